internal import Negotiation
internal import Reporting

// What several commands have engines find.

extension Session {
  /// What there is to say about the zone.
  func findings(
    confirming: Bool = false,
    patience: (() -> Effort)? = nil, early: (Findings) throws -> Void = { _ in }
  ) throws -> Findings {
    try answer(in: options.reading) {
      try Findings(about: $0, $1, options.engine, confirming: confirming, effort, patience: patience, early: early)
    }
  }

  /// The frontier where issues can be split.
  func divisibleFrontier(isClipped: Bool = true) throws -> DivisibleFrontier {
    try answer(in: nil) { try $0.divisibleFrontier($1, options.engine, isClipped: isClipped) }
  }

  /// The bargaining solutions.
  func bargain(outcomes: Int) throws -> Bargain {
    try answer(in: .central) { try $0.bargain($1, options.engine, outcomes: outcomes, effort) }
  }

  /// Why there is no zone or what bounds it.
  func explanation(atMost sets: Int) throws -> Explanation {
    try answer(in: options.reading) { model, payoffs in
      // The engine keeps the listener for its whole search, so that the line cannot be lent to it.
      var line = Progress()
      defer { line.end() }
      return try model.explain(payoffs, options.engine, atMost: sets, effort) { found in
        line.tell(
          "\(found.conflicts) conflict sets, \(found.concessions) concession sets; all of up to "
            + "\(found.provenSize) demands are found")
      }
    }
  }

  /// What the model answers in every world.
  func worlds(atMost sets: Int) throws -> Worlds {
    try answer {
      try Progress.telling { line in
        try document.worlds(in: variant, options.engine, atMost: sets, effort) { done, all in
          line.tell("\(done) of \(all) worlds")
        }
      }
    }
  }

  /// Why a proposal is no agreement.
  func whyNot(_ proposal: Int) throws -> WhyNot {
    try answer(in: options.reading) { try $0.whyNot(proposal, $1, options.engine, effort) }
  }

  /// What is better than a proposal.
  func improvement(on proposal: Int, offers: Int) throws -> Improvement {
    try answer(in: .central) {
      try $0.improve(on: proposal, $1, options.engine, offers: offers, effort)
    }
  }

  /// What holds over all readings.
  func robustness() throws -> Robustness {
    try answer(in: nil) { try $0.robustness($1, options.engine, effort) }
  }

  /// Whether outcomes would hold.
  func stability(_ base: CoalitionBase, ofAll isOfAll: Bool = false) throws -> Stability {
    try answer(in: .central) { model, payoffs in
      let bargain = try model.bargain(
        payoffs, options.engine == .glpk ? .glpk : .auto, outcomes: 3, effort)
      return try model.stability(
        payoffs, bargain, base, ofAll: isOfAll, options.engine, effort)
    }
  }

  /// The same over all readings; `nil` where there is one, or one was asked for.
  func stabilityOverReadings(
    _ stability: Stability, ofAll isOfAll: Bool = false, _ base: CoalitionBase
  ) throws -> StabilityOverReadings? {
    guard options.reading == nil else { return nil }
    let model = PayoffModel(scenario)
    return model.stabilityOverReadings(
      of: isOfAll ? stability.states : stability.states.proposed, try ExactPayoffs(model), base,
      effort)
  }

  /// In what order each proposal can be carried out that meets the rules as it stands; and the same in each variant
  /// that changes nothing but the steps.
  func orders(_ test: CarryingOut.Test = .owner) throws -> ProposalOrders {
    let variants =
      try scenario.variant == nil
      ? scenario.variants.filter(\.changesStepsAlone).map {
        try Scenario(document, variant: $0.id)
      } : []
    return try answer(in: nil) { model, payoffs in
      let finder = try SequenceFinder(model, payoffs, effort)
      var found = ProposalOrders()
      found.test = test
      found.reactions = try finder.reactions()
      guard finder.hasPayoffs else {
        found.nothing = .noPayoffs
        return found
      }
      found.sequences = try finder.sequences()
      found.variants = try variants.map {
        ProposalOrders.Variant($0, try finder.inOtherOrder($0).sequences())
      }
      found.excluded = scenario.notCarriedOut
      if found.sequences.isEmpty {
        found.nothing = scenario.proposals.isEmpty ? .nothingProposed : .noProposal
      }
      return found
    }
  }
}

extension [ExaminedState] {
  /// Those that somebody proposes, and the status quo; all of them where nobody proposes any.
  ///
  /// Which agreements are efficient, or singled out by a solution, is itself a matter of one reading.
  fileprivate var proposed: [ExaminedState] {
    guard contains(where: { $0.proposal != nil }) else { return self }
    return filter { $0.proposal != nil || $0.roles.contains(.statusQuo) }
  }
}
