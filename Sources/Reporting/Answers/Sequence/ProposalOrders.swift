public import Negotiation

/// What was found about the orders of every proposal that meets the rules as it stands.
public struct ProposalOrders: Sendable {
  /// How many orders hold for each of them.
  public var sequences: [StepSequence] = []
  /// The same for each variant that changes nothing but the steps.
  public var variants: [Variant] = []
  /// The proposals that cannot be carried out as they stand.
  public var excluded: [ExcludedProposal] = []
  /// What happens where parties answer each other; empty where nothing is stated.
  public var reactions: [ReactionPlays] = []
  /// Why there is no order to look for; `nil` where there is one.
  public var nothing: NothingToCarryOut?
  /// Whom a step is asked of.
  public var test = CarryingOut.Test.owner

  /// Starts with nothing found.
  public init() {}

  /// What was found in one variant.
  public struct Variant: Sendable {
    /// The variant.
    public var scenario: Scenario
    /// What was found for each proposal.
    public var sequences: [StepSequence]

    /// Keeps what was found in a variant.
    public init(_ scenario: Scenario, _ sequences: [StepSequence]) {
      self.scenario = scenario
      self.sequences = sequences
    }
  }
}
