extension Validation {
  /// Reads the conditions without which a party refuses.
  mutating func readRedLines(
    _ record: Record, _ party: Int, _ preferences: inout Preferences
  ) {
    for entry in record["red_lines"]?.entries("'red_lines'", &diagnostics) ?? [] where goesOn {
      let isNamed = entry.key.isIdentifier(of: "a red line", capitals: true, &diagnostics)
      guard
        let claim = claim(entry.value, .redLine)
      else { continue }
      let hardness: RedLine.Hardness? = claim.record?["hardness"].flatMap {
        $0.choice("a hardness", &diagnostics)
      }
      state(.redLine(entry.key.value), by: party, claim.evidence, at: entry.key.location)
      guard let condition = condition(claim.value), isNamed,
        case .scalar(let text) = claim.value.content
      else { continue }
      preferences.redLines.append(
        RedLine(
          id: entry.key.value, name: claim.record.flatMap { localizedText("name", in: $0) },
          condition: condition, text: text, hardness: hardness ?? .firm, evidence: claim.evidence,
          location: entry.key.location))
    }
  }
}

extension MapKind {
  /// A red line with more than its condition.
  static let redLine = MapKind(
    "RedLine", "a red line",
    [
      .required("rule", .condition, "The condition without which the party refuses."),
      .evidence, .confidence,
      Key(
        "hardness", .word(of: RedLine.Hardness.self),
        "Whether it is in force, or reported and does not decide by itself."),
      .name,
    ])
}
