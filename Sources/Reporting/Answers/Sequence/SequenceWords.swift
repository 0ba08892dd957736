internal import Negotiation

/// In what order an agreement can be carried out.
extension Words {
  var sequenceHeading: String { say(en: "In what order could it be carried out?", ja: "どの実施順序で履行できるか") }
  func sequenceHeading(_ agreement: String) -> String { say(en: "Carrying out: \(agreement)", ja: "履行：\(agreement)") }

  func sequenceSummary(_ test: CarryingOut.Test) -> String {
    say(
      en:
        "An order of steps is self-enforcing when nobody gains by walking away before "
        + (test == .owner ? "its own step. " : "any step. ")
        + "After that, steps not yet taken are not taken, and steps of others that can be undone are undone. What a proposal "
        + "leaves out stays as it is. Where it lists several options, the first that breaks no rule is taken.",
      ja: (test == .owner
        ? "どの実施主体も自らの実施段階の前に離脱して得をすることがない実施順序を「自己拘束的」という。"
        : "どの実施段階の前にも、離脱して得をする当事者がいない実施順序を「自己拘束的」という。")
        + "離脱があれば、未履行の段階は履行されず、他の当事者が履行した段階のうち取り消せるものは取り消される。"
        + "提案が触れない争点は現状のままとし、選択肢が並ぶときは規則に反しない最初のものをとる。")
  }

  var stepColumn: String { say(en: "Step", ja: "実施段階") }
  var stepsColumn: String { say(en: "Steps", ja: "実施段階数") }
  var ordersColumn: String { say(en: "Orders", ja: "実施順序") }

  func holding(_ test: CarryingOut.Test) -> String {
    switch test {
    case .owner: say(en: "Self-enforcing", ja: "自己拘束的")
    case .anyone: say(en: "If everybody is asked", ja: "全員に問う場合")
    }
  }

  var everyReadingOrders: String { say(en: "In every reading", ja: "どの解釈でも") }
  var someReadingOrders: String { say(en: "In at least one reading", ja: "少なくとも一つの解釈で") }
  func atMost(_ count: String) -> String { say(en: "at most \(count)", ja: "\(count)以下") }
  var bondColumn: String { say(en: "Smallest deposit that holds everyone", ja: "必要な履行担保（最大額）の最小値") }
  var stepsHeading: String { say(en: "The steps", ja: "実施段階") }
  var takenBy: String { say(en: "Taken by", ja: "実施主体") }
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
        "No party states payoffs, so nobody can tell who would gain by walking away. No order was looked for."
        + (isRanked
          ? " “zopa stability” shows what holds where parties rank outcomes." : ""),
      ja: "利得を述べる当事者がいないため、誰が離脱して得をするかは分からず、実施順序は調べていない。"
        + (isRanked ? "合意案の順位による安定性は「zopa stability」が示す。" : ""))
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
          ? " if those who take each step are asked." : " if everybody is asked before each step."),
      ja: "\(orders)通りの実施順序のうち\(holding)通りが自己拘束的である"
        + (test == .owner ? "（各段階の実施主体に問う場合）。" : "（各段階で全員に問う場合）。"))
  }

  func ordersHold(_ holding: String, of orders: String) -> String {
    say(
      en:
        "\(holding) of \(number(orders, "order")) \(holding == "1" ? "is" : "are") self-enforcing. That is so if those who "
        + "take each step are asked, and if everybody is asked.",
      ja: "\(orders)通りの実施順序のうち\(holding)通りが自己拘束的である（各段階の実施主体に問う場合も、各段階で全員に問う場合も）。")
  }

  func orderHolds(_ holding: String, by test: CarryingOut.Test) -> String {
    switch test {
    case .owner:
      say(
        en: "If only those who take each step are asked, \(holding) \(holding == "1" ? "is" : "are").",
        ja: "各段階の実施主体だけに問うなら、\(holding)通りが自己拘束的である。")
    case .anyone:
      say(
        en: "If everybody is asked before each step, "
          + (holding == "0" ? "none is." : holding == "1" ? "1 is." : "\(holding) are."),
        ja: holding == "0"
          ? "各段階で全員に問うなら、自己拘束的な実施順序はない。" : "各段階で全員に問うなら、自己拘束的なのは\(holding)通りである。")
    }
  }

  func noOrderHolds(of orders: String, _ test: CarryingOut.Test) -> String {
    say(
      en: (orders == "1"
        ? "The only order is not self-enforcing" : "None of \(orders) orders is self-enforcing")
        + (test == .owner
          ? ": somebody gains by walking away before its own step."
          : " if everybody is asked: somebody gains by walking away before some step."),
      ja: "\(orders)通りの実施順序のどれも自己拘束的でない。"
        + (test == .owner
          ? "どの順序でも、自らの実施段階の前に離脱して得をする当事者がいる。" : "全員に問えば、どの順序でも、ある段階の前に離脱して得をする当事者がいる。"))
  }

  func centrally(_ sentence: String) -> String {
    say(en: "In the central reading: \(sentence)", ja: "中心解釈では、\(sentence)")
  }

  var noOrderAtAll: String {
    say(
      en: "No order is possible: precedence, definitions or laws stop each one on the way.",
      ja: "可能な実施順序はない。先後関係、定義または法令がどの順序も途中で止める。")
  }

  func worseThanNone(_ parties: [String]) -> String {
    say(
      en:
        "Compared with no agreement, \(list(parties)) \(parties.count == 1 ? "loses" : "lose") by the agreement itself, "
        + "whatever the order of its steps.",
      ja: "\(list(parties))にとって、合意全体の価値は合意不成立を下回る。実施順序にかかわらず、合意そのものが不利である。")
  }

  func overReadings(every: String, some: String) -> String {
    say(
      en:
        "\(ordersThatAlwaysHold(every)) \(some) \(some == "1" ? "holds" : "hold") for at least one choice of these numbers.",
      ja: "\(ordersThatAlwaysHold(every))述べられていない数値によっては、\(some)通りが成り立つ。")
  }

  func overReadings(every: String, notExcluded: String) -> String {
    say(
      en:
        "\(ordersThatAlwaysHold(every)) At most \(notExcluded) \(notExcluded == "1" ? "holds" : "hold") for at least one choice "
        + "of these numbers: no single step rules \(notExcluded == "1" ? "this one" : "these") out.",
      ja: "\(ordersThatAlwaysHold(every))述べられていない数値によって成り立つものは最大\(notExcluded)通りである。どの段階も単独ではこれらを排除しない。")
  }

  private func ordersThatAlwaysHold(_ count: String) -> String {
    say(
      en: "Whatever the unstated numbers are, \(count) \(count == "1" ? "order holds" : "orders hold").",
      ja: "述べられていない数値がどうであれ成り立つ実施順序は\(count)通りである。")
  }

  func greatestBond(_ number: String) -> String {
    say(
      en:
        "The smallest deposit that holds everyone is \(self.number(number, "point")).",
      ja: "必要な履行担保（最大額）の最小値は\(number)点である。")
  }

  var bondsCompareScales: String {
    say(
      en:
        "A deposit is what a party would forfeit by walking away, in points of its own scale. The sum or the largest of "
        + "several deposits compares these scales.",
      ja: "履行担保とは、離脱した当事者が失うものをいい、その当事者自身の尺度の点数で示す。合計や最大額は、異なる尺度を比べている。")
  }

  var smallerSumNotExcluded: String {
    say(
      en: "The search was stopped. These deposits are enough, but a smaller sum may be, too.",
      ja: "探索は途中で止められた。この履行担保で足りるが、より小さい合計で足りる可能性がある。")
  }

  var blocksHeading: String { say(en: "What stops every order", ja: "どの実施順序も妨げるもの") }

  func block(_ party: String, before step: String, after done: String, by amount: String) -> String {
    say(
      en:
        "\(done): before \(inQuotes(step)), \(party) gains \(number(amount, "point")) by walking away",
      ja: "\(done)：\(inQuotes(step))の前に離脱すれば、\(party)は\(amount)点得をする")
  }

  var nothingDone: String { say(en: "With nothing done", ja: "何も履行されていない時") }

  func untoldSteps(_ parties: [String]) -> String {
    say(
      en:
        "Nothing is on file about what walking away is worth to \(list(parties)).",
      ja: "\(list(parties))にとっての離脱の価値は、資料に記述がない。")
  }

  func brokenStart(_ rules: [String]) -> String {
    say(
      en: "Not possible from the start: the status quo itself breaks \(list(rules))",
      ja: "開始不能：現状そのものが\(list(rules))に反する")
  }

  func brokenDoneSet(_ steps: String, _ rules: [String]) -> String {
    say(
      en: "\(inQuotes(steps)) alone is not possible on the way: it breaks \(list(rules))",
      ja: "途中で\(inQuotes(steps))だけを履行することはできない：\(list(rules))に反する")
  }

  func brokenLeaving(_ party: String, undone steps: [String], _ rules: [String]) -> String {
    say(
      en:
        "If \(party) walks away, undoing \(list(steps.map(inQuotes))) leaves a state that breaks \(list(rules)). Its worth is "
        + "only the sum of the payoffs.",
      ja: "\(party)が離脱すると、\(list(steps.map(inQuotes)))の取消しにより、\(list(rules))に反する状態が残る。その価値は利得の合計にすぎない。")
  }

  var orderFlipsHeading: String { say(en: "What does this order depend on?", ja: "この実施順序を左右するもの") }

  var nothingFlipsTheOrder: String {
    say(
      en: "Changing any single statement leaves the verdict on this order as it is.",
      ja: "どの記述を一つ変えても、この実施順序についての結論は変わらない。")
  }

  func orderVerdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .every: say(en: "holds in every reading", ja: "どの解釈でも成り立つ")
    case .some: say(en: "holds in some readings", ja: "一部の解釈で成り立つ")
    case .none: say(en: "holds in no reading", ja: "どの解釈でも成り立たない")
    }
  }

  var otherOrdersHeading: String { say(en: "The same proposals in other orders", ja: "他の実施順序による場合") }

  func heldOrders(_ holding: String, of orders: String) -> String {
    say(en: "\(holding) of \(orders) hold", ja: "\(orders)通りのうち\(holding)通りが成立")
  }

  func heldInSome(_ count: String, isExact: Bool) -> String {
    say(
      en: "\(isExact ? "" : "at most ")\(count) in at least one reading",
      ja: "少なくとも一つの解釈では\(count)通り\(isExact ? "" : "以下")")
  }

  func neededBonds(_ bonds: [String]) -> String { say(en: "deposits: \(list(bonds))", ja: "履行担保 \(list(bonds))") }
  func andSoOn(_ count: String) -> String { say(en: "and \(count) more", ja: "ほか\(count)件") }
}
