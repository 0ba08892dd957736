internal import Negotiation

extension ImportedProfile {
  /// Takes what the options of an issue are worth, times its weight.
  mutating func take(
    _ numbers: [Rational], times weight: Rational, _ written: String?, for position: Int,
    named name: String, at location: SourceLocation, _ diagnostics: inout Diagnostics
  ) {
    let products = numbers.compactMap { $0.times(weight) }
    guard products.count == numbers.count else {
      diagnostics.error(
        at: location, "the numbers of '\(name)' are too large or too fine",
        why: "weight times value is kept exactly before it is rounded",
        fix: "round the numbers in the file")
      return
    }
    values[position] = products
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

  /// Reports the keys of a map that no scenario has a place for.
  mutating func leaveOut(
    _ map: YAMLNode, but known: [String], _ diagnostics: inout Diagnostics
  ) {
    for entry in map.members where !known.contains(entry.key.value) {
      diagnostics.warning(
        at: entry.key.location, "'\(entry.key.value)' is left out",
        why: "it has no counterpart in a scenario", fix: "check what it stands for")
      remarks.append("Left out: \(entry.key.value).")
    }
  }
}
