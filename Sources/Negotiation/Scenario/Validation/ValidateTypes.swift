extension Validation {
  /// Lays one of the rival beliefs about a party over what its file states, before anything of it is read.
  mutating func chooseType(_ entry: YAMLNode.Entry) {
    let parties = document.part("parties")?.mapping.map(\.key.value) ?? []
    guard parties.contains(entry.key.value) else {
      diagnostics.error(
        at: entry.key.location, "'\(entry.key.value)' is not a party of this scenario",
        why: "a variant chooses among the beliefs about a party",
        fix: suggestion(for: entry.key.value, among: parties, of: "parties"))
      return
    }
    guard let name = entry.value.text("a type", &diagnostics),
      let node = document.preferences[entry.key.value]
    else { return }
    guard let overlay = node.value(of: "types")?.value(of: name.value) else {
      let known = node.value(of: "types")?.mapping.map(\.key.value) ?? []
      diagnostics.error(
        at: name.location, "'\(entry.key.value)' has no type '\(name.value)'",
        why: "a misspelt belief would leave the question unasked",
        fix: suggestion(for: name.value, among: known, of: "types"))
      return
    }
    document.preferences[entry.key.value] = node.overlaid(with: overlay.withoutName)
    partiesOfAType.insert(entry.key.value)
  }

  /// Reads every rival belief about a party as if it were chosen, so that a mistake in one that no variant
  /// chooses is found as well.
  mutating func checkTypes(_ node: YAMLNode, of party: Int) {
    // Two beliefs about a party are rivals, so neither is laid over the other.
    if partiesOfAType.contains(partyIDs[party]) { return }
    for entry in node.value(of: "types")?.entries("'types'", &diagnostics) ?? [] {
      guard entry.key.isIdentifier(of: "a type", textUnder: nil, &diagnostics),
        entry.value.entries("a type", &diagnostics) != nil
      else { continue }
      for inner in entry.value.mapping where notOfBeliefs.contains(inner.key.value) {
        diagnostics.error(
          at: inner.key.location, "a type has no '\(inner.key.value)' of its own",
          why: "it changes what one party's file states", fix: "remove the key")
      }
      _ = name(ofType: entry.value)
      var trial = self
      trial.diagnostics = Diagnostics()
      _ = trial.preferences(node.overlaid(with: entry.value.withoutName), of: party)
      diagnostics.add(trial.diagnostics.all.filter { !diagnostics.all.contains($0) })
    }
  }
}

extension Validation {
  /// The name of a rival belief, where it has one.
  mutating func name(ofType node: YAMLNode) -> LocalizedText? {
    node.value(of: "name").flatMap { LocalizedText($0, "'name'", &diagnostics) }
  }
}

extension YAMLNode {
  /// A belief without its name, which is nothing that the party states.
  fileprivate var withoutName: YAMLNode {
    guard case .mapping(let entries) = content else { return self }
    var node = self
    node.content = .mapping(entries.filter { $0.key.value != "name" })
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
    "Belief", "a type", [.name] + preferences.keys.filter { !notOfBeliefs.contains($0.name) },
    isLaidOver: true)
}

private let notOfBeliefs = ["types", "party", "evidence"]
