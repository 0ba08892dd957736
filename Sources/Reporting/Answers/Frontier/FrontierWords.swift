internal import Negotiation

/// The efficient agreements and the bargaining solutions.
extension Words {
  var frontierHeading: String { say(en: "Agreements that waste nothing", ja: "無駄のない合意") }

  func frontierExplained(points: String, isClipped: Bool, isComplete: Bool) -> String {
    say(
      en: (isComplete
        ? points == "1" ? "One set of payoffs is" : "\(points) different sets of payoffs are"
        : "At least \(number(points, "set")) of payoffs \(points == "1" ? "is" : "are")")
        + " efficient: no other "
        + (isClipped ? "agreement" : "outcome that meets the rules")
        + " is better for one party without being worse for another.",
      ja: "効率的な利得の組は\(isComplete ? "" : "少なくとも")\(points)通りある。"
        + (isClipped ? "他のどの合意" : "規則を満たす他のどの帰結")
        + "も、ある当事者に不利になることなく別の当事者に有利になることはない。")
  }

  func noFrontier(_ reason: ParetoFrontier.Reason, _ parties: [String]) -> String {
    switch reason {
    case .noAgreement:
      say(en: "There are no points: no outcome is acceptable to every party.", ja: "該当なし。全当事者が受け入れうる帰結が存在しない。")
    case .noOutcome: say(en: "There are no points: no outcome meets the rules.", ja: "該当なし。規則を満たす帰結が存在しない。")
    case .noPayoffs:
      say(en: "There are no points: no party that has a say has payoffs on file.", ja: "該当なし。発言権のある当事者に利得の記録がない。")
    case .openNumbers:
      say(
        en:
          "There are no points: \(list(parties)) \(parties.count == 1 ? "leaves" : "leave") numbers open, "
          + "and payoffs can be compared in one reading only. “zopa frontier” and “zopa bargain” show what comes "
          + "of a central one, as an illustration.",
        ja: "該当なし。\(list(parties))の数値が定まっておらず、利得は一つの解釈の中でしか比べられない。"
          + "中心解釈での例示は「zopa frontier」と「zopa bargain」で見られる。")
    case .noReading:
      say(
        en:
          "There are no points, and no outcome was looked at: \(list(parties)) \(parties.count == 1 ? "leaves" : "leave") "
          + "open what outcomes are worth. Payoffs in \(parties.count == 1 ? "its file" : "their files"), or a “scale:” "
          + "beside numbers and silence, would give a reading to compare them in; with “judge_by: red_lines” a party has no "
          + "say in frontiers and solutions.",
        ja: "該当なし。どの帰結も調べていない。\(list(parties))にとっての帰結の価値が定まっていない。"
          + "利得、または数値と沈黙に添えた「scale:」があれば、比べるための解釈を選べる。"
          + "「judge_by: red_lines」とした当事者は、効率的な合意と解には関わらない。")
    case .stopped:
      say(
        en: "There are no points: the work was stopped before the first was certain.",
        ja: "該当なし。最初の点が確定する前に計算が止められた。")
    }
  }

  var outcomesWithThesePayoffs: String { say(en: "Outcomes", ja: "帰結の数") }
  var exampleOutcome: String { say(en: "For instance", ja: "例") }
  var idealPoint: String { say(en: "best for each", ja: "各当事者の最善") }
  var nadirPoint: String { say(en: "worst for each", ja: "各当事者の最悪") }
  var idealSoFar: String { say(en: "best found for each", ja: "各当事者の最善（これまで）") }
  var nadirSoFar: String { say(en: "worst found for each", ja: "各当事者の最悪（これまで）") }
  var unexploredHeading: String { say(en: "Not searched", ja: "未探索の範囲") }

  func morePoints(_ count: String) -> String {
    say(en: "\(count) more points are not shown; JSON and CSV list all.", ja: "ほかに\(count)点ある。JSONとCSVにはすべて載る。")
  }

  var improvementsHeading: String { say(en: "What each proposal leaves on the table", ja: "各提案が取りこぼしているもの") }

  var improvementsExplained: String {
    say(
      en:
        "For each complete proposal: the most that each party could gain with nobody losing, on its own scale. Of a proposal that "
        + "somebody refuses, “nothing” only says that no agreement is at least as good for everybody.",
      ja: "すべての争点を定めた提案ごとに、誰も損をせずに各当事者が得られる最大の利得を、自身の尺度で示す。拒む者がいる提案の「なし」は、"
        + "全員にとって同等以上の合意がないことだけを意味する。")
  }

  var nothingToGain: String { say(en: "nothing", ja: "なし") }
  var notKnownYet: String { say(en: "not known: the search was stopped", ja: "不明（探索が止められた）") }
  func refusedBy(_ parties: [String]) -> String { say(en: "refused by \(list(parties))", ja: "\(list(parties))が拒む") }

  func leavesOutPartial(_ proposals: [String]) -> String {
    say(en: "Left out, as they leave issues open: \(list(proposals)).", ja: "争点を残しているため省いた提案：\(list(proposals))。")
  }

  var frontierChartTitle: String { say(en: "Efficient payoffs; lines mark no agreement", ja: "効率的な利得(線は合意しない場合)") }

  func frontierChartSummary(points: String, parties: String) -> String {
    say(
      en:
        "\(points) efficient payoffs of \(parties), each on the party's own scale; the lines mark no "
        + "agreement.",
      ja: "\(parties)の効率的な利得\(points)点。尺度は各当事者自身のもの。線は不合意を示す。")
  }

  var disagreementPoint: String { say(en: "no agreement", ja: "不合意") }
}
