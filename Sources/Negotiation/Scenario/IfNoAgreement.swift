/// What it would mean for everybody if there is no agreement, in words and not in numbers.
public struct IfNoAgreement: Hashable, Sendable {
  /// What happens then.
  public let says: LocalizedText
  /// The records of what is known of it, by their ids.
  public let facts: [String]
  /// The records of what no payoff of anybody counts, by their ids: it has no price.
  public let beyondPrice: [String]
}
