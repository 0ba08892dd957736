/// A way to single out agreements by what everybody gains over no agreement.
///
/// A closed list: each has its definition, and tools disagree on the names, so every result is
/// printed with the formula. Everything that looks for solutions follows the definitions, so a further one is a case here.
public enum BargainingSolution: String, Hashable, Sendable, CaseIterable {
  /// The largest product of gains.
  case nash
  /// The largest least share of the own ideal gain, then the next least.
  case kalaiSmorodinsky = "kalai_smorodinsky"
  /// The largest least gain, then the next least.
  case egalitarian
  /// The largest sum of gains.
  case utilitarian
  /// The least greatest loss against the own ideal gain, then the next greatest.
  case equalLoss = "equal_loss"

  /// What it compares, how, and where that was proposed.
  public var definition: SolutionDefinition {
    switch self {
    case .nash: SolutionDefinition(.gain, .largestProduct, "Nash 1950")
    case .kalaiSmorodinsky:
      SolutionDefinition(
        .share, .leastFirst, "Kalai & Smorodinsky 1975; lexicographic on discrete sets: Imai 1983")
    case .egalitarian: SolutionDefinition(.gain, .leastFirst, "Kalai 1977; lexicographic")
    case .utilitarian: SolutionDefinition(.gain, .largestSum, "Harsanyi 1955")
    case .equalLoss: SolutionDefinition(.loss, .leastFirst, "Chun 1988; lexicographic")
    }
  }
}
