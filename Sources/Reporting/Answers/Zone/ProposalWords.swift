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

  func breaks(_ lines: String) -> String { say(en: "breaks \(lines)", ja: "\(lines)に抵触する") }
  func wouldBreak(_ lines: String) -> String { say(en: "would break \(lines)", ja: "\(lines)に抵触することになる") }

  var byATie: String { say(en: "by a tie", ja: "合意不成立と同値") }
  var atWorstByATie: String { say(en: "at worst by a tie", ja: "最悪でも合意不成立と同値") }
  var noSay: String { say(en: "has no say here", ja: "関与しない") }

  func payoff(_ range: String, noAgreement: String) -> String {
    say(en: "\(range) against \(noAgreement)", ja: "\(range)（合意不成立 \(noAgreement)）")
  }

  func excludedBy(_ rules: String) -> String { say(en: "excluded by \(rules)", ja: "\(rules)により除外") }

  func allowedLevels(of issue: String) -> String {
    say(en: "what the variant allows for “\(issue)”", ja: "想定ケースが認める「\(issue)」の選択肢")
  }

  func openIssues(_ issues: String) -> String { say(en: "open: \(issues)", ja: "開放：\(issues)") }
  func needsConsent(_ parties: String) -> String { say(en: "needs the consent of \(parties)", ja: "\(parties)の同意を要する") }

  func mayNeedConsent(_ parties: String) -> String {
    say(en: "may need the consent of \(parties)", ja: "\(parties)の同意を要する可能性がある")
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
        "Payoffs on each party's own scale, from the worst to the best way to settle what a proposal leaves open. "
        + "Scales of different parties cannot be compared. " + lines.joined(separator: " "),
      ja: "各当事者自身の尺度による利得。提案が定めない争点の定め方により、最悪から最善までの幅がある。尺度は当事者間で比較できない。"
        + lines.joined())
  }

  func payoffChartLine(party: String, proposal: String, payoff: String, noAgreement: String)
    -> String
  {
    say(
      en: "\(party), \(proposal): \(payoff), no agreement \(noAgreement).",
      ja: "\(party)、\(proposal)：\(payoff)、合意不成立\(noAgreement)。")
  }

  func noAgreementLine(_ value: String) -> String { say(en: "no agreement \(value)", ja: "合意不成立 \(value)") }
  func partyScale(_ party: String) -> String { say(en: "\(party), own points", ja: "\(party)（自身の点数）") }

  func proposalsLegend(hasReported: Bool) -> String {
    say(
      en:
        "“accepts” and “refuses” are certain, whatever the files leave open and however the issues that a proposal leaves "
        + "open are settled. “may accept” is everything between. A proposal is in the zone when every way to settle its "
        + "open issues is an agreement, and out when none can be."
        + (hasReported
          ? " A red line that is only reported is shown as “would break”. It never makes a refusal, but it may "
            + "leave open whether a party accepts." : ""),
      ja: "「受け入れる」「拒否する」は、資料が定めていない点がどうであれ、また提案が定めない争点をどう定めても、確実であることを示す。「受け入れうる」はその間のすべてである。"
        + "争点をどう定めても合意となる提案は領域の内、合意となる定め方のない提案は外にある。"
        + (hasReported ? "報道ベースのレッドラインについては「抵触することになる」と示す。それだけで拒否とはならないが、受け入れるかどうかは判定不能となりうる。" : ""))
  }

  var noProposals: String { say(en: "The model lists no proposals.", ja: "このモデルに提案はない。") }
}
