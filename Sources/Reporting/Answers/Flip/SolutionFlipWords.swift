internal import Negotiation

/// What a bargaining solution hangs on.
extension Words {
  func solutionFlipsHeading(_ solution: String) -> String {
    say(en: "What would change the \(solution) solution", ja: "何が\(solution)を変えるか")
  }

  func singlesOut(_ outcomes: String, isMany: Bool) -> String {
    say(en: "As things stand it is \(isMany ? "each of: " : "")\(outcomes).", ja: "現状で選ばれるもの：\(outcomes)。")
  }

  var singlesOutNothing: String {
    say(en: "As things stand there is no agreement, so there is no solution.", ja: "現状では合意がないため、解はない。")
  }

  var noAgreementThen: String { say(en: "no agreement", ja: "合意なし") }

  var solutionNumbersExplained: String {
    say(
      en:
        "Where the solution first changes when one number moves, down or up, and the others stay. At that place the old and "
        + "the new agreement usually tie. Beyond it the new one is better. It is described by what it changes in the first of "
        + "the present ones.",
      ja:
        "ほかを固定して一つの数値だけを下または上に動かすとき、解が最初に変わるところ。境目では通常、元の合意と新しい合意が並び、それを超えると新しい方が優る。新しい合意は、現在の最初の合意から変わるところで示す。"
    )
  }

  func tiesThere(_ outcome: String) -> String {
    say(en: "a tie there, and beyond it \(outcome)", ja: "並び、超えると\(outcome)")
  }

  func nearestSolutionFlip(
    _ assumption: String, _ threshold: String, _ distance: String, to outcome: String
  ) -> String {
    say(
      en:
        "The nearest number is \(assumption): \(threshold) (\(distance) away) the solution changes, with \(outcome).",
      ja: "最も近い数値は\(assumption)：\(threshold)（\(distance)先）\(outcome)に変わる。")
  }

  var andBeyond: String { say(en: "only there; beyond it as before", ja: "そこだけ変わり、超えると元に戻る") }
  var agreementsThen: String { say(en: "What the agreement then has instead", ja: "そのとき合意で変わるところ") }
  var asNow: String { say(en: "the same as now, and others", ja: "現在のものとほか") }
}
