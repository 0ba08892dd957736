extension Validation {
  /// Reads the conditions without which a party refuses.
  mutating func readRedLines(
    _ record: Record, _ party: Int, _ preferences: inout Preferences
  ) {
    for entry in record["red_lines"]?.entries("'red_lines'", &diagnostics) ?? [] where goesOn {
      let isNamed = entry.key.isIdentifier(of: "a red line", capitals: true, &diagnostics)
      guard let demand = demand(entry, .redLine) else { continue }
      let hardness: RedLine.Hardness? = demand.record?["hardness"].flatMap {
        $0.choice("a hardness", &diagnostics)
      }
      state(.redLine(entry.key.value), by: party, demand.evidence, at: entry.key.location)
      guard let condition = demand.condition, isNamed else { continue }
      preferences.redLines.append(
        RedLine(
          id: entry.key.value, name: demand.record.flatMap { localizedText("name", in: $0) },
          condition: condition.value, text: condition.text, meaning: demand.meaning, hardness: hardness ?? .firm,
          evidence: demand.evidence, note: demand.record.flatMap { localizedText("note", in: $0) },
          location: entry.key.location))
    }
  }
}

extension MapKind {
  /// A red line with more than its condition.
  static let redLine: MapKind = MapKind(
    "RedLine", "a red line",
    [
      Key("rule", .condition, "The condition without which the party refuses: this or 'means'."), .meanings,
      .evidence, .date, .confidence,
      Key(
        "hardness", .word(of: RedLine.Hardness.self),
        "Whether it is in force, or reported and does not decide by itself."),
      .name, .note,
    ], oneOf: ["rule", "means"])
}
