internal import Negotiation

/// Why there is no agreement, and what would open one.
protocol ConflictMessages {
  var explanationHeading: String { get }
  var boundsHeading: String { get }
  func mostHold(_ most: String, of demands: String, give: String) -> String
  var noMostYet: String { get }
  func allHold(_ demands: String) -> String
  var nothingDemanded: String { get }
  var excludedByDefinition: String { get }
  var notYetKnown: String { get }
  func provenUpTo(_ size: String, conflicts: String, concessions: String) -> String
  var conflictsHeading: String { get }
  var conflictsExplained: String { get }
  func cannotHoldTogether(_ demands: [RichText]) -> RichText
  func demandOf(_ party: String) -> String
  func atLeastNoAgreement(_ worth: String) -> String
  var atLeastAsGoodAsNoAgreement: String { get }
  var conflictChartTitle: String { get }
  func conflictChartSummary(_ lines: [String]) -> String
  var concessionsHeading: String { get }
  var concessionsExplained: String { get }
  func movers(_ count: Int) -> String
  var whoMoves: String { get }
  var demandsToDrop: String { get }
  var outcomesOpened: String { get }
  func anyOf(_ sets: [RichText]) -> RichText
  func mustGiveAlone(_ party: String, _ sets: RichText) -> RichText
  func cannotOpenAlone(_ party: String) -> String
  func othersMustGive(_ party: String, _ sets: RichText) -> RichText
  func nothingOpensWithout(_ party: String) -> String
  func moreSets(_ count: String) -> String
  var distancesHeading: String { get }
  func within(_ sets: RichText) -> RichText
  func enoughToDrop(_ sets: RichText) -> RichText
  func reservationDrop(_ party: String, by drop: String, from worth: String, to enough: String)
    -> String
  func levelEnough(_ demand: String, _ issue: String, asked: String, enough: String) -> String
  var tradeOffHeading: String { get }
  var tradeOffChartTitle: String { get }
  func tradeOffExplained(_ first: String, _ second: String) -> String
  func dropOf(_ party: String) -> String
  var coalitionConflictsHeading: String { get }
  var coalitionConflictsExplained: String { get }
  var conflictsInside: String { get }
  var unansweredHeading: String { get }
  var unansweredExplained: String { get }
  var bindingHeading: String { get }
  var bindingExplained: String { get }
  var bindingDemand: String { get }
  var nothingBinds: String { get }
  var outcomesMore: String { get }
  var whoWouldGain: String { get }
  var emptyingHeading: String { get }
  var emptyingExplained: String { get }
  var nothingWouldEmpty: String { get }
  func explanationBasis(_ engine: Engine, programs: String) -> String
}

extension English: ConflictMessages {
  var explanationHeading: String { "Why there is no agreement" }
  var boundsHeading: String { "What bounds the zone" }
  func mostHold(_ most: String, of demands: String, give: String) -> String {
    "At most \(most) of the \(demands) demands can hold at once; at least \(give) must give."
  }
  var noMostYet: String { "No outcome meets every demand." }
  func allHold(_ demands: String) -> String {
    switch demands {
    case "1": "The one demand in force can be met."
    case "2": "Both demands in force can be met at once."
    default: "All \(demands) demands in force can be met at once."
    }
  }
  var nothingDemanded: String { "No demand is in force that could bound the zone." }
  var excludedByDefinition: String {
    "Definitions and law alone leave no outcome. No demand is to blame, and no concession would help: "
      + "the model itself has to be looked at."
  }
  var notYetKnown: String { "The work was stopped before anything was certain." }
  func provenUpTo(_ size: String, conflicts: String, concessions: String) -> String {
    "The search did not come to its end: \(number(conflicts, "minimal conflict set")) and "
      + "\(number(concessions, "minimal concession set")) were found. "
      + (size == "0"
        ? "Each of them is certain, but smaller ones may be missing."
        : "All with up to \(number(size, "demand")) are among them; larger ones may be missing.")
  }
  var conflictsHeading: String { "What cannot hold together" }
  var conflictsExplained: String {
    "Each line is a minimal conflict set: no outcome meets all its demands, though some outcome meets all "
      + "but any one of them."
  }
  func cannotHoldTogether(_ demands: [RichText]) -> RichText {
    .joined(demands, by: "; ")
      + RichText(
        demands.count == 1
          ? ". No outcome meets this by itself." : ". These cannot hold together.")
  }
  func demandOf(_ party: String) -> String { "\(party): " }
  func atLeastNoAgreement(_ worth: String) -> String {
    "at least the \(number(worth, "point")) that it has without an agreement"
  }
  var atLeastAsGoodAsNoAgreement: String { "something at least as good as no agreement" }
  var conflictChartTitle: String { "Which demand is in which conflict" }
  func conflictChartSummary(_ lines: [String]) -> String {
    "Demands in rows, minimal conflict sets in columns. " + lines.joined(separator: " ")
  }
  var concessionsHeading: String { "What would open a zone" }
  var concessionsExplained: String {
    "For each number of parties that move: the fewest demands that they would have to drop, everything else "
      + "kept. Definitions and law never give."
  }
  func movers(_ count: Int) -> String { count == 1 ? "1 party" : "\(count) parties" }
  var whoMoves: String { "Who moves" }
  var demandsToDrop: String { "Demands to drop" }
  var outcomesOpened: String { "Outcomes opened" }
  func anyOf(_ sets: [RichText]) -> RichText { .joined(sets, by: ", or ") }
  func mustGiveAlone(_ party: String, _ sets: RichText) -> RichText {
    RichText(.strong(party), .plain(" alone could open a zone by dropping ")) + sets
      + RichText(.plain(". "))
  }
  func cannotOpenAlone(_ party: String) -> String { "\(party) alone cannot open a zone. " }
  func othersMustGive(_ party: String, _ sets: RichText) -> RichText {
    RichText(.plain("If \(party) gives nothing, the others would have to drop ")) + sets
      + RichText(.plain("."))
  }
  func nothingOpensWithout(_ party: String) -> String {
    "No zone opens unless \(party) drops something."
  }
  func moreSets(_ count: String) -> String { "\(count) more are not shown; JSON lists all." }
  var distancesHeading: String { "How far that is" }
  func within(_ sets: RichText) -> RichText {
    RichText(.muted(" (where ")) + sets + RichText(.muted(" give)"))
  }
  func enoughToDrop(_ sets: RichText) -> RichText {
    RichText(.plain("It would be enough to drop ")) + sets + RichText(.plain("."))
  }
  func reservationDrop(_ party: String, by drop: String, from worth: String, to enough: String)
    -> String
  {
    "\(party) would have to accept \(number(drop, "point")) less than its \(worth), that is \(enough)"
  }
  func levelEnough(_ demand: String, _ issue: String, asked: String, enough: String) -> String {
    "\(demand) asks for “\(asked)” on “\(issue)”; “\(enough)” would do, and nothing nearer"
  }
  var tradeOffHeading: String { "What two parties could share between them" }
  var tradeOffChartTitle: String { "Least drops that open a zone together" }
  func tradeOffExplained(_ first: String, _ second: String) -> String {
    "Least drops of the reservation values of \(first) and \(second) that open a zone together, each on "
      + "its own scale, with everything else kept."
  }
  func dropOf(_ party: String) -> String { "\(party) gives up" }
  var coalitionConflictsHeading: String { "Who could agree without the others" }
  var coalitionConflictsExplained: String {
    "For every pair of signatories and for all: whether some outcome meets the demands of all members, and "
      + "the conflicts between these. Linkages bind every group."
  }
  var conflictsInside: String { "Conflicts inside" }
  var unansweredHeading: String { "Demands that nobody has answered" }
  var unansweredExplained: String {
    "These are in no conflict, and no other signatory's answer to them is on file. Unopposed in the file "
      + "does not mean acceptable."
  }
  var bindingHeading: String { "Demands that bind" }
  var bindingExplained: String {
    "Without one of these, and everything else kept, there would be more outcomes that every party could "
      + "accept."
  }
  var bindingDemand: String { "Demand" }
  var nothingBinds: String { "No demand binds: dropping any one of them would add no outcome." }
  var outcomesMore: String { "Outcomes more" }
  var whoWouldGain: String { "Whose best outcome would improve" }
  var emptyingHeading: String { "Reported red lines that would leave nothing" }
  var emptyingExplained: String {
    "Any one of these would leave no outcome that every party could accept, if it were final:"
  }
  var nothingWouldEmpty: String {
    "No single reported red line would leave no outcome if it were final."
  }
  func explanationBasis(_ engine: Engine, programs: String) -> String {
    engine == .glpk
      ? "GLPK solved \(number(programs, "program")). What can be met was checked exactly; that nothing else "
        + "can is its claim."
      : "Every outcome was looked at, in whole numbers."
  }
}

extension Japanese: ConflictMessages {
  var explanationHeading: String { "なぜ合意がないのか" }
  var boundsHeading: String { "合意可能領域を狭めているもの" }
  func mostHold(_ most: String, of demands: String, give: String) -> String {
    "\(demands)件の要求のうち同時に満たせるのは最大\(most)件で、少なくとも\(give)件が譲られなければならない。"
  }
  var noMostYet: String { "すべての要求を満たす帰結は存在しない。" }
  func allHold(_ demands: String) -> String { "有効な\(demands)件の要求はすべて同時に満たせる。" }
  var nothingDemanded: String { "領域を狭めうる有効な要求はない。" }
  var excludedByDefinition: String {
    "定義と法だけで、残る帰結がなくなる。どの要求のせいでもなく、どの譲歩も役に立たない。モデル自体を見直す必要がある。"
  }
  var notYetKnown: String { "何かが確定する前に計算が止められた。" }
  func provenUpTo(_ size: String, conflicts: String, concessions: String) -> String {
    "探索は最後まで行われていない。極小の対立\(conflicts)組と極小の譲歩\(concessions)組が見つかった。"
      + (size == "0"
        ? "いずれも確実だが、より小さい組が欠けているかもしれない。"
        : "要求\(size)件までの組はすべて含まれる。より大きい組は欠けているかもしれない。")
  }
  var conflictsHeading: String { "両立しないもの" }
  var conflictsExplained: String {
    "各行は極小の対立である。すべてを満たす帰結はないが、どれか一つを除けば残りを満たす帰結がある。"
  }
  func cannotHoldTogether(_ demands: [RichText]) -> RichText {
    .joined(demands, by: "；")
      + RichText(demands.count == 1 ? "。これだけで満たす帰結がない。" : "。これらは両立しない。")
  }
  func demandOf(_ party: String) -> String { "\(party)：" }
  func atLeastNoAgreement(_ worth: String) -> String { "不合意の価値である\(worth)点以上" }
  var atLeastAsGoodAsNoAgreement: String { "不合意と同等以上であること" }
  var conflictChartTitle: String { "どの要求がどの対立に含まれるか" }
  func conflictChartSummary(_ lines: [String]) -> String {
    "行は要求、列は極小の対立。" + lines.joined()
  }
  var concessionsHeading: String { "何が合意を可能にするか" }
  var concessionsExplained: String {
    "譲る当事者の数ごとに、他をすべて保ったまま取り下げるべき最少の要求を示す。定義と法は決して譲られない。"
  }
  func movers(_ count: Int) -> String { "\(count)者" }
  var whoMoves: String { "譲る当事者" }
  var demandsToDrop: String { "取り下げる要求" }
  var outcomesOpened: String { "可能になる帰結" }
  func anyOf(_ sets: [RichText]) -> RichText { .joined(sets, by: "、または") }
  func mustGiveAlone(_ party: String, _ sets: RichText) -> RichText {
    RichText(.strong(party), .plain("だけで合意を可能にするには、次を取り下げる：")) + sets
      + RichText(.plain("。"))
  }
  func cannotOpenAlone(_ party: String) -> String { "\(party)だけでは合意を可能にできない。" }
  func othersMustGive(_ party: String, _ sets: RichText) -> RichText {
    RichText(.plain("\(party)が何も譲らない場合、他の当事者は次を取り下げる必要がある：")) + sets
      + RichText(.plain("。"))
  }
  func nothingOpensWithout(_ party: String) -> String {
    "\(party)が何かを取り下げない限り、合意は可能にならない。"
  }
  func moreSets(_ count: String) -> String { "ほかに\(count)組ある。JSONにはすべて載る。" }
  var distancesHeading: String { "どれほどの隔たりか" }
  func within(_ sets: RichText) -> RichText {
    RichText(.muted("（")) + sets + RichText(.muted("が譲られる場合）"))
  }
  func enoughToDrop(_ sets: RichText) -> RichText {
    RichText(.plain("次を取り下げれば足りる：")) + sets + RichText(.plain("。"))
  }
  func reservationDrop(_ party: String, by drop: String, from worth: String, to enough: String)
    -> String
  {
    "\(party)は不合意の\(worth)点より\(drop)点低い\(enough)点を受け入れる必要がある"
  }
  func levelEnough(_ demand: String, _ issue: String, asked: String, enough: String) -> String {
    "\(demand)は「\(issue)」に「\(asked)」を求めるが、「\(enough)」なら足り、それより近いものでは足りない"
  }
  var tradeOffHeading: String { "二者で分け合えるもの" }
  var tradeOffChartTitle: String { "合わせて合意を可能にする最小の引き下げ" }
  func tradeOffExplained(_ first: String, _ second: String) -> String {
    "他をすべて保ったまま、\(first)と\(second)が合わせて合意を可能にする不合意の価値の最小の引き下げ。尺度は各自のもの。"
  }
  func dropOf(_ party: String) -> String { "\(party)が譲る点数" }
  var coalitionConflictsHeading: String { "他の当事者抜きで合意できるのは誰か" }
  var coalitionConflictsExplained: String {
    "署名者のすべての二者と全員について、その全員の要求を満たす帰結があるか、要求どうしにどの対立があるかを示す。抱き合わせの要求はどの組にも及ぶ。"
  }
  var conflictsInside: String { "内部の対立" }
  var unansweredHeading: String { "誰も答えていない要求" }
  var unansweredExplained: String {
    "これらはどの対立にも含まれず、他の署名者の回答も資料にない。資料に反対がないことは、受け入れられることを意味しない。"
  }
  var bindingHeading: String { "領域を狭めている要求" }
  var bindingExplained: String { "他をすべて保ったままこれらの一つを除けば、全当事者が受け入れうる帰結が増える。" }
  var bindingDemand: String { "要求" }
  var nothingBinds: String { "どの要求も領域を狭めていない。どれか一つを除いても帰結は増えない。" }
  var outcomesMore: String { "増える帰結" }
  var whoWouldGain: String { "最善の帰結が良くなる当事者" }
  var emptyingHeading: String { "領域をなくす報じられた譲れない条件" }
  var emptyingExplained: String { "次のどれか一つが最終的なものであれば、全当事者が受け入れうる帰結はなくなる：" }
  var nothingWouldEmpty: String { "報じられた譲れない条件のうち、単独で帰結をなくすものはない。" }
  func explanationBasis(_ engine: Engine, programs: String) -> String {
    engine == .glpk
      ? "GLPKで\(programs)個のプログラムを解いた。満たせるものは正確に確かめた。他に満たせるものがないことはGLPKの主張である。"
      : "すべての帰結を整数で調べた。"
  }
}
