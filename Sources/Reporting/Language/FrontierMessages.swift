internal import Negotiation

/// The efficient agreements and the bargaining solutions.
protocol FrontierMessages {
  var frontierHeading: String { get }
  func frontierExplained(points: String, isClipped: Bool, isComplete: Bool) -> String
  func noFrontier(_ reason: ParetoFrontier.Reason, _ parties: [String]) -> String
  var outcomesWithThesePayoffs: String { get }
  var exampleOutcome: String { get }
  var idealPoint: String { get }
  var nadirPoint: String { get }
  var idealSoFar: String { get }
  var nadirSoFar: String { get }
  var unexploredHeading: String { get }
  func morePoints(_ count: String) -> String
  var improvementsHeading: String { get }
  var improvementsExplained: String { get }
  var nothingToGain: String { get }
  var notKnownYet: String { get }
  func refusedBy(_ parties: [String]) -> String
  func leavesOutPartial(_ proposals: [String]) -> String
  var frontierChartTitle: String { get }
  func frontierChartSummary(points: String, parties: String) -> String
  var bargainHeading: String { get }
  func solutionName(_ solution: BargainingSolution) -> String
  func solutionFormula(_ solution: BargainingSolution) -> String
  var solution: String { get }
  var formula: String { get }
  var payoffsOverNoAgreement: String { get }
  var leximinInstead: String { get }
  func cannotGain(_ parties: String) -> String
  func comparesScales(isLeximin: Bool) -> String
  var tooFine: String { get }
  var disagreementPoint: String { get }
  var gapsHeading: String { get }
  var gapsExplained: String { get }
  func frontierBasis(_ engine: Engine, _ choice: EngineChoice, programs: String) -> String
  func frontierUnfinished(boxes: String) -> String
  var bargainOnPart: String { get }
  var perhapsMore: String { get }
  func neverPlayers(_ parties: [String]) -> String
  func sometimesPlayers(_ parties: [String]) -> String
  var comparesPlayers: String { get }
  var nobodyWithoutSay: String { get }
}

extension English: FrontierMessages {
  var frontierHeading: String { "Agreements that waste nothing" }
  func frontierExplained(points: String, isClipped: Bool, isComplete: Bool) -> String {
    (isComplete
      ? points == "1" ? "One set of payoffs is" : "\(points) different sets of payoffs are"
      : "At least \(number(points, "set")) of payoffs \(points == "1" ? "is" : "are")")
      + " efficient: no other "
      + (isClipped ? "agreement" : "outcome that meets the rules")
      + " is better for one party without being worse for another."
  }
  func noFrontier(_ reason: ParetoFrontier.Reason, _ parties: [String]) -> String {
    switch reason {
    case .noAgreement: "There are no points: no outcome is acceptable to every party."
    case .noOutcome: "There are no points: no outcome meets the rules."
    case .noPayoffs: "There are no points: no party that has a say has payoffs on file."
    case .openNumbers:
      "There are no points: \(list(parties)) \(parties.count == 1 ? "leaves" : "leave") numbers open, "
        + "and payoffs can be compared in one reading only. “zopa frontier” and “zopa bargain” show what comes "
        + "of a central one, as an illustration."
    case .noReading:
      "There are no points, and no outcome was looked at: \(list(parties)) \(parties.count == 1 ? "leaves" : "leave") "
        + "open what outcomes are worth. Payoffs in \(parties.count == 1 ? "its file" : "their files"), or a “scale:” "
        + "beside numbers and silence, would give a reading to compare them in; with “judge_by: red_lines” a party has no "
        + "say in frontiers and solutions."
    case .stopped: "There are no points: the work was stopped before the first was certain."
    }
  }
  var outcomesWithThesePayoffs: String { "Outcomes" }
  var exampleOutcome: String { "For instance" }
  var idealPoint: String { "best for each" }
  var nadirPoint: String { "worst for each" }
  var idealSoFar: String { "best found for each" }
  var nadirSoFar: String { "worst found for each" }
  var unexploredHeading: String { "Not searched" }
  func morePoints(_ count: String) -> String {
    "\(count) more points are not shown; JSON and CSV list all."
  }
  var improvementsHeading: String { "What each proposal leaves on the table" }
  var improvementsExplained: String {
    "For each complete proposal: the most that each party could gain with nobody losing, on its own scale. Of a proposal that "
      + "somebody refuses, “nothing” only says that no agreement is at least as good for everybody."
  }
  var nothingToGain: String { "nothing" }
  var notKnownYet: String { "not known: the search was stopped" }
  func refusedBy(_ parties: [String]) -> String { "refused by \(list(parties))" }
  func leavesOutPartial(_ proposals: [String]) -> String {
    "Left out, as they leave issues open: \(list(proposals))."
  }
  var frontierChartTitle: String { "Efficient payoffs; lines mark no agreement" }
  func frontierChartSummary(points: String, parties: String) -> String {
    "\(points) efficient payoffs of \(parties), each on the party's own scale; the lines mark no "
      + "agreement."
  }
  var bargainHeading: String { "Agreements that are fair, by four definitions" }
  func solutionName(_ solution: BargainingSolution) -> String {
    switch solution {
    case .nash: "Nash"
    case .kalaiSmorodinsky: "Kalai–Smorodinsky"
    case .egalitarian: "egalitarian"
    case .utilitarian: "utilitarian"
    }
  }
  func solutionFormula(_ solution: BargainingSolution) -> String {
    switch solution {
    case .nash: "largest product of gains, ∏ (u − d)"
    case .kalaiSmorodinsky:
      "largest least share of each party's own best gain, min (u − d) / (best − d), then the next least"
    case .egalitarian: "largest least gain, min (u − d), then the next least"
    case .utilitarian: "largest sum of gains, ∑ (u − d)"
    }
  }
  var solution: String { "Solution" }
  var formula: String { "Definition" }
  var payoffsOverNoAgreement: String { "Payoff (gain)" }
  var leximinInstead: String {
    "No agreement lets everybody gain, so that there is no product to compare: the least gains were compared instead (leximin)."
  }
  func cannotGain(_ parties: String) -> String {
    "\(parties) can gain nothing in any agreement and is left out of the least share."
  }
  func comparesScales(isLeximin: Bool) -> String {
    (isLeximin
      ? "Kalai–Smorodinsky does not depend on the parties' scales; Nash's by least gains, egalitarian and utilitarian "
      : "Nash and Kalai–Smorodinsky do not depend on the parties' scales; egalitarian and utilitarian ")
      + "compare points of different parties, which only makes sense where these mean the same."
  }
  var tooFine: String { "not computed: the scales are too fine to be added up exactly" }
  var disagreementPoint: String { "no agreement" }
  var gapsHeading: String { "How far the proposals are from them" }
  var gapsExplained: String {
    "For each complete proposal and party: its payoff less that of the solution (the first, where "
      + "several tie)."
  }
}

extension Japanese: FrontierMessages {
  var frontierHeading: String { "無駄のない合意" }
  func frontierExplained(points: String, isClipped: Bool, isComplete: Bool) -> String {
    "効率的な利得の組は\(isComplete ? "" : "少なくとも")\(points)通りある。"
      + (isClipped ? "他のどの合意" : "規則を満たす他のどの帰結")
      + "も、ある当事者に不利になることなく別の当事者に有利になることはない。"
  }
  func noFrontier(_ reason: ParetoFrontier.Reason, _ parties: [String]) -> String {
    switch reason {
    case .noAgreement: "該当なし。全当事者が受け入れうる帰結が存在しない。"
    case .noOutcome: "該当なし。規則を満たす帰結が存在しない。"
    case .noPayoffs: "該当なし。発言権のある当事者に利得の記録がない。"
    case .openNumbers:
      "該当なし。\(list(parties))の数値が定まっておらず、利得は一つの解釈の中でしか比べられない。"
        + "中心解釈での例示は「zopa frontier」と「zopa bargain」で見られる。"
    case .noReading:
      "該当なし。どの帰結も調べていない。\(list(parties))にとっての帰結の価値が定まっていない。"
        + "利得、または数値と沈黙に添えた「scale:」があれば、比べるための解釈を選べる。"
        + "「judge_by: red_lines」とした当事者は、効率的な合意と解には関わらない。"
    case .stopped: "該当なし。最初の点が確定する前に計算が止められた。"
    }
  }
  var outcomesWithThesePayoffs: String { "帰結の数" }
  var exampleOutcome: String { "例" }
  var idealPoint: String { "各当事者の最善" }
  var nadirPoint: String { "各当事者の最悪" }
  var idealSoFar: String { "各当事者の最善（これまで）" }
  var nadirSoFar: String { "各当事者の最悪（これまで）" }
  var unexploredHeading: String { "未探索の範囲" }
  func morePoints(_ count: String) -> String { "ほかに\(count)点ある。JSONとCSVにはすべて載る。" }
  var improvementsHeading: String { "各提案が取りこぼしているもの" }
  var improvementsExplained: String {
    "すべての争点を定めた提案ごとに、誰も損をせずに各当事者が得られる最大の利得を、自身の尺度で示す。拒む者がいる提案の「なし」は、"
      + "全員にとって同等以上の合意がないことだけを意味する。"
  }
  var nothingToGain: String { "なし" }
  var notKnownYet: String { "不明（探索が止められた）" }
  func refusedBy(_ parties: [String]) -> String { "\(list(parties))が拒む" }
  func leavesOutPartial(_ proposals: [String]) -> String {
    "争点を残しているため省いた提案：\(list(proposals))。"
  }
  var frontierChartTitle: String { "効率的な利得(線は合意しない場合)" }
  func frontierChartSummary(points: String, parties: String) -> String {
    "\(parties)の効率的な利得\(points)点。尺度は各当事者自身のもの。線は不合意を示す。"
  }
  var bargainHeading: String { "四つの定義による公平な合意" }
  func solutionName(_ solution: BargainingSolution) -> String {
    switch solution {
    case .nash: "ナッシュ解"
    case .kalaiSmorodinsky: "カライ・スモロディンスキー解"
    case .egalitarian: "平等主義解"
    case .utilitarian: "功利主義解"
    }
  }
  func solutionFormula(_ solution: BargainingSolution) -> String {
    switch solution {
    case .nash: "利得の増分の積 ∏ (u − d) が最大"
    case .kalaiSmorodinsky: "各当事者の最大増分に対する割合の最小値 min (u − d) / (最善 − d) が最大（以下、次に小さい値で比較）"
    case .egalitarian: "増分の最小値 min (u − d) が最大（以下、次に小さい値で比較）"
    case .utilitarian: "増分の和 ∑ (u − d) が最大"
    }
  }
  var solution: String { "解" }
  var formula: String { "定義" }
  var payoffsOverNoAgreement: String { "利得（増分）" }
  var leximinInstead: String { "全員が得をする合意はなく、比べる積がないので、代わりに小さい増分から順に比べた（レキシミン）。" }
  func cannotGain(_ parties: String) -> String {
    "\(parties)はどの合意からも増分を得られないため、割合の最小値から除いた。"
  }
  func comparesScales(isLeximin: Bool) -> String {
    (isLeximin
      ? "カライ・スモロディンスキー解は尺度によらない。増分の小さい順に比べたナッシュ解、平等主義解と功利主義解は"
      : "ナッシュ解とカライ・スモロディンスキー解は尺度によらない。平等主義解と功利主義解は")
      + "異なる当事者の点数を比べるので、点数の意味が同じ場合にのみ意味をもつ。"
  }
  var tooFine: String { "計算できない（尺度が細かすぎて正確に足せない）" }
  var disagreementPoint: String { "不合意" }
  var gapsHeading: String { "各提案との隔たり" }
  var gapsExplained: String {
    "すべての争点を定めた提案と当事者ごとに、提案の利得から解の利得を引いた差（解が複数あるときは最初のもの）。"
  }
}
