internal import Negotiation

/// How often conclusions hold over readings drawn at random.
extension Words {
  var ensembleHeading: String {
    say(
      en: "In how many readings drawn at random is there an agreement?", ja: "無作為に引いた解釈のどれだけに合意があるか")
  }

  func ensembleAnswer(_ count: String, of draws: String, share: String) -> String {
    say(
      en: "\(count) of the \(draws) readings drawn at random have an agreement: \(share) of the readings drawn.",
      ja: "無作為に引いた\(draws)通りの解釈のうち、\(count)通りに合意がある（引いた解釈の\(share)）。")
  }

  func sureInEnsemble(_ share: String) -> String {
    say(
      en:
        "It is certain in \(share) of the readings drawn. In the others it depends on a party whose answer no reading settles.",
      ja: "引いた解釈の\(share)では合意が確実である。残りは、どの解釈でも態度の決まらない当事者による。")
  }

  func sharesAreNoProbabilities(isLikelihoodStated: Bool, isScaled: Bool) -> String {
    tell(
      en: {
        let drawn =
          "A reading is one choice of the unstated numbers that fits every statement. Readings are drawn uniformly"
          + (isScaled ? " within each party's scale" : "") + ", for each party separately."
        let scale = isScaled ? "that scale and on " : ""
        return isLikelihoodStated
          ? drawn
            + " Numbers with a likeliest value are drawn from a triangular distribution. A share depends on \(scale)this way of "
            + "drawing. It is no more of a probability than those values are."
          : drawn
            + " A share depends on \(scale)this way of drawing. It is not a probability: nobody has stated one."
      },
      ja: {
        let (within, scale) = isScaled ? ("各当事者の尺度の範囲で", "その尺度と") : ("", "")
        return isLikelihoodStated
          ? "解釈とは、すべての記述に合うように、述べられていない数値を一通り定めたものをいう。解釈は、\(within)当事者ごとに引いている。"
            + "最も確からしい値のある数値は三角分布により、ほかは一様に引く。"
            + "割合は\(scale)引き方に左右され、最も確からしい値が確率といえる限度でのみ確率といえる。"
          : "解釈とは、すべての記述に合うように、述べられていない数値を一通り定めたものをいう。解釈は、\(within)当事者ごとに一様に引いている。"
            + "割合は\(scale)引き方に左右される。確率ではない。確率を述べた者はいない。"
      })
  }

  func drawnParty(dimensions: String, likely: String?, steps: String, scale: String) -> String {
    tell(
      en: {
        let byLikelihood = likely.map { " (\($0) with a likeliest value)" } ?? ""
        return
          "\(number(dimensions, "unstated number"))\(byLikelihood), \(number(steps, "step")) for each draw; \(scale)"
      },
      ja: {
        let byLikelihood = likely.map { "（うち\($0)個に最も確からしい値）" } ?? ""
        return "述べられていない数値\(dimensions)個\(byLikelihood)、一回の抽出につき\(steps)ステップ。\(scale)"
      })
  }

  var nothingIsDrawn: String {
    say(
      en: "No party leaves a number open, so every draw is the same reading.",
      ja: "すべての当事者の数値が述べられているため、どの抽出も同じ解釈である。")
  }

  func shardOnly(_ shard: String, of shards: String) -> String {
    say(en: "These are the draws of part \(shard) of \(shards) alone.", ja: "これは\(shards)分割中の第\(shard)部分だけの抽出である。")
  }

  var ensembleStopped: String {
    say(
      en: "The work was stopped. The shares are those of the draws made by then.", ja: "計算は途中で止められた。割合はそれまでの抽出によるものである。"
    )
  }

  var ensembleProposalsHeading: String {
    say(
      en: "In what share of the readings drawn is each proposal accepted?", ja: "各提案が受け入れられる解釈の割合")
  }
  var everybodyAccepts: String { say(en: "By everybody", ja: "全員") }

  var ensembleProposalsExplained: String {
    say(
      en:
        "The share of the readings drawn in which nobody refuses, with its standard error. Issues that a proposal does not "
        + "mention stay as they are. Where they cannot, there is no share.",
      ja: "引いた解釈のうち誰も拒まないものの割合と標準誤差。提案が触れない争点は現状のままとする。それが規則に反する場合、割合はない。")
  }

  func certainly(_ share: String) -> String { say(en: "\(share) for certain", ja: "確実には\(share)") }

  var ensembleCompletionsHeading: String {
    say(en: "If open issues are settled in other ways", ja: "提案が定めない争点を別に定めた場合")
  }

  var ensembleCompletionsExplained: String {
    say(
      en:
        "The share of the readings drawn in which every way to settle the open issues is accepted, and in which at least one "
        + "way is.",
      ja: "引いた解釈のうち、提案が定めない争点をどう定めても受け入れられるものの割合と、定め方によっては受け入れられるものの割合。")
  }

  func completionShares(every: String, some: String) -> String {
    say(en: "every way \(every), some way \(some)", ja: "どう定めても\(every)、定め方によっては\(some)")
  }

  func everyOption(_ share: String) -> String { say(en: "every option: \(share)", ja: "すべての選択肢：\(share)") }
  var ensembleOptionsHeading: String { say(en: "Which options occur in agreements?", ja: "合意に含まれる選択肢") }

  var ensembleOptionsExplained: String {
    say(
      en: "The share of the readings drawn in which at least one agreement has the option.",
      ja: "引いた解釈のうち、その選択肢を含む合意が少なくとも一つあるものの割合。")
  }

  var inAgreementIn: String { say(en: "Share with such an agreement", ja: "合意に含まれる割合") }
  var ensembleSolutionsHeading: String { say(en: "How often is an outcome the solution?", ja: "合意案が解として選ばれる割合") }

  var ensembleSolutionsExplained: String {
    say(
      en:
        "The share of all readings drawn in which this outcome is the solution. Ties count for each outcome.",
      ja: "引いたすべての解釈のうち、その合意案が解となるものの割合。同順位はそれぞれに数える。")
  }

  var shareOfReadings: String { say(en: "Share", ja: "割合") }

  func noEnsembleSolutions(_ parties: [String]) -> String {
    say(
      en: parties.isEmpty
        ? "No party has payoffs, so there are no solutions to count."
        : "Solutions are not counted: no reading settles what outcomes are worth to \(list(parties)).",
      ja: parties.isEmpty
        ? "利得をもつ当事者がいないため、数える解はない。"
        : "解は数えない。\(list(parties))にとっての合意案の価値は、どの解釈でも定まらない。")
  }

  func otherOutcomes(_ count: String) -> String {
    say(
      en: "\(number(count, "other outcome"))\(count == "1" ? "" : ", each") less often",
      ja: "ほかに\(count)件の合意案（いずれもより低い割合）")
  }

  func alikeOutcomes(_ count: String) -> String {
    say(en: "and \(count) worth the same to everybody", ja: "ほかに全員にとって同じ価値の合意案\(count)件")
  }

  var ensembleChartTitle: String {
    say(en: "Share of the readings drawn in which nobody refuses a proposal", ja: "引いた解釈のうち誰も提案を拒まないものの割合")
  }

  func unanimousDraws(_ bound: String) -> String {
    say(
      en:
        "0 % and 100 % mean none or all of the draws. The true share may differ by up to \(bound) (95 % confidence).",
      ja: "0 %は抽出の中に一つもないこと、100 %は抽出のすべてであることを意味する。真の割合は最大\(bound)異なりうる（信頼度95 %）。")
  }

  func ensembleSummary(_ lines: [String]) -> String { say(en: lines.joined(separator: " "), ja: lines.joined()) }
}
