/// What the person who imports decides, because tools differ or files leave it open.
public struct ImportOptions: Hashable, Sendable {
  /// How the numbers of GENIUS files are read.
  public enum Semantics: String, Hashable, Sendable, CaseIterable {
    /// As GENIUS does: evaluations over the largest of their issue, payoffs from 0 to 1.
    case genius
    /// As NegMAS does: evaluations as they stand, times the weight.
    case raw
  }

  /// What becomes of the reservation value of a file.
  public enum Reservation: String, Hashable, Sendable, CaseIterable {
    /// The larger of the file's and the party's least payoff.
    case larger
    /// The file's, also where every outcome is worth more.
    case asIs = "as-is"
    /// The party's least payoff, whatever the file says: every outcome is acceptable.
    case ignore
  }

  /// How the numbers of GENIUS files are read.
  public var semantics: Semantics
  /// What becomes of the reservation value of a file.
  public var reservation: Reservation
  /// Into how many steps the range of a real-valued issue is divided.
  public var steps: Int

  /// Makes options; without arguments, the usual ones.
  public init(
    semantics: Semantics = .genius, reservation: Reservation = .larger, steps: Int = 10
  ) {
    self.semantics = semantics
    self.reservation = reservation
    self.steps = steps
  }
}
