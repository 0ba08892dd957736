/// How final positions are taken to be that are only reported.
///
/// Payoffs, parties judged by their red lines, undetermined parties and consents that are not on record are the same in both.
public enum Stance: String, Hashable, Sendable, CaseIterable {
  /// Reported red lines decide nothing: what only they stand against may still be accepted.
  case firm
  /// Every reported red line of every party is firm, whatever a variant softens.
  case final
}
