extension Proposal {
  /// Where a proposal lies with respect to the zone.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// Every completion is an agreement in every reading.
    case inside = "in"
    /// Neither of the others.
    case open
    /// No completion can be an agreement.
    case out
  }
}

extension Proposal.State {
  /// The state by the verdict on "each completion is an agreement".
  ///
  /// - Parameter verdict: The verdict; *some* where a completion can be one, or is one in some readings.
  public init(_ verdict: Verdict) {
    self =
      switch verdict {
      case .every: .inside
      case .some: .open
      case .none: .out
      }
  }

  /// The verdict on "each completion is an agreement, in every reading".
  public var verdict: Verdict {
    switch self {
    case .inside: .every
    case .open: .some
    case .out: .none
    }
  }

  /// The state of a proposal.
  ///
  /// - Parameters:
  ///   - isAgreement: Whether every completion is an agreement in every reading.
  ///   - isPossible: Whether some completion can be one.
  init(isAgreement: Bool, isPossible: Bool) {
    self = !isPossible ? .out : isAgreement ? .inside : .open
  }
}
