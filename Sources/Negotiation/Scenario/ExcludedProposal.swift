/// A proposal that is not looked at, as rules exclude it.
public struct ExcludedProposal: Hashable, Sendable {
  /// The proposal, by position.
  public let proposal: Int
  /// The rules that exclude it as it stands, by position; none where the variant does not allow it.
  public let rulesBroken: [Int]
}

extension Scenario {
  /// The proposals that cannot be carried out, with what they leave out left as it is.
  public var notCarriedOut: [ExcludedProposal] {
    proposals.indices.filter { proposals[$0].carriedOut(in: self) == nil }.map { proposal in
      let outcome = proposals[proposal].leftAsItIs(in: self)
      return ExcludedProposal(
        proposal: proposal,
        rulesBroken: rules.indices.filter { !rules[$0].condition.holds(for: outcome) })
    }
  }
}
