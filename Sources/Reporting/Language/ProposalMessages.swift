internal import Negotiation

/// The proposals and what each party says to them.
protocol ProposalMessages {
  var proposalsHeading: String { get }
  var proposal: String { get }
  var state: String { get }
  func stateName(_ state: Proposal.State?) -> String
  func acceptance(_ verdict: Verdict?) -> String
  func breaks(_ lines: String) -> String
  func wouldBreak(_ lines: String) -> String
  var byATie: String { get }
  var atWorstByATie: String { get }
  var noSay: String { get }
  func payoff(_ range: String, noAgreement: String) -> String
  func excludedBy(_ rules: String) -> String
  func allowedLevels(of issue: String) -> String
  func openIssues(_ issues: String) -> String
  func needsConsent(_ parties: String) -> String
  func mayNeedConsent(_ parties: String) -> String
  func setsIssue(_ issue: String, to option: String) -> String
  func oneOf(_ options: String) -> String
  var doesNotApply: String { get }
  var contentsHeading: String { get }
  var payoffChartTitle: String { get }
  func payoffChartSummary(_ lines: [String]) -> String
  func payoffChartLine(party: String, proposal: String, payoff: String, noAgreement: String)
    -> String
  func noAgreementLine(_ value: String) -> String
  func partyScale(_ party: String) -> String
  func proposalsLegend(hasReported: Bool) -> String
  var noProposals: String { get }
}

extension English: ProposalMessages {
  var proposalsHeading: String { "The proposals, party by party" }
  var proposal: String { "Proposal" }
  var state: String { "In the zone?" }
  func stateName(_ state: Proposal.State?) -> String {
    switch state {
    case .inside: "in"
    case .open: "open"
    case .out: "out"
    case nil: "not known"
    }
  }
  func acceptance(_ verdict: Verdict?) -> String {
    switch verdict {
    case .every?: "accepts"
    case .some?: "may accept"
    case .none?: "refuses"
    case nil: "not known"
    }
  }
  func breaks(_ lines: String) -> String { "breaks \(lines)" }
  func wouldBreak(_ lines: String) -> String { "would break \(lines)" }
  var byATie: String { "by a tie" }
  var atWorstByATie: String { "at worst by a tie" }
  var noSay: String { "has no say here" }
  func payoff(_ range: String, noAgreement: String) -> String {
    "\(range) against \(noAgreement)"
  }
  func excludedBy(_ rules: String) -> String { "excluded by \(rules)" }
  func allowedLevels(of issue: String) -> String {
    "what the variant allows for “\(issue)”"
  }
  func openIssues(_ issues: String) -> String { "open: \(issues)" }
  func needsConsent(_ parties: String) -> String { "needs the consent of \(parties)" }
  func mayNeedConsent(_ parties: String) -> String { "may need the consent of \(parties)" }
  func setsIssue(_ issue: String, to option: String) -> String { "\(issue): \(option)" }
  func oneOf(_ options: String) -> String { "one of \(options)" }
  var doesNotApply: String { "–" }
  var contentsHeading: String { "What each proposal says" }
  var payoffChartTitle: String { "What each proposal is worth" }
  func payoffChartSummary(_ lines: [String]) -> String {
    "Payoffs on each party's own scale, from the worst to the best completion; scales of different "
      + "parties cannot be compared. " + lines.joined(separator: " ")
  }
  func payoffChartLine(
    party: String, proposal: String, payoff: String, noAgreement: String
  ) -> String {
    "\(party), \(proposal): \(payoff), no agreement \(noAgreement)."
  }
  func noAgreementLine(_ value: String) -> String { "no agreement \(value)" }
  func partyScale(_ party: String) -> String { "\(party), own points" }
  func proposalsLegend(hasReported: Bool) -> String {
    "“accepts” and “refuses” hold in every reading and for every completion of what a proposal "
      + "leaves open; “may accept” is everything between. A proposal is in the zone when every "
      + "completion is an agreement, and out when none can be."
      + (hasReported
        ? " A red line that is only reported is shown as “would break”: it never makes a refusal, but may "
          + "leave acceptance open." : "")
  }
  var noProposals: String { "The model lists no proposals." }
}

extension Japanese: ProposalMessages {
  var proposalsHeading: String { "提案と各当事者" }
  var proposal: String { "提案" }
  var state: String { "合意可能領域" }
  func stateName(_ state: Proposal.State?) -> String {
    switch state {
    case .inside: "内"
    case .open: "未定"
    case .out: "外"
    case nil: "不明"
    }
  }
  func acceptance(_ verdict: Verdict?) -> String {
    switch verdict {
    case .every?: "受け入れる"
    case .some?: "受け入れうる"
    case .none?: "拒否する"
    case nil: "不明"
    }
  }
  func breaks(_ lines: String) -> String { "\(lines)に反する" }
  func wouldBreak(_ lines: String) -> String { "\(lines)に反することになる" }
  var byATie: String { "不合意と同点" }
  var atWorstByATie: String { "最悪でも不合意と同点" }
  var noSay: String { "関与しない" }
  func payoff(_ range: String, noAgreement: String) -> String { "\(range)（不合意 \(noAgreement)）" }
  func excludedBy(_ rules: String) -> String { "\(rules)により除外" }
  func allowedLevels(of issue: String) -> String { "ケースが許す「\(issue)」の選択肢" }
  func openIssues(_ issues: String) -> String { "未定：\(issues)" }
  func needsConsent(_ parties: String) -> String { "\(parties)の同意が必要" }
  func mayNeedConsent(_ parties: String) -> String { "\(parties)の同意が必要となりうる" }
  func setsIssue(_ issue: String, to option: String) -> String { "\(issue)：\(option)" }
  func oneOf(_ options: String) -> String { "\(options)のいずれか" }
  var doesNotApply: String { "–" }
  var contentsHeading: String { "各提案の内容" }
  var payoffChartTitle: String { "各提案の利得" }
  func payoffChartSummary(_ lines: [String]) -> String {
    "各当事者自身の尺度による利得。未定の争点をどう埋めるかにより最悪から最善までの幅がある。当事者間で尺度は比較できない。"
      + lines.joined()
  }
  func payoffChartLine(
    party: String, proposal: String, payoff: String, noAgreement: String
  ) -> String {
    "\(party)、\(proposal)：\(payoff)、不合意\(noAgreement)。"
  }
  func noAgreementLine(_ value: String) -> String { "不合意 \(value)" }
  func partyScale(_ party: String) -> String { "\(party)（自身の点数）" }
  func proposalsLegend(hasReported: Bool) -> String {
    "「受け入れる」「拒否する」は、資料をどう解釈し、未定の争点をどう埋めても成り立つことを示す。「受け入れうる」はその間のすべてである。"
      + "どう埋めても合意となる提案は領域の内、決して合意となりえない提案は外にある。"
      + (hasReported ? "報じられただけの譲れない条件は「反することになる」と示す。それだけで拒否とはならないが、受け入れは定まらなくなりうる。" : "")
  }
  var noProposals: String { "このモデルに提案はない。" }
}
