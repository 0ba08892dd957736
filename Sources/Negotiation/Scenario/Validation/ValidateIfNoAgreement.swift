extension Validation {
  /// Reads what the scenario says of no agreement.
  mutating func validateIfNoAgreement() -> IfNoAgreement? {
    guard let node = document.part("no_agreement"), let record = Record(node, .ifNoAgreement, &diagnostics) else {
      return nil
    }
    let says = record.required(
      "says", "'no_agreement' of the scenario", why: "it is what a reader is told", &diagnostics
    ).flatMap { LocalizedText($0, "'says'", most: mostTextCharacters, &diagnostics) }
    let facts = record["facts"].map { recordIDs($0, "'facts'") } ?? []
    let beyondPrice = record["beyond_price"].map { recordIDs($0, "'beyond_price'") } ?? []
    state(.ifNoAgreement, by: nil, Evidence(records: facts + beyondPrice), at: node.location)
    return says.map { IfNoAgreement(says: $0, facts: facts, beyondPrice: beyondPrice) }
  }
}

extension MapKind {
  /// What it would mean if there is no agreement.
  static let ifNoAgreement = MapKind(
    "IfNoAgreement", "'no_agreement' of the scenario",
    [
      .required("says", .localizedText, "What happens if there is no agreement, in words."),
      Key("facts", .oneOrList(.id), "The records of what is known of it."),
      Key(
        "beyond_price", .oneOrList(.id),
        "The records of what has no price, so that it counts in nobody's payoff and on no scale."),
    ])
}
