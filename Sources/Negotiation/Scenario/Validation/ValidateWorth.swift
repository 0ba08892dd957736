extension Validation {
  /// What no agreement is worth: a number, or one that is worked out from chances, from an outcome, or from something that comes
  /// later.
  ///
  /// - Parameters:
  ///   - node: The value.
  ///   - preferences: What the party has said of its scores and effects.
  ///   - depth: How many lotteries it stands in.
  /// - Returns: The number, exact or with its range; `nil` if it has been reported as wrong.
  mutating func worth(_ node: YAMLNode, _ preferences: Preferences, depth: Int = 0) -> StatedNumber? {
    guard case .mapping = node.content else {
      return statedNumber(node, "what no agreement is worth", orSign: depth == 0)
    }
    guard depth < mostNested else {
      diagnostics.error(
        at: node.location, "what no agreement is worth is nested more than \(mostNested) deep",
        why: "nobody can check it", fix: "write the inner numbers out")
      return nil
    }
    guard let record = Record(node, .workedOut, &diagnostics) else { return nil }
    let forms = ["chances", "outcome", "then"].filter { record[$0] != nil }
    guard forms.count == 1 else {
      diagnostics.error(
        at: node.location,
        forms.isEmpty
          ? "nothing says what no agreement is worth here"
          : "\(forms.map { "'\($0)'" }.joined(separator: " and ")) stand in one map",
        why: "it is worked out from chances, from an outcome, or from what comes later",
        fix: "write a number, 'chances: […]', 'outcome: {…}', or 'then: …' with 'after' and 'discount'")
      return nil
    }
    let isDiscounted = record["after"] != nil || record["discount"] != nil
    if isDiscounted, forms != ["then"], let key = ["after", "discount"].first(where: { record[$0] != nil }),
      let value = record[key]
    {
      diagnostics.error(
        at: value.location, "'\(key)' does not go with '\(forms[0])'", why: "it belongs to 'then'",
        fix: "write 'then: {\(forms[0]): …}' around it")
      return nil
    }
    var found: StatedNumber?
    if let chances = record["chances"] {
      found = lottery(chances, preferences, depth)
    } else if let outcome = record["outcome"] {
      found = payoff(of: outcome, preferences)
    } else if let then = record["then"] {
      found = later(then, record, preferences, depth)
    }
    guard let cost = record["cost"] else { return found.flatMap { taken($0, at: node) } }
    guard let price = plainNumber(cost, "the cost"), let found else { return nil }
    return sum([(found, Rational(1)), (price, Rational(-1))], node).flatMap { taken($0, at: node) }
  }

  /// Branches with chances that add up to 1: either all chances or all worths are numbers.
  private mutating func lottery(_ node: YAMLNode, _ preferences: Preferences, _ depth: Int) -> StatedNumber? {
    guard let elements = node.elements("'chances'", &diagnostics) else { return nil }
    var chances: [(number: StatedNumber, node: YAMLNode)] = []
    var worths: [StatedNumber] = []
    for element in elements {
      guard let record = Record(element, .branchOfLottery, &diagnostics) else { continue }
      let chance = record.required("chance", "the branch", why: "it says how likely that is", &diagnostics)
      let worth = record.required("worth", "the branch", why: "it says what that is worth", &diagnostics)
      let number = chance.flatMap { plainNumber($0, "a chance") }
      let value = worth.flatMap { self.worth($0, preferences, depth: depth + 1) }
      guard let chance, let number, let value else { continue }
      chances.append((number, chance))
      worths.append(value)
    }
    guard !elements.isEmpty, chances.count == elements.count else {
      if elements.isEmpty {
        diagnostics.error(
          at: node.location, "'chances' names nothing that can happen", why: "something does",
          fix: "write at least one '{chance: …, worth: …}'")
      }
      return nil
    }
    let bounds = chances.map { $0.number.bounds ?? (Rational(0), Rational(0)) }
    if !isNumberChanged {
      var isRight = true
      for (chance, bound) in zip(chances, bounds) where bound.0 < Rational(0) || Rational(1) < bound.1 {
        isRight = false
        diagnostics.error(
          at: chance.node.location, "a chance lies between 0 and 1, and this one does not",
          why: "1 is certain, and 0 never happens",
          fix: "write a number such as 0.25, or an interval such as [0.2, 0.3]")
      }
      guard isRight else { return nil }
    }
    func total(_ numbers: [Rational]) -> Rational? { numbers.reduce(Rational(0) as Rational?) { $0?.plus($1) } }
    guard let least = total(bounds.map(\.0)), let most = total(bounds.map(\.1)) else { return tooFine(node) }
    guard least <= Rational(1), Rational(1) <= most else {
      diagnostics.error(
        at: node.location,
        least == most
          ? "the chances add up to \(least)" : "the chances add up to \(least) at least and \(most) at most",
        why: "one of the branches happens, and only one", fix: "make it possible that they add up to 1")
      return nil
    }
    if least == most { return sum(zip(worths, bounds).map { ($0, $1.0) }, node) }
    let numbers = worths.compactMap(\.exact)
    guard numbers.count == worths.count else {
      diagnostics.error(
        at: node.location, "both chances and worths are left open here",
        why: "two unknown numbers would be multiplied, and no bound on such a product is linear",
        fix: "state either all chances or all worths exactly")
      return nil
    }
    // What is least is reached where what is worth least is as likely as it can be, and so on.
    func extreme(_ order: [Int]) -> Rational? {
      var rest = Rational(1).minus(least)
      var sum: Rational? = Rational(0)
      for place in order {
        let room = bounds[place].1.minus(bounds[place].0)
        guard let left = rest, let room else { return nil }
        let more = min(left, room)
        sum = bounds[place].0.plus(more).flatMap { $0.times(numbers[place]) }.flatMap { sum?.plus($0) }
        rest = left.minus(more)
      }
      return sum
    }
    let order = numbers.indices.sorted { numbers[$0] < numbers[$1] }
    guard let low = extreme(order), let high = extreme(order.reversed()) else { return tooFine(node) }
    return low == high ? .exactly(low) : .between(low, high)
  }

  /// What comes after some steps: δᴺ times its worth, from the scale's 0.
  private mutating func later(
    _ then: YAMLNode, _ record: Record, _ preferences: Preferences, _ depth: Int
  ) -> StatedNumber? {
    let worth = self.worth(then, preferences, depth: depth + 1)
    let steps = record.required("after", "'then'", why: "it says how many steps later that comes", &diagnostics)?
      .number("'after'", &diagnostics)
    let discount = record.required("discount", "'then'", why: "it says what one step leaves of it", &diagnostics)?
      .number("a discount", &diagnostics)
    guard let worth, let steps, let discount else { return nil }
    var isRight = true
    if steps.denominator != 1 || steps < Rational(0) || Rational(mostStepsLater) < steps {
      isRight = false
      diagnostics.error(
        at: record["after"]?.location ?? then.location, "'after' is a number of steps, not \(steps)",
        why: "it is counted how often something is discounted",
        fix: "write a whole number from 0 to \(mostStepsLater)")
    }
    if discount <= Rational(0) || Rational(1) < discount {
      isRight = false
      diagnostics.error(
        at: record["discount"]?.location ?? then.location, "the discount \(discount) is not more than 0 and at most 1",
        why: "it is the part of a worth that is left of it one step later",
        fix: "write for instance 0.9, or 1 where a delay costs nothing")
    }
    guard isRight else { return nil }
    guard worth.exact != nil else {
      diagnostics.error(
        at: then.location, "what is discounted is left open", why: "only numbers are discounted",
        fix: "state what comes later exactly, or work the discount into its interval")
      return nil
    }
    let factor = (0..<Int(steps.numerator)).reduce(Rational(1) as Rational?) { product, _ in product?.times(discount) }
    guard let factor else { return tooFine(then) }
    return sum([(worth, factor)], then)
  }

  /// What an outcome is worth to the party itself; what it does not name stays as it is.
  private mutating func payoff(of node: YAMLNode, _ preferences: Preferences) -> StatedNumber? {
    guard let settings = node.entries("'outcome'", &diagnostics) else { return nil }
    var levels = issues.map(\.statusQuo)
    for setting in settings {
      guard let index = issue(setting.key),
        let name = setting.value.text("an \(issues[index].optionKind)", &diagnostics),
        let level = option(name, of: issues[index])
      else { return nil }
      levels[index] = level
    }
    let outcome = Outcome(levels)
    var parts: [(StatedNumber, Rational)] = []
    for (index, stance) in preferences.stances.enumerated() {
      switch stance {
      case .scored(let values): parts.append((.exactly(values[levels[index]]), Rational(1)))
      case .indifferent: break
      case .silent where levels[index] == issues[index].statusQuo: break
      case .open, .silent, .unsaid:
        diagnostics.error(
          at: node.location, "what this outcome is worth hangs on '\(issues[index].id)', which has no exact number",
          why: "what no agreement is worth is worked out from scores",
          fix: "state the scores of '\(issues[index].id)', or write the worth as a number")
        return nil
      }
    }
    for effect in preferences.effects where effect.when.holds(for: outcome) {
      guard let worth = effect.worth.exact else {
        diagnostics.error(
          at: node.location, "what this outcome is worth hangs on the effect '\(effect.id)', which has no exact number",
          why: "what no agreement is worth is worked out from numbers",
          fix: "state what '\(effect.id)' is worth, or write the worth as a number")
        return nil
      }
      let times = effect.per.flatMap { issues[$0].options[levels[$0]].value } ?? Rational(1)
      parts.append((.exactly(worth), times))
    }
    return sum(parts, node)
  }

  /// Numbers times factors, added up.
  private mutating func sum(_ parts: [(StatedNumber, Rational)], _ node: YAMLNode) -> StatedNumber? {
    var (least, most): (Rational?, Rational?) = (Rational(0), Rational(0))
    var shares: [Int: Rational] = [:]
    for (number, factor) in parts {
      if case .made(let made) = number {
        for share in made.shares {
          guard let part = share.factor.times(factor).flatMap({ (shares[share.parameter] ?? Rational(0)).plus($0) })
          else {
            return tooFine(node)
          }
          shares[share.parameter] = part
        }
        let constant = made.constant.times(factor)
        least = constant.flatMap { least?.plus($0) }
        most = constant.flatMap { most?.plus($0) }
        continue
      }
      guard let bounds = number.bounds, let a = bounds.0.times(factor), let b = bounds.1.times(factor) else {
        return tooFine(node)
      }
      least = least?.plus(min(a, b))
      most = most?.plus(max(a, b))
    }
    guard let least, let most else { return tooFine(node) }
    shares = shares.filter { $0.value != Rational(0) }
    if shares.isEmpty { return least == most ? .exactly(least) : .between(least, most) }
    guard least == most else {
      diagnostics.error(
        at: node.location, "a parameter and an interval are added up here",
        why: "what is worked out is one number with its bounds, or a sum of parameters",
        fix: "make the interval a parameter as well")
      return nil
    }
    return .made(
      ParameterSum(
        constant: least,
        shares: shares.sorted { $0.key < $1.key }.map { ParameterSum.Share(parameter: $0.key, factor: $0.value) },
        text: "worked out"))
  }

  /// A number that was worked out, with what its parts leave of the finest number.
  private mutating func taken(_ number: StatedNumber, at node: YAMLNode) -> StatedNumber {
    if let bounds = number.bounds {
      finest.take(bounds.0, at: node.location)
      finest.take(bounds.1, at: node.location)
    }
    return number
  }

  private mutating func tooFine(_ node: YAMLNode) -> StatedNumber? {
    diagnostics.error(
      at: node.location, "what is worked out here is too large or too fine a number", why: "numbers are kept exactly",
      fix: "round the numbers")
    return nil
  }
}

extension StatedNumber {
  /// The number, or the ends of its interval; `nil` where it is neither.
  fileprivate var bounds: (Rational, Rational)? {
    switch self {
    case .exactly(let number): (number, number)
    case .between(let least, let most, _): (least, most)
    case .signed, .made, .open: nil
    }
  }
}

extension MapKind {
  /// A worth that is worked out.
  static let workedOut: MapKind = MapKind("WorkedOut", "what no agreement is worth", workedOutKeys)

  /// The keys by which a worth is worked out.
  static let workedOutKeys: [Key] = [
    Key("chances", .list(.map(.branchOfLottery)), "What may happen, each with its chance and its worth."),
    Key("cost", .plainNumber, "What is taken off in any case."),
    Key("outcome", .byID("issue", .level), "An outcome that comes about; what it leaves out stays as it is."),
    Key("then", .oneOf([.signedNumber, .map(.workedOut)]), "What comes later."),
    Key("after", .count, "How many steps later it comes."),
    Key("discount", .number, "What one step leaves of it: more than 0 and at most 1."),
  ]

  /// Something that may happen.
  static let branchOfLottery: MapKind = MapKind(
    "Chance", "a branch of 'chances'",
    [
      .required("chance", .plainNumber, "How likely it is: from 0 to 1."),
      .required("worth", .oneOf([.signedNumber, .map(.workedOut)]), "What it is worth."),
    ])
}

private let mostNested = 8
private let mostStepsLater = 1_000
