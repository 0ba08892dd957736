/// Issues that two parties share out.
protocol DivisionMessages {
  func divisionExplained(corners: String, isSingle: Bool, isClipped: Bool) -> String
  var sharesTooFine: String { get }
  var sharedOut: String { get }
  var splitNext: String { get }
  var rate: String { get }
  func rateExplained(_ first: String, _ second: String) -> String
  func sameRate(_ issues: String) -> String
  func divisionChartSummary(corners: String, parties: String) -> String
  var divisibleBargainHeading: String { get }
  var adjustedWinnerName: String { get }
  var adjustedWinnerFormula: String { get }
  func adjustedWinnerGives(_ received: [String]) -> String
  func received(_ party: String, _ points: String, of total: String) -> String
  var totalsDiffer: String { get }
  func adjustedWinnerRefused(_ parties: String) -> String
  var soDoesAdjustedWinner: String { get }
  func everythingBetween(_ solution: String, _ issues: String) -> String
  var sharesHeading: String { get }
  var sharesExplained: String { get }
  var everyShareSurvives: String { get }
  var otherSharesSurvive: String { get }
  var undividedExplained: String { get }
  func undivided(_ count: String, of outcomes: String) -> String
  var foundInFractions: String { get }
}

extension English: DivisionMessages {
  func divisionExplained(corners: String, isSingle: Bool, isClipped: Bool) -> String {
    isSingle
      ? "Every issue can be split. The efficient "
        + (isClipped ? "agreements" : "shares")
        + " all have one single payoff: nothing else is better for one party without being worse "
        + "for the other."
      : "Every issue can be split. The efficient "
        + (isClipped ? "agreements" : "shares")
        + " are a line with \(corners) corners: between two corners one single issue is split, and no "
        + "other " + (isClipped ? "agreement" : "way to share")
        + " is better for one party without being worse for the other."
  }
  var sharesTooFine: String { "not computed: the fractions are too fine to be exact" }
  var sharedOut: String { "Who gets what" }
  var splitNext: String { "Split next" }
  var rate: String { "Rate" }
  func rateExplained(_ first: String, _ second: String) -> String {
    "Rate: what \(second) gains on its own scale for each point that \(first) gives up on its own."
  }
  func sameRate(_ issues: String) -> String {
    "\(issues) have the same rate: they can pass in any order, or side by side, with the same payoffs."
  }
  func divisionChartSummary(corners: String, parties: String) -> String {
    "A line with \(corners) corners of efficient payoffs of \(parties), each on the party's own scale; "
      + "the straight lines mark no agreement."
  }
  var divisibleBargainHeading: String { "Agreements that are fair, by five definitions" }
  var adjustedWinnerName: String { "Adjusted Winner" }
  var adjustedWinnerFormula: String {
    "each issue to whoever it is worth more to, then from the leader in order of ratio until both "
      + "receive the same"
  }
  func adjustedWinnerGives(_ received: [String]) -> String {
    "By Adjusted Winner, counted from the worst settlement of every issue, \(list(received))."
  }
  func received(_ party: String, _ points: String, of total: String) -> String {
    "\(party) receives \(points) of its \(total)"
  }
  var totalsDiffer: String {
    "Adjusted Winner asks both parties to spread the same number of points, and these spread different "
      + "ones: equal points are then no equal shares of what each could have."
  }
  func adjustedWinnerRefused(_ parties: String) -> String {
    "Adjusted Winner does not look at no agreement: \(parties) would refuse it."
  }
  var soDoesAdjustedWinner: String { " So does Adjusted Winner." }
  func everythingBetween(_ solution: String, _ issues: String) -> String {
    "Everything between the corners listed under “\(solution)”, where \(issues) is split, has the "
      + "same sum."
  }
  var sharesHeading: String { "Which shares survive" }
  var sharesExplained: String {
    "For each option: the least and the greatest share of the issue that it has in some agreement."
  }
  var everyShareSurvives: String {
    "Every option of every issue can have any share, from none of it to all."
  }
  var otherSharesSurvive: String { "Of the other issues, every option can have any share." }
  var undividedExplained: String {
    "Issues can be split, so agreements cannot be counted."
  }
  func undivided(_ count: String, of outcomes: String) -> String {
    "Of the \(outcomes) outcomes that split nothing, \(count) \(count == "1" ? "is an agreement" : "are agreements")."
  }
  var foundInFractions: String {
    "The line of efficient shares was found in exact fractions, without looking at outcomes."
  }
}

extension Japanese: DivisionMessages {
  func divisionExplained(corners: String, isSingle: Bool, isClipped: Bool) -> String {
    isSingle
      ? "すべての争点は分割できる。効率的な" + (isClipped ? "合意" : "分け方")
        + "の利得は一通りだけである。他のどれも、一方に不利になることなく他方に有利になることはない。"
      : "すべての争点は分割できる。効率的な" + (isClipped ? "合意" : "分け方")
        + "は角が\(corners)個の折れ線をなし、角と角の間では一つの争点だけが分割される。他のどの"
        + (isClipped ? "合意" : "分け方")
        + "も、一方に不利になることなく他方に有利になることはない。"
  }
  var sharesTooFine: String { "計算できない（分数が細かすぎて正確に表せない）" }
  var sharedOut: String { "分け方" }
  var splitNext: String { "次に分割" }
  var rate: String { "比率" }
  func rateExplained(_ first: String, _ second: String) -> String {
    "比率：\(first)が自身の尺度で1点を手放すごとに、\(second)が自身の尺度で得る点数。"
  }
  func sameRate(_ issues: String) -> String {
    "\(issues)の比率は等しい。どの順に移しても、並行して移しても、利得は変わらない。"
  }
  func divisionChartSummary(corners: String, parties: String) -> String {
    "\(parties)の効率的な利得。角が\(corners)個の折れ線。尺度は各当事者自身のもの。直線は不合意を示す。"
  }
  var divisibleBargainHeading: String { "五つの定義による公平な合意" }
  var adjustedWinnerName: String { "調整勝者方式" }
  var adjustedWinnerFormula: String {
    "各争点をより高く評価する側に与え、受取が等しくなるまで、多い側から比の小さい順に移す"
  }
  func adjustedWinnerGives(_ received: [String]) -> String {
    "調整勝者方式では、すべての争点で最悪の場合を0として、\(list(received))を受け取る。"
  }
  func received(_ party: String, _ points: String, of total: String) -> String {
    "\(party)は\(total)点中\(points)点"
  }
  var totalsDiffer: String {
    "調整勝者方式は両者が同じ合計点を配分することを前提とするが、ここでは合計が異なる。点数が等しくても、各自が得られる最大に対する割合は等しくない。"
  }
  func adjustedWinnerRefused(_ parties: String) -> String {
    "調整勝者方式は不合意の価値を考慮しない。\(parties)はこれを拒否する。"
  }
  var soDoesAdjustedWinner: String { "調整勝者方式も同じである。" }
  func everythingBetween(_ solution: String, _ issues: String) -> String {
    "「\(solution)」に挙げた角の間（\(issues)が分割される）では、和はすべて等しい。"
  }
  var sharesHeading: String { "残る割合" }
  var sharesExplained: String { "選択肢ごとに、いずれかの合意で占める割合の最小と最大。" }
  var everyShareSurvives: String { "どの争点のどの選択肢も、0から1までのどの割合でも占めうる。" }
  var otherSharesSurvive: String { "他の争点では、どの選択肢もどの割合でも占めうる。" }
  var undividedExplained: String { "争点は分割できるので、合意の数は数えられない。" }
  func undivided(_ count: String, of outcomes: String) -> String {
    "何も分割しない帰結\(outcomes)件のうち、合意は\(count)件。"
  }
  var foundInFractions: String { "効率的な分け方の折れ線を、帰結を調べることなく正確な分数で求めた。" }
}
