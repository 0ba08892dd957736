/// What a variant, or an answer to a question, may change after the files have been read.
struct VariedParts {
  var parties: [Party]
  var rules: [Rule]
  var allowed: [LevelSet]
  var dropped: [Rule] = []
}

extension Validation {
  /// Applies drops, added rules, hardness and allowed levels.
  mutating func apply(_ overlay: Overlay, to parts: inout VariedParts) {
    for name in overlay.drop where goesOn { drop(name, &parts) }
    let added = rules(overlay.addedRules, areAdded: true)
    let known = Set(parts.rules.map(\.id) + redLineIDs(parts.parties))
    for rule in added where known.contains(rule.id) {
      diagnostics.error(
        at: rule.location, "'\(rule.id)' is already the id of a rule or red line",
        why: "variants, answers and reports name both, so they must differ",
        fix: "choose another id")
    }
    parts.rules += added
    if let harden = overlay.harden { set(.firm, harden, &parts.parties) }
    if let soften = overlay.soften { set(.reported, soften, &parts.parties) }
    for entry in overlay.allow {
      guard let index = issue(entry.key), let levels = levelSet(entry.value, of: issues[index])
      else { continue }
      parts.allowed[index] = levels
    }
    for name in overlay.judgedByRedLines {
      guard let index = party(name) else { continue }
      if parts.parties[index].preferences == nil {
        parts.parties[index].preferences = Preferences(
          stances: Array(repeating: .unsaid, count: issues.count), location: name.location)
      }
      parts.parties[index].preferences?.isJudgedByRedLines = true
    }
  }

  private mutating func drop(_ name: Located<String>, _ parts: inout VariedParts) {
    if let index = parts.rules.firstIndex(where: { $0.id == name.value }) {
      let rule = parts.rules.remove(at: index)
      if rule.kind != .linkage { parts.dropped.append(rule) }
      return
    }
    for party in parts.parties.indices {
      guard let redLines = parts.parties[party].preferences?.redLines,
        let index = redLines.firstIndex(where: { $0.id == name.value })
      else { continue }
      parts.parties[party].preferences?.redLines.remove(at: index)
      return
    }
    // Dropping what something else has dropped is no mistake.
    if isRuleWritten(name.value) || isRedLineWritten(name.value) { return }
    let known = parts.rules.map(\.id) + redLineIDs(parts.parties)
    diagnostics.error(
      at: name.location, "there is no rule or red line '\(name.value)' to drop",
      why: "a misspelt id would leave the demand in force",
      fix: suggestion(for: name.value, among: known, of: "rules and red lines"))
  }

  mutating func set(
    _ hardness: RedLine.Hardness, _ selection: Overlay.Selection, _ parties: inout [Party]
  ) {
    let known = redLineIDs(parties)
    let wanted: Set<String>
    switch selection {
    case .all: wanted = Set(known)
    case .these(let names):
      wanted = Set(names.map(\.value))
      let ids = Set(known)
      for name in names where !ids.contains(name.value) && !isRedLineWritten(name.value) {
        diagnostics.error(
          at: name.location, "there is no red line '\(name.value)'",
          why: "only red lines have a hardness",
          fix: suggestion(for: name.value, among: known, of: "red lines"))
      }
    }
    for party in parties.indices {
      for index in (parties[party].preferences?.redLines ?? []).indices
      where wanted.contains(parties[party].preferences?.redLines[index].id ?? "") {
        parties[party].preferences?.redLines[index].hardness = hardness
      }
    }
  }

  /// Whether a red line stands somewhere in the files, though it could not be read or was dropped
  /// before; in a file that could not be read it may stand.
  func isRedLineWritten(_ id: String) -> Bool {
    guard document.isEveryPreferenceFileRead else { return true }
    let files = Array(document.preferences.values) + Array(document.preferenceFiles.values)
    return files.contains { $0.value(of: "red_lines")?.value(of: id) != nil }
  }

  /// Whether a rule stands in the scenario file, or is added by what is laid over it.
  private func isRuleWritten(_ id: String) -> Bool {
    ([document.part("rules")] + overlays.map(\.addedRules)).contains { $0?.value(of: id) != nil }
  }

  private func redLineIDs(_ parties: [Party]) -> [String] {
    parties.flatMap { $0.preferences?.redLines.map(\.id) ?? [] }
  }
}
