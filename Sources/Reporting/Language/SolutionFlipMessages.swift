internal import Negotiation

/// What a bargaining solution hangs on.
protocol SolutionFlipMessages {
  func solutionFlipsHeading(_ solution: String) -> String
  func singlesOut(_ outcomes: String, isMany: Bool) -> String
  var singlesOutNothing: String { get }
  var noAgreementThen: String { get }
  var solutionNumbersExplained: String { get }
  func nearestSolutionFlip(
    _ assumption: String, _ threshold: String, _ distance: String, to outcome: String
  ) -> String
  func tiesThere(_ outcome: String) -> String
  var andBeyond: String { get }
  var agreementsThen: String { get }
  var asNow: String { get }
}

extension English: SolutionFlipMessages {
  func solutionFlipsHeading(_ solution: String) -> String {
    "What would make the \(solution) solution another one"
  }
  func singlesOut(_ outcomes: String, isMany: Bool) -> String {
    "As things stand it singles out \(isMany ? "each of: " : "")\(outcomes)."
  }
  var singlesOutNothing: String {
    "As things stand there is no agreement, so it singles out nothing."
  }
  var noAgreementThen: String { "no agreement" }
  var solutionNumbersExplained: String {
    "Where the solution first becomes another one as one number alone moves, down or up; the others stay. At a "
      + "threshold the old and the new agreement usually count as equal, and beyond it the new one is better; it is told "
      + "by what it changes in the first of the present ones."
  }
  func tiesThere(_ outcome: String) -> String { "a tie there, and beyond it \(outcome)" }
  func nearestSolutionFlip(
    _ assumption: String, _ threshold: String, _ distance: String, to outcome: String
  ) -> String {
    "The nearest number is \(assumption): \(threshold) (\(distance) away) it becomes another one, with \(outcome)."
  }
  var andBeyond: String { "only there; beyond it as before" }
  var agreementsThen: String { "Agreement then" }
  var asNow: String { "the same as now, and others" }
}

extension Japanese: SolutionFlipMessages {
  func solutionFlipsHeading(_ solution: String) -> String { "何が\(solution)を変えるか" }
  func singlesOut(_ outcomes: String, isMany: Bool) -> String {
    "現状で選ばれるもの：\(outcomes)。"
  }
  var singlesOutNothing: String { "現状では合意がないため、何も選ばれない。" }
  var noAgreementThen: String { "合意なし" }
  var solutionNumbersExplained: String {
    "一つの数値だけが下または上に動くとき、解が最初に変わるところ。境目では通常、元の合意と新しい合意が並び、それを超えると新しい方が優る。新しい合意は、現在の最初の合意から変わるところで示す。"
  }
  func tiesThere(_ outcome: String) -> String { "並び、超えると\(outcome)" }
  func nearestSolutionFlip(
    _ assumption: String, _ threshold: String, _ distance: String, to outcome: String
  ) -> String {
    "最も近い数値は\(assumption)：\(threshold)（\(distance)先）\(outcome)に変わる。"
  }
  var andBeyond: String { "そこだけ変わり、超えると元に戻る" }
  var agreementsThen: String { "そのときの合意" }
  var asNow: String { "現在のものとほか" }
}
