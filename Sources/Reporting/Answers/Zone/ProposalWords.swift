internal import Negotiation

/// The proposals and what each party says to them.
extension Words {
  func acceptance(_ verdict: Verdict?) -> String {
    switch verdict {
    case .every?: say(en: "accepts", ja: "受け入れる")
    case .some?: say(en: "may accept", ja: "受け入れうる")
    case .none?: say(en: "refuses", ja: "拒否する")
    case nil: say(en: "not known", ja: "不明")
    }
  }

  func breaks(_ lines: String) -> String { say(en: "breaks \(lines)", ja: "\(lines)に反する") }
  func wouldBreak(_ lines: String) -> String { say(en: "would break \(lines)", ja: "\(lines)に反することになる") }

  var byATie: String { say(en: "by a tie", ja: "不合意と同点") }
  var atWorstByATie: String { say(en: "at worst by a tie", ja: "最悪でも不合意と同点") }
  var noSay: String { say(en: "has no say here", ja: "関与しない") }

  func payoff(_ range: String, noAgreement: String) -> String {
    say(en: "\(range) against \(noAgreement)", ja: "\(range)（不合意 \(noAgreement)）")
  }

  func excludedBy(_ rules: String) -> String { say(en: "excluded by \(rules)", ja: "\(rules)により除外") }

  func allowedLevels(of issue: String) -> String {
    say(en: "what the variant allows for “\(issue)”", ja: "ケースが許す「\(issue)」の選択肢")
  }

  func openIssues(_ issues: String) -> String { say(en: "open: \(issues)", ja: "未定：\(issues)") }
  func needsConsent(_ parties: String) -> String { say(en: "needs the consent of \(parties)", ja: "\(parties)の同意が必要") }

  func mayNeedConsent(_ parties: String) -> String {
    say(en: "may need the consent of \(parties)", ja: "\(parties)の同意が必要となりうる")
  }

  func setsIssue(_ issue: String, to option: String) -> String {
    say(en: "\(issue): \(option)", ja: "\(issue)：\(option)")
  }

  func oneOf(_ options: String) -> String { say(en: "one of \(options)", ja: "\(options)のいずれか") }
  var doesNotApply: String { "–" }
  var contentsHeading: String { say(en: "What each proposal says", ja: "各提案の内容") }
  var payoffChartTitle: String { say(en: "What each proposal is worth", ja: "各提案の利得") }

  func payoffChartSummary(_ lines: [String]) -> String {
    say(
      en:
        "Payoffs on each party's own scale, from the worst to the best completion; scales of different "
        + "parties cannot be compared. " + lines.joined(separator: " "),
      ja: "各当事者自身の尺度による利得。未定の争点をどう埋めるかにより最悪から最善までの幅がある。当事者間で尺度は比較できない。"
        + lines.joined())
  }

  func payoffChartLine(party: String, proposal: String, payoff: String, noAgreement: String)
    -> String
  {
    say(
      en: "\(party), \(proposal): \(payoff), no agreement \(noAgreement).",
      ja: "\(party)、\(proposal)：\(payoff)、不合意\(noAgreement)。")
  }

  func noAgreementLine(_ value: String) -> String { say(en: "no agreement \(value)", ja: "不合意 \(value)") }
  func partyScale(_ party: String) -> String { say(en: "\(party), own points", ja: "\(party)（自身の点数）") }

  func proposalsLegend(hasReported: Bool) -> String {
    say(
      en:
        "“accepts” and “refuses” hold in every reading and for every completion of what a proposal "
        + "leaves open; “may accept” is everything between. A proposal is in the zone when every "
        + "completion is an agreement, and out when none can be."
        + (hasReported
          ? " A red line that is only reported is shown as “would break”: it never makes a refusal, but may "
            + "leave acceptance open." : ""),
      ja: "「受け入れる」「拒否する」は、資料をどう解釈し、未定の争点をどう埋めても成り立つことを示す。「受け入れうる」はその間のすべてである。"
        + "どう埋めても合意となる提案は領域の内、決して合意となりえない提案は外にある。"
        + (hasReported ? "報じられただけの譲れない条件は「反することになる」と示す。それだけで拒否とはならないが、受け入れは定まらなくなりうる。" : ""))
  }

  var noProposals: String { say(en: "The model lists no proposals.", ja: "このモデルに提案はない。") }
}
