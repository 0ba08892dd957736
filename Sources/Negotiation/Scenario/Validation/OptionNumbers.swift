extension Validation {
  /// A number for every option of an issue, or for every level of a quantity by straight lines
  /// through the points given.
  mutating func optionNumbers(
    _ node: YAMLNode, of issue: Issue, _ key: Located<String>
  ) -> (stance: Preferences.Stance, evidence: Evidence)? {
    var points = node
    var evidence = Evidence()
    // What single options cite is what the scores rest on; the file's evidence is only for scores without any.
    let ofFile = evidenceOfFile
    evidenceOfFile = Evidence()
    defer { evidenceOfFile = ofFile }
    // An option may itself be called 'worth', so only a map below it makes the record form.
    if let inner = node.value(of: "worth"), case .mapping = inner.content {
      guard let claim = claim(node, .optionNumbers) else { return nil }
      points = claim.value
      evidence = claim.evidence
    }
    guard let entries = points.entries("what '\(issue.id)' is worth", &diagnostics) else {
      return nil
    }
    guard take(issue.options.count * bytesPerNumber, at: key.location) else { return nil }
    var numbers: [Int: StatedNumber] = [:]
    var order: [Int] = []
    var isComplete = true
    for entry in entries {
      guard let position = option(entry.key, of: issue),
        let claim = claim(entry.value, .optionNumber),
        let number = statedNumber(
          claim.value, "what '\(entry.key.value)' is worth", orSign: true)
      else {
        isComplete = false
        continue
      }
      evidence.records += claim.evidence.records.filter { !evidence.records.contains($0) }
      evidence.isAnalyst = evidence.isAnalyst || claim.evidence.isAnalyst
      if numbers[position] != nil {
        diagnostics.error(
          at: entry.key.location, "'\(entry.key.value)' has two numbers",
          why: "one of the two would be lost", fix: "remove one of them")
        isComplete = false
        continue
      }
      numbers[position] = number
      order.append(position)
    }
    guard isComplete else { return nil }
    let stance =
      issue.isQuantity
      ? line(through: numbers, order, issue, key) : all(numbers, issue, key)
    return stance.map { ($0, evidence.isMissing ? ofFile : evidence) }
  }

  private mutating func all(
    _ numbers: [Int: StatedNumber], _ issue: Issue, _ key: Located<String>
  ) -> Preferences.Stance? {
    let missing = issue.options.indices.filter { numbers[$0] == nil }
    guard missing.isEmpty else {
      let names = missing.map { "'\(issue.options[$0].id)'" }.joined(separator: ", ")
      diagnostics.error(
        at: key.location, "'\(issue.id)' has no number for \(names)",
        why: "a missing number would be taken for 0, which nobody has stated",
        fix: "add a number for each option")
      return nil
    }
    let stated = issue.options.indices.compactMap { numbers[$0] }
    let exact = stated.compactMap(\.exact)
    if exact.count == stated.count { return .scored(exact) }
    return .open(
      OpenScores(
        numbers: stated,
        levels: stated.indices.map { [OpenScores.Share(number: $0, factor: Rational(1))] }))
  }

  private mutating func line(
    through numbers: [Int: StatedNumber], _ order: [Int], _ issue: Issue, _ key: Located<String>
  ) -> Preferences.Stance? {
    let last = issue.options.count - 1
    guard numbers[0] != nil, numbers[last] != nil else {
      diagnostics.error(
        at: key.location, "the line of '\(issue.id)' does not reach both ends of its range",
        why: "levels beyond the last point would have no number",
        fix: "give a number for \(issue.options[0].id) and for \(issue.options[last].id)")
      return nil
    }
    guard order == order.sorted() else {
      diagnostics.error(
        at: key.location, "the levels of '\(issue.id)' do not increase",
        why: "the line runs through the points in the order of the levels",
        fix: "list the levels least first")
      return nil
    }
    let exact = numbers.compactMapValues(\.exact)
    guard exact.count == numbers.count else { return .open(line(through: numbers, order)) }
    var values: [Rational] = []
    for (from, to) in zip(order, order.dropFirst()) {
      for level in from..<to {
        guard let start = exact[from], let end = exact[to],
          let value = end.minus(start)?
            .times(Rational(level - from))?
            .divided(by: Rational(to - from))?
            .plus(start)
        else {
          diagnostics.error(
            at: key.location, "the line of '\(issue.id)' has numbers too large or too fine",
            why: "payoffs are kept exactly", fix: "round the numbers")
          return nil
        }
        values.append(value)
      }
    }
    return exact[last].map { .scored(values + [$0]) }
  }

  /// A line through points of which some are left open: each level is a part of the way between two.
  private func line(through numbers: [Int: StatedNumber], _ order: [Int]) -> OpenScores {
    var levels: [[OpenScores.Share]] = []
    for (position, (from, to)) in zip(order, order.dropFirst()).enumerated() {
      for level in from..<to {
        let part = Rational(Int128(level - from), over: Int128(to - from)) ?? Rational(0)
        let rest = Rational(Int128(to - level), over: Int128(to - from)) ?? Rational(1)
        levels.append(
          [
            OpenScores.Share(number: position, factor: rest),
            OpenScores.Share(number: position + 1, factor: part),
          ].filter { $0.factor != Rational(0) })
      }
    }
    levels.append([OpenScores.Share(number: order.count - 1, factor: Rational(1))])
    return OpenScores(numbers: order.compactMap { numbers[$0] }, levels: levels)
  }
}

// What the worth of one level to one party takes: stated, as a term of the payoff and in the tables of the engines,
// as measured.
private let bytesPerNumber = 400

extension MapKind {
  /// The numbers of all options of an issue, with what they rest on.
  static let optionNumbers = MapKind(
    "OptionNumbers", "the numbers of an issue",
    [
      .required("worth", byOption, "A number for each option, or for some levels of a quantity."),
      .evidence, .date, .confidence,
    ])

  /// The number of one option, with what it rests on.
  static let optionNumber = MapKind(
    "OptionNumber", "a number",
    [.required("worth", .signedNumber, "What it is worth."), .evidence, .confidence])

  fileprivate static let byOption = ValueForm.byID("option", .claim(.signedNumber, .optionNumber))
}

extension ValueForm {
  /// A number for every option of an issue, or for some levels of a quantity.
  static let optionNumbers = claim(MapKind.byOption, .optionNumbers)
}
