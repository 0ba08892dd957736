/// What each bargaining solution singles out.
public struct Bargain: Sendable {
  /// The result of one solution.
  public struct Result: Hashable, Sendable {
    /// The positions of its points on the frontier.
    public let points: [Int]
    /// Whether every product of gains is 0, so that the least gains were compared instead.
    public let isLeximin: Bool
    /// Whether the parties' scales are so fine that their sum does not fit into 128 bits.
    public let isTooFine: Bool

    func moved(_ place: (Int) -> Int) -> Result {
      Result(points: points.map(place).sorted(), isLeximin: isLeximin, isTooFine: isTooFine)
    }
  }

  /// The frontier it was found on.
  public let frontier: ParetoFrontier
  /// Each party's largest gain in the zone, in units.
  public let idealGains: [Int]

  /// Each party's largest payoff in the zone, in units.
  public var ideal: [Int] { zip(idealGains, frontier.disagreement).map { $0 + $1 } }

  /// The parties that can gain nothing, by position in the frontier's parties; they are left out of the
  /// least share.
  public let withoutGain: [Int]
  /// The result of each solution.
  public let results: [BargainingSolution: Result]
}
