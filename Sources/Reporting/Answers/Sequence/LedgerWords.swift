internal import Negotiation

/// An order of steps, and what everybody would get on the way.
extension Words {
  var ledgerHeading: String {
    say(en: "What each would get by finishing and by walking away", ja: "履行した場合と離脱した場合の利得")
  }

  func ledgerSide(finishing: String, walkingAway: String, margin: String) -> String {
    say(
      en: "finishing \(finishing), walking away \(walkingAway) (margin \(margin))",
      ja: "履行 \(finishing)／離脱 \(walkingAway)（差 \(margin)）")
  }

  var takesTheStep: String { say(en: "takes the step", ja: "実施主体") }

  var ledgerExplained: String {
    say(
      en:
        "Points for finishing, points for walking away before the step, and the margin between them. Below 0, the party gains "
        + "by walking away. Parties that do not take the step count only if everybody is asked.",
      ja: "各実施段階の前における、履行した場合の点数、離脱した場合の点数、およびその差。差が0を下回れば、離脱する方が有利である。"
        + "実施主体でない当事者は、全員に問う場合にのみ考慮する。")
  }

  func stays(_ verdict: Verdict) -> String {
    switch verdict {
    case .every: say(en: "stays", ja: "離脱しない")
    case .some: say(en: "may stay", ja: "離脱しない可能性がある")
    case .none: say(en: "walks away", ja: "離脱する")
    }
  }

  var byTie: String { say(en: "by a tie", ja: "同値") }

  func orderHolds(_ verdict: Verdict) -> String {
    switch verdict {
    case .every:
      say(
        en: "This order holds whatever the unstated numbers are.", ja: "この実施順序は、述べられていない数値がどうであれ成り立つ。")
    case .some:
      say(
        en: "Whether this order holds depends on the unstated numbers.", ja: "この実施順序が成り立つかどうかは、述べられていない数値による。")
    case .none:
      say(
        en: "This order does not hold, whatever the unstated numbers are.", ja: "この実施順序は、述べられていない数値がどうであれ成り立たない。")
    }
  }

  func trustNeeded(_ share: String) -> String {
    say(
      en:
        "It holds if each party, after its own step, sees a chance of at least \(share) that the next one goes on.",
      ja: "各実施主体が、自らの段階の後に次の実施主体が離脱しない確率を\(share)以上とみる場合に成り立つ。")
  }

  var noTrustIsEnough: String {
    say(
      en: "Even if the others were certain to go on, somebody would do better by walking away.",
      ja: "相手方の履行が確実であっても、離脱する方が有利な当事者がいる。")
  }

  var noTrustNeeded: String {
    say(
      en:
        "It needs no trust: every party would take its step even if the next one then walked away.",
      ja: "相手方の履行への信頼を要しない。次の実施主体が離脱するとしても、どの実施主体も自らの段階を履行する。")
  }

  var leastExposed: String {
    say(en: "The self-enforcing order with the least risk for everybody", ja: "全員のリスクが最も小さい自己拘束的な実施順序")
  }

  func bonded(_ bonds: [String]) -> String {
    say(
      en: "The order with the smallest deposits in sum, forfeited by whoever walks away: \(list(bonds))",
      ja: "履行担保（離脱した当事者が失うもの）の合計が最小の実施順序：\(list(bonds))")
  }

  var sequenceStrip: String { say(en: "Who does what when", ja: "誰がいつ何をするか") }
  func sequenceStripSummary(_ steps: [String]) -> String { steps.joined(separator: " → ") }
  var ledgersHeading: String { say(en: "Step by step", ja: "実施段階ごとの損得") }

  var ledgersSummary: String {
    say(
      en:
        "What everybody would get by finishing and by walking away before each step. Shown is the self-enforcing order with "
        + "the least risk for everybody, or else the order with the smallest deposits.",
      ja: "各実施段階の前に、履行した場合と離脱した場合の各当事者の利得を示す。実施順序は、全員のリスクが最も小さい自己拘束的なもの、なければ履行担保の合計が最小のものである。")
  }

  func noLedger(_ agreements: [String]) -> String {
    say(
      en:
        "Left out: \(list(agreements)). No order of these holds and somebody loses by them, or rules stop every order. "
        + "“zopa sequence --agreement” shows what stops each.",
      ja: "省いた提案：\(list(agreements))。成り立つ実施順序がなく、かつ合意不成立より不利になる当事者がいるか、規則がどの順序も妨げるためである。"
        + "何が妨げるかは「zopa sequence --agreement」が示す。")
  }

  var sequencesLeftOut: String {
    say(
      en:
        "This report does not look at the order in which proposals could be carried out. “zopa sequence” says why.",
      ja: "提案をどの順序で履行できるかは、ここでは調べていない。理由は「zopa sequence」が示す。")
  }

  func exposed(_ exposures: [String]) -> String {
    say(
      en:
        "If somebody else walks away, these parties can fall below no agreement by so many points: \(list(exposures)).",
      ja: "他の当事者の離脱により合意不成立を下回りうる点数：\(list(exposures))。")
  }

  var nobodyIsExposed: String {
    say(en: "Nobody falls below no agreement, whoever walks away.", ja: "誰が離脱しても、合意不成立を下回る者はいない。")
  }

  func breaksRedLines(_ parties: [String]) -> String {
    say(
      en:
        "The agreement breaks firm red lines of \(list(parties)), so it would be refused in any order. What follows compares "
        + "payoffs alone.",
      ja: "この合意は\(list(parties))の確定したレッドラインに抵触し、どの実施順序でも拒まれる。以下は利得だけを比べる。")
  }
}
