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
