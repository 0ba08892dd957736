internal import Negotiation
internal import Reporting

/// What is known of how one agreement can be carried out.
enum AgreementSequence {
  case found(AgreementOrders)
  case nothing(NothingToCarryOut)
}

extension AgreementSequence: EngineWork {}

extension Session {
  /// In what order a proposal, or what a solution singles out, can be carried out.
  func orders(
    of agreement: String, _ test: CarryingOut.Test
  ) throws -> AgreementSequence {
    try answer(in: nil) { model, payoffs in
      let finder = try SequenceFinder(model, payoffs, effort)
      guard let solution = BargainingSolution(rawValue: agreement) else {
        let proposal = try scenario.position(
          ofProposal: agreement, or: BargainingSolution.allCases.map(\.rawValue))
        try finder.outcome(ofProposal: proposal)
        guard finder.hasPayoffs else { return .nothing(.noPayoffs) }
        let sequence = try finder.sequence(ofProposal: proposal)
        return .found(AgreementOrders(sequence, finder.tranches(of: sequence, test), test))
      }
      let bargain = try bargain(outcomes: 1)
      guard let outcome = bargain.firstOutcome(of: solution) else {
        if bargain.frontier.reason == .stopped {
          throw StoppedEarly(reason: "the work was stopped before '\(agreement)' was found")
        }
        return .nothing(bargain.nothing(by: solution))
      }
      let sequence = try finder.sequence(.solution(solution), to: outcome)
      return .found(AgreementOrders(sequence, finder.tranches(of: sequence, test), test))
    }
  }
}
