public import Negotiation

extension Answer {
  /// In what order one agreement can be carried out.
  ///
  /// - Parameters:
  ///   - found: What was found.
  ///   - scenario: The scenario it belongs to.
  ///   - isCutShort: Whether a limit came before everything was answered.
  /// - Returns: The answer of `zopa sequence --agreement`.
  public static func sequence(
    _ found: AgreementOrders, _ scenario: Scenario, isCutShort: Bool
  ) -> Answer {
    Answer(
      Placed(found, scenario), .sequence, about: scenario,
      isComplete: !isCutShort && found.sequence.isProven, central: found.sequence.central
    ) { page in
      AgreementOrdersSection(
        page: page, sequence: found.sequence, test: found.test, isCutShort: isCutShort)
      if let tranches = found.tranches {
        TranchesSection(
          page: page, sequence: found.sequence, tranches: tranches, test: found.test)
      }
      if let flips = found.flips {
        OrderFlipsSection(page: page, flips: flips, unexamined: found.unexamined)
      }
    }
  }

  /// Why there is no order to look for.
  ///
  /// - Parameters:
  ///   - nothing: Why.
  ///   - agreement: What was asked for.
  ///   - test: Whom a step is asked of.
  ///   - scenario: The scenario it belongs to.
  /// - Returns: The answer of `zopa sequence --agreement`.
  public static func nothing(
    _ nothing: NothingToCarryOut, of agreement: String, _ test: CarryingOut.Test,
    _ scenario: Scenario
  ) -> Answer {
    Answer(
      NothingFound(agreement: agreement, test: test, nothing: nothing), .nothingToCarryOut,
      about: scenario, isComplete: true
    ) { page in
      NothingToCarryOutSection(page: page, nothing: nothing)
    }
  }

  /// In what order each of several agreements can be carried out.
  ///
  /// - Parameters:
  ///   - found: What was found.
  ///   - scenario: The scenario it belongs to.
  ///   - isCutShort: Whether a limit came before everything was answered.
  /// - Returns: The answer of `zopa sequence`.
  public static func sequences(
    _ found: ProposalOrders, _ scenario: Scenario, isCutShort: Bool
  ) -> Answer {
    Answer(
      Placed(found, scenario), .sequences, about: scenario,
      isComplete: !isCutShort && found.sequences.allSatisfy(\.isProven),
      central: found.sequences.first?.central ?? []
    ) { page in
      sequenceSections(found, page, isCutShort: isCutShort)
    }
  }

  /// The orders of several agreements, and what happens where parties answer each other.
  @SectionList
  static func sequenceSections(
    _ found: ProposalOrders, _ page: Page, isCutShort: Bool
  ) -> [any Section] {
    if let nothing = found.nothing {
      NothingToCarryOutSection(page: page, nothing: nothing, notCarriedOut: found.excluded)
    } else {
      ProposalOrdersSection(page: page, found: found, isCutShort: isCutShort)
    }
    ReactionsSection(
      page: page, reactions: found.reactions, isBesideOrders: !found.sequences.isEmpty)
  }
}
