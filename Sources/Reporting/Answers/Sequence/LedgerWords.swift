internal import Negotiation

/// An order of steps, and what everybody would get on the way.
extension Words {
  var ledgerHeading: String {
    say(en: "What each would get by finishing and by walking away", ja: "履行した場合と離脱した場合に得るもの")
  }

  func ledgerSide(finishing: String, walkingAway: String, margin: String) -> String {
    say(en: "\(finishing) against \(walkingAway), margin \(margin)", ja: "\(finishing)対\(walkingAway)、差\(margin)")
  }

  var takesTheStep: String { say(en: "takes the step", ja: "担い手") }

  var ledgerExplained: String {
    say(
      en:
        "Points for finishing against points for walking away before the step, and the margin: the first less the second. Below "
        + "0 one would rather walk away. Who does not take the step is asked by the test of anyone alone.",
      ja: "各段階の前の、履行した場合の点と離脱した場合の点、およびその差（前者から後者を引いたもの）。差が0を下回れば離脱したがる。"
        + "担い手でない者に問うのは、全員に問う検査だけである。")
  }

  func stays(_ verdict: Verdict) -> String {
    switch verdict {
    case .every: say(en: "stays", ja: "とどまる")
    case .some: say(en: "may stay", ja: "とどまりうる")
    case .none: say(en: "walks away", ja: "離脱する")
    }
  }

  var byTie: String { say(en: "by a tie", ja: "同点") }

  func orderHolds(_ verdict: Verdict) -> String {
    switch verdict {
    case .every: say(en: "This order holds in every reading.", ja: "どの解釈でも成り立つ。")
    case .some: say(en: "This order holds in some readings and not in others.", ja: "成り立つ解釈と成り立たない解釈がある。")
    case .none: say(en: "This order holds in no reading.", ja: "どの解釈でも成り立たない。")
    }
  }

  func trustNeeded(_ share: String) -> String {
    say(
      en:
        "It holds from a follow-through probability of \(share) on: each owner must find it as likely that the next one does "
        + "not walk away once its own step is done.",
      ja: "履行の確率が\(share)以上なら成り立つ。どの担い手も、自分の段階の後に次の者が離脱しない確率をそれ以上と見る必要がある。")
  }

  var noTrustIsEnough: String {
    say(
      en: "No trust in the others is enough for it: walking away is better than finishing.",
      ja: "他者をどれだけ信頼しても足りない。離脱の方が履行よりよい。")
  }

  var noTrustNeeded: String {
    say(
      en:
        "It needs no trust: every owner would take its step even if the next one then walked away.",
      ja: "信頼は要らない。次の者が離脱しても、どの担い手も自分の段階を履行する。")
  }

  var leastExposed: String {
    say(en: "The self-enforcing order that exposes everybody least", ja: "全員の危険が最も小さい自己拘束的な順序")
  }

  func bonded(_ bonds: [String]) -> String {
    say(
      en: "The order with the least bonds in sum: \(list(bonds)), forfeited by whoever walks away",
      ja: "保証金の合計が最小の順序（\(list(bonds))。離脱した者が失う）")
  }

  var sequenceStrip: String { say(en: "Who does what when", ja: "誰がいつ何をするか") }
  func sequenceStripSummary(_ steps: [String]) -> String { steps.joined(separator: " → ") }
  var ledgersHeading: String { say(en: "Step by step", ja: "段階ごとの損得") }

  var ledgersSummary: String {
    say(
      en:
        "What everybody would get by finishing and by walking away before each step: in the self-enforcing order that exposes "
        + "everybody least, or else in the one with the least bonds.",
      ja: "各段階の前に、履行した場合と離脱した場合に全員が得るものを示す。順序は、全員の危険が最も小さい自己拘束的なもの、なければ保証金の合計が最小のものである。")
  }

  func noLedger(_ agreements: [String]) -> String {
    say(
      en:
        "Left out, as no order of them holds and they are worth less than no agreement to somebody, or rules stop every order: "
        + "\(list(agreements)). What stops each is said by zopa sequence --agreement.",
      ja: "成り立つ順序がなく、誰かにとって不合意に劣るか、規則がどの順序も止めるため省いた提案：\(list(agreements))。"
        + "それぞれを止めるものは zopa sequence --agreement が示す。")
  }

  var sequencesLeftOut: String {
    say(
      en:
        "In what order proposals could be carried out is not looked at here; zopa sequence says why not.",
      ja: "提案をどの順序で履行できるかはここでは調べていない。理由は zopa sequence が示す。")
  }

  func exposed(_ exposures: [String]) -> String {
    say(
      en:
        "How far each can fall below no agreement because somebody else walks away: \(list(exposures)).",
      ja: "他者の離脱により不合意をどれだけ下回りうるか：\(list(exposures))。")
  }

  var nobodyIsExposed: String {
    say(en: "Nobody falls below no agreement, whoever walks away.", ja: "誰が離脱しても、不合意を下回る者はいない。")
  }

  func breaksRedLines(_ parties: [String]) -> String {
    say(
      en:
        "The agreement breaks firm red lines of \(list(parties)), who would refuse it in whatever order; what follows compares "
        + "payoffs alone.",
      ja: "この合意は\(list(parties))の確定した譲れない線に反し、どの順序でも拒まれる。以下は利得だけを比べる。")
  }
}
