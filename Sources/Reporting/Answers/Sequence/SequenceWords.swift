internal import Negotiation

/// In what order an agreement can be carried out.
extension Words {
  var sequenceHeading: String { say(en: "Carrying it out", ja: "履行") }
  func sequenceHeading(_ agreement: String) -> String { say(en: "Carrying out: \(agreement)", ja: "履行：\(agreement)") }

  func sequenceSummary(_ test: CarryingOut.Test) -> String {
    say(
      en:
        "An order is self-enforcing when nobody \(test == .owner ? "who is to take a step would rather walk away before it" : "would rather walk away before any step")"
        + ": what is then undone stays at the status quo, and what others did and can undo is undone. What a proposal leaves out stays as it is; "
        + "of several options that it lists, the first is taken with which it breaks no rule.",
      ja: (test == .owner
        ? "段階を担う者が誰もその前に離脱したがらない順序を「自己拘束的」という。" : "どの段階の前にも誰も離脱したがらない順序を「自己拘束的」という。")
        + "離脱すれば、未履行のものは現状のまま残り、他者が履行し取り消せるものは"
        + "取り消される。提案が触れない争点は現状のままとし、選択肢が並ぶときは規則に反しない最初のものをとる。")
  }

  var stepColumn: String { say(en: "Step", ja: "段階") }
  var stepsColumn: String { say(en: "Steps", ja: "段階数") }
  var ordersColumn: String { say(en: "Orders", ja: "順序") }

  func holding(_ test: CarryingOut.Test) -> String {
    switch test {
    case .owner: say(en: "Self-enforcing", ja: "自己拘束的")
    case .anyone: say(en: "Were anybody asked", ja: "全員に問う場合")
    }
  }

  var everyReadingOrders: String { say(en: "In every reading", ja: "どの解釈でも") }
  var someReadingOrders: String { say(en: "In at least one", ja: "少なくとも一つの解釈で") }
  func atMost(_ count: String) -> String { say(en: "at most \(count)", ja: "\(count)以下") }
  var bondColumn: String { say(en: "Least greatest bond", ja: "最大保証金の最小値") }
  var stepsHeading: String { say(en: "The steps", ja: "段階") }
  var takenBy: String { say(en: "Taken by", ja: "担い手") }
  var setsColumn: String { say(en: "Sets", ja: "定める争点") }
  var canBeUndone: String { say(en: "can be undone", ja: "取り消せる") }
  var cannotBeUndone: String { say(en: "cannot be undone", ja: "取り消せない") }

  func noSteps(_ agreement: String) -> String {
    say(
      en: "\(agreement) leaves everything as it is: there is nothing to carry out.",
      ja: "\(agreement)：すべて現状のままであり、履行すべきものはない。")
  }

  func noPayoffsToWalkAwayFor(isRanked: Bool) -> String {
    say(
      en:
        "No party states payoffs, so who would rather walk away cannot be told, and no order was looked for."
        + (isRanked
          ? " What holds where parties rank outcomes is told by “zopa stability”." : ""),
      ja: "利得を述べる当事者がいないため、誰が離脱したがるかは分からず、順序は調べていない。"
        + (isRanked ? "帰結の順位から何が持ちこたえるかは「zopa stability」が示す。" : ""))
  }

  var nothingProposed: String {
    say(
      en: "The model lists no proposals, so there is nothing to carry out.",
      ja: "このモデルに提案はなく、履行すべきものはない。")
  }

  var noProposalStands: String {
    say(
      en: "No proposal meets the rules as it stands, so there is nothing to carry out.",
      ja: "そのままで規則を満たす提案がなく、履行すべきものはない。")
  }

  var nothingToCarryOut: String { say(en: "nothing to carry out", ja: "履行すべきものなし") }

  func ordersHold(_ holding: String, of orders: String, _ test: CarryingOut.Test) -> String {
    say(
      en: "\(holding) of \(number(orders, "order")) \(holding == "1" ? "is" : "are") self-enforcing"
        + (test == .owner
          ? ", asking whoever takes each step." : ", asking everybody before each step."),
      ja: "\(orders)通りの順序のうち\(holding)通りが自己拘束的である"
        + (test == .owner ? "（各段階の担い手に問う場合）。" : "（各段階で全員に問う場合）。"))
  }

  func ordersHold(_ holding: String, of orders: String) -> String {
    say(
      en:
        "\(holding) of \(number(orders, "order")) \(holding == "1" ? "is" : "are") self-enforcing, whether whoever takes each "
        + "step is asked or everybody before each step.",
      ja: "\(orders)通りの順序のうち\(holding)通りが自己拘束的である（各段階の担い手に問う場合も、各段階で全員に問う場合も）。")
  }

  func orderHolds(_ holding: String, by test: CarryingOut.Test) -> String {
    switch test {
    case .owner:
      say(
        en: "Were only whoever takes each step asked, \(holding) would be.",
        ja: "各段階の担い手だけに問うなら、\(holding)通りが自己拘束的である。")
    case .anyone:
      say(
        en: "Were everybody asked before each step, \(holding == "0" ? "none" : holding) would be.",
        ja: holding == "0"
          ? "各段階で全員に問うなら、自己拘束的な順序はない。" : "各段階で全員に問うなら、自己拘束的なのは\(holding)通りである。")
    }
  }

  func noOrderHolds(of orders: String, _ test: CarryingOut.Test) -> String {
    say(
      en: (orders == "1"
        ? "The only order is not self-enforcing" : "None of \(orders) orders is self-enforcing")
        + (test == .owner
          ? ": somebody would rather walk away before its own step."
          : ", asking everybody: somebody would rather walk away before some step."),
      ja: "\(orders)通りの順序のどれも自己拘束的でない。"
        + (test == .owner
          ? "どの順序でも、誰かが自分の段階の前に離脱したがる。" : "全員に問えば、どの順序でも、誰かがある段階の前に離脱したがる。"))
  }

  func centrally(_ sentence: String) -> String {
    say(en: "In the central reading: \(sentence)", ja: "中心解釈では、\(sentence)")
  }

  var noOrderAtAll: String {
    say(
      en: "There is no order: precedence, definitions or laws stop each one on the way.",
      ja: "可能な順序はない。先後関係、定義または法がどの順序も途中で止める。")
  }

  func worseThanNone(_ parties: [String]) -> String {
    say(
      en:
        "The agreement as a whole is worth less than no agreement to \(list(parties)): there it is the agreement, and not the order of "
        + "its steps, from which one would walk away.",
      ja: "合意全体の価値が不合意を下回る当事者がいる（\(list(parties))）。離脱を招くのは順序ではなく合意そのものである。")
  }

  func overReadings(every: String, some: String) -> String {
    say(
      en:
        "Over all readings: \(every) \(every == "1" ? "order holds" : "orders hold") in every reading, and \(some) in at least one.",
      ja: "全解釈にわたっては、\(every)通りがどの解釈でも、\(some)通りが少なくとも一つの解釈で成り立つ。")
  }

  func overReadings(every: String, notExcluded: String) -> String {
    say(
      en:
        "Over all readings: \(every) \(every == "1" ? "order holds" : "orders hold") in every reading; no single step excludes "
        + "\(notExcluded) of them in every reading.",
      ja: "全解釈にわたっては、\(every)通りがどの解釈でも成り立ち、\(notExcluded)通りはどの段階によっても全解釈で排除されることはない。")
  }

  func greatestBond(_ number: String) -> String {
    say(
      en:
        "Were the largest bond to be as small as it can be, it would be \(self.number(number, "point")).",
      ja: "最大の保証金をできるだけ小さくすると、\(number)点になる。")
  }

  var bondsCompareScales: String {
    say(
      en:
        "Bonds of several parties are on their own scales; a sum, or the largest of them, compares these scales.",
      ja: "保証金は各当事者自身の尺度による。合計や最大値は尺度をまたいで比べている。")
  }

  var smallerSumNotExcluded: String {
    say(
      en: "The search was stopped: the bonds are enough, but a smaller sum is not excluded.",
      ja: "探索は途中で止められた。この保証金で足りるが、より小さい合計がないとは言えない。")
  }

  var blocksHeading: String { say(en: "What stops every order", ja: "どの順序も止めるもの") }

  func block(_ party: String, before step: String, after done: String, by amount: String) -> String {
    say(
      en:
        "\(done): before \(inQuotes(step)), \(party) would rather walk away, by \(number(amount, "point"))",
      ja: "\(done)：\(step)の前に\(party)は離脱したがる（\(amount)点）")
  }

  var nothingDone: String { say(en: "With nothing done", ja: "何も履行されていない時") }

  func untoldSteps(_ parties: [String]) -> String {
    say(
      en:
        "Of \(list(parties)) nobody can tell what walking away is worth: \(parties.count == 1 ? "it states" : "they state") no "
        + "payoffs.",
      ja: "\(list(parties))にとって離脱がどれだけの価値をもつかは誰にも分からない。利得が述べられていない。")
  }

  func brokenStart(_ rules: [String]) -> String {
    say(
      en: "Not possible to begin with: the status quo itself breaks \(list(rules))",
      ja: "始められない：現状そのものが\(list(rules))に反する")
  }

  func brokenDoneSet(_ steps: String, _ rules: [String]) -> String {
    say(
      en: "Not possible on the way: \(steps) alone, which breaks \(list(rules))",
      ja: "途中では不可能：\(steps)だけの状態（\(list(rules))に反する）")
  }

  func brokenLeaving(_ party: String, undone steps: [String], _ rules: [String]) -> String {
    say(
      en:
        "Where \(party) walks away, undoing this leaves a state that breaks \(list(rules)): \(list(steps)). What that is worth is "
        + "only what the payoffs add up to.",
      ja: "\(party)が離脱すると、\(list(steps))の取消しが\(list(rules))に反する状態を残す。その価値は利得の合計にすぎない。")
  }

  var orderFlipsHeading: String { say(en: "What the order hangs on", ja: "この順序を左右するもの") }

  var nothingFlipsTheOrder: String {
    say(
      en: "No single statement, taken to be otherwise, makes another verdict on this order.",
      ja: "どの記述一つが違っていても、この順序についての結論は変わらない。")
  }

  func orderVerdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .every: say(en: "holds in every reading", ja: "どの解釈でも成り立つ")
    case .some: say(en: "holds in some readings", ja: "一部の解釈で成り立つ")
    case .none: say(en: "holds in no reading", ja: "どの解釈でも成り立たない")
    }
  }

  var otherOrdersHeading: String { say(en: "The same in other orders", ja: "他の順序では") }

  func heldOrders(_ holding: String, of orders: String) -> String {
    say(en: "\(holding) of \(orders) hold", ja: "\(orders)通りのうち\(holding)通りが成立")
  }

  func neededBonds(_ bonds: [String]) -> String { say(en: "bonds: \(list(bonds))", ja: "保証金 \(list(bonds))") }
  func andSoOn(_ count: String) -> String { say(en: "and \(count) more", ja: "ほか\(count)件") }
}
