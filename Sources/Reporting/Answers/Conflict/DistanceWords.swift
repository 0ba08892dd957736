internal import Negotiation

/// How far demands would have to move, and what two parties could share.
extension Words {
  var distancesHeading: String { say(en: "How far that is", ja: "どれほどの隔たりか") }

  func within(_ sets: RichText) -> RichText {
    emphasise(
      en: RichText(.muted(" (where ")) + sets + RichText(.muted(" give)")),
      ja: RichText(.muted("（")) + sets + RichText(.muted("が譲られる場合）")))
  }

  func reservationDrop(_ party: String, by drop: String, from worth: String, to enough: String)
    -> String
  {
    say(
      en:
        "\(party) would have to accept \(number(drop, "point")) less than its \(worth), that is \(enough)",
      ja: "\(party)は不合意の\(worth)点より\(drop)点低い\(enough)点を受け入れる必要がある")
  }

  /// How far below no agreement a party goes that leaves numbers open.
  func openReservationDrop(_ party: String, some: String, every: String?, isSame: Bool) -> String {
    if isSame {
      return say(
        en: "\(party) would have to accept \(number(some, "point")) less than no agreement is worth to it",
        ja: "\(party)は不合意より\(some)点低いものを受け入れる必要がある")
    }
    // At the edge itself a strict statement still says no.
    let least =
      some == points(Rational(0))
      ? say(en: "more than 0 points", ja: "0点を超えて") : say(en: "at least \(number(some, "point"))", ja: "少なくとも\(some)点")
    guard let every else {
      return say(
        en:
          "\(party) would have to accept \(least) less than no agreement is worth to it, and nothing stated bounds how much less in "
          + "every reading",
        ja: "\(party)は不合意より\(least)低いものを受け入れる必要があり、すべての解釈での差を限る記述はない")
    }
    return say(
      en:
        "\(party) would have to accept \(least) less than no agreement is worth to it, depending on the unstated numbers; "
        + "\(number(every, "point")) less would be enough in every reading",
      ja: "\(party)は、述べられていない数値により、不合意より\(least)低いものを受け入れる必要がある。\(every)点低ければ、どの解釈でも足りる")
  }

  func levelEnough(_ demand: String, _ issue: String, enough: String, isOpen: Bool) -> String {
    say(
      en:
        "\(demand) ties “\(issue)” to other issues; with the right choice of these, “\(enough)” on it would do\(inSome(isOpen)), and "
        + "nothing nearer",
      ja: "\(demand)は「\(issue)」をほかの争点と結びつけている。ほかを適切に選べば、そこでは\(inSome(isOpen))「\(enough)」なら足り、それより近いものでは足りない")
  }

  func levelEnough(_ demand: String, _ issue: String, asked: String, enough: String, isOpen: Bool) -> String {
    say(
      en: "\(demand) asks for \(asked) on “\(issue)”; “\(enough)” would do\(inSome(isOpen)), and nothing nearer",
      ja: "\(demand)は「\(issue)」に\(asked)を求めるが、\(inSome(isOpen))「\(enough)」なら足り、それより近いものでは足りない")
  }

  private func inSome(_ isOpen: Bool) -> String {
    isOpen ? say(en: " at least in some reading of the open numbers", ja: "未定の数値の少なくともある解釈で") : ""
  }

  /// Levels any of which will do: "“none” or “political declaration”", neighbouring levels of a quantity as a range.
  func alternatives(_ levels: [Int], of issue: Issue) -> String {
    var texts: [String] = []
    var run: [Int] = []
    func close() {
      guard let first = run.first, let last = run.last else { return }
      let ends = (option(first, of: issue), option(last, of: issue))
      if issue.isQuantity, run.count > 2 {
        texts.append(inQuotes("\(ends.0) … \(ends.1)"))
      } else {
        texts += run.map { inQuotes(option($0, of: issue)) }
      }
      run = []
    }
    for level in levels {
      if let last = run.last, level != last + 1 { close() }
      run.append(level)
    }
    close()
    return oneOf(texts)
  }

  var tradeOffHeading: String { say(en: "What two parties could share between them", ja: "二者で分け合えるもの") }
  var tradeOffChartTitle: String { say(en: "Least drops that open a zone together", ja: "合わせて合意を可能にする最小の引き下げ") }

  func tradeOffExplained(_ first: String, _ second: String) -> String {
    say(
      en:
        "Least drops of the reservation values of \(first) and \(second) that open a zone together, each on "
        + "its own scale, with everything else kept.",
      ja: "他をすべて保ったまま、\(first)と\(second)が合わせて合意を可能にする不合意の価値の最小の引き下げ。尺度は各自のもの。")
  }

  func dropOf(_ party: String) -> String { say(en: "\(party) gives up", ja: "\(party)が譲る点数") }
}
