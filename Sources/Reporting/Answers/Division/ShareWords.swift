internal import Negotiation

extension Words {
  /// A share or another fraction as it is, "2/15"; rounded where its terms are longer than anyone reads.
  func fraction(_ value: Rational) -> String {
    guard value.denominator != 1 else { return exactly(value) }
    let text = "\(value.numerator)/\(value.denominator)".replacing("-", with: "−")
    return value.denominator < largestDenominator ? text : "≈ " + points(value)
  }

  /// A difference of payoffs that may be a fraction, with its sign; as a decimal where three places say
  /// all, else as it is.
  func fractionalChange(_ value: Rational) -> String {
    let sign = value > Rational(0) ? "+" : ""
    if 1000 % value.denominator == 0 { return sign + points(value) }
    let isLong = value.denominator >= largestDenominator
    return isLong ? "≈ " + sign + points(value) : sign + fraction(value)
  }

  /// A payoff that may be a fraction: as a decimal where three places say all, else as both.
  func fractionalPoints(_ value: Rational) -> String {
    let isShort = 1000 % value.denominator == 0
    if isShort || value.denominator >= largestDenominator {
      return (isShort ? "" : "≈ ") + points(value)
    }
    return fraction(value) + " ≈ " + points(value)
  }

  /// Who gets what: first what is split, then the issues of each option where all issues have the same
  /// two, else issue by issue.
  func shares(_ point: DivisionPoint, in scenario: Scenario) -> String {
    var parts: [String] = []
    if let split = point.split {
      let issue = scenario.issues[split]
      let shares = issue.options.indices.map { level in
        fraction(point.shares[split][level]) + " " + option(level, of: issue)
      }
      parts.append(setsIssue(text(issue.name), to: shares.joined(separator: separator)))
    }
    let names = scenario.issues.map { issue in issue.options.indices.map { option($0, of: issue) } }
    let whole = scenario.issues.indices.filter { $0 != point.split }
    func level(_ issue: Int) -> Int { point.shares[issue].firstIndex(of: Rational(1)) ?? 0 }
    if let options = names.first, names.allSatisfy({ $0 == options }), whole.count > 1 {
      for (index, name) in options.enumerated() {
        let issues = whole.filter { level($0) == index }.map { text(scenario.issues[$0].name) }
        if !issues.isEmpty { parts.append(labelled(name, issues.joined(separator: separator))) }
      }
    } else {
      parts += whole.map { issue in
        setsIssue(text(scenario.issues[issue].name), to: names[issue][level(issue)])
      }
    }
    return parts.joined(separator: clauseSeparator)
  }
}

// A fraction of which the lower term has more digits than this tells a reader nothing.
private let largestDenominator: Int128 = 10_000
