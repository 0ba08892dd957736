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
  var tone: Tone {
    switch self {
    case .inside: .every
    case .open: .some
    case .out: .none
    }
  }
}
