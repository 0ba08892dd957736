extension Validation {
  /// A number, an interval of two numbers, a sum with parameters, or, where a sign alone makes sense, one of its
  /// words.
  mutating func statedNumber(
    _ node: YAMLNode, _ what: String, orSign: Bool = false
  ) -> StatedNumber? {
    if case .scalar(let word) = node.content {
      if orSign, let sign = StatedNumber.Sign(rawValue: word) { return .signed(sign) }
      if orSign, word == "unknown" { return .open }
      let mayNameParameter = !parameters.isEmpty || !brokenParameters.isEmpty || word.contains("*")
      if mayNameParameter, Rational(written: word) == nil, word.contains(where: \.isLetter) {
        return parameterSum(word, node, what)
      }
    }
    return plainNumber(node, what)
  }

  /// A number, or an interval of two numbers.
  mutating func plainNumber(_ node: YAMLNode, _ what: String) -> StatedNumber? {
    switch node.content {
    case .scalar: return number(node, what).map { .exactly($0) }
    case .sequence(let ends):
      guard ends.count == 2 || ends.count == 3 else {
        diagnostics.error(
          at: node.location, "an interval has two ends, not \(ends.count)",
          why: "it says between which numbers \(what) lies",
          fix: mendOfCommas(ends) ?? "write for instance [25, 40], or [25, 30, 40] where 30 is the likeliest")
        return nil
      }
      guard let least = number(ends[0], "the least of an interval"),
        let greatest = number(ends[ends.count - 1], "the greatest of an interval")
      else { return nil }
      guard least <= greatest else {
        diagnostics.error(
          at: node.location, "the interval runs from \(least) down to \(greatest)",
          why: "no number lies between its ends", fix: "write [\(greatest), \(least)]")
        return nil
      }
      var likely: Rational?
      if ends.count == 3 {
        guard let middle = number(ends[1], "the likeliest of an interval") else {
          return nil
        }
        guard least <= middle, middle <= greatest else {
          diagnostics.error(
            at: ends[1].location,
            "the likeliest number \(middle) does not lie between \(least) and \(greatest)",
            why: "an interval of three numbers is the least, the likeliest and the greatest",
            fix: "write them in that order, or leave the middle one out")
          return nil
        }
        likely = middle
      }
      return least == greatest ? .exactly(least) : .between(least, greatest, likely: likely)
    case .mapping: return node.number(what, &diagnostics).map { .exactly($0) }
    }
  }

  /// How to write an interval of which decimal commas have made twice as many numbers.
  private func mendOfCommas(_ ends: [YAMLNode]) -> String? {
    let parts = ends.compactMap { end -> String? in
      if case .scalar(let text) = end.content { text } else { nil }
    }
    guard parts.count == ends.count, [4, 6].contains(parts.count),
      stride(from: 0, to: parts.count, by: 2).allSatisfy({ place in
        // Between two numbers of an interval people put a blank.
        parts[place].isNumberBeforeComma && parts[place + 1].isDigits
          && ends[place].location.column + parts[place].count + 1 == ends[place + 1].location.column
      })
    else { return nil }
    let numbers = stride(from: 0, to: parts.count, by: 2).map { parts[$0] + "." + parts[$0 + 1] }
    return "write [\(numbers.joined(separator: ", "))] where the commas stand for points"
  }

  private mutating func number(_ node: YAMLNode, _ what: String) -> Rational? {
    let number = node.number(what, &diagnostics)
    if let number { finest.take(number, at: node.location) }
    return number
  }

  /// A weight times the numbers of an issue; two numbers that are both left open are not multiplied.
  mutating func product(
    _ weight: StatedNumber, _ stance: Preferences.Stance, at place: Located<String>
  ) -> Preferences.Stance? {
    let result: Preferences.Stance?
    switch (weight, stance) {
    case (.exactly(let weight), .scored(let values)):
      let products = values.map { weight.times($0) }
      for product in products.compactMap(\.self) { finest.take(product, at: place.location) }
      result = products.contains(nil) ? nil : .scored(products.compactMap(\.self))
    case (.exactly(let weight), .open(let scores)):
      var levels: [[OpenScores.Share]] = []
      for shares in scores.levels {
        let scaled = shares.compactMap { share in
          share.factor.times(weight).map { OpenScores.Share(number: share.number, factor: $0) }
        }
        if scaled.count == shares.count { levels.append(scaled) }
      }
      result =
        levels.count == scores.levels.count
        ? .open(OpenScores(numbers: scores.numbers, levels: levels)) : nil
    case (_, .scored(let values)):
      result = .open(
        OpenScores(
          numbers: [weight],
          levels: values.map { [OpenScores.Share(number: 0, factor: $0)] }))
    default:
      diagnostics.error(
        at: place.location, "'\(place.value)' has an interval for its weight and for its values",
        why: "two unknown numbers would be multiplied, and no bound on such a product is linear",
        fix: "state the weight or the values exactly, or write intervals of scores instead")
      return nil
    }
    if result == nil {
      diagnostics.error(
        at: place.location, "the weight times the values is too large or too fine a number",
        why: "payoffs are kept exactly", fix: "round the weight or the values")
    }
    return result
  }
}

extension ValueForm {
  /// A number, or an interval.
  static let plainNumber = oneOf([.number, .interval])
  /// A number, an interval, or a sum with parameters.
  static let openNumber = oneOf([.number, .interval, .sum])
  /// The same where a sign alone makes sense.
  static let signedNumber = oneOf([
    .number, .interval, .word(StatedNumber.Sign.allCases.map(\.rawValue) + ["unknown"]), .sum,
  ])
}
