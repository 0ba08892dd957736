internal import Negotiation

extension Verdict {
  var tone: Tone {
    switch self {
    case .every: .every
    case .some: .some
    case .none: .none
    }
  }
}

extension Proposal.State {
  var tone: Tone { verdict.tone }
}

extension StepSequence.Answer {
  /// Orders that hold in every reading, in some reading, or in none.
  var tone: Tone {
    guard let counts = overReadings else { return selfEnforcing > 0 ? .every : .none }
    return counts.every > 0 ? .every : counts.some ?? counts.notExcluded > 0 ? .some : .none
  }
}
