internal import Negotiation

/// How often conclusions hold over readings drawn at random.
protocol EnsembleMessages {
  var ensembleHeading: String { get }
  func ensembleAnswer(_ count: String, of draws: String, share: String) -> String
  func sureInEnsemble(_ share: String) -> String
  func sharesAreNoProbabilities(isLikelihoodStated: Bool) -> String
  func drawnParty(dimensions: String, likely: String?, steps: String, scale: String) -> String
  var nothingIsDrawn: String { get }
  func shardOnly(_ shard: String, of shards: String) -> String
  var ensembleStopped: String { get }
  var ensembleProposalsHeading: String { get }
  var everybodyAccepts: String { get }
  var ensembleProposalsExplained: String { get }
  func certainly(_ share: String) -> String
  var ensembleCompletionsHeading: String { get }
  var ensembleCompletionsExplained: String { get }
  func completionShares(every: String, some: String) -> String
  func everyOption(_ share: String) -> String
  var ensembleOptionsHeading: String { get }
  var ensembleOptionsExplained: String { get }
  var inAgreementIn: String { get }
  var ensembleSolutionsHeading: String { get }
  var ensembleSolutionsExplained: String { get }
  var shareOfReadings: String { get }
  func noEnsembleSolutions(_ parties: [String]) -> String
  func otherOutcomes(_ count: String) -> String
  func alikeOutcomes(_ count: String) -> String
  var ensembleChartTitle: String { get }
  func unanimousDraws(_ bound: String) -> String
  func ensembleSummary(_ lines: [String]) -> String
}

extension English: EnsembleMessages {
  var ensembleHeading: String { "In how many readings" }
  func ensembleAnswer(_ count: String, of draws: String, share: String) -> String {
    "Of \(draws) readings drawn at random, \(count) have an agreement: \(share)."
  }
  func sureInEnsemble(_ share: String) -> String {
    "For certain in \(share); in the others it hangs on a party of which no reading settles what it says."
  }
  func sharesAreNoProbabilities(isLikelihoodStated: Bool) -> String {
    let drawn =
      "Readings are drawn uniformly from what the statements leave open within each party's scale, parties apart"
    return isLikelihoodStated
      ? drawn
        + ", but for numbers with a likeliest value: those are drawn as often as straight lines up to it and down from it "
        + "say. A share is a property of that scale and of that way of drawing, and no more of a probability than those "
        + "values are."
      : drawn
        + ". A share is a property of that scale and of drawing uniformly. It is no probability: nobody has stated one."
  }
  func drawnParty(dimensions: String, likely: String?, steps: String, scale: String) -> String {
    let byLikelihood = likely.map { ", \($0) of them by their likeliest values" } ?? ""
    return "\(dimensions) numbers to choose\(byLikelihood), \(steps) moves a draw; \(scale)"
  }
  var nothingIsDrawn: String { "No party leaves a number open: every draw is the same reading." }
  func shardOnly(_ shard: String, of shards: String) -> String {
    "These are the draws of part \(shard) of \(shards) alone."
  }
  var ensembleStopped: String {
    "The work was stopped; the shares are those of the draws made by then."
  }
  var ensembleProposalsHeading: String { "How often proposals are accepted" }
  var everybodyAccepts: String { "By everybody" }
  var ensembleProposalsExplained: String {
    "The share of readings in which nobody refuses, with its standard error. What a proposal leaves out stays as it "
      + "is; where it cannot, there is no share."
  }
  func certainly(_ share: String) -> String { "\(share) for certain" }
  var ensembleCompletionsHeading: String { "Whatever becomes of what proposals leave out" }
  var ensembleCompletionsExplained: String {
    "The share of readings in which every way to complete the proposal is accepted, and in which some way is."
  }
  func completionShares(every: String, some: String) -> String { "every \(every), some \(some)" }
  func everyOption(_ share: String) -> String { "every option: \(share)" }
  var ensembleOptionsHeading: String { "Which options agreements have" }
  var ensembleOptionsExplained: String {
    "The share of readings in which at least one agreement has the option."
  }
  var inAgreementIn: String { "In some agreement in" }
  var ensembleSolutionsHeading: String { "How often an outcome is the solution" }
  var ensembleSolutionsExplained: String {
    "The share of all readings in which the solution singles the outcome out; ties count for each outcome."
  }
  var shareOfReadings: String { "Share" }
  func noEnsembleSolutions(_ parties: [String]) -> String {
    parties.isEmpty
      ? "No party has payoffs, so there are no solutions to count."
      : "Solutions are not counted: in no reading is it settled what outcomes are worth to \(list(parties))."
  }
  func otherOutcomes(_ count: String) -> String { "\(count) other outcomes, each less often" }
  func alikeOutcomes(_ count: String) -> String { "and \(count) worth the same to everybody" }
  var ensembleChartTitle: String {
    "Share of readings in which nobody refuses a proposal"
  }
  func unanimousDraws(_ bound: String) -> String {
    "0 % and 100 % are none or all of the draws: the true share may be up to \(bound) away (95 % confidence)."
  }
  func ensembleSummary(_ lines: [String]) -> String { lines.joined(separator: " ") }
}

extension Japanese: EnsembleMessages {
  var ensembleHeading: String { "どれだけの解釈で成り立つか" }
  func ensembleAnswer(_ count: String, of draws: String, share: String) -> String {
    "無作為に引いた\(draws)通りの解釈のうち、\(count)通りに合意がある：\(share)。"
  }
  func sureInEnsemble(_ share: String) -> String {
    "確実に受け入れられる合意があるもの：\(share)。残りは、どの解釈でも態度の決まらない当事者次第である。"
  }
  func sharesAreNoProbabilities(isLikelihoodStated: Bool) -> String {
    isLikelihoodStated
      ? "解釈は、各当事者の尺度の範囲で記述が残した余地から、当事者ごとに引いている。最も確からしい値のある数値は、そこへ直線で上がり、そこから直線で下がる密度により、ほかは一様に引く。"
        + "割合はその尺度と引き方に左右され、それらの値以上に確率であるわけではない。"
      : "解釈は、各当事者の尺度の範囲で記述が残した余地から、当事者ごとに一様に引いている。割合はその尺度と一様な引き方に左右される。"
        + "確率ではない。確率を述べた者はいない。"
  }
  func drawnParty(dimensions: String, likely: String?, steps: String, scale: String) -> String {
    let byLikelihood = likely.map { "（うち\($0)個は最も確からしい値による）" } ?? ""
    return "選べる数値\(dimensions)個\(byLikelihood)、一回の抽出に\(steps)手。\(scale)"
  }
  var nothingIsDrawn: String { "未定の数値を残す当事者はいない。どの抽出も同じ解釈である。" }
  func shardOnly(_ shard: String, of shards: String) -> String {
    "これは\(shards)分割中の第\(shard)部分だけの抽出である。"
  }
  var ensembleStopped: String { "作業は中断された。割合はそれまでの抽出によるものである。" }
  var ensembleProposalsHeading: String { "提案が受け入れられる割合" }
  var everybodyAccepts: String { "全員" }
  var ensembleProposalsExplained: String {
    "誰も拒まない解釈の割合と標準誤差。提案が触れない争点は現状のままとする。それが規則に反する場合、割合はない。"
  }
  func certainly(_ share: String) -> String { "確実には\(share)" }
  var ensembleCompletionsHeading: String { "提案が触れない争点がどうなるかによる違い" }
  var ensembleCompletionsExplained: String {
    "どのように補っても受け入れられる解釈の割合と、ある補い方でなら受け入れられる解釈の割合。"
  }
  func completionShares(every: String, some: String) -> String { "どうなっても\(every)、補い方次第で\(some)" }
  func everyOption(_ share: String) -> String { "すべての選択肢：\(share)" }
  var ensembleOptionsHeading: String { "合意に含まれる選択肢" }
  var ensembleOptionsExplained: String { "その選択肢をもつ合意が少なくとも一つある解釈の割合。" }
  var inAgreementIn: String { "合意に含まれる割合" }
  var ensembleSolutionsHeading: String { "結果が解として選ばれる割合" }
  var ensembleSolutionsExplained: String { "全解釈のうち、解がその結果を選ぶものの割合。同順位はそれぞれに数える。" }
  var shareOfReadings: String { "割合" }
  func noEnsembleSolutions(_ parties: [String]) -> String {
    parties.isEmpty
      ? "利得をもつ当事者がいないため、数える解はない。"
      : "解は数えない。\(list(parties))にとって結果がどれだけの価値をもつかは、どの解釈でも定まらない。"
  }
  func otherOutcomes(_ count: String) -> String { "ほかに\(count)通りの結果（それぞれより少ない割合）" }
  func alikeOutcomes(_ count: String) -> String { "ほかに全員にとって同じ価値の結果\(count)通り" }
  var ensembleChartTitle: String { "誰も提案を拒まない解釈の割合" }
  func unanimousDraws(_ bound: String) -> String {
    "0 %と100 %は、抽出のどれも、またはすべてを意味する。真の割合は最大\(bound)異なりうる（信頼度95 %）。"
  }
  func ensembleSummary(_ lines: [String]) -> String { lines.joined() }
}
