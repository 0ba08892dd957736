extension Validation {
  /// Lays one of the rival beliefs about a party over what its file states.
  ///
  /// - Returns: What it changes of the party's own demands.
  mutating func lay(_ type: YAMLNode, over party: String) -> Overlay {
    guard let node = document.preferences[party] else { return Overlay() }
    document.preferences[party] = node.overlaid(with: type.statements)
    partiesOfAType.insert(party)
    return ownDemands(of: type, party)
  }

  /// What a belief about a party changes of the party's own demands, which must be its own.
  private mutating func ownDemands(of type: YAMLNode, _ party: String) -> Overlay {
    let changes = type.mapping.filter { keysOfDemands.contains($0.key.value) }
    var node = type
    node.content = .mapping(changes)
    guard !changes.isEmpty, let record = Record(node, .demandsOfBelief, &diagnostics) else { return Overlay() }
    var overlay = overlay(in: record)
    let lines = document.preferences[party]?.value(of: "red_lines")?.mapping.map(\.key.value) ?? []
    let linkages = (document.part("rules")?.mapping ?? []).filter {
      if case .scalar(party)? = $0.value.value(of: "by")?.content { true } else { false }
    }.map(\.key.value)
    func check(_ names: [Located<String>], among own: [String], _ what: String) {
      for name in names where !own.contains(name.value) {
        diagnostics.error(
          at: name.location, "'\(name.value)' is no \(what) of '\(party)'",
          why: "a belief about a party changes what that party demands, and nobody else's demands",
          fix: suggestion(for: name.value, among: own, of: what + "s"))
      }
    }
    check(overlay.drop, among: lines + linkages, "demand")
    check((overlay.harden?.named ?? []) + (overlay.soften?.named ?? []), among: lines, "red line")
    // All red lines are all of this party.
    let all = Overlay.Selection.these(lines.map { Located($0, at: type.location) })
    if overlay.harden == .all { overlay.harden = all }
    if overlay.soften == .all { overlay.soften = all }
    return overlay
  }

  /// Reads every rival belief about a party as if it were chosen, so that a mistake in one that no variant
  /// chooses is found as well.
  mutating func checkTypes(_ node: YAMLNode, of party: Int) {
    // Two beliefs about a party are rivals, so neither is laid over the other.
    if partiesOfAType.contains(partyIDs[party]) { return }
    for entry in node.value(of: "types")?.entries("'types'", &diagnostics) ?? [] {
      guard entry.value.entries("a type", &diagnostics) != nil else { continue }
      for inner in entry.value.mapping where notOfBeliefs.contains(inner.key.value) {
        diagnostics.error(
          at: inner.key.location, "a type has no '\(inner.key.value)' of its own",
          why: "it changes what one party's file states", fix: "remove the key")
      }
      for line in entry.value.value(of: "red_lines")?.mapping ?? [] {
        guard let means = line.value.value(of: "means") else { continue }
        diagnostics.error(
          at: means.location, "a type cannot say that '\(line.key.value)' has several meanings",
          why: "the question what a demand means is asked once, where the party's file states the demand",
          fix: "write one 'rule:' here, or move 'means:' to the demand under 'red_lines:' of the file")
      }
      var trial = self
      trial.diagnostics = Diagnostics()
      _ = trial.ownDemands(of: entry.value, partyIDs[party])
      _ = trial.preferences(node.overlaid(with: entry.value.statements), of: party)
      diagnostics.add(trial.diagnostics.all.filter { !diagnostics.all.contains($0) })
    }
  }
}

extension YAMLNode {
  /// What a belief states in the words of a preference file, without its name and what it changes of demands.
  var statements: YAMLNode {
    guard case .mapping(let entries) = content else { return self }
    var node = self
    node.content = .mapping(entries.filter { !notStatements.contains($0.key.value) })
    return node
  }

  /// The map with another one laid over it: what both have as maps is laid over in turn, lists are put one
  /// after the other, and everything else is replaced.
  fileprivate func overlaid(with overlay: YAMLNode) -> YAMLNode {
    var result = self
    switch (content, overlay.content) {
    case (.mapping(var entries), .mapping(let others)):
      for other in others {
        // A rival ranking takes the place of what the file ranks: a list after it would name everything twice.
        if rankings.contains(other.key.value) {
          entries.removeAll { rankings.contains($0.key.value) }
        }
        if let place = entries.firstIndex(where: { $0.key.value == other.key.value }) {
          entries[place].value = entries[place].value.overlaid(with: other.value)
        } else {
          entries.append(other)
        }
      }
      result.content = .mapping(entries)
    case (.sequence(let elements), .sequence(let others)):
      result.content = .sequence(elements + others)
    default: result = overlay
    }
    return result
  }
}

private let rankings = ["ranking", "priorities"]

extension MapKind {
  /// A rival belief about a party, laid over its file.
  static let belief = MapKind(
    "Belief", "a type",
    [.name, .note] + preferences.keys.filter { !(notOfBeliefs + ["note"]).contains($0.name) } + ownDemandKeys,
    isLaidOver: true)

  /// What a rival belief about a party changes of the party's own demands.
  fileprivate static let demandsOfBelief = MapKind("DemandsOfBelief", "a type", ownDemandKeys)
}

private let keysOfDemands = MapKind.ownDemandKeys.map(\.name)
private let notStatements = ["name", "note"] + keysOfDemands
private let notOfBeliefs = ["types", "party", "evidence"]
