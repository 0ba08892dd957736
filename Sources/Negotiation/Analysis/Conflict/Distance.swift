/// How far one demand has to move so that a zone opens.
public struct Distance: Hashable, Sendable {
  /// What has to move.
  public enum Step: Hashable, Sendable {
    /// A reservation value would have to drop by this many units.
    case reservation(units: Int)
    /// A party that leaves numbers open would have to accept so many points less than no agreement.
    case openReservation(LeastDrops)
    /// An ordered issue would have to be allowed at one level where the demand asks for another; of several the nearest.
    case level(issue: Int, asked: Int, enough: Int)
  }

  /// The concession set within which it moves; what else is in the set is given up.
  public let within: DemandSet
  /// The demand, by position.
  public let demand: Int
  /// The least that it has to move.
  public let step: Step
  /// All levels of the issue that would meet the demand there, with the rest as it is; empty where a reservation value moves.
  public let meeting: [Int]
}

/// How far below no agreement a party that leaves numbers open would have to go, in points.
public struct LeastDrops: Hashable, Sendable {
  /// So far at the least: with less, it refuses in every reading.
  public let inSomeReading: Rational
  /// So far for an outcome that it then accepts in every reading; `nil` where nothing stated bounds it.
  public let inEveryReading: Rational?
}

/// The least pairs of drops of two parties' reservation values that open the zone together.
public struct TradeOff: Hashable, Sendable {
  /// The two parties, by position.
  public let parties: [Int]
  /// The drops in units, of the first and the second party; along the list the first grows and the second
  /// shrinks.
  public let drops: [[Int]]
}

/// A demand without which the zone would be larger.
public struct BindingDemand: Hashable, Sendable {
  /// The demand, by position.
  public let demand: Int
  /// How many outcomes more there would be; `nil` where they were not counted.
  public let more: OutcomeCount?
  /// By how many units the best outcome of each party would improve, by position of the party; only where
  /// it would.
  public let gains: [Int: Int]
}
