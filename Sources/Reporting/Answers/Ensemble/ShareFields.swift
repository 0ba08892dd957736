internal import Negotiation

/// A count of draws.
struct DrawShare: Sendable {
  /// How many.
  let count: Int
  /// The share of all draws that they are.
  let share: Double
  /// The standard error of the share.
  let error: Double
}

extension Ensemble {
  /// A count of its draws, with the share that they are.
  func counted(_ count: Int) -> DrawShare {
    DrawShare(count: count, share: share(count), error: standardError(count))
  }
}

extension Field where Whole == DrawShare {
  /// A count of draws, the share it is, and how far that may be from the true one.
  static let share: [Field] = [
    Field("count", .whole, "How many readings.") { $0.count },
    Field("share", .fraction, "The share of all draws that they are.") { $0.share },
    Field("se", .double, "The standard error of the share.") { $0.error },
  ]
}

extension Shape where Value == Double {
  fileprivate static var fraction: Shape {
    Shape(schema: .type("number", ["minimum": .count(0), "maximum": .count(1)])) { .number($0) }
  }
}

extension Shape where Value == DrawShare {
  /// A count of draws.
  static var share: Shape { .record("share", "A count of readings.", Field.share) }
}

extension Shape where Value == Ensemble {
  /// In how many readings there is an agreement.
  static var zone: Shape {
    .record(
      Field<DrawShare>.share.map { $0.of { $0.counted($0.zone) } } + [
        Field("sure", .share, "Those with an outcome that everybody is sure to accept.") {
          $0.counted($0.sureZone)
        }
      ])
  }
}

/// In how many readings something is accepted.
struct AcceptanceShares: Sendable {
  /// For certain: whatever becomes of what is left open.
  let sure: DrawShare
  /// Perhaps: some completion, and nobody is sure to refuse.
  let possible: DrawShare
  /// By each party with preferences; empty where it is about one.
  let parties: [(String, AcceptanceShares)]

  /// The shares of a proposal.
  init(
    _ sure: Int, _ possible: Int, _ acceptance: [Ensemble.Acceptance],
    _ found: Placed<ListedEnsemble>
  ) {
    self.sure = found.ensemble.counted(sure)
    self.possible = found.ensemble.counted(possible)
    parties = found.byParty { party in
      guard !acceptance.isEmpty, found.scenario.parties[party].preferences != nil else {
        return nil
      }
      return AcceptanceShares(acceptance[party].every, acceptance[party].some, [], found)
    }
  }
}

extension Field where Whole == AcceptanceShares {
  /// By a party.
  fileprivate static let party: [Field] =
    Field<DrawShare>.share.map { $0.of(\.sure) } + [
      Field("possible", .share, "Readings in which some completion may be accepted.") {
        $0.possible
      }
    ]

  /// By everybody, and by each party.
  fileprivate static let everybody: [Field] =
    party + [
      Field(
        "parties", .byID("The id of a party with preferences.", .acceptance),
        "The same by each party."
      ) { $0.parties }
    ]
}

extension Shape where Value == AcceptanceShares {
  fileprivate static var acceptance: Shape {
    .record(
      "acceptance_share",
      "Readings in which a party is sure to accept every completion, and in which it may accept some.",
      Field.party)
  }

  fileprivate static var asItStands: Shape { .record(Field.everybody) }
}

/// In how many readings a proposal is accepted.
struct ProposalShares: Sendable {
  /// Over all its completions.
  let overCompletions: AcceptanceShares
  /// With what it leaves out kept at the status quo; `nil` where that breaks a rule.
  let asItStands: AcceptanceShares?

  init(_ counts: Ensemble.ProposalCounts, _ found: Placed<ListedEnsemble>) {
    overCompletions = AcceptanceShares(
      counts.agreement, counts.possible, counts.acceptance, found)
    asItStands = counts.asItStands.map {
      AcceptanceShares($0.agreement, $0.possible, $0.acceptance, found)
    }
  }
}

extension Shape where Value == ProposalShares {
  /// In how many readings a proposal is accepted.
  static var proposal: Shape {
    .record(
      Field<AcceptanceShares>.everybody.map { $0.of(\.overCompletions) } + [
        Field(
          "as_it_stands", .orNull(.asItStands),
          "The same with what it leaves out kept at the status quo; null where that breaks a rule."
        ) { $0.asItStands }
      ])
  }
}
