/// Whether something holds over all readings of a model.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
  /// In every reading.
  case every
  /// In some readings and not in others.
  case some
  /// In no reading.
  case none

  /// The verdict on the opposite.
  var opposite: Verdict {
    switch self {
    case .every: .none
    case .some: .some
    case .none: .every
    }
  }
}
