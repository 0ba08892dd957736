/// How much the numbers that a party leaves open may be worth: what a number has to be measured against
/// before any can be printed.
///
/// No verdict depends on it. Whatever prints a number for a party that leaves numbers open does, and says so.
public struct Scale: Hashable, Sendable {
  /// What an own limit is for.
  public enum Subject: Hashable, Sendable {
    /// An issue, by position.
    case issue(Int)
    /// A conditional effect, by position.
    case effect(Int)
    /// No agreement.
    case noAgreement
  }

  /// The most, in points, by which a single number that no statement bounds can move the payoff of an outcome.
  public internal(set) var each: Rational
  /// Where that differs for an issue or an effect.
  public internal(set) var own: [Subject: Rational] = [:]
  /// What it rests on.
  public internal(set) var evidence = Evidence()
  /// Where it was written; `nil` for the convention.
  public internal(set) var location: SourceLocation?

  /// What holds for a party without numbers that declares no scale: no number moves a payoff by more than
  /// 100 points.
  public static let convention = Scale(each: Rational(100))

  /// Whether nobody declared it.
  public var isConvention: Bool { location == nil }

  /// The limit for a subject.
  func most(for subject: Subject) -> Rational { own[subject] ?? each }
}
