extension Validation {
  /// Reads how much open numbers may be worth: one number, or a map with numbers for some issues and effects.
  ///
  /// The effects must have been read before.
  mutating func readScale(_ record: Record, _ party: Int, _ preferences: inout Preferences) {
    guard let node = record["scale"] else { return }
    var scale = Scale.convention
    scale.location = node.location
    if case .mapping = node.content {
      let subjects: [(name: String, subject: Scale.Subject)] =
        issues.enumerated().map { ($1.id, .issue($0)) }
        + preferences.effects.enumerated().map { ($1.id, .effect($0)) }
        + [("no_agreement", .noAgreement)]
      guard
        let record = Record(node, .scale, others: subjects.map(\.name), &diagnostics)
      else { return }
      if let each = record["each"].flatMap({ limit($0) }) { scale.each = each }
      for (name, subject) in subjects {
        if let most = record[name].flatMap({ limit($0) }) { scale.own[subject] = most }
      }
      scale.evidence = evidence(in: record)
    } else if let each = limit(node) {
      scale.each = each
    }
    // What an unstated number could be worth is nobody's claim.
    if scale.evidence.isMissing { scale.evidence.isAnalyst = true }
    preferences.scale = scale
    state(.scale, by: party, scale.evidence, at: node.location)
  }

  private mutating func limit(_ node: YAMLNode) -> Rational? {
    guard let number = node.number("a scale", &diagnostics) else { return nil }
    guard number > Rational(0) else {
      diagnostics.error(
        at: node.location, "a scale of \(number) leaves no number between its ends",
        why: "it is the most by which an unstated number can move a payoff, up or down",
        fix: "write a number greater than 0, for instance 100")
      return nil
    }
    return number
  }
}

extension MapKind {
  /// How much open numbers may be worth, with limits of their own for issues and conditional effects.
  static let scale = MapKind(
    "Scale", "a scale",
    [
      Key("each", .number, "The most by which one unstated number can move a payoff."),
      .evidence, .date, .confidence,
    ], others: .number)
}
