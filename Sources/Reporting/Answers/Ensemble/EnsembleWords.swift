internal import Negotiation

/// How often conclusions hold over readings drawn at random.
extension Words {
  var ensembleHeading: String { say(en: "In how many readings", ja: "どれだけの解釈で成り立つか") }

  func ensembleAnswer(_ count: String, of draws: String, share: String) -> String {
    say(
      en: "Of \(draws) readings drawn at random, \(count) have an agreement: \(share).",
      ja: "無作為に引いた\(draws)通りの解釈のうち、\(count)通りに合意がある：\(share)。")
  }

  func sureInEnsemble(_ share: String) -> String {
    say(
      en:
        "For certain in \(share); in the others it hangs on a party of which no reading settles what it says.",
      ja: "確実に受け入れられる合意があるもの：\(share)。残りは、どの解釈でも態度の決まらない当事者次第である。")
  }

  func sharesAreNoProbabilities(isLikelihoodStated: Bool, isScaled: Bool) -> String {
    tell(
      en: {
        let drawn =
          "Readings are drawn uniformly from what the statements leave open"
          + (isScaled ? " within each party's scale" : "") + ", parties apart"
        let scale = isScaled ? "that scale and of " : ""
        return isLikelihoodStated
          ? drawn
            + ", but for numbers with a likeliest value: those are drawn as often as straight lines up to it and down from it "
            + "say. A share is a property of \(scale)that way of drawing, and no more of a probability than those "
            + "values are."
          : drawn
            + ". A share is a property of \(scale)drawing uniformly. It is no probability: nobody has stated one."
      },
      ja: {
        let (within, scale) = isScaled ? ("各当事者の尺度の範囲で", "その尺度と") : ("", "")
        return isLikelihoodStated
          ? "解釈は、\(within)記述が残した余地から、当事者ごとに引いている。最も確からしい値のある数値は、そこへ直線で上がり、そこから直線で下がる密度により、ほかは一様に引く。"
            + "割合は\(scale)引き方に左右され、それらの値以上に確率であるわけではない。"
          : "解釈は、\(within)記述が残した余地から、当事者ごとに一様に引いている。割合は\(scale)一様な引き方に左右される。"
            + "確率ではない。確率を述べた者はいない。"
      })
  }

  func drawnParty(dimensions: String, likely: String?, steps: String, scale: String) -> String {
    tell(
      en: {
        let byLikelihood = likely.map { ", \($0) of them by their likeliest values" } ?? ""
        return
          "\(dimensions) number\(dimensions == "1" ? "" : "s") to choose\(byLikelihood), \(steps) moves a draw; \(scale)"
      },
      ja: {
        let byLikelihood = likely.map { "（うち\($0)個は最も確からしい値による）" } ?? ""
        return "選べる数値\(dimensions)個\(byLikelihood)、一回の抽出に\(steps)手。\(scale)"
      })
  }

  var nothingIsDrawn: String {
    say(en: "No party leaves a number open: every draw is the same reading.", ja: "未定の数値を残す当事者はいない。どの抽出も同じ解釈である。")
  }

  func shardOnly(_ shard: String, of shards: String) -> String {
    say(en: "These are the draws of part \(shard) of \(shards) alone.", ja: "これは\(shards)分割中の第\(shard)部分だけの抽出である。")
  }

  var ensembleStopped: String {
    say(en: "The work was stopped; the shares are those of the draws made by then.", ja: "作業は中断された。割合はそれまでの抽出によるものである。")
  }

  var ensembleProposalsHeading: String { say(en: "How often proposals are accepted", ja: "提案が受け入れられる割合") }
  var everybodyAccepts: String { say(en: "By everybody", ja: "全員") }

  var ensembleProposalsExplained: String {
    say(
      en:
        "The share of readings in which nobody refuses, with its standard error. What a proposal leaves out stays as it "
        + "is; where it cannot, there is no share.",
      ja: "誰も拒まない解釈の割合と標準誤差。提案が触れない争点は現状のままとする。それが規則に反する場合、割合はない。")
  }

  func certainly(_ share: String) -> String { say(en: "\(share) for certain", ja: "確実には\(share)") }

  var ensembleCompletionsHeading: String {
    say(en: "Whatever becomes of what proposals leave out", ja: "提案が触れない争点がどうなるかによる違い")
  }

  var ensembleCompletionsExplained: String {
    say(
      en:
        "The share of readings in which every way to complete the proposal is accepted, and in which some way is.",
      ja: "どのように補っても受け入れられる解釈の割合と、ある補い方でなら受け入れられる解釈の割合。")
  }

  func completionShares(every: String, some: String) -> String {
    say(en: "every \(every), some \(some)", ja: "どうなっても\(every)、補い方次第で\(some)")
  }

  func everyOption(_ share: String) -> String { say(en: "every option: \(share)", ja: "すべての選択肢：\(share)") }
  var ensembleOptionsHeading: String { say(en: "Which options agreements have", ja: "合意に含まれる選択肢") }

  var ensembleOptionsExplained: String {
    say(en: "The share of readings in which at least one agreement has the option.", ja: "その選択肢をもつ合意が少なくとも一つある解釈の割合。")
  }

  var inAgreementIn: String { say(en: "In some agreement in", ja: "合意に含まれる割合") }
  var ensembleSolutionsHeading: String { say(en: "How often an outcome is the solution", ja: "結果が解として選ばれる割合") }

  var ensembleSolutionsExplained: String {
    say(
      en:
        "The share of all readings in which the solution singles the outcome out; ties count for each outcome.",
      ja: "全解釈のうち、解がその結果を選ぶものの割合。同順位はそれぞれに数える。")
  }

  var shareOfReadings: String { say(en: "Share", ja: "割合") }

  func noEnsembleSolutions(_ parties: [String]) -> String {
    say(
      en: parties.isEmpty
        ? "No party has payoffs, so there are no solutions to count."
        : "Solutions are not counted: in no reading is it settled what outcomes are worth to \(list(parties)).",
      ja: parties.isEmpty
        ? "利得をもつ当事者がいないため、数える解はない。"
        : "解は数えない。\(list(parties))にとって結果がどれだけの価値をもつかは、どの解釈でも定まらない。")
  }

  func otherOutcomes(_ count: String) -> String {
    say(en: "\(count) other outcomes, each less often", ja: "ほかに\(count)通りの結果（それぞれより少ない割合）")
  }

  func alikeOutcomes(_ count: String) -> String {
    say(en: "and \(count) worth the same to everybody", ja: "ほかに全員にとって同じ価値の結果\(count)通り")
  }

  var ensembleChartTitle: String {
    say(en: "Share of readings in which nobody refuses a proposal", ja: "誰も提案を拒まない解釈の割合")
  }

  func unanimousDraws(_ bound: String) -> String {
    say(
      en:
        "0 % and 100 % are none or all of the draws: the true share may be up to \(bound) away (95 % confidence).",
      ja: "0 %と100 %は、抽出のどれも、またはすべてを意味する。真の割合は最大\(bound)異なりうる（信頼度95 %）。")
  }

  func ensembleSummary(_ lines: [String]) -> String { say(en: lines.joined(separator: " "), ja: lines.joined()) }
}
