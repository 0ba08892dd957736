internal import Negotiation

/// What bargaining solutions are called; a further one is named here.
extension Words {
  func solutionName(_ solution: BargainingSolution) -> String {
    switch solution {
    case .nash: say(en: "Nash", ja: "ナッシュ交渉解")
    case .kalaiSmorodinsky: say(en: "Kalai–Smorodinsky", ja: "カライ＝スモロディンスキー解")
    case .egalitarian: say(en: "egalitarian", ja: "平等解")
    case .utilitarian: say(en: "utilitarian", ja: "功利主義解")
    case .equalLoss: say(en: "equal loss", ja: "等損失解")
    }
  }

  func solutionInFew(_ solution: BargainingSolution) -> String {
    switch solution {
    case .nash: say(en: "greatest product of gains", ja: "増分の積が最大")
    case .kalaiSmorodinsky: say(en: "equal shares of each one's best gain", ja: "最大増分に対する割合が等しい")
    case .egalitarian: say(en: "equal gains", ja: "増分が等しい")
    case .utilitarian: say(en: "greatest sum of gains", ja: "増分の和が最大")
    case .equalLoss: say(en: "equal losses from each one's best", ja: "最善からの不足が等しい")
    }
  }

  func solutionFormula(_ solution: BargainingSolution) -> String {
    switch solution {
    case .nash: say(en: "largest product of gains, ∏ (u − d)", ja: "利得の増分の積 ∏ (u − d) が最大")
    case .kalaiSmorodinsky:
      say(
        en:
          "the least share of a party's own best gain is largest, min (u − d) / (best − d); then the next least",
        ja: "各当事者の最大増分に対する割合の最小値 min (u − d) / (最善 − d) が最大（以下、次に小さい値で比較）")
    case .egalitarian:
      say(en: "the least gain is largest, min (u − d); then the next least", ja: "増分の最小値 min (u − d) が最大（以下、次に小さい値で比較）")
    case .utilitarian: say(en: "largest sum of gains, ∑ (u − d)", ja: "増分の和 ∑ (u − d) が最大")
    case .equalLoss:
      say(
        en: "the greatest loss against a party's own best is smallest, best − u; then the next greatest",
        ja: "各当事者の最善からの不足（最善 − u）のうち最大のものが最小（以下、次に大きい値で比較）")
    }
  }

  /// Which solutions compare points of different parties; Nash's by least gains where it is attained so.
  func comparesScales(isLeximin: Bool) -> String {
    func compares(_ solution: BargainingSolution) -> Bool {
      solution.definition.comparesScales || isLeximin && solution == .nash
    }
    let all = BargainingSolution.allCases
    let free = all.filter { !compares($0) }.map(solutionName)
    let bound = all.filter(compares).map { solution in
      solution == .nash
        ? say(en: "Nash's by least gains", ja: "増分の小さい順に比べたナッシュ交渉解") : solutionName(solution)
    }
    return say(
      en:
        "\(list(free)) \(free.count == 1 ? "does" : "do") not depend on the parties' scales. \(list(bound)) compare points of "
        + "different parties. That only makes sense where a point means the same to all of them.",
      ja: "\(together(free))は尺度によらない。\(together(bound))は異なる当事者の点数を比べるので、"
        + "点数の意味が同じ場合にのみ意味をもつ。")
  }
}

extension BargainingSolution {
  /// The letter that marks the solution in a chart; the legend says which is which.
  var letter: String {
    switch self {
    case .nash: "N"
    case .kalaiSmorodinsky: "K"
    case .egalitarian: "E"
    case .utilitarian: "U"
    case .equalLoss: "L"
    }
  }
}
