internal import Negotiation

extension ImportedProfile {
  /// Takes what the options of an issue are worth, times its weight.
  mutating func take(
    _ numbers: [ForeignNumber], times weight: ForeignNumber, _ written: String?, for position: Int
  ) {
    values[position] = numbers.map { $0 * weight }
    factors[position] = Factors(weight: weight, values: numbers)
    weights[position] = written
  }

  /// Takes a discount, which no scenario can hold, and says so.
  mutating func takeDiscount(
    _ text: String, at location: SourceLocation, _ diagnostics: inout Diagnostics
  ) {
    discount = text
    diagnostics.warning(
      at: location, "the discount \(text) is left out",
      why: "a scenario says what outcomes are worth, not when they are agreed",
      fix: "keep it in mind: what is agreed late is worth less than the scenario says")
  }

  /// Reports the keys of a file that no scenario has a place for.
  mutating func leaveOut(_ root: YAMLNode, but known: KnownKeys, _ diagnostics: inout Diagnostics) {
    remarks += known.reportStrangers(in: root, &diagnostics)
  }
}
