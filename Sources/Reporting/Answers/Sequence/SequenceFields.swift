internal import Negotiation

extension AnswerFields where Found == Placed<AgreementOrders> {
  /// What `zopa sequence --agreement` answers.
  static let sequence = AnswerFields(
    "sequence",
    "In what order an agreement can be carried out. Numbers are points; where numbers are left open, of the central reading.",
    reading: .allWithCentralPayoffs,
    Field.sequence.map { $0.of { $0.with($0.sequence).tested(by: $0.test) } } + [
      Field(
        "tranches", .orNull(.tranches),
        "In how many equal parts steps make an order hold without a bond; null where an order of whole steps holds, or no step can be split."
      ) { found in
        found.tranches.map { SequencePart($0, of: found.with(found.sequence)) }
      },
      Field(
        "flips", .orNull(.list(.orderFlip)),
        "What the verdict on the order hangs on, each taken to be otherwise alone; null where no order is shown."
      ) { $0.flips },
    ])
}

extension AnswerFields where Found == Placed<ProposalOrders> {
  /// What `zopa sequence` answers.
  static let sequences = AnswerFields(
    "sequence",
    "In what order each proposal that meets the rules as it stands can be carried out. Numbers are points; where numbers are left open, of the central reading.",
    reading: .allWithCentralPayoffs,
    [
      Field.test(\.test),
      Field("agreements", .list(.sequence), "The proposals.") { found in
        found.sequences.map { found.with($0).tested(by: found.test) }
      },
      Field(
        "excluded", .list(.excluded),
        "The proposals that rules exclude as they stand, or that the variant does not allow."
      ) { $0.each($0.excluded) },
      Field(
        "reactions", .list(.reaction),
        "What happens in each tree of reactions by backward induction."
      ) { $0.each($0.reactions) },
      Field(
        "reason", .orNull(.reason), "Why there is no order to look for; null where there is one."
      ) { $0.nothing },
    ])
}

extension AnswerFields where Found == NothingFound {
  /// What `zopa sequence --agreement` answers where there is no order to look for.
  static let nothingToCarryOut = AnswerFields(
    "sequence", "Why there is no order in which an agreement could be carried out.",
    [
      Field("agreement", .text, "What was asked for.") { $0.agreement },
      Field.test(\.test),
      Field("reason", .reason, "Why there is no order to look for.") { $0.nothing },
    ])
}

/// That there is no order to look for.
struct NothingFound: Sendable {
  /// What was asked for.
  let agreement: String
  /// Whom a step is asked of.
  let test: CarryingOut.Test
  /// Why.
  let nothing: NothingToCarryOut
}

extension Field {
  /// Whom a step is asked of.
  fileprivate static func test(
    _ test: @escaping @Sendable (Whole) -> CarryingOut.Test
  ) -> Field {
    Field(
      "test", .word, "Who may walk away before a step: its owners, or anyone.", test)
  }
}

extension Shape where Value == NothingToCarryOut {
  /// Why there is no order to look for.
  fileprivate static var reason: Shape {
    .from(
      .choice([
        "no_payoffs", "nothing_proposed", "no_proposal", "no_agreement", "no_outcome",
        "open_numbers", "stopped", "too_fine",
      ])
    ) { nothing in
      switch nothing {
      case .noPayoffs: "no_payoffs"
      case .nothingProposed: "nothing_proposed"
      case .noProposal: "no_proposal"
      case .noSolution(_, let reason): reason.word
      case .tooFine: "too_fine"
      }
    }
  }
}

extension Shape where Value == SequencePart<TestedAnswer> {
  /// In what order an agreement can be carried out.
  static var sequence: Shape {
    .record("sequence", "In what order an agreement can be carried out.", Field.sequence)
  }
}

extension Field where Whole == SequencePart<TestedAnswer> {
  /// What was found about the orders of one agreement.
  fileprivate static let sequence: [Field] =
    agreement + counts + bonds + shown + [
      Field("block_count", .whole, "How many blocks there are.") { $0.answer.blockCount },
      Field(
        "blocks", .list(.block),
        "What stops every order, the first thousand; empty where one holds."
      ) { $0.each($0.answer.blocks) },
    ]

  /// What is carried out, and what is to say of it whatever the order.
  private static let agreement: [Field] = [
    Field("agreement", .text, "A proposal's id, or a bargaining solution.") { found in
      switch found.sequence.subject {
      case .proposal(let index): found.whole.scenario.proposals[index].id
      case .solution(let solution): solution.rawValue
      }
    },
    Field("outcome", .outcome, "What the agreement settles.") {
      $0.whole.with($0.sequence.plan.agreement)
    },
    .test(\.test),
    Field("steps", .list(.step), "Its steps, those first that the files state.") {
      $0.whole.each($0.sequence.plan.steps)
    },
    Field(
      "worse_than_none", .list(.id),
      "Parties to which the agreement as a whole is worth less than no agreement."
    ) { $0.whole.parties($0.sequence.worseThanNone) },
    Field(
      "red_lines_broken", .list(.brokenLine),
      "The firm red lines that the agreement breaks: these parties would refuse it in whatever order."
    ) { $0.whole.each($0.sequence.redLinesBroken) },
    Field(
      "untold", .list(.id), "Parties of which nobody can tell what walking away is worth to them."
    ) { $0.whole.parties($0.sequence.untold) },
    Field(
      "impossible_leavings", .list(.leaving),
      "Where somebody who walks away undoes a step that a definition needs for another one that stays."
    ) { $0.each($0.sequence.impossibleLeavings) },
  ]

  /// How many orders there are, and how many hold.
  private static let counts: [Field] = [
    Field("orders", .whole, "How many orders precedence, definitions and laws leave.") {
      $0.answer.orders
    },
    Field(
      "self_enforcing_orders", .whole,
      "How many of them nobody upsets, by the test asked for; in the central reading where numbers are left open."
    ) { $0.answer.selfEnforcing },
    Field("by_test", .byWord("A test.", .whole), "How many nobody upsets, by each test.") {
      found in
      CarryingOut.Test.allCases.map { ($0, found.sequence.answer(by: $0).selfEnforcing) }
    },
    Field(
      "in_every_reading", .orNull(.whole),
      "How many orders hold in every reading; null where there is one reading, or more than 12 steps."
    ) { $0.answer.overReadings?.every },
    Field(
      "in_some_reading", .orNull(.whole),
      "How many orders hold in at least one reading; null where there is one reading, or too much to look at."
    ) { $0.answer.overReadings?.some },
    Field(
      "not_excluded", .orNull(.whole),
      "How many orders no single step excludes in every reading; null where there is one reading, or more than 12 steps."
    ) { $0.answer.overReadings?.notExcluded },
  ]

  /// What has to be put up for an order to hold.
  private static let bonds: [Field] = [
    Field(
      "least_greatest_bond", .orNull(.number),
      "The least bond, in points, of whoever needs the largest; null where no order is possible."
    ) { $0.answer.leastGreatestBond },
    Field(
      "least_total_bond", .orNull(.number),
      "The least sum of bonds, in points, which compares scales; null where no order is possible, or it does not fit."
    ) { found in
      found.answer.leastTotalBonds.flatMap { bonds in
        bonds.reduce(Rational(0) as Rational?) { sum, bond in
          sum?.minus(Rational(0).minus(bond) ?? bond)
        }
      }
    },
    Field(
      "bonds", .byID("The id of a party.", .points),
      "The bonds with the least sum; empty where no order is possible."
    ) { $0.byParty($0.answer.leastTotalBonds ?? []) },
  ]

  /// The order that is shown.
  private static let shown: [Field] = [
    Field(
      "order", .orNull(.list(.id)),
      "The steps of the self-enforcing order with the least exposure, else of the one under the bonds; null where there is none."
    ) { found in found.order.map { found.steps($0) } },
    Field(
      sometimes: "verdict", .verdict,
      "Whether the order holds in every reading, in some, or in none; there where there is an order."
    ) { found in found.order.map { found.sequence.verdict(on: $0, found.test) } },
    Field(
      sometimes: "follow_through", .orNull(.number),
      "The probability from which on it holds that others finish; null where no trust is enough. There where there is an order."
    ) { found in
      found.order.map { order in
        found.sequence.followThrough(of: order, found.test).flatMap { $0 > Rational(1) ? nil : $0 }
      }
    },
    Field(
      sometimes: "exposure", .byID("The id of a party.", .points),
      "How far each party can fall below no agreement in the order because somebody else walks away; there where there is an order."
    ) { found in found.order.map { found.byParty(found.sequence.exposures(in: $0)) } },
    Field(
      sometimes: "ledger", .list(.ledgerEntry),
      "What finishing and walking away is worth before each step of the order; there where there is one."
    ) { found in found.order.map { found.each(found.sequence.ledger(of: $0)) } },
  ]
}
