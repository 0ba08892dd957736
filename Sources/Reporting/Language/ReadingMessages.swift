internal import Negotiation

/// Numbers that are left open, and what holds over all readings of them.
protocol ReadingMessages {
  func stated(_ number: StatedNumber) -> String
  func bound(_ direction: WorthBound.Direction, _ move: String) -> String
  func leavesOpen(_ party: String) -> String
  var robustnessHeading: String { get }
  var sameOutcomeInEvery: String { get }
  var agreementInEvery: String { get }
  func agreementInSome(isEveryKnown: Bool) -> String
  var agreementInNone: String { get }
  var robustTableExplained: String { get }
  func margin(least: String?, greatest: String?) -> String
  var asItStandsHeading: String { get }
  var asItStandsExplained: String { get }
  var preferencesHeading: String { get }
  var preferencesExplained: String { get }
  var atLeastAsGoodInEvery: String { get }
  var everyOutcomeHeading: String { get }
  func moreOutcomes(_ count: String) -> String
  var missingHeading: String { get }
  var missingExplained: String { get }
  func together(_ first: String, _ second: String) -> String
  func overNoAgreement(_ first: String) -> String
  var nothingMissing: String { get }
  func nothingSettles(_ party: String, _ proposals: [String]) -> String
  func unknown(_ subject: String) -> String
  func unknownNumber(of issue: String) -> String
  func settles(_ answers: [MissingStatement.Answer], _ verdict: Verdict) -> String
  var whatWouldSettle: String { get }
  var stillOpen: String { get }
}

extension English: ReadingMessages {
  func stated(_ number: StatedNumber) -> String {
    switch number {
    case .exactly(let number): exactly(number)
    case .between(let least, let greatest, nil): "\(exactly(least)) … \(exactly(greatest))"
    case .between(let least, let greatest, let likely?):
      "\(exactly(least)) … \(exactly(greatest)), most likely \(exactly(likely))"
    case .signed(.positive): "more than 0"
    case .signed(.negative): "less than 0"
    case .signed(.notNegative): "at least 0"
    case .signed(.notPositive): "at most 0"
    case .made(let sum): sum.text
    case .open: "not stated"
    }
  }
  func bound(_ direction: WorthBound.Direction, _ move: String) -> String {
    switch direction {
    case .atLeastAsBad: "at least as bad as \(move)"
    case .atLeastAsGood: "at least as good as \(move)"
    }
  }
  func leavesOpen(_ party: String) -> String {
    "\(party) states orders, signs or ranges rather than numbers; what it accepts may differ from one reading "
      + "of them to another."
  }
  var robustnessHeading: String { "What holds in every reading" }
  var sameOutcomeInEvery: String {
    "One and the same outcome is accepted by every party in every reading of what the files state."
  }
  var agreementInEvery: String {
    "Every reading has an agreement, but not always the same one: which it is depends on numbers that nobody "
      + "has stated."
  }
  func agreementInSome(isEveryKnown: Bool) -> String {
    isEveryKnown
      ? "Some readings have an agreement and others have none: what the files state neither proves nor excludes "
        + "one."
      : "Some readings have an agreement; whether all have was not decided."
  }
  var agreementInNone: String { "No reading has an agreement, whatever the unstated numbers are." }
  var robustTableExplained: String {
    "“accepts” and “refuses” hold in every reading and for every completion; “may accept” is everything "
      + "between. Margins are points over no agreement, from the worst to the best; a party without numbers "
      + "has none."
  }
  func margin(least: String?, greatest: String?) -> String {
    "\(least ?? "no lower bound") … \(greatest ?? "no upper bound")"
  }
  var asItStandsHeading: String { "If what a proposal leaves out stays as it is" }
  var asItStandsExplained: String {
    "Each party's verdict on a proposal in which every issue that it does not mention keeps its status quo."
  }
  var preferencesHeading: String { "Which proposal is at least as good, in every reading" }
  var preferencesExplained: String {
    "For each party: the complete proposals to which it prefers this one, or is indifferent, whatever the "
      + "unstated numbers are."
  }
  var atLeastAsGoodInEvery: String { "At least as good as" }
  var everyOutcomeHeading: String { "Every outcome, the most widely accepted first" }
  func moreOutcomes(_ count: String) -> String {
    "\(count) more outcomes are not shown; JSON lists all."
  }
  var missingHeading: String { "What would settle it" }
  var missingExplained: String {
    "Signs of single numbers that the files leave open, and what each answer would settle about a proposal in "
      + "which what it leaves out stays as it is; where no single sign settles it, whether two things that it does are "
      + "worth more than 0 together. Other answers leave the verdict as it is."
  }
  func together(_ first: String, _ second: String) -> String {
    "the worth of \(first) and of \(second) together"
  }
  func overNoAgreement(_ first: String) -> String {
    "the worth of \(first), less that of no agreement"
  }
  var nothingMissing: String {
    "No single sign, and no two things together, would settle an undetermined verdict."
  }
  func nothingSettles(_ party: String, _ proposals: [String]) -> String {
    "No single sign, and no two things together, would settle what \(party) says to "
      + "\(proposals.joined(separator: ", ")): only how the whole compares with no agreement would."
  }
  func unknown(_ subject: String) -> String { "the worth of \(subject)" }
  func unknownNumber(of issue: String) -> String { "the weight or a value of \(issue)" }
  func settles(_ answers: [MissingStatement.Answer], _ verdict: Verdict) -> String {
    let words =
      switch answers {
      case [.positive]: "more than 0"
      case [.negative]: "less than 0"
      case [.positive, .zero]: "0 or more"
      case [.zero, .negative]: "0 or less"
      default: "0"
      }
    return "if \(words): \(verdict == .every ? "accepts" : "refuses") in every reading"
  }
  var whatWouldSettle: String { "Missing statement" }
  var stillOpen: String { "What each answer settles" }
}

extension Japanese: ReadingMessages {
  func stated(_ number: StatedNumber) -> String {
    switch number {
    case .exactly(let number): exactly(number)
    case .between(let least, let greatest, nil): "\(exactly(least)) … \(exactly(greatest))"
    case .between(let least, let greatest, let likely?):
      "\(exactly(least)) … \(exactly(greatest))、最も確からしいのは\(exactly(likely))"
    case .signed(.positive): "0より大きい"
    case .signed(.negative): "0より小さい"
    case .signed(.notNegative): "0以上"
    case .signed(.notPositive): "0以下"
    case .made(let sum): sum.text
    case .open: "述べられていない"
    }
  }
  func bound(_ direction: WorthBound.Direction, _ move: String) -> String {
    switch direction {
    case .atLeastAsBad: "少なくとも \(move) と同じほど悪い"
    case .atLeastAsGood: "少なくとも \(move) と同じほど良い"
    }
  }
  func leavesOpen(_ party: String) -> String {
    "\(party)は数値ではなく順序・符号・範囲を述べているため、何を受け入れるかは解釈によって変わりうる。"
  }
  var robustnessHeading: String { "どの解釈でも成り立つこと" }
  var sameOutcomeInEvery: String { "資料をどう解釈しても、すべての当事者が受け入れる一つの帰結がある。" }
  var agreementInEvery: String {
    "どの解釈にも合意はあるが、常に同じではない。どれになるかは、誰も述べていない数値による。"
  }
  func agreementInSome(isEveryKnown: Bool) -> String {
    isEveryKnown
      ? "合意のある解釈もない解釈もある。資料は合意を証明も排除もしない。" : "合意のある解釈がある。すべての解釈にあるかどうかは決まらなかった。"
  }
  var agreementInNone: String { "述べられていない数値がどうであれ、合意のある解釈はない。" }
  var robustTableExplained: String {
    "「受け入れる」はどの解釈・どの埋め方でも、「拒否する」はどの解釈・どの埋め方でも成り立つ。差は不合意に対する点数で、最悪から最善まで。数値のない当事者には示さない。"
  }
  func margin(least: String?, greatest: String?) -> String {
    "\(least ?? "下限なし") … \(greatest ?? "上限なし")"
  }
  var asItStandsHeading: String { "提案が触れない争点が現状のままの場合" }
  var asItStandsExplained: String { "提案が触れていない争点をすべて現状のままとしたときの、各当事者の判断。" }
  var preferencesHeading: String { "どの解釈でも同等以上の提案" }
  var preferencesExplained: String { "当事者ごとに、述べられていない数値がどうであれ、その提案が同等以上となる相手の提案を示す。" }
  var atLeastAsGoodInEvery: String { "同等以上である相手" }
  var everyOutcomeHeading: String { "すべての帰結（広く受け入れられる順）" }
  func moreOutcomes(_ count: String) -> String { "ほか\(count)通りは省略した。JSONにはすべてある。" }
  var missingHeading: String { "何が述べられれば決まるか" }
  var missingExplained: String {
    "資料が符号を定めていない数値と、提案が触れない争点を現状のままとしたときに、それぞれの答えで決まること。一つの符号では決まらないときは、提案の二つの内容を合わせた価値が0より大きいか。他の答えでは判断は変わらない。"
  }
  func together(_ first: String, _ second: String) -> String {
    "\(first)と\(second)を合わせた価値"
  }
  func overNoAgreement(_ first: String) -> String { "\(first)の価値から合意なしの価値を引いたもの" }
  var nothingMissing: String { "一つの符号や二つの内容の組で決まる未定の判断はない。" }
  func nothingSettles(_ party: String, _ proposals: [String]) -> String {
    "\(proposals.joined(separator: "・"))に対する\(party)の判断は、一つの符号でも二つの内容の組でも決まらず、全体を合意なしと比べることだけが決める。"
  }
  func unknown(_ subject: String) -> String { "\(subject)の価値" }
  func unknownNumber(of issue: String) -> String { "\(issue)の重みまたは値" }
  func settles(_ answers: [MissingStatement.Answer], _ verdict: Verdict) -> String {
    let words =
      switch answers {
      case [.positive]: "0より大きければ"
      case [.negative]: "0より小さければ"
      case [.positive, .zero]: "0以上であれば"
      case [.zero, .negative]: "0以下であれば"
      default: "0であれば"
      }
    return "\(words)、どの解釈でも\(verdict == .every ? "受け入れる" : "拒否する")"
  }
  var whatWouldSettle: String { "欠けている記述" }
  var stillOpen: String { "答えごとに決まること" }
}
