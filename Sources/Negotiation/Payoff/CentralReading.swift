/// One choice of all the numbers that a party leaves open: the leximin relative centre of its readings within
/// its scale.
///
/// It is an illustration. It depends on the scale, which has to be named beside every number that comes of it.
public struct CentralReading: Hashable, Sendable {
  /// What each of the party's numbers is the worth of.
  public let unknowns: [PartyPayoff.Unknown]
  /// The number chosen for each, in points; a number that is stated is itself.
  public let values: [Rational]
  /// The scale within which it is central; `nil` where what is stated bounds every number.
  public let scale: Scale?
  /// The least share of its room that any statement has.
  public let leastShare: Double
}
