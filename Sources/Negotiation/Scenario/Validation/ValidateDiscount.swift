extension Validation {
  /// Reads what a gain is worth to each party if it comes one step later: one number for all, or one for each.
  ///
  /// A party of which the file says nothing waits without a loss.
  mutating func validateDiscounts() -> [Rational] {
    var discounts = partyIDs.map { _ in Rational(1) }
    guard let node = document.part("discount") else { return discounts }
    guard case .mapping = node.content else {
      return discount(node).map { number in partyIDs.map { _ in number } } ?? discounts
    }
    for entry in node.entries("'discount'", &diagnostics) ?? [] {
      guard let index = party(entry.key), let number = discount(entry.value) else { continue }
      discounts[index] = number
    }
    return discounts
  }

  private mutating func discount(_ node: YAMLNode) -> Rational? {
    guard let number = node.number("a discount", &diagnostics) else { return nil }
    guard number > Rational(0), number <= Rational(1) else {
      diagnostics.error(
        at: node.location, "the discount \(number) is not more than 0 and at most 1",
        why: "it is the part of a gain that is left of it where it comes one step later",
        fix: "write for instance 0.9, or 1 where a delay costs nothing")
      return nil
    }
    return number
  }
}
