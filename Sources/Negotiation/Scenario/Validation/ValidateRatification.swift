extension Validation {
  /// Reads the bodies that have to ratify, and makes their blocs of the parties that vote in them.
  mutating func validateRatification(_ parties: inout [Party]) -> [RatifyingBody] {
    guard let entries = document.part("ratification")?.entries("'ratification'", &diagnostics) else { return [] }
    var bodies: [RatifyingBody] = []
    var bodyOf: [Int: String] = [:]
    for entry in entries {
      let isNamed = entry.key.isIdentifier(of: "a body", &diagnostics)
      guard let record = Record(entry.value, .ratifyingBody, &diagnostics) else { continue }
      let when = record["when"].flatMap { condition($0) }
      var whenText: String?
      if case .scalar(let text) = record["when"]?.content { whenText = text }
      let evidence = evidence(in: record)
      state(.ratification(entry.key.value), by: nil, evidence, at: entry.key.location)
      let quotaNode = record.required("at_least", "the body", why: "it says how many votes ratify", &diagnostics)
      let of = record.required("of", "the body", why: "it says who votes", &diagnostics)
      let blocs = of.flatMap { self.blocs($0) } ?? []
      let quota = quotaNode.flatMap { votes($0, "'at_least'") }
      guard let quotaNode, let of, let quota, isNamed, !blocs.isEmpty else { continue }
      let sum = blocs.reduce(0) { $0 + $1.weight }
      if quota > sum {
        diagnostics.error(
          at: quotaNode.location, "'at_least' asks for \(quota), and all blocs together have \(sum)",
          why: "nothing could ever be ratified", fix: "write \(sum) or less")
        continue
      }
      for bloc in blocs where bloc.party < parties.count {
        let id = partyIDs[bloc.party]
        if let other = bodyOf[bloc.party] {
          diagnostics.error(
            at: of.location, "'\(id)' votes in '\(other)' and in '\(entry.key.value)'",
            why: "a bloc belongs to one body",
            fix: "list it twice under 'parties', with one preference file, or leave it out of one")
          continue
        }
        bodyOf[bloc.party] = entry.key.value
        parties[bloc.party].role = .consenting(to: when ?? .all([]))
        parties[bloc.party].body = entry.key.value
      }
      bodies.append(
        RatifyingBody(
          id: entry.key.value, name: localizedText("name", in: record), whenText: whenText, when: when, quota: quota,
          blocs: blocs, evidence: evidence, note: localizedText("note", in: record), location: entry.key.location))
    }
    if let issue = issues.first(where: \.isDivisible), let node = document.part("ratification") {
      diagnostics.error(
        at: node.location, "'ratification' does not go with divisible issues",
        why: "issue '\(issue.id)' is divided between two parties, who both have to accept",
        fix: "remove 'ratification', or 'divisible' from the issues")
    }
    return bodies
  }

  /// Who votes, each with its weight: a list, or parties with their votes.
  private mutating func blocs(_ node: YAMLNode) -> [RatifyingBody.Bloc]? {
    var named: [(name: Located<String>, weight: Int?)] = []
    if case .mapping(let entries) = node.content {
      for entry in entries {
        named.append(
          (Located(entry.key.value, at: entry.key.location), votes(entry.value, "the votes of '\(entry.key.value)'")))
      }
    } else {
      guard let elements = node.elements("'of'", &diagnostics) else { return nil }
      for element in elements {
        guard let name = element.text("a party", &diagnostics) else { return nil }
        named.append((name, 1))
      }
    }
    if named.isEmpty {
      diagnostics.error(
        at: node.location, "'of' names nobody", why: "somebody has to vote", fix: "name one bloc at least")
    }
    var blocs: [RatifyingBody.Bloc] = []
    for (name, weight) in named {
      guard let party = party(name) else { continue }
      let entry = document.part("parties")?.value(of: name.value)
      if entry?.value(of: "consents_to") != nil || entry?.value(of: "document") != nil {
        diagnostics.error(
          at: name.location, "'\(name.value)' is no bloc: it has 'consents_to' or 'document'",
          why: "a bloc votes in its body and has no veto of its own", fix: "remove these keys, or leave it out here")
      } else if blocs.contains(where: { $0.party == party }) {
        diagnostics.error(
          at: name.location, "'\(name.value)' stands here twice", why: "each bloc votes once",
          fix: "remove one, or write its votes as a number")
      } else if let weight {
        blocs.append(RatifyingBody.Bloc(party: party, weight: weight))
      }
    }
    return blocs.count == named.count ? blocs : nil
  }
}

extension MapKind {
  /// A body that has to ratify.
  static let ratifyingBody = MapKind(
    "Ratification", "a body that ratifies",
    [
      .name,
      Key("when", .condition, "Which agreements it is asked about; all, where it is left out."),
      .required("at_least", .count, "How many votes ratify."),
      .required("of", .oneOf([.list(.id), .byID("party", .count)]), "The blocs that vote, perhaps with their votes."),
      .evidence, .date, .confidence, .note,
    ])
}
