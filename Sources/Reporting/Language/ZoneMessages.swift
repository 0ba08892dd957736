internal import Negotiation

/// The zone: options that survive, payoffs, coalitions, positions.
protocol ZoneMessages {
  var survivingHeading: String { get }
  var survivingExplained: String { get }
  var nothingSurvives: String { get }
  var everythingSurvives: String { get }
  var mayStillSurvive: String { get }
  var otherIssuesKeepAll: String { get }
  var survivingChartTitle: String { get }
  var issue: String { get }
  var survives: String { get }
  var doesNotSurvive: String { get }
  func survivingSummary(_ lines: [String]) -> String
  var partiesHeading: String { get }
  var party: String { get }
  var role: String { get }
  var judgedBy: String { get }
  func roleName(isSignatory: Bool, isDocument: Bool) -> String
  func consentsWhere(_ condition: String) -> String
  func judgement(_ judgement: Judgement) -> String
  var noAgreement: String { get }
  var leastInZone: String { get }
  var greatestInZone: String { get }
  var ownScales: String { get }
  func noRange(_ party: String) -> String
  var remarks: String { get }
  var worthHeading: String { get }
  var worthExplained: String { get }
  func worthOf(_ party: String, noAgreement: String, asOf: String?) -> String
  var optionsWorth: String { get }
  func indifferent() -> String
  func silentHere() -> String
  func effect(_ condition: String, _ worth: String, per quantity: String?) -> String
  var coalitionsHeading: String { get }
  var coalitionsExplained: String { get }
  var coalition: String { get }
  var outcomesAllCouldAccept: String { get }
  func exists(_ exists: Bool?) -> String
  var positionsHeading: String { get }
  var positionsExplained: String { get }
  var demand: String { get }
  var says: String { get }
  var condition: String { get }
  var hardness: String { get }
  func hardnessName(_ hardness: RedLine.Hardness) -> String
  var evidence: String { get }
  var analyst: String { get }
  var unsourced: String { get }
  var rulesHeading: String { get }
  var kind: String { get }
  func madeBy(_ party: String) -> String
  var silence: String { get }
  func silentAbout(_ party: String, _ issues: String) -> String
}

extension English: ZoneMessages {
  var survivingHeading: String { "Which options survive" }
  var survivingExplained: String {
    "An option survives when at least one outcome with it could be accepted by every party."
  }
  var nothingSurvives: String { "No option survives: no outcome could be accepted by every party." }
  var mayStillSurvive: String { "Not reached: may or may not survive" }
  var everythingSurvives: String { "Every option of every issue survives." }
  var otherIssuesKeepAll: String { "Every option of the other issues survives." }
  var survivingChartTitle: String { "Options, issue by issue" }
  var issue: String { "Issue" }
  var survives: String { "Survives" }
  var doesNotSurvive: String { "Does not survive" }
  func survivingSummary(_ lines: [String]) -> String {
    "Options of each issue; those struck through appear in no possible outcome. "
      + lines.joined(separator: " ")
  }
  var partiesHeading: String { "The parties" }
  var party: String { "Party" }
  var role: String { "Role" }
  var judgedBy: String { "Judged by" }
  func roleName(isSignatory: Bool, isDocument: Bool) -> String {
    isDocument ? "document" : isSignatory ? "signatory" : "consents"
  }
  func consentsWhere(_ condition: String) -> String { "consents where \(condition)" }
  func judgement(_ judgement: Judgement) -> String {
    switch judgement {
    case .redLines: "its red lines"
    case .undetermined: "undetermined: no payoffs on file"
    case .payoffs: "its payoffs"
    case .readings: "its payoffs, over all readings"
    case .notOnRecord: "consent not on record"
    }
  }
  var noAgreement: String { "No agreement" }
  var leastInZone: String { "Least in the zone" }
  var greatestInZone: String { "Most in the zone" }
  var ownScales: String {
    "Points are on each party's own scale and must not be compared between parties."
  }
  func noRange(_ party: String) -> String {
    "No range is given for \(party): it is silent about an issue that some possible outcome moves."
  }
  var remarks: String { "Remarks" }
  var worthHeading: String { "What everything is worth" }
  var worthExplained: String {
    "The numbers on file, on each party's own scale. A payoff is the sum over the issues, and the "
      + "conditional effects where they apply."
  }
  func worthOf(_ party: String, noAgreement: String, asOf: String?) -> String {
    "\(party): no agreement is worth \(noAgreement)" + (asOf.map { " (as of \($0))" } ?? "")
  }
  var optionsWorth: String { "What each option is worth" }
  func indifferent() -> String { "the same, whatever is chosen" }
  func silentHere() -> String { "not stated" }
  func effect(_ condition: String, _ worth: String, per quantity: String?) -> String {
    "\(worth)" + (quantity.map { " per unit of \($0)" } ?? "") + " where \(condition)"
  }
  var coalitionsHeading: String { "Who could agree with whom" }
  var coalitionsExplained: String {
    "For each group of signatories: how many outcomes that meet the rules all of its members could "
      + "accept, whatever the others want and whoever else must consent."
  }
  var coalition: String { "Group" }
  var outcomesAllCouldAccept: String { "Outcomes all could accept" }
  func exists(_ exists: Bool?) -> String {
    switch exists {
    case true: "at least one"
    case false: "none"
    default: "not known"
    }
  }
  var positionsHeading: String { "Stated positions" }
  var positionsExplained: String {
    "A firm red line is in force; a reported one never makes a refusal, but may leave acceptance open."
  }
  var demand: String { "Id" }
  var says: String { "What it says" }
  var condition: String { "Condition" }
  var hardness: String { "Hardness" }
  func hardnessName(_ hardness: RedLine.Hardness) -> String {
    switch hardness {
    case .firm: "firm"
    case .reported: "reported"
    }
  }
  var evidence: String { "Evidence" }
  var analyst: String { "analyst" }
  var unsourced: String { "no evidence" }
  var rulesHeading: String { "Rules every outcome must meet" }
  var kind: String { "Kind" }
  func madeBy(_ party: String) -> String { "by \(party)" }
  var silence: String { "Silence is data" }
  func silentAbout(_ party: String, _ issues: String) -> String {
    "Nothing on file says what \(party) wants on: \(issues)."
  }
}

extension Japanese: ZoneMessages {
  var survivingHeading: String { "残る選択肢" }
  var survivingExplained: String {
    "その選択肢を含む帰結の少なくとも1件を全当事者が受け入れうるとき、選択肢は残る。"
  }
  var nothingSurvives: String { "残る選択肢はない。全当事者が受け入れうる帰結が存在しない。" }
  var mayStillSurvive: String { "未到達（残るかどうか不明）" }
  var everythingSurvives: String { "すべての争点のすべての選択肢が残る。" }
  var otherIssuesKeepAll: String { "他の争点ではすべての選択肢が残る。" }
  var survivingChartTitle: String { "争点ごとの選択肢" }
  var issue: String { "争点" }
  var survives: String { "残る選択肢" }
  var doesNotSurvive: String { "残らない選択肢" }
  func survivingSummary(_ lines: [String]) -> String {
    "各争点の選択肢。取り消し線のあるものは、受け入れられうるどの帰結にも現れない。" + lines.joined()
  }
  var partiesHeading: String { "当事者" }
  var party: String { "当事者" }
  var role: String { "役割" }
  var judgedBy: String { "判定の根拠" }
  func roleName(isSignatory: Bool, isDocument: Bool) -> String {
    isDocument ? "文書" : isSignatory ? "署名者" : "同意者"
  }
  func consentsWhere(_ condition: String) -> String { "\(condition) のとき同意が必要" }
  func judgement(_ judgement: Judgement) -> String {
    switch judgement {
    case .redLines: "譲れない条件"
    case .undetermined: "定まらない（利得の記録なし）"
    case .payoffs: "利得"
    case .readings: "利得（すべての解釈にわたる）"
    case .notOnRecord: "同意の記録なし"
    }
  }
  var noAgreement: String { "不合意" }
  var leastInZone: String { "領域内の最小" }
  var greatestInZone: String { "領域内の最大" }
  var ownScales: String { "点数は各当事者自身の尺度によるもので、当事者間で比較してはならない。" }
  func noRange(_ party: String) -> String {
    "\(party)については幅を示さない。受け入れられうる帰結の中に、何も述べていない争点を動かすものがあるためである。"
  }
  var remarks: String { "注記" }
  var worthHeading: String { "各選択肢の価値" }
  var worthExplained: String {
    "資料にある数値。尺度は各当事者自身のもの。利得は争点ごとの値の和に、条件が成り立つときの効果を加えたものである。"
  }
  func worthOf(_ party: String, noAgreement: String, asOf: String?) -> String {
    "\(party)：不合意の価値は\(noAgreement)" + (asOf.map { "（\($0)時点）" } ?? "")
  }
  var optionsWorth: String { "各選択肢の価値" }
  func indifferent() -> String { "どれでも同じ" }
  func silentHere() -> String { "記述なし" }
  func effect(_ condition: String, _ worth: String, per quantity: String?) -> String {
    "\(condition) のとき" + (quantity.map { "\($0)1単位につき" } ?? "") + "\(worth)"
  }
  var coalitionsHeading: String { "誰と誰なら合意しうるか" }
  var coalitionsExplained: String {
    "署名者の組ごとに、規則を満たす帰結のうち組の全員が受け入れうるものの数。他の当事者の意向や同意の要否は問わない。"
  }
  var coalition: String { "組" }
  var outcomesAllCouldAccept: String { "全員が受け入れうる帰結" }
  func exists(_ exists: Bool?) -> String {
    switch exists {
    case true: "1件以上"
    case false: "なし"
    default: "不明"
    }
  }
  var positionsHeading: String { "述べられた立場" }
  var positionsExplained: String {
    "「確定」の条件は効力をもつ。「報道」の条件はそれだけで拒否を意味しないが、受け入れは定まらなくなりうる。"
  }
  var demand: String { "記号" }
  var says: String { "内容" }
  var condition: String { "条件" }
  var hardness: String { "強さ" }
  func hardnessName(_ hardness: RedLine.Hardness) -> String {
    switch hardness {
    case .firm: "確定"
    case .reported: "報道"
    }
  }
  var evidence: String { "根拠" }
  var analyst: String { "分析者" }
  var unsourced: String { "根拠なし" }
  var rulesHeading: String { "すべての帰結が満たすべき規則" }
  var kind: String { "種類" }
  func madeBy(_ party: String) -> String { "\(party)による" }
  var silence: String { "沈黙も資料である" }
  func silentAbout(_ party: String, _ issues: String) -> String {
    "次の争点について\(party)の意向を述べた資料はない：\(issues)。"
  }
}
