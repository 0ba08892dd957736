internal import Negotiation

/// A part of a frontier beside the whole, which knows whose its numbers are and what they are worth.
struct OnFrontier<Frontier: Sendable, Part: Sendable>: Sendable {
  /// The frontier.
  let frontier: Placed<Frontier>
  /// The part.
  let part: Part
}

extension Placed where Value == ParetoFrontier {
  /// Units as points by party; without those that have no say over a point, or none over any.
  func payoffs(_ units: [Int?], of point: FrontierPoint? = nil) -> [(String, Rational)] {
    units.enumerated().compactMap { index, units in
      guard let units, point?.hasSay(index) ?? true else { return nil }
      return (party(value.parties[index]), value.payoff(units, of: index))
    }
  }

  /// A point and its payoffs.
  func point(_ point: FrontierPoint) -> OnFrontier<ParetoFrontier, FrontierPoint> {
    OnFrontier(frontier: self, part: point)
  }

  /// For a complete proposal, the most that each party could gain.
  func improvements(
    on outcome: Outcome
  ) -> [(String, OnFrontier<ParetoFrontier, PartyImprovement>)] {
    value.improvements(on: outcome).enumerated().map { index, improvement in
      let part = PartyImprovement(index, improvement)
      return (party(value.parties[index]), OnFrontier(frontier: self, part: part))
    }
  }
}

extension Field {
  /// What is compared with.
  static func disagreement(_ value: @escaping @Sendable (Whole) -> [(String, Rational)]) -> Field {
    Field(
      "disagreement", .points, "What no agreement is worth to each party: its reservation value.",
      value)
  }

  /// The best for each.
  static func ideal(_ value: @escaping @Sendable (Whole) -> [(String, Rational)]?) -> Field {
    Field(
      "ideal", .orNull(.points),
      "Each party's best payoff on the frontier; null where that has no points.", value)
  }

  /// The worst for each.
  static func nadir(_ value: @escaping @Sendable (Whole) -> [(String, Rational)]?) -> Field {
    Field(
      "nadir", .orNull(.points),
      "Each party's worst payoff on the frontier; null where that has no points.", value)
  }

  /// What each complete proposal leaves on the table.
  static func improvements<Part>(
    _ improvement: Shape<Part>, _ value: @escaping @Sendable (Whole) -> [(String, [(String, Part)])]
  ) -> Field {
    Field(
      "improvements", .byID("The id of a proposal.", .byID("The id of a party.", improvement)),
      "For each proposal that leaves nothing open, the most that each party could gain over it with nobody losing.",
      value)
  }

  /// Who is left out of the least share.
  static func withoutGain(_ value: @escaping @Sendable (Whole) -> [String]) -> Field {
    Field("without_gain", .list(.id), "The parties that can gain nothing.", value)
  }

  /// Whether Nash's solution is the least gains'.
  static func leximin(_ value: @escaping @Sendable (Whole) -> Bool) -> Field {
    Field(
      "leximin", .truth,
      "Whether every product of gains is 0, so that the least gains were compared instead.", value)
  }
}

extension Placed {
  /// Something for each proposal that leaves nothing open, by its id.
  func byCompleteProposal<Part>(_ part: (Outcome) -> Part) -> [(String, Part)] {
    byProposal { scenario.proposals[$0].outcome.map(part) }
  }
}

/// The most that one party could gain over a proposal, with nobody losing.
struct PartyImprovement: Sendable {
  /// The party, by its position in the frontier's parties.
  let party: Int
  /// What it could gain.
  let improvement: ProposalImprovement

  init(_ party: Int, _ improvement: ProposalImprovement) {
    self.party = party
    self.improvement = improvement
  }
}

extension Shape where Value == [(String, Rational)] {
  /// Numbers of points by party.
  static var points: Shape {
    let points = Shape.byID("The id of a party.", .points)
    return Shape(
      schema: points.schema.described("A number by party, each on its own scale.").named("points"),
      json: points.json)
  }
}

extension Shape where Value == OnFrontier<ParetoFrontier, FrontierPoint> {
  /// What outcomes are worth that are worth the same.
  static var point: Shape {
    .record(
      "point", "Outcomes that are worth the same to each party.",
      [
        Field("payoffs", .points, "What they are worth to each party that has a say in them.") {
          $0.frontier.payoffs($0.part.units, of: $0.part)
        },
        Field(
          "count", .orNull(.count),
          "How many outcomes are worth this; null where they were not counted."
        ) { $0.part.count },
        Field("outcomes", .list(.outcome), "Some of them, as many as were asked for.") {
          $0.frontier.each($0.part.outcomes)
        },
      ])
  }
}

extension Shape where Value == OnFrontier<ParetoFrontier, PartyImprovement> {
  /// What a party could gain over a proposal.
  static var improvement: Shape {
    .record(
      "improvement", "The most that one party could gain over a proposal with nobody losing.",
      [
        Field(
          "gain", .orNull(.points),
          "Where it is not proven, at least this much; null where nothing was found before a stop, or nothing was looked at."
        ) { found in
          let improvement = found.part.improvement
          return improvement.isProven || improvement.gain > 0
            ? found.frontier.value.payoff(improvement.gain, of: found.part.party) : nil
        },
        Field(
          "agreement", .orNull(.outcome),
          "One that shows it; null where there is nothing to gain, or no outcomes were asked for."
        ) { found in found.part.improvement.agreement.map { found.frontier.with($0) } },
        Field(
          "proven", .truth,
          "Whether nobody could gain more; false where the search was stopped, or nothing was looked at."
        ) { $0.part.improvement.isProven },
      ])
  }
}
