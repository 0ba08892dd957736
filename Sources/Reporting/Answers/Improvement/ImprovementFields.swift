internal import Negotiation

extension AnswerFields where Found == Placed<Improvement> {
  /// What `zopa improve` answers.
  static let improvement = AnswerFields(
    "improve",
    "The efficient agreements of one model or variant that are better than a proposal for somebody and worse for nobody.",
    reading: .central,
    [
      Field("proposal", .id, "What is to be improved on.") {
        $0.scenario.proposals[$0.finding.proposal].id
      },
      Field(
        "dominated", .orNull(.truth),
        "Whether some agreement is better for somebody and worse for nobody than the worst completion; null where numbers are open or missing, or a limit came first."
      ) { $0.isDominated },
      Field(
        "reason", .orNull(.reason),
        "Why nothing is listed, or not all. no_agreement: none is at least as good for everybody. null where nothing is missing."
      ) { $0.bargain.frontier.reason ?? ($0.isComplete ? nil : .stopped) },
      Field(
        "completions", .byID("The id of a party.", .orNull(.payoffRange)),
        "What the proposal may come to for each party, from its worst to its best completion; null for a party without payoffs."
      ) { found in found.byParty { .some(found.finding.payoffs[$0]) } },
      Field(
        "better", .list(.point),
        "The distinct payoffs of the efficient improvements, best for the first party first; after a limit, or where GLPK answered, not all of them."
      ) { $0.better.map($0.frontier.point) },
      Field(
        "best_for", .byID("The id of a party.", .orNull(.point)),
        "For each party with payoffs, the improvement that is best for it; null where there is none."
      ) { $0.bestForEach },
      Field(
        "nash", .orNull(.point),
        "The improvement with the largest product of gains over the worst completion, or over no agreement where that is more; null where there is none."
      ) { $0.nashBest.map($0.frontier.point) },
      Field(
        "changes", .list(.change),
        "What changes between the proposal and Nash's improvement. What the proposal leaves open counts as the improvement settles it."
      ) { found in found.changes.map { PartOfImprovement(found, $0) } },
      Field(
        "trades", .list(.trade),
        "Pairs of these changes by which two parties each give and get, and neither loses."
      ) { found in found.trades.map { PartOfImprovement(found, $0) } },
      Field(
        "offers", .list(.offers),
        "For each ordered pair of parties, agreements that are worth as much to the first as the worst completion."
      ) { $0.each($0.offers) },
      Field<Placed<ParetoFrontier>>.engine.of(\.frontier),
      Field<Placed<ParetoFrontier>>.proof.of(\.frontier),
    ])
}

extension Placed where Value == Improvement {
  /// The frontier of what is no worse for anybody, with the scenario.
  fileprivate var frontier: Placed<ParetoFrontier> { with(value.bargain.frontier) }

  /// For each party of the frontier what is best for it.
  fileprivate var bestForEach: [(String, OnFrontier<ParetoFrontier, FrontierPoint>?)] {
    zip(value.bargain.frontier.parties, value.bestForEach).map {
      (party($0), $1.map(frontier.point))
    }
  }
}

/// A part of an improvement beside the whole, which knows what its units are worth.
private struct PartOfImprovement<Part: Sendable>: Sendable {
  let found: Placed<Improvement>
  let part: Part

  init(_ found: Placed<Improvement>, _ part: Part) {
    self.found = found
    self.part = part
  }

  /// Units of each of several parties as points by id.
  func points(_ parties: [Int], _ units: (Int) -> Int) -> [(String, Rational)] {
    parties.map { (found.party($0), found.value.points(units($0), of: $0)) }
  }

  /// The id of a level that a change names.
  func level(_ change: IssueChange, _ level: KeyPath<IssueChange, Int>) -> String? {
    change.issue.map { found.scenario.issues[$0].options[change[keyPath: level]].id }
  }

  /// The id of a changed issue.
  func issue(_ change: IssueChange) -> String? { change.issue.map { found.scenario.issues[$0].id } }
}

extension Shape where Value == PartOfImprovement<IssueChange> {
  /// What one change is worth.
  fileprivate static var change: Shape {
    .record(
      "change", "What changes on one issue.",
      [
        Field(
          "issue", .orNull(.id),
          "null for what conditional effects add, which belongs to no single issue."
        ) { $0.issue($0.part) },
        Field(
          sometimes: "from", .level,
          "What the proposal has, or the completion of it; where there is an issue."
        ) { $0.level($0.part, \.from) },
        Field(
          sometimes: "to", .level, "What the improvement has; where there is an issue."
        ) { $0.level($0.part, \.to) },
        Field(
          "gains", .points,
          "What the change is worth to each party; negative for what it gives."
        ) { change in
          change.points(change.part.gains.keys.sorted()) { change.part.gains[$0] ?? 0 }
        },
      ])
  }
}

extension Shape where Value == PartOfImprovement<Trade> {
  /// What two parties give each other.
  fileprivate static var trade: Shape {
    .record(
      "trade", "Two changes by which two parties each give and get.",
      [
        Field("gives", .id, "Who gives on the first issue.") {
          $0.found.party($0.part.parties[0])
        },
        Field("takes", .id, "Who gains by it, and gives on the second.") {
          $0.found.party($0.part.parties[1])
        },
        Field("issue_given", .orNull(.id), "The first issue.") { $0.issue($0.part.first) },
        Field("issue_returned", .orNull(.id), "The second issue.") { $0.issue($0.part.second) },
        Field("net", .points, "What each of the two gains by both changes together.") { trade in
          trade.points(trade.part.parties, trade.part.net)
        },
      ])
  }
}

extension Shape where Value == Placed<EquivalentOffers> {
  /// What is worth the same to one party.
  fileprivate static var offers: Shape {
    .record(
      "offers", "Agreements that are worth the same to one party.",
      [
        Field("same_for", .id, "The party to which they are worth as much as the worst completion.") {
          $0.party($0.value.party)
        },
        Field("best_for", .id, "The party for which the first is best.") {
          $0.party($0.other)
        },
        Field("outcomes", .list(.outcome), "As many as --offers asks for.") {
          $0.each($0.outcomes)
        },
      ])
  }
}
