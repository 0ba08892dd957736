public import Negotiation

/// What was found about the orders of one agreement.
public struct AgreementOrders: Sendable {
  /// Which orders hold.
  public var sequence: StepSequence
  /// In how many parts its steps make an order hold; `nil` where no step can be split.
  public var tranches: Tranches?
  /// Whom a step is asked of.
  public var test: CarryingOut.Test
  /// What the verdict on the order shown hangs on; `nil` where no order is shown.
  public var flips: [Flip]?
  /// The numbers of which nothing exact can be said there.
  public var unexamined: [Assumption]

  /// Keeps what was found.
  public init(
    _ sequence: StepSequence, _ tranches: Tranches?, _ test: CarryingOut.Test,
    flips: [Flip]? = nil, unexamined: [Assumption] = []
  ) {
    self.sequence = sequence
    self.tranches = tranches
    self.test = test
    self.flips = flips
    self.unexamined = unexamined
  }
}
