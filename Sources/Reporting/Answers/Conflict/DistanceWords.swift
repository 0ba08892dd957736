internal import Negotiation

/// How far demands would have to move, and what two parties could share.
extension Words {
  var distancesHeading: String { say(en: "How far would each have to move?", ja: "各当事者はどれほど歩み寄る必要があるか") }

  func within(_ sets: RichText) -> RichText {
    emphasise(
      en: RichText(.muted(" (where ")) + sets + RichText(.muted(" give)")),
      ja: RichText(.muted("（")) + sets + RichText(.muted("を取り下げる場合）")))
  }

  func reservationDrop(_ party: String, by drop: String, from worth: String, to enough: String)
    -> String
  {
    say(
      en:
        "\(party) would have to accept \(number(drop, "point")) less than the \(worth) that it has without an agreement, "
        + "that is \(enough)",
      ja: "\(party)は、合意不成立の\(worth)点を\(drop)点下回る\(enough)点を受け入れる必要がある")
  }

  /// How far below no agreement a party goes that leaves numbers open.
  func openReservationDrop(_ party: String, some: String, every: String?, isSame: Bool) -> String {
    if isSame {
      return say(
        en: "\(party) would have to accept \(number(some, "point")) less than no agreement is worth to it",
        ja: "\(party)は、合意不成立を\(some)点下回るものを受け入れる必要がある")
    }
    // At the edge itself a strict statement still says no.
    let least =
      some == points(Rational(0))
      ? say(en: "more than 0 points", ja: "0点を超えて") : say(en: "at least \(number(some, "point"))", ja: "少なくとも\(some)点")
    guard let every else {
      return say(
        en:
          "\(party) would have to accept \(least) less than no agreement is worth to it; the files set no limit to what would "
          + "always be enough",
        ja: "\(party)は、合意不成立を\(least)下回るものを受け入れる必要がある。どれだけ下回れば必ず足りるかを限る記述はない")
    }
    return say(
      en:
        "\(party) would have to accept \(least) less than no agreement is worth to it; \(number(every, "point")) less would "
        + "be enough whatever the unstated numbers are",
      ja: "\(party)は、合意不成立を\(least)下回るものを受け入れる必要がある。\(every)点下回れば、述べられていない数値がどうであれ足りる")
  }

  func levelEnough(_ demand: String, of party: String, _ issue: String, enough: String, isOpen: Bool) -> String {
    say(
      en:
        "\(demand) ties “\(issue)” to other issues; with the right choice of these, \(party) would have to accept "
        + "“\(enough)” on it\(inSome(isOpen)), and nothing nearer is enough",
      ja: "\(demand)は「\(issue)」を他の争点と結びつけている。他の争点を適切に選べば、\(party)は\(inSome(isOpen))「\(enough)」まで譲る必要があり、それより近いものでは足りない")
  }

  func levelEnough(
    _ demand: String, of party: String, _ issue: String, asked: String, enough: String, isOpen: Bool
  ) -> String {
    say(
      en:
        "\(demand) allows only \(asked) on “\(issue)”; \(party) would have to accept “\(enough)”\(inSome(isOpen)), and "
        + "nothing nearer is enough",
      ja: "\(demand)は「\(issue)」について\(asked)だけを認める。合意には\(party)が\(inSome(isOpen))「\(enough)」まで譲る必要があり、それより近いものでは足りない")
  }

  private func inSome(_ isOpen: Bool) -> String {
    isOpen ? say(en: " at least for some choice of the unstated numbers", ja: "述べられていない数値によっては") : ""
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

  var tradeOffHeading: String { say(en: "What two parties would have to give up together", ja: "二者が合わせて譲るべきもの") }
  var tradeOffChartTitle: String {
    say(en: "Smallest joint concessions that make an agreement possible", ja: "合わせて合意を可能にする最小の譲歩")
  }

  func tradeOffExplained(_ first: String, _ second: String) -> String {
    say(
      en:
        "The smallest amounts by which \(first) and \(second) together would have to go below no agreement. Each is on the "
        + "party's own scale. Everything else is kept.",
      ja: "\(first)と\(second)が合わせて合意を可能にするために、それぞれ合意不成立の価値を下回る必要のある最小の点数。尺度は各自のもの。ほかはすべて維持する。")
  }

  func dropOf(_ party: String) -> String { say(en: "\(party) gives up", ja: "\(party)が譲る点数") }
}
