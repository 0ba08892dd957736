internal import Negotiation

/// Numbers that are left open, and what holds over all readings of them.
extension Words {
  func stated(_ number: StatedNumber) -> String {
    switch number {
    case .exactly(let number):
      exactly(number)
    case .between(let least, let greatest, nil):
      "\(exactly(least)) … \(exactly(greatest))"
    case .between(let least, let greatest, let likely?):
      say(
        en: "\(exactly(least)) … \(exactly(greatest)), most likely \(exactly(likely))",
        ja: "\(exactly(least)) … \(exactly(greatest))、最も確からしいのは\(exactly(likely))")
    case .signed(.positive): say(en: "more than 0", ja: "0より大きい")
    case .signed(.negative): say(en: "less than 0", ja: "0より小さい")
    case .signed(.notNegative): say(en: "at least 0", ja: "0以上")
    case .signed(.notPositive): say(en: "at most 0", ja: "0以下")
    case .made(let sum):
      sum.text
    case .open: say(en: "not stated", ja: "述べられていない")
    }
  }

  func bound(_ direction: WorthBound.Direction, _ move: String) -> String {
    switch direction {
    case .atLeastAsBad: say(en: "at least as bad as \(move)", ja: "\(move) と同等以上に不利")
    case .atLeastAsGood: say(en: "at least as good as \(move)", ja: "\(move) と同等以上に有利")
    }
  }

  func leavesOpen(_ parties: [String]) -> String {
    say(
      en: parties.count == 1
        ? "\(list(parties)) leaves numbers open: it states orders, signs or ranges instead. What it accepts may depend on them."
        : "\(list(parties)) leave numbers open: they state orders, signs or ranges instead. What they accept may depend on them.",
      ja: "\(list(parties))は数値の一部を定めず、代わりに順序・符号・範囲を述べている。何を受け入れるかは、述べられていない数値によって変わりうる。")
  }

  var robustnessHeading: String {
    say(
      en: "What holds whatever the unstated numbers are", ja: "述べられていない数値がどうであれ成り立つこと")
  }

  var sameOutcomeInEvery: String {
    say(
      en:
        "There is one outcome that every party accepts, whatever the files leave open.",
      ja: "資料が定めていない点がどうであれ、全当事者が受け入れる一つの合意案がある。")
  }

  var agreementInEvery: String {
    say(
      en:
        "There is always an agreement, but not always the same one. Which it is depends on numbers that nobody has stated.",
      ja: "常に合意はあるが、同じ合意案とは限らない。どれになるかは、誰も述べていない数値による。")
  }

  func agreementInSome(isEveryKnown: Bool) -> String {
    say(
      en: isEveryKnown
        ? "The files neither prove nor exclude an agreement: it depends on what they leave open."
        : "There can be an agreement, depending on what the files leave open. Whether there always is one was not decided.",
      ja: isEveryKnown
        ? "資料からは合意を証明も否定もできない。合意の有無は、資料が定めていない点による。"
        : "資料が定めていない点によっては合意がある。常にあるかどうかは判定できなかった。")
  }

  var agreementInNone: String {
    say(en: "There is no agreement, whatever the unstated numbers are.", ja: "述べられていない数値がどうであれ、合意はない。")
  }

  var robustTableExplained: String {
    say(
      en:
        "“accepts” and “refuses” are certain, whatever the unstated numbers are and however open issues are settled. “may "
        + "accept” is everything between. Margins are points over no agreement, from the worst case to the best. A party "
        + "without numbers has no margin.",
      ja:
        "「受け入れる」「拒否する」は、述べられていない数値がどうであれ、提案が定めない争点をどう定めても、確実であることを示す。「受け入れうる」はその間のすべてである。差は合意不成立に対する点数で、最悪の場合から最善の場合まで。数値のない当事者には示さない。"
    )
  }

  func margin(least: String?, greatest: String?) -> String {
    say(
      en: "\(least ?? "no lower bound") … \(greatest ?? "no upper bound")",
      ja: "\(least ?? "下限なし") … \(greatest ?? "上限なし")")
  }

  var asItStandsHeading: String { say(en: "If what a proposal leaves out stays as it is", ja: "提案が触れない争点が現状のままの場合") }

  var asItStandsExplained: String {
    say(
      en:
        "What each party says to a proposal if every issue that it does not mention stays as it is.",
      ja: "提案が触れていない争点をすべて現状のままとしたときの、各当事者の判断。")
  }

  var preferencesHeading: String {
    say(
      en: "Which proposals are at least as good, whatever the unstated numbers are?", ja: "述べられていない数値がどうであれ同等以上の提案")
  }

  var preferencesExplained: String {
    say(
      en:
        "For each party and each proposal that settles every issue: the other proposals that it likes no better, whatever the "
        + "unstated numbers are.",
      ja: "当事者と、すべての争点を定めた提案ごとに、述べられていない数値がどうであれ、その提案が同等以上となる他の提案を示す。")
  }

  var atLeastAsGoodInEvery: String { say(en: "At least as good as", ja: "同等以上である相手") }
  var everyOutcomeHeading: String {
    say(en: "Every outcome, the most widely accepted first", ja: "すべての合意案（広く受け入れられる順）")
  }

  func moreOutcomes(_ count: String) -> String {
    say(
      en: "\(number(count, "more outcome")) \(count == "1" ? "is" : "are") not shown. JSON lists all.",
      ja: "ほか\(count)件は省略した。JSONにはすべて載る。")
  }

  var missingHeading: String { say(en: "What would settle the open answers?", ja: "判断を分ける未確認事項") }

  var missingExplained: String {
    say(
      en:
        "Each row names something that the files do not say, and what its answer would settle. Issues that a proposal does not "
        + "mention stay as they are. Where no single answer is enough, two parts of a proposal are taken together. Other "
        + "answers leave the verdict as it is.",
      ja:
        "各行は、資料に記述のない事項と、その答えによって決まることを示す。提案が触れない争点は現状のままとする。一つの答えで決まらない場合は、提案の二つの内容を合わせて問う。ここに示した以外の答えでは、判断は変わらない。"
    )
  }

  func together(_ first: String, _ second: String) -> String {
    say(en: "the worth of \(first) and of \(second) together", ja: "\(first)と\(second)を合わせた価値")
  }

  func overNoAgreement(_ first: String) -> String {
    say(en: "how \(first) compares with no agreement", ja: "\(first)と合意不成立との比較")
  }

  var nothingMissing: String {
    say(
      en: "Neither one answer nor two taken together would settle what is undetermined.",
      ja: "判定不能の判断を、一つの答え、または二つの内容を合わせた答えで決めることはできない。")
  }

  func nothingSettles(_ party: String, _ proposals: [String]) -> String {
    say(
      en:
        "Only one thing would settle what \(party) says to \(list(proposals)): how the whole proposal compares with no "
        + "agreement.",
      ja:
        "\(proposals.joined(separator: "、"))に対する\(party)の判断は、提案全体と合意不成立との比較によってのみ決まる。"
    )
  }

  func unknown(_ subject: String) -> String { say(en: "the worth of \(subject)", ja: "\(subject)の価値") }
  func unknownNumber(of issue: String) -> String { say(en: "the weight or a value of \(issue)", ja: "\(issue)の重みまたは値") }

  func settles(_ answers: [MissingStatement.Answer], _ verdict: Verdict, isComparison: Bool) -> String {
    tell(
      en: {
        let words =
          switch answers {
          case [.positive]: isComparison ? "better" : "more than 0"
          case [.negative]: isComparison ? "worse" : "less than 0"
          case [.positive, .zero]: isComparison ? "at least as good" : "0 or more"
          case [.zero, .negative]: isComparison ? "no better" : "0 or less"
          default: isComparison ? "equally good" : "0"
          }
        return "if \(words): certainly \(verdict == .every ? "accepts" : "refuses")"
      },
      ja: {
        let words =
          switch answers {
          case [.positive]: isComparison ? "より有利とみるなら" : "0より大きければ"
          case [.negative]: isComparison ? "より不利とみるなら" : "0より小さければ"
          case [.positive, .zero]: isComparison ? "同等以上とみるなら" : "0以上であれば"
          case [.zero, .negative]: isComparison ? "同等以下とみるなら" : "0以下であれば"
          default: isComparison ? "同等とみるなら" : "0であれば"
          }
        return "\(words)、必ず\(verdict == .every ? "受け入れる" : "拒否する")"
      })
  }

  var whatWouldSettle: String { say(en: "Not on file", ja: "資料に記述のない事項") }
  var stillOpen: String { say(en: "What each answer settles", ja: "答えごとに決まること") }
}
