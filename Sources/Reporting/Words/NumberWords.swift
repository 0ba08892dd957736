internal import Negotiation

extension Words {
  /// A text of the model in this language, on one line: where a file breaks it is syntax, or at most a pause.
  func text(_ text: LocalizedText) -> String { text.text(in: code).onOneLine }

  /// Another text of the model, on one line.
  func text(_ text: String) -> String { text.onOneLine }

  /// A count with its thousands apart.
  func count(_ count: Int) -> String {
    (count < 0 ? "−" : "") + grouped(String(count.magnitude))
  }

  /// A count of outcomes with its thousands apart.
  func count(_ count: OutcomeCount) -> String { grouped(count.description) }

  /// A count that may not be known.
  func count(_ count: OutcomeCount?) -> String { count.map { self.count($0) } ?? unknownCount }

  private func grouped(_ digits: String) -> String {
    if digits.utf8.count <= 3 { return digits }
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return ([rest] + groups).joined(separator: ",")
  }

  /// Points of a party's scale, rounded half away from zero to three decimals, or to two digits where it has no more there.
  ///
  /// Where that would hide a difference from another number, or from 0, as many decimals are given as tell the
  /// two apart; a gap must never look like a tie, and something never like nothing.
  func points(_ value: Rational, apartFrom others: [Rational] = []) -> String {
    // Whole numbers hide nothing from each other.
    if value.denominator == 1, others.allSatisfy({ $0.denominator == 1 }), let whole = Int(exactly: value.numerator) {
      return count(whole)
    }
    let magnitude = max(value, Rational(0).minus(value) ?? value)
    for decimals in 3...9 {
      let isCoarse =
        decimals < 9 && value != Rational(0) && magnitude.scaled(by: power(of: 10, decimals)).map { $0 < 10 } ?? false
      let text = rounded(value, to: decimals)
      let hides = (others + [Rational(0)]).contains { $0 != value && rounded($0, to: decimals) == text }
      if !hides && !isCoarse { return text }
    }
    return "\(value)".replacing("-", with: "−")
  }

  /// A difference in points, with its sign, by the same rules as points of their own.
  func signedPoints(_ difference: Rational) -> String {
    (difference > Rational(0) ? "+" : "") + points(difference)
  }

  /// A number as it stands in the files, without rounding.
  func exactly(_ value: Rational) -> String { "\(value)".replacing("-", with: "−") }

  private func rounded(_ value: Rational, to decimals: Int) -> String {
    guard let scaled = value.scaled(by: power(of: 10, decimals)) else { return "\(value)" }
    let digits = String(scaled.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    var fraction = String(padded.suffix(decimals))
    while fraction.last == "0" { fraction.removeLast() }
    let whole =
      Int(padded.dropLast(decimals)).map { count($0) } ?? String(padded.dropLast(decimals))
    return (scaled < 0 ? "−" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// A payoff, or the range of payoffs, as points.
  func points(_ range: ClosedRange<Rational>, apartFrom others: [Rational] = []) -> String {
    if range.lowerBound == range.upperBound { return points(range.lowerBound, apartFrom: others) }
    return points(range.lowerBound, apartFrom: others + [range.upperBound]) + " … "
      + points(range.upperBound, apartFrom: others + [range.lowerBound])
  }

  /// What a statement rests on, as the files write it.
  func evidence(_ evidence: Evidence) -> RichText {
    if evidence.isMissing { return RichText(.muted(unsourced)) }
    var parts = evidence.records.map { RichText(.code($0)) }
    if evidence.isAnalyst { parts.append(RichText(.strong(analyst))) }
    let confidence = evidence.confidence.map {
      bracketed(labelled(self.confidence, confidenceName($0)))
    }
    return .joined(parts, by: separator) + RichText(confidence ?? "")
  }

  /// The name of an option, with its unit where it is a level.
  func option(_ level: Int, of issue: Issue) -> String {
    let option = issue.options[level]
    guard let value = option.value else { return text(option.name) }
    let unit = issue.unit.map { text($0) }?.trimmingSpaces ?? ""
    return exactly(value) + (unit == "%" ? " %" : "")
  }

  /// The name of an issue, with its unit where it is a quantity.
  func name(of issue: Issue) -> String {
    let unit = issue.unit.map { text($0) }?.trimmingSpaces ?? ""
    return text(issue.name) + (unit.isEmpty || unit == "%" ? "" : bracketed(unit))
  }

  /// The name of a variant, or else its id.
  func name(of variant: Variant) -> String { variant.name.map { text($0) } ?? variant.id }

  /// The name of a rival answer, or else its id.
  func name(of belief: Belief, in scenario: Scenario) -> String {
    let answers = scenario.questions.first { $0.id == belief.question }?.answers ?? []
    return answers.first { $0.id == belief.answer }.map { name(of: $0) } ?? belief.answer
  }

  /// The name of a rival answer, or else its id.
  func name(of answer: RivalAnswer) -> String { answer.name.map { text($0) } ?? answer.id }

  /// The name of a question: the party's, the demand's, or its own.
  func name(of question: Question, in scenario: Scenario) -> String {
    switch question.about {
    case .party: question.party.map { text(scenario.parties[$0].name) } ?? question.id
    case .text: question.id
    case .world: question.name.map { text($0) } ?? question.id
    }
  }

  /// The name of a variant, or else its id, or that it is the model as it stands.
  func variantName(_ scenario: Scenario) -> String {
    guard scenario.beliefs.isEmpty else {
      return scenario.beliefs.map { belief in
        labelled(
          scenario.questions.first { $0.id == belief.question }.map { name(of: $0, in: scenario) } ?? belief.question,
          name(of: belief, in: scenario))
      }.joined(separator: separator)
    }
    return scenario.variant.map { name(of: $0) } ?? baseModel
  }
}

private func power(of base: Int128, _ exponent: Int) -> Int128 {
  (0..<exponent).reduce(1) { power, _ in power * base }
}

extension String {
  var trimmingSpaces: String {
    if first != " ", last != " " { return self }
    return String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
