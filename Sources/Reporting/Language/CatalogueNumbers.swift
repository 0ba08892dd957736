internal import Negotiation

extension Catalogue {
  /// A text of the model in this language.
  func text(_ text: LocalizedText) -> String { text.text(in: code) }

  /// A count with its thousands apart.
  func count(_ count: Int) -> String {
    let digits = String(count.magnitude)
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return (count < 0 ? "−" : "") + ([rest] + groups).joined(separator: ",")
  }

  /// A count that may not be known.
  func count(_ count: Int?) -> String { count.map { self.count($0) } ?? unknownCount }

  /// Points of a party's scale, rounded half away from zero to three decimals.
  func points(_ value: Rational) -> String {
    let thousandths = (value.double * 1000).rounded(.toNearestOrAwayFromZero)
    guard abs(thousandths) < 1e15 else { return "\(value)" }
    let whole = Int(abs(thousandths))
    var text = count(whole / 1000)
    let decimals = whole % 1000
    if decimals != 0 {
      let digits = String(repeating: "0", count: 3 - String(decimals).count) + String(decimals)
      text += "." + digits.reversed().drop { $0 == "0" }.reversed()
    }
    return (thousandths < 0 ? "−" : "") + text
  }

  /// A payoff, or the range of payoffs, as points.
  func points(_ range: ClosedRange<Rational>) -> String {
    range.lowerBound == range.upperBound
      ? points(range.lowerBound) : points(range.lowerBound) + " … " + points(range.upperBound)
  }

  /// What a statement rests on, as the files write it.
  func evidence(_ evidence: Evidence) -> RichText {
    if evidence.isMissing { return RichText(.muted(unsourced)) }
    var parts = evidence.records.map { RichText(.code($0)) }
    if evidence.isAnalyst { parts.append(RichText(.strong(analyst))) }
    return .joined(parts, by: separator)
  }

  /// The name of an option, with its unit where it is a level.
  func option(_ level: Int, of issue: Issue) -> String {
    let option = issue.options[level]
    guard let value = option.value else { return text(option.name) }
    let unit = issue.unit.map { text($0) }?.trimmingSpaces ?? ""
    return unit.isEmpty ? points(value) : unit == "%" ? points(value) + " %" : points(value)
  }

  /// The name of an issue, with its unit where it is a quantity.
  func name(of issue: Issue) -> String {
    let unit = issue.unit.map { text($0) }?.trimmingSpaces ?? ""
    return text(issue.name) + (unit.isEmpty || unit == "%" ? "" : bracketed(unit))
  }

  /// The name of a variant: its id, or that it is the model as it stands.
  func variantName(_ scenario: Scenario) -> String { scenario.variant?.id ?? baseModel }
}

extension String {
  var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
