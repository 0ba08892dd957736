/// Issues that two parties share out.
extension Words {
  func divisionExplained(corners: String, isSingle: Bool, isClipped: Bool) -> String {
    let shares = say(
      en: isClipped ? "agreements" : "shares", ja: isClipped ? "合意" : "分け方")
    if isSingle {
      return say(
        en:
          "Every issue can be split. The efficient \(shares) all give the same payoffs. Anything else that is better for one "
          + "party is worse for the other.",
        ja: "すべての争点は分割できる。パレート効率的な\(shares)の利得は一通りだけである。"
          + "一方により有利なものは、すべて他方に不利である。")
    }
    let other = say(en: isClipped ? "agreement" : "way to share", ja: shares)
    return say(
      en:
        "Every issue can be split. The efficient \(shares) are a line with \(corners) corners. Between two corners a single "
        + "issue is split. Every other \(other) that is better for one party is worse for the other.",
      ja: "すべての争点は分割できる。パレート効率的な\(shares)は角が\(corners)個の折れ線をなし、角と角の間では"
        + "一つの争点だけが分割される。一方により有利な他の\(other)は、すべて他方に不利である。")
  }

  var sharesTooFine: String {
    say(en: "not computed: the fractions are too fine to be exact", ja: "計算できない（分数が細かすぎて正確に表せない）")
  }

  var sharedOut: String { say(en: "Who gets what", ja: "分け方") }
  var splitNext: String { say(en: "Split next", ja: "次に分割") }
  var rate: String { say(en: "Rate", ja: "比率") }

  func rateExplained(_ first: String, _ second: String) -> String {
    say(
      en:
        "Rate: what \(second) gains on its own scale for each point that \(first) gives up on its own.",
      ja: "比率：\(first)が自身の尺度で1点を手放すごとに、\(second)が自身の尺度で得る点数。")
  }

  func sameRate(_ issues: String) -> String {
    say(
      en:
        "\(issues) have the same rate: they can pass in any order, or side by side, with the same payoffs.",
      ja: "\(issues)の比率は等しい。どの順に移しても、並行して移しても、利得は変わらない。")
  }

  func divisionChartSummary(corners: String, parties: String) -> String {
    say(
      en:
        "A line with \(corners) corners of efficient payoffs of \(parties), each on the party's own scale; "
        + "the straight lines mark no agreement.",
      ja: "\(parties)のパレート効率的な利得。角が\(corners)個の折れ線。尺度は各当事者自身のもの。直線は合意不成立を示す。")
  }

  var divisibleBargainHeading: String {
    say(en: "Agreements that are fair, definition by definition", ja: "定義ごとの公平な合意")
  }
  var adjustedWinnerName: String { say(en: "Adjusted Winner", ja: "調整勝者方式") }

  var adjustedWinnerFormula: String {
    say(
      en:
        "each issue goes to the party to which it is worth more; then issues pass from the leader, smallest ratio first, "
        + "until both receive the same",
      ja: "各争点をより高く評価する側に与え、受取が等しくなるまで、多い側から比の小さい順に移す")
  }

  func adjustedWinnerGives(_ received: [String]) -> String {
    say(
      en:
        "By Adjusted Winner, \(list(received)). Points are counted from the worst way to settle every issue.",
      ja: "調整勝者方式では、すべての争点で最悪の場合を0として、\(list(received))を受け取る。")
  }

  func received(_ party: String, _ points: String, of total: String) -> String {
    say(en: "\(party) receives \(points) of its \(total)", ja: "\(party)は\(total)点中\(points)点")
  }

  var totalsDiffer: String {
    say(
      en:
        "Adjusted Winner expects both parties to spread the same number of points, but these totals differ. Equal points are "
        + "then not equal shares of what each could have.",
      ja: "調整勝者方式は両者が同じ合計点を配分することを前提とするが、ここでは合計が異なる。点数が等しくても、各自が得られる最大に対する割合は等しくない。")
  }

  func adjustedWinnerRefused(_ parties: String) -> String {
    say(
      en: "Adjusted Winner does not take no agreement into account. \(parties) would refuse its result.",
      ja: "調整勝者方式は合意不成立の価値を考慮しない。\(parties)はその結果を拒否する。")
  }

  var soDoesAdjustedWinner: String { say(en: " So does Adjusted Winner.", ja: "調整勝者方式も同じである。") }

  func everythingBetween(_ solution: String, _ issues: String) -> String {
    say(
      en:
        "Everything between the corners listed under “\(solution)”, where \(issues) is split, has the "
        + "same sum.",
      ja: "「\(solution)」に挙げた角の間（\(issues)が分割される）では、和はすべて等しい。")
  }

  var sharesHeading: String { say(en: "Which shares survive", ja: "残る割合") }

  var sharesExplained: String {
    say(
      en:
        "For each option: the least and the greatest share of the issue that it has in some agreement.",
      ja: "選択肢ごとに、いずれかの合意で占める割合の最小と最大。")
  }

  var everyShareSurvives: String {
    say(
      en: "Every option of every issue can have any share, from none of it to all.",
      ja: "どの争点のどの選択肢も、0から1までのどの割合でも占めうる。")
  }

  var otherSharesSurvive: String {
    say(en: "In the other issues, every option can have any share.", ja: "他の争点では、どの選択肢もどの割合でも占めうる。")
  }

  var undividedExplained: String {
    say(en: "Issues can be split, so agreements cannot be counted.", ja: "争点は分割できるので、合意の数は数えられない。")
  }

  func undivided(_ count: String, of outcomes: String) -> String {
    say(
      en:
        "Of the \(outcomes) outcomes that split nothing, \(count) \(count == "1" ? "is an agreement" : "are agreements").",
      ja: "何も分割しない合意案\(outcomes)件のうち、合意となるものは\(count)件。")
  }

  var foundInFractions: String {
    say(
      en: "The line of efficient shares was found in exact fractions, without looking at outcomes.",
      ja: "パレート効率的な分け方の折れ線を、合意案を個別に調べることなく正確な分数で求めた。")
  }
}
