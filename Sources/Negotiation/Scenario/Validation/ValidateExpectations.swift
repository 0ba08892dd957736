extension Validation {
  /// Reads what the model expects of its own answers.
  mutating func validateExpectations(
    _ variants: [Variant], _ proposals: [Proposal]
  ) -> [Expectation] {
    let ids = (variants.map(\.id), proposals.map(\.id))
    let known = (Set(ids.0), Set(ids.1))
    return (document.part("expect")?.elements("'expect'", &diagnostics) ?? []).compactMap {
      goesOn ? expectation($0, ids.0, ids.1, known) : nil
    }
  }

  private mutating func expectation(
    _ node: YAMLNode, _ variants: [String], _ proposals: [String],
    _ known: (variants: Set<String>, proposals: Set<String>)
  ) -> Expectation? {
    guard
      let record = Record(node, .expectation, &diagnostics)
    else { return nil }
    if record.isEmpty {
      diagnostics.error(
        at: node.location, "the expectation expects nothing",
        why: "it could never fail", fix: "add for instance 'verdict: every', or remove it")
    }
    for (key, value) in [("common", record["common"]), ("decides", record["decides"])] {
      guard let value, document.openQuestions.isEmpty else { continue }
      diagnostics.error(
        at: value.location, "'\(key)' is expected of worlds, and the model asks no questions",
        why: "the expectation could never fail", fix: "write 'types:', 'means:' or 'beliefs:', or remove it")
    }
    let variant = record["variant"]?.text("'variant'", &diagnostics)
    if let variant, !known.variants.contains(variant.value), !document.variantIDs.contains(variant.value) {
      diagnostics.error(
        at: variant.location, "'\(variant.value)' is not a variant",
        why: "the expectation could never be checked",
        fix: suggestion(for: variant.value, among: variants, of: "variants"))
    }
    var coalitions: [Expectation.GroupCount] = []
    for element in record["coalitions"]?.elements("'coalitions'", &diagnostics) ?? [] {
      if let coalition = coalition(element) { coalitions.append(coalition) }
    }
    var states: [Expectation.ProposalState] = []
    for entry in record["proposals"]?.entries("'proposals'", &diagnostics) ?? [] {
      guard known.proposals.contains(entry.key.value) else {
        diagnostics.error(
          at: entry.key.location, "'\(entry.key.value)' is not a proposal",
          why: "the expectation could never be checked",
          fix: suggestion(for: entry.key.value, among: proposals, of: "proposals"))
        continue
      }
      if let state: Proposal.State = entry.value.choice("a state", &diagnostics) {
        states.append(Expectation.ProposalState(proposal: entry.key.value, state: state))
      }
    }
    return Expectation(
      variant: variant?.value,
      stance: record["stance"].flatMap { $0.choice("a stance", &diagnostics) } ?? .firm,
      beliefs: expectedBeliefs(record["beliefs"]),
      mustGive: record["must_give"].flatMap { smallCount($0, "'must_give'") }, worlds: expectedWorlds(record),
      verdict: record["verdict"].flatMap { $0.choice("a verdict", &diagnostics) },
      agreements: record["agreements"].flatMap { count($0, "'agreements'") },
      possible: record["possible"].flatMap { count($0, "'possible'") },
      undivided: record["undivided"].flatMap { count($0, "'undivided'") },
      coalitions: coalitions, proposals: states,
      conflicts: demandSets(record["conflict"], "'conflict'"),
      concessions: demandSets(record["concession"], "'concession'"),
      stability: record["stability"].map { stableProposals($0, proposals) } ?? [],
      location: node.location)
  }

  /// One set of demands, or a list of sets, by their ids.
  mutating func demandSets(_ node: YAMLNode?, _ what: String) -> [[String]] {
    guard let elements = node?.elements(what, &diagnostics) else { return [] }
    let isListOfSets = elements.contains { if case .sequence = $0.content { true } else { false } }
    let sets = isListOfSets ? elements : node.map { [$0] } ?? []
    return sets.compactMap { set in
      let ids = (set.elements("a set of \(what)", &diagnostics) ?? []).compactMap {
        $0.text("a demand", &diagnostics)
      }
      if ids.isEmpty {
        diagnostics.error(
          at: set.location, "a set of \(what) has no demands",
          why: "a conflict is between demands, and conceding nothing opens nothing",
          fix: "list ids of red lines, linkages, or 'PARTY.no_agreement'")
      }
      for id in ids where !isDemandWritten(id.value) {
        diagnostics.error(
          at: id.location, "there is no demand '\(id.value)'",
          why: "the expectation could never be met",
          fix: "write the id of a red line, of a linkage, or 'PARTY.no_agreement'")
      }
      return ids.map(\.value)
    }
  }

  private mutating func coalition(_ node: YAMLNode) -> Expectation.GroupCount? {
    guard
      let record = Record(node, .coalition, &diagnostics),
      let parties = record.required(
        "parties", "the coalition", why: "the number is about some parties", &diagnostics)?
        .elements("'parties'", &diagnostics),
      let count = record.required(
        "count", "the coalition", why: "it is what is expected", &diagnostics
      )
      .flatMap({ count($0, "'count'") })
    else { return nil }
    let indices = parties.compactMap { $0.text("a party", &diagnostics) }.compactMap { party($0) }
    guard indices.count == parties.count else { return nil }
    guard Set(indices).count == indices.count, !indices.isEmpty else {
      diagnostics.error(
        at: node.location,
        indices.isEmpty ? "the group has no parties" : "a party stands twice in the group",
        why: "the number is about different parties", fix: "list each party once")
      return nil
    }
    return Expectation.GroupCount(parties: indices.sorted(), count: count)
  }

  private mutating func count(_ node: YAMLNode, _ what: String) -> OutcomeCount? {
    guard let number = node.number(what, &diagnostics) else { return nil }
    guard number.denominator == 1, number >= Rational(0) else {
      diagnostics.error(
        at: node.location, "\(what) is a count, not \(number)", why: "outcomes are counted whole",
        fix: "write 0 or a whole number")
      return nil
    }
    return OutcomeCount(Int(number.numerator))
  }

  /// Whether a red line, a linkage or a party's reservation value has an id in the model or in a variant.
  private func isDemandWritten(_ id: String) -> Bool {
    let rules =
      [document.part("rules")]
      + (document.part("variants")?.mapping ?? []).map { $0.value.value(of: "add_rules") }
    return isRedLineWritten(id) || rules.contains { $0?.value(of: id) != nil }
      || partyIDs.contains { "\($0).no_agreement" == id }
  }
}

extension MapKind {
  /// What the model must answer.
  static let expectation = MapKind(
    "Expectation", "an expectation",
    [
      Key("stance", .word(of: Stance.self), "How final reported positions are taken to be; else firm."),
      Key(
        "beliefs", .byID("question", .id),
        "The answers that are taken to be right; about everything else the first, and about parties none."),
      Key("must_give", .count, "How many demands must give at least; 0 where there is a zone."),
      Key("worlds", .map(.expectedWorlds), "How many different worlds the questions left open make."),
      Key("common", demands, "Every minimal conflict set that all worlds have in common."),
      Key(
        "decides", .byID("question", .map(.expectedDecider)),
        "What a question changes: in how many groups of worlds that differ by its answer alone."),
      Key("variant", .id, "The variant it is about; else the model as it stands."),
      Key("verdict", .word(of: Verdict.self), "Whether there are agreements, over all readings."),
      Key("agreements", .count, "Outcomes that every party accepts in every reading."),
      Key("possible", .count, "Outcomes that every party accepts in some reading at least."),
      Key("undivided", .count, "Where issues can be split: agreements that split none."),
      Key("coalitions", .list(.map(.coalition)), "What groups of parties could accept."),
      Key(
        "proposals", .byID("proposal", .word(of: Proposal.State.self)),
        "Where proposals lie with respect to the zone."),
      Key("conflict", demands, "A minimal conflict set, or a list of such sets."),
      Key("concession", demands, "A minimal concession set, or a list of such sets."),
      Key("stability", .map(.expectedStability), "Which proposals hold, by each concept named."),
    ])

  /// A group of parties with a count.
  static let coalition = MapKind(
    "GroupCount", "a coalition",
    [
      .required("parties", .list(.id), "The parties."),
      .required("count", .count, "How many outcomes all of them could accept."),
    ])

  /// Ids of red lines and linkages, or `PARTY.no_agreement`.
  private static let demands = ValueForm.oneOf([.list(.text), .list(.list(.text))])
}
