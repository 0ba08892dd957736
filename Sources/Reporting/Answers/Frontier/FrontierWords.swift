internal import Negotiation

/// The efficient agreements and the bargaining solutions.
extension Words {
  var frontierHeading: String { say(en: "Agreements that waste nothing", ja: "パレート効率的な合意案") }

  func frontierExplained(points: String, isClipped: Bool, isComplete: Bool) -> String {
    say(
      en: (isComplete
        ? points == "1" ? "One set of payoffs is" : "\(points) different sets of payoffs are"
        : "At least \(number(points, "set")) of payoffs \(points == "1" ? "is" : "are")")
        + " efficient: every other "
        + (isClipped ? "agreement" : "outcome that meets the rules")
        + " that is better for one party is worse for another.",
      ja: "パレート効率的な利得の組は\(isComplete ? "" : "少なくとも")\(points)通りある。ある当事者により有利な"
        + (isClipped ? "他の合意" : "他の合意案（規則を満たすもの）")
        + "は、すべて別の当事者に不利である。")
  }

  func noFrontier(_ reason: ParetoFrontier.Reason, _ parties: [String]) -> String {
    switch reason {
    case .noAgreement:
      say(en: "There is nothing to show: no outcome is acceptable to every party.", ja: "該当なし。全当事者が受け入れうる合意案が存在しない。")
    case .noOutcome: say(en: "There is nothing to show: no outcome meets the rules.", ja: "該当なし。規則を満たす合意案が存在しない。")
    case .noPayoffs:
      say(en: "There is nothing to show: no party that has a say has payoffs on file.", ja: "該当なし。発言権のある当事者に利得の記録がない。")
    case .openNumbers:
      say(
        en:
          "There is nothing to show: \(list(parties)) \(parties.count == 1 ? "leaves" : "leave") numbers open. Payoffs can only be "
          + "compared for one choice of these numbers. “zopa frontier” and “zopa bargain” do so for a choice in the middle, as an "
          + "illustration.",
        ja: "該当なし。\(list(parties))の数値が定まっておらず、利得は数値を一通りに定めなければ比べられない。"
          + "中央に定めた「中心解釈」での例示は「zopa frontier」と「zopa bargain」で見られる。")
    case .noReading:
      say(
        en:
          "No outcomes were compared: \(list(parties)) \(parties.count == 1 ? "does" : "do") not say what outcomes are worth. To "
          + "compare them, add payoffs to \(parties.count == 1 ? "its file" : "their files"), or a “scale:” where only some numbers "
          + "are stated. A party with “judge_by: red_lines” is left out of frontiers and solutions.",
        ja: "該当なし。\(list(parties))にとっての合意案の価値が述べられていないため、合意案は比べていない。"
          + "比べるには、利得を加えるか、一部の数値だけが述べられている場合は「scale:」を加える。"
          + "「judge_by: red_lines」とした当事者は、パレート効率的な合意案と解には関わらない。")
    case .stopped:
      say(
        en: "There is nothing to show: the work was stopped before the first point was certain.",
        ja: "該当なし。最初の点が確定する前に計算が止められた。")
    }
  }

  var outcomesWithThesePayoffs: String { say(en: "Outcomes", ja: "合意案の数") }
  var exampleOutcome: String { say(en: "For instance", ja: "例") }
  var idealPoint: String { say(en: "best for each", ja: "各当事者の最善") }
  var nadirPoint: String { say(en: "worst for each", ja: "各当事者の最悪") }
  var idealSoFar: String { say(en: "best found for each", ja: "各当事者の最善（これまで）") }
  var nadirSoFar: String { say(en: "worst found for each", ja: "各当事者の最悪（これまで）") }
  var unexploredHeading: String { say(en: "Not searched", ja: "未探索の範囲") }

  func morePoints(_ count: String) -> String {
    say(
      en: "\(number(count, "more point")) \(count == "1" ? "is" : "are") not shown. JSON and CSV list all.",
      ja: "ほかに\(count)点ある。JSONとCSVにはすべて載る。")
  }

  var improvementsHeading: String {
    say(en: "What could still be gained over each proposal?", ja: "各提案にはまだどれだけの改善の余地があるか")
  }

  var improvementsExplained: String {
    say(
      en:
        "For each proposal that settles every issue: the most that a party could gain while nobody loses, on its own scale. "
        + "Where somebody refuses the proposal, “nothing” only means that no agreement is at least as good for everybody.",
      ja: "すべての争点を定めた提案ごとに、誰も損をしない範囲で各当事者がさらに得られる最大の点数を、自身の尺度で示す。拒む当事者がいる提案の「なし」は、"
        + "全員にとって同等以上の合意がないことだけを意味する。")
  }

  var nothingToGain: String { say(en: "nothing", ja: "なし") }
  var notKnownYet: String { say(en: "not known: the search was stopped", ja: "不明（探索が止められた）") }
  func refusedBy(_ parties: [String]) -> String { say(en: "refused by \(list(parties))", ja: "\(list(parties))が拒む") }

  func leavesOutPartial(_ proposals: [String]) -> String {
    say(en: "Left out because issues are open: \(list(proposals)).", ja: "定めていない争点があるため省いた提案：\(list(proposals))。")
  }

  var frontierChartTitle: String { say(en: "Efficient payoffs; lines mark no agreement", ja: "パレート効率的な利得（線は合意不成立の場合）") }

  func frontierChartSummary(points: String, parties: String) -> String {
    say(
      en:
        "\(points) efficient payoffs of \(parties), each on the party's own scale; the lines mark no "
        + "agreement.",
      ja: "\(parties)のパレート効率的な利得\(points)通り。尺度は各当事者自身のもの。線は合意不成立を示す。")
  }

  var disagreementPoint: String { say(en: "no agreement", ja: "合意不成立") }
}
