extension Validation {
  /// Reads the parties and, for each that has one, its preference file.
  ///
  /// The ids must be known before issues are read, the rest afterwards: `validatePartyIDs` first.
  mutating func validateParties() -> [Party] {
    let entries = document.part("parties")?.mapping ?? []
    let inline = document.part("preferences")?.mapping ?? []
    for entry in inline where party(named: entry.key.value) == nil { _ = party(entry.key) }
    let ofInline = Set(inline.map(\.key.value))
    return entries.compactMap { entry in
      guard goesOn, let index = party(named: entry.key.value) else { return nil }
      return party(entry, at: index, hasInline: ofInline.contains(entry.key.value))
    }
  }

  /// Reads the ids of the parties.
  mutating func validatePartyIDs() {
    guard let node = document.part("parties") else {
      diagnostics.error(
        at: document.scenario.location, "the scenario has no 'parties'",
        why: "there is nobody to agree", fix: "add 'parties: {a: {name: A}, b: {name: B}}'")
      return
    }
    guard let entries = node.entries("'parties'", &diagnostics) else { return }
    if entries.isEmpty {
      diagnostics.error(
        at: node.location, "there are no parties", why: "there is nobody to agree",
        fix: "add at least two")
    }
    if entries.count > mostParties {
      diagnostics.error(
        at: node.location, "there are \(entries.count) parties", why: "the limit is \(mostParties)",
        fix: "merge parties who want the same")
    }
    for entry in entries where entry.key.isIdentifier(of: "a party", &diagnostics) {
      if rootsOfPaths.contains(entry.key.value) {
        diagnostics.error(
          at: entry.key.location, "'\(entry.key.value)' cannot be the id of a party",
          why: "variants change values by path, and '\(entry.key.value)' starts a path of its own",
          fix: "choose another id")
      }
      partyIDs.append(entry.key.value)
    }
  }

  private mutating func party(_ entry: YAMLNode.Entry, at index: Int, hasInline: Bool) -> Party? {
    let id = entry.key.value
    if let name = entry.value.nameAlone {
      return Party(
        id: id, name: LocalizedText(name, "the name of a party", &diagnostics) ?? LocalizedText(id),
        role: .signatory, consentText: nil, isDocument: false,
        preferences: document.preferences[id].flatMap { node in
          checkTypes(node, of: index)
          return preferences(node, of: index)
        },
        evidence: Evidence(), note: nil, location: entry.key.location)
    }
    guard
      let record = Record(entry.value, .party, &diagnostics)
    else { return nil }
    var role = Party.Role.signatory
    var consentText: String?
    if let node = record["consents_to"], let condition = condition(node),
      case .scalar(let text) = node.content
    {
      role = .consenting(to: condition)
      consentText = text
    }
    let isDocument = record["document"].flatMap { $0.truth("'document'", &diagnostics) } ?? false
    if let path = record["preferences"] {
      _ = path.text("'preferences'", &diagnostics)
      if hasInline {
        diagnostics.error(
          at: path.location, "the preferences of '\(id)' stand in a file and in this one",
          why: "one of the two would be passed over", fix: "keep one of them")
      }
    }
    let evidence = evidence(in: record)
    var party = Party(
      id: id, name: localizedText("name", in: record) ?? LocalizedText(id), role: role,
      consentText: consentText, isDocument: isDocument, preferences: nil, evidence: evidence,
      note: localizedText("note", in: record), location: entry.key.location)
    if let node = document.preferences[id] {
      party.preferences = preferences(node, of: index)
      checkTypes(node, of: index)
    }
    return party
  }
}

extension MapKind {
  /// A party.
  static let party = MapKind(
    "Party", "a party",
    [
      .name,
      Key("preferences", .text, "The path of its preference file."),
      Key(
        "consents_to", .condition, "Outcomes over which it has a veto; it has no say over others."),
      Key("document", .truth, "Whether it is a text that binds the parties, and decides nothing."),
      .evidence, .note,
    ])
}
