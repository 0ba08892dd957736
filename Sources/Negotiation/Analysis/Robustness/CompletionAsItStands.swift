extension PayoffModel {
  /// A proposal with what it leaves open left as it is, and what each party says to that.
  func completionAsItStands(of proposal: Proposal, _ payoffs: ExactPayoffs) -> CompletionAsItStands? {
    guard let outcome = proposal.asItStands(in: scenario) else { return nil }
    return CompletionAsItStands(outcome: outcome, verdicts: verdicts(on: outcome, payoffs))
  }

  /// What each party says to an outcome that meets the rules, over all readings; `nil` for a party whose consent
  /// is not on record.
  func verdicts(on outcome: Outcome, _ payoffs: ExactPayoffs) -> [Verdict?] {
    scenario.parties.indices.map { party -> Verdict? in
      if judgements[party] == .notOnRecord { return nil }
      func isAccepted(_ certainty: Certainty) -> Bool {
        acceptance(by: party, certainty, payoffs)?
          .allSatisfy { $0.isMet(by: outcome, payoffs) } ?? false
      }
      return isAccepted(.inEveryReading)
        ? .every : isAccepted(.inSomeReading) ? .some : Verdict.none
    }
  }
}

/// A proposal with what it leaves open left as it is.
public struct CompletionAsItStands: Hashable, Sendable {
  /// The outcome.
  public let outcome: Outcome
  /// Each party's verdict on it; `nil` for a party whose consent is not on record.
  public let verdicts: [Verdict?]
}
