/// A way to single out agreements by what everybody gains over no agreement.
///
/// A closed list: each has its definition, and tools disagree on the names, so every result is
/// printed with the formula.
public enum BargainingSolution: String, Hashable, Sendable, CaseIterable {
  /// The largest product of gains (Nash 1950).
  case nash
  /// The largest least share of the own ideal gain, then the next least (Kalai & Smorodinsky 1975;
  /// lexicographic on discrete sets: Imai 1983).
  case kalaiSmorodinsky = "kalai_smorodinsky"
  /// The largest least gain, then the next least (Kalai 1977; lexicographic).
  case egalitarian
  /// The largest sum of gains.
  case utilitarian
}
