internal import Negotiation

/// In what order an agreement can be carried out.
protocol SequenceMessages {
  var sequenceHeading: String { get }
  func sequenceHeading(_ agreement: String) -> String
  func sequenceSummary(_ test: CarryingOut.Test) -> String
  var stepColumn: String { get }
  var stepsColumn: String { get }
  var ordersColumn: String { get }
  func holding(_ test: CarryingOut.Test) -> String
  var everyReadingOrders: String { get }
  var someReadingOrders: String { get }
  func atMost(_ count: String) -> String
  var bondColumn: String { get }
  var stepsHeading: String { get }
  var takenBy: String { get }
  var setsColumn: String { get }
  var canBeUndone: String { get }
  var cannotBeUndone: String { get }
  func noSteps(_ agreement: String) -> String
  var nobodyWalksAway: String { get }
  var nothingProposed: String { get }
  func ordersHold(_ holding: String, of orders: String, _ test: CarryingOut.Test) -> String
  func noOrderHolds(of orders: String, _ test: CarryingOut.Test) -> String
  var noOrderAtAll: String { get }
  func centrally(_ sentence: String) -> String
  func worseThanNone(_ parties: [String]) -> String
  func overReadings(every: String, some: String) -> String
  func overReadings(every: String, notExcluded: String) -> String
  func greatestBond(_ number: String) -> String
  var bondsCompareScales: String { get }
  var smallerSumNotExcluded: String { get }
  var blocksHeading: String { get }
  func block(_ party: String, before step: String, after done: String, by amount: String) -> String
  var nothingDone: String { get }
  func untoldSteps(_ parties: [String]) -> String
  func brokenStart(_ rules: [String]) -> String
  func brokenDoneSet(_ steps: String, _ rules: [String]) -> String
  func brokenLeaving(_ party: String, undone steps: [String], _ rules: [String]) -> String
  var orderFlipsHeading: String { get }
  var nothingFlipsTheOrder: String { get }
  func orderVerdict(_ verdict: Verdict) -> String
  var otherOrdersHeading: String { get }
  func heldOrders(_ holding: String, of orders: String) -> String
  func neededBonds(_ bonds: [String]) -> String
  func andSoOn(_ count: String) -> String
}

extension English: SequenceMessages {
  var sequenceHeading: String { "Carrying it out" }
  func sequenceHeading(_ agreement: String) -> String { "Carrying out: \(agreement)" }
  func sequenceSummary(_ test: CarryingOut.Test) -> String {
    "An order is self-enforcing when nobody \(test == .owner ? "who is to take a step would rather walk away before it" : "would rather walk away before any step")"
      + ": what is then undone stays at the status quo, and what others did and can undo is undone. What a proposal leaves out stays as it is; "
      + "of several options that it lists, the first is taken with which it breaks no rule."
  }
  var stepColumn: String { "Step" }
  var stepsColumn: String { "Steps" }
  var ordersColumn: String { "Orders" }
  func holding(_ test: CarryingOut.Test) -> String {
    switch test {
    case .owner: "Self-enforcing"
    case .anyone: "Were anybody asked"
    }
  }
  var everyReadingOrders: String { "In every reading" }
  var someReadingOrders: String { "In at least one" }
  func atMost(_ count: String) -> String { "at most \(count)" }
  var bondColumn: String { "Least greatest bond" }
  var stepsHeading: String { "The steps" }
  var takenBy: String { "Taken by" }
  var setsColumn: String { "Sets" }
  var canBeUndone: String { "can be undone" }
  var cannotBeUndone: String { "cannot be undone" }
  func noSteps(_ agreement: String) -> String {
    "\(agreement) leaves everything as it is: there is nothing to carry out."
  }
  var nobodyWalksAway: String {
    "No party has payoffs, so nobody can be tempted to walk away, and no order was looked for."
  }
  var nothingProposed: String {
    "No proposal meets the rules as it stands, so there is nothing to carry out."
  }
  func ordersHold(_ holding: String, of orders: String, _ test: CarryingOut.Test) -> String {
    "\(holding) of \(number(orders, "order")) \(holding == "1" ? "is" : "are") self-enforcing"
      + (test == .owner
        ? ", asking whoever takes each step." : ", asking everybody before each step.")
  }
  func noOrderHolds(of orders: String, _ test: CarryingOut.Test) -> String {
    (orders == "1"
      ? "The only order is not self-enforcing" : "None of \(orders) orders is self-enforcing")
      + (test == .owner
        ? ": somebody would rather walk away before its own step."
        : ": somebody would rather walk away before some step.")
  }
  func centrally(_ sentence: String) -> String { "In the central reading: \(sentence)" }
  var noOrderAtAll: String {
    "There is no order: precedence, definitions or laws stop each one on the way."
  }
  func worseThanNone(_ parties: [String]) -> String {
    "The agreement as a whole is worth less than no agreement to \(list(parties)): there it is the agreement, and not the order of "
      + "its steps, from which one would walk away."
  }
  func overReadings(every: String, some: String) -> String {
    "Over all readings: \(every) \(every == "1" ? "order holds" : "orders hold") in every reading, and \(some) in at least one."
  }
  func overReadings(every: String, notExcluded: String) -> String {
    "Over all readings: \(every) \(every == "1" ? "order holds" : "orders hold") in every reading; no single step excludes "
      + "\(notExcluded) of them in every reading."
  }
  func greatestBond(_ number: String) -> String {
    "Were the largest bond to be as small as it can be, it would be \(self.number(number, "point"))."
  }
  var bondsCompareScales: String {
    "Bonds of several parties are on their own scales; a sum, or the largest of them, compares these scales."
  }
  var smallerSumNotExcluded: String {
    "The search was stopped: the bonds are enough, but a smaller sum is not excluded."
  }
  var blocksHeading: String { "What stops every order" }
  func block(_ party: String, before step: String, after done: String, by amount: String) -> String
  {
    "\(done): before \(inQuotes(step)), \(party) would rather walk away, by \(number(amount, "point"))"
  }
  var nothingDone: String { "With nothing done" }
  func untoldSteps(_ parties: [String]) -> String {
    "Of \(list(parties)) nobody can tell what walking away is worth: \(parties.count == 1 ? "it states" : "they state") no "
      + "payoffs."
  }
  func brokenStart(_ rules: [String]) -> String {
    "Not possible to begin with: the status quo itself breaks \(list(rules))"
  }
  func brokenDoneSet(_ steps: String, _ rules: [String]) -> String {
    "Not possible on the way: \(steps) alone, which breaks \(list(rules))"
  }
  func brokenLeaving(_ party: String, undone steps: [String], _ rules: [String]) -> String {
    "Where \(party) walks away, undoing this leaves a state that breaks \(list(rules)): \(list(steps)). What that is worth is "
      + "only what the payoffs add up to."
  }
  var orderFlipsHeading: String { "What the order hangs on" }
  var nothingFlipsTheOrder: String {
    "No single statement, taken to be otherwise, makes another verdict on this order."
  }
  func orderVerdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .every: "holds in every reading"
    case .some: "holds in some readings"
    case .none: "holds in no reading"
    }
  }
  var otherOrdersHeading: String { "The same in other orders" }
  func heldOrders(_ holding: String, of orders: String) -> String { "\(holding) of \(orders) hold" }
  func neededBonds(_ bonds: [String]) -> String { "bonds: \(list(bonds))" }
  func andSoOn(_ count: String) -> String { "and \(count) more" }
}

extension Japanese: SequenceMessages {
  var sequenceHeading: String { "履行" }
  func sequenceHeading(_ agreement: String) -> String { "履行：\(agreement)" }
  func sequenceSummary(_ test: CarryingOut.Test) -> String {
    (test == .owner
      ? "段階を担う者が誰もその前に離脱したがらない順序を「自己拘束的」という。" : "どの段階の前にも誰も離脱したがらない順序を「自己拘束的」という。")
      + "離脱すれば、未履行のものは現状のまま残り、他者が履行し取り消せるものは"
      + "取り消される。提案が触れない争点は現状のままとし、選択肢が並ぶときは規則に反しない最初のものをとる。"
  }
  var stepColumn: String { "段階" }
  var stepsColumn: String { "段階数" }
  var ordersColumn: String { "順序" }
  func holding(_ test: CarryingOut.Test) -> String {
    switch test {
    case .owner: "自己拘束的"
    case .anyone: "全員に問う場合"
    }
  }
  var everyReadingOrders: String { "どの解釈でも" }
  var someReadingOrders: String { "少なくとも一つの解釈で" }
  func atMost(_ count: String) -> String { "\(count)以下" }
  var bondColumn: String { "最大保証金の最小値" }
  var stepsHeading: String { "段階" }
  var takenBy: String { "担い手" }
  var setsColumn: String { "定める争点" }
  var canBeUndone: String { "取り消せる" }
  var cannotBeUndone: String { "取り消せない" }
  func noSteps(_ agreement: String) -> String { "\(agreement)：すべて現状のままであり、履行すべきものはない。" }
  var nobodyWalksAway: String { "利得の記録のある当事者がいないため、離脱の誘因は問えず、順序は調べていない。" }
  var nothingProposed: String { "そのままで規則を満たす提案がなく、履行すべきものはない。" }
  func ordersHold(_ holding: String, of orders: String, _ test: CarryingOut.Test) -> String {
    "\(orders)通りの順序のうち\(holding)通りが自己拘束的である"
      + (test == .owner ? "（各段階の担い手に問う場合）。" : "（各段階で全員に問う場合）。")
  }
  func noOrderHolds(of orders: String, _ test: CarryingOut.Test) -> String {
    "\(orders)通りの順序のどれも自己拘束的でない。"
      + (test == .owner ? "どの順序でも、誰かが自分の段階の前に離脱したがる。" : "どの順序でも、誰かがある段階の前に離脱したがる。")
  }
  func centrally(_ sentence: String) -> String { "中心解釈では、\(sentence)" }
  var noOrderAtAll: String { "可能な順序はない。先後関係、定義または法がどの順序も途中で止める。" }
  func worseThanNone(_ parties: [String]) -> String {
    "合意全体の価値が不合意を下回る当事者がいる（\(list(parties))）。離脱を招くのは順序ではなく合意そのものである。"
  }
  func overReadings(every: String, some: String) -> String {
    "全解釈にわたっては、\(every)通りがどの解釈でも、\(some)通りが少なくとも一つの解釈で成り立つ。"
  }
  func overReadings(every: String, notExcluded: String) -> String {
    "全解釈にわたっては、\(every)通りがどの解釈でも成り立ち、\(notExcluded)通りはどの段階によっても全解釈で排除されることはない。"
  }
  func greatestBond(_ number: String) -> String { "最大の保証金をできるだけ小さくすると、\(number)点になる。" }
  var bondsCompareScales: String { "保証金は各当事者自身の尺度による。合計や最大値は尺度をまたいで比べている。" }
  var smallerSumNotExcluded: String { "探索は途中で止められた。この保証金で足りるが、より小さい合計がないとは言えない。" }
  var blocksHeading: String { "どの順序も止めるもの" }
  func block(_ party: String, before step: String, after done: String, by amount: String) -> String
  {
    "\(done)：\(step)の前に\(party)は離脱したがる（\(amount)点）"
  }
  var nothingDone: String { "何も履行されていない時" }
  func untoldSteps(_ parties: [String]) -> String {
    "\(list(parties))にとって離脱がどれだけの価値をもつかは誰にも分からない。利得が述べられていない。"
  }
  func brokenStart(_ rules: [String]) -> String { "始められない：現状そのものが\(list(rules))に反する" }
  func brokenDoneSet(_ steps: String, _ rules: [String]) -> String {
    "途中では不可能：\(steps)だけの状態（\(list(rules))に反する）"
  }
  func brokenLeaving(_ party: String, undone steps: [String], _ rules: [String]) -> String {
    "\(party)が離脱すると、\(list(steps))の取消しが\(list(rules))に反する状態を残す。その価値は利得の合計にすぎない。"
  }
  var orderFlipsHeading: String { "この順序を左右するもの" }
  var nothingFlipsTheOrder: String { "どの記述一つが違っていても、この順序についての結論は変わらない。" }
  func orderVerdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .every: "どの解釈でも成り立つ"
    case .some: "一部の解釈で成り立つ"
    case .none: "どの解釈でも成り立たない"
    }
  }
  var otherOrdersHeading: String { "他の順序では" }
  func heldOrders(_ holding: String, of orders: String) -> String {
    "\(orders)通りのうち\(holding)通りが成立"
  }
  func neededBonds(_ bonds: [String]) -> String { "保証金 \(list(bonds))" }
  func andSoOn(_ count: String) -> String { "ほか\(count)件" }
}
