extension Validation {
  /// Reads `ranking:` or `priorities:`, by which a party ranks whole outcomes without numbers.
  mutating func readOrdinal(
    _ record: Record, _ party: Int, _ preferences: inout Preferences
  ) {
    guard let node = record["ranking"] ?? record["priorities"] else { return }
    let key = record["ranking"] == nil ? "priorities" : "ranking"
    if key == "ranking", let other = record["priorities"] {
      diagnostics.error(
        at: other.location, "'\(partyIDs[party])' has both a ranking and priorities",
        why: "each of them says how any two outcomes compare, and they could differ",
        fix: "keep one of the two")
    }
    for other in cardinalKeys {
      guard let number = record[other] else { continue }
      diagnostics.error(
        at: number.location, "'\(other)' stands beside '\(key)'",
        why:
          "'\(key)' says how any two outcomes compare, and by no amount to which this could be added",
        fix: "remove it, or state the preferences without '\(key)'")
    }
    let form: OrdinalPreferences.Form? =
      key == "ranking" ? ranking(node, party) : priorities(node, party)
    preferences.ordinal = form.map { OrdinalPreferences(form: $0, location: node.location) }
  }

  private mutating func ranking(_ node: YAMLNode, _ party: Int) -> OrdinalPreferences.Form? {
    guard let claim = claim(node, .ranking),
      let elements = claim.value.elements("a ranking", &diagnostics)
    else { return nil }
    state(.ranking, by: party, claim.evidence, at: node.location)
    if elements.isEmpty { reportEmpty("ranking", at: claim.value) }
    var places: [[OrdinalPreferences.RankedOutcome]] = []
    var seen: Set<Outcome> = []
    var isRight = !elements.isEmpty
    for element in elements {
      let tied: [YAMLNode]
      if case .sequence(let nodes) = element.content { tied = nodes } else { tied = [element] }
      var tie: [OrdinalPreferences.RankedOutcome] = []
      for node in tied {
        guard let outcome = rankedOutcome(node) else {
          isRight = false
          continue
        }
        if !seen.insert(outcome).inserted {
          diagnostics.error(
            at: node.location, "the ranking names this outcome twice",
            why: "it has one place; a proposal and an outcome may be the same",
            fix: "remove it here or above")
          isRight = false
        }
        tie.append(
          OrdinalPreferences.RankedOutcome(outcome: outcome, location: node.location))
      }
      places.append(tie)
    }
    return isRight ? .ranking(places) : nil
  }

  /// A complete outcome, written out or as the id of a proposal.
  private mutating func rankedOutcome(_ node: YAMLNode) -> Outcome? {
    var levels: [LevelSet]
    switch node.content {
    case .scalar:
      guard let name = node.text("a place in a ranking", &diagnostics) else { return nil }
      guard let proposal = proposals.first(where: { $0.id == name.value }) else {
        if document.part("proposals")?.value(of: name.value) != nil { return nil }
        diagnostics.error(
          at: name.location, "'\(name.value)' is no proposal to rank",
          why: "a ranking lists outcomes: ids of proposals, or '{ISSUE: OPTION, …}'",
          fix: suggestion(for: name.value, among: proposals.map(\.id), of: "proposals"))
        return nil
      }
      levels = proposal.levels
    case .mapping(let entries):
      levels = issues.map { LevelSet(levelCount: $0.options.count) { _ in true } }
      for entry in entries {
        guard let index = issue(entry.key),
          let set = levelSet(entry.value, of: issues[index])
        else { return nil }
        levels[index] = set
      }
    case .sequence:
      diagnostics.error(
        at: node.location, "a tie stands within a tie",
        why: "outcomes in one list are worth the same already", fix: "write one list")
      return nil
    }
    let open = levels.indices.filter { levels[$0].count != 1 }.map { "'\(issues[$0].id)'" }
    guard open.isEmpty else {
      diagnostics.error(
        at: node.location, "this place in the ranking leaves \(open.joined(separator: ", ")) open",
        why: "a ranking orders complete outcomes",
        fix: "write one option for every issue: '{ISSUE: OPTION, …}'")
      return nil
    }
    return Outcome(levels.map { $0.levels[0] })
  }

  private mutating func priorities(_ node: YAMLNode, _ party: Int) -> OrdinalPreferences.Form? {
    guard let elements = node.elements("'priorities'", &diagnostics) else { return nil }
    if elements.isEmpty { reportEmpty("priorities", at: node) }
    let priorities = elements.compactMap { element -> OrdinalPreferences.Priority? in
      guard let claim = claim(element, .priority),
        let condition = condition(claim.value), case .scalar(let text) = claim.value.content
      else { return nil }
      state(.priority(text), by: party, claim.evidence, at: element.location)
      return OrdinalPreferences.Priority(
        condition: condition, text: text, evidence: claim.evidence, location: element.location)
    }
    return priorities.count == elements.count && !elements.isEmpty ? .priorities(priorities) : nil
  }

  private mutating func reportEmpty(_ key: String, at node: YAMLNode) {
    diagnostics.error(
      at: node.location, "'\(key)' lists nothing", why: "it would say that nothing matters",
      fix: key == "ranking"
        ? "list the outcomes from best to worst" : "list conditions, the most important first")
  }

  /// Holds what parties rank against the outcomes that the definitions and laws leave.
  ///
  /// A variant may leave fewer outcomes than are ranked, and never more.
  mutating func checkRankings(_ scenario: Scenario) {
    let ordinal = scenario.parties.enumerated().compactMap { index, party in
      party.preferences?.ordinal.map { (index, $0) }
    }
    guard !ordinal.isEmpty, !diagnostics.hasErrors else { return }
    let isRanked = ordinal.contains { if case .ranking = $1.form { true } else { false } }
    guard scenario.combinationCount.map({ $0 <= mostRanked }) ?? false else {
      for (_, preferences) in ordinal where isRanked {
        if case .priorities = preferences.form { continue }
        diagnostics.error(
          at: preferences.location, "there are too many outcomes to rank one by one",
          why:
            "a ranking names every outcome, and the limit is \(mostRanked) combinations of options",
          fix: "say what comes first in general: 'priorities: [CONDITION, …]'")
      }
      return
    }
    let possible = possibleOutcomes(scenario)
    for (party, preferences) in ordinal {
      switch preferences.form {
      case .ranking(let places):
        check(places, of: party, at: preferences.location, possible, scenario)
      case .priorities(let priorities) where scenario.variant == nil:
        for priority in priorities where goesOn {
          let holding = possible.count { priority.condition.holds(for: $0) }
          guard holding == 0 || holding == possible.count else { continue }
          diagnostics.error(
            at: priority.location,
            "'\(priority.text.shortened)' holds in \(holding == 0 ? "no" : "every") outcome",
            why: "a priority tells outcomes apart, and by this one none differ",
            fix: "remove it, or correct the condition")
        }
      case .priorities: break
      }
    }
  }

  /// The outcomes that the definitions and laws leave.
  private func possibleOutcomes(_ scenario: Scenario) -> [Outcome] {
    let combinations = scenario.allowed.reduce([[]]) { (parts: [[Int]], levels) in
      parts.flatMap { part in levels.levels.map { part + [$0] } }
    }
    let rules = scenario.rules.filter { $0.kind != .linkage }
    return combinations.lazy.map { Outcome($0) }.filter { outcome in
      rules.allSatisfy { $0.condition.holds(for: outcome) }
    }
  }

  private mutating func check(
    _ places: [[OrdinalPreferences.RankedOutcome]], of party: Int, at location: SourceLocation,
    _ possible: [Outcome], _ scenario: Scenario
  ) {
    let ranked = Set(places.joined().map(\.outcome))
    let missing = possible.filter { !ranked.contains($0) }
    if let first = missing.first {
      let settings = zip(scenario.issues, first.levels).map { "\($0.id): \($0.options[$1].id)" }
      diagnostics.error(
        at: location,
        "the ranking of '\(partyIDs[party])' misses \(missing.count) of \(possible.count) outcomes",
        why: "how they compare with the others would be made up",
        fix: "rank also {\(settings.joined(separator: ", "))}"
          + (missing.count > 1 ? " and the others" : "")
          + ", or exclude what cannot be by a definition")
    }
    guard scenario.variant == nil else { return }
    let allowed = Set(possible)
    for place in places.joined() where !allowed.contains(place.outcome) {
      let broken = scenario.rules.filter {
        $0.kind != .linkage && !$0.condition.holds(for: place.outcome)
      }.map { "'\($0.id)'" }
      diagnostics.error(
        at: place.location, "what is ranked here cannot be",
        why: "it breaks \(broken.joined(separator: ", "))", fix: "remove it, or correct the rule")
    }
  }
}

// What says by how much something is better, or would have to be added to that.
private let cardinalKeys = [
  "scores", "weights", "values", "order", "compare", "conditional", "silent", "indifferent",
  "no_agreement", "scale", "parameters",
]

// More places than anybody would write.
private let mostRanked = 10_000

extension MapKind {
  /// A ranking of whole outcomes, with what it rests on.
  static let ranking = MapKind(
    "Ranking", "a ranking",
    [.required("say", .ranking, "The outcomes, best first."), .evidence, .date, .confidence])

  /// A priority, with what it rests on.
  static let priority = MapKind(
    "Priority", "a priority",
    [.required("say", .condition, "What is better where it holds."), .evidence, .date, .confidence])
}

extension ValueForm {
  /// Outcomes from best to worst, those in one list worth the same.
  static let ranking = list(.oneOrList(.oneOf([.id, .byID("issue", .oneOrList(.level))])))
}
