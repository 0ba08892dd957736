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
    case .atLeastAsBad: say(en: "at least as bad as \(move)", ja: "少なくとも \(move) と同じほど悪い")
    case .atLeastAsGood: say(en: "at least as good as \(move)", ja: "少なくとも \(move) と同じほど良い")
    }
  }

  func leavesOpen(_ party: String) -> String {
    say(
      en:
        "\(party) leaves numbers open: orders, signs or ranges stand in their place. What it accepts may differ from one reading "
        + "of them to another.",
      ja: "\(party)は数値の一部を定めず、代わりに順序・符号・範囲を述べているため、何を受け入れるかは解釈によって変わりうる。")
  }

  var robustnessHeading: String { say(en: "What holds in every reading", ja: "どの解釈でも成り立つこと") }

  var sameOutcomeInEvery: String {
    say(
      en:
        "One and the same outcome is accepted by every party in every reading of what the files state.",
      ja: "資料をどう解釈しても、すべての当事者が受け入れる一つの帰結がある。")
  }

  var agreementInEvery: String {
    say(
      en:
        "Every reading has an agreement, but not always the same one: which it is depends on numbers that nobody "
        + "has stated.",
      ja: "どの解釈にも合意はあるが、常に同じではない。どれになるかは、誰も述べていない数値による。")
  }

  func agreementInSome(isEveryKnown: Bool) -> String {
    say(
      en: isEveryKnown
        ? "Some readings have an agreement and others have none: what the files state neither proves nor excludes "
          + "one."
        : "Some readings have an agreement; whether all have was not decided.",
      ja: isEveryKnown
        ? "合意のある解釈もない解釈もある。資料は合意を証明も排除もしない。" : "合意のある解釈がある。すべての解釈にあるかどうかは決まらなかった。")
  }

  var agreementInNone: String {
    say(en: "No reading has an agreement, whatever the unstated numbers are.", ja: "述べられていない数値がどうであれ、合意のある解釈はない。")
  }

  var robustTableExplained: String {
    say(
      en:
        "“accepts” and “refuses” hold in every reading and for every completion; “may accept” is everything "
        + "between. Margins are points over no agreement, from the worst to the best; a party without numbers "
        + "has none.",
      ja: "「受け入れる」はどの解釈・どの埋め方でも、「拒否する」はどの解釈・どの埋め方でも成り立つ。差は不合意に対する点数で、最悪から最善まで。数値のない当事者には示さない。")
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
        "Each party's verdict on a proposal in which every issue that it does not mention keeps its status quo.",
      ja: "提案が触れていない争点をすべて現状のままとしたときの、各当事者の判断。")
  }

  var preferencesHeading: String {
    say(en: "Which proposal is at least as good, in every reading", ja: "どの解釈でも同等以上の提案")
  }

  var preferencesExplained: String {
    say(
      en:
        "For each party: the complete proposals to which it prefers this one, or is indifferent, whatever the "
        + "unstated numbers are.",
      ja: "当事者ごとに、述べられていない数値がどうであれ、その提案が同等以上となる相手の提案を示す。")
  }

  var atLeastAsGoodInEvery: String { say(en: "At least as good as", ja: "同等以上である相手") }
  var everyOutcomeHeading: String { say(en: "Every outcome, the most widely accepted first", ja: "すべての帰結（広く受け入れられる順）") }

  func moreOutcomes(_ count: String) -> String {
    say(en: "\(count) more outcomes are not shown; JSON lists all.", ja: "ほか\(count)通りは省略した。JSONにはすべてある。")
  }

  var missingHeading: String { say(en: "What would settle it", ja: "何が述べられれば決まるか") }

  var missingExplained: String {
    say(
      en:
        "Signs of single numbers that the files leave open, and what each answer would settle about a proposal in "
        + "which what it leaves out stays as it is; where no single sign settles it, whether two things that it does are "
        + "worth more than 0 together. Other answers leave the verdict as it is.",
      ja:
        "資料が符号を定めていない数値と、提案が触れない争点を現状のままとしたときに、それぞれの答えで決まること。一つの符号では決まらないときは、提案の二つの内容を合わせた価値が0より大きいか。他の答えでは判断は変わらない。"
    )
  }

  func together(_ first: String, _ second: String) -> String {
    say(en: "the worth of \(first) and of \(second) together", ja: "\(first)と\(second)を合わせた価値")
  }

  func overNoAgreement(_ first: String) -> String {
    say(en: "the worth of \(first), less that of no agreement", ja: "\(first)の価値から合意なしの価値を引いたもの")
  }

  var nothingMissing: String {
    say(
      en: "No single sign, and no two things together, would settle an undetermined verdict.",
      ja: "一つの符号や二つの内容の組で決まる未定の判断はない。")
  }

  func nothingSettles(_ party: String, _ proposals: [String]) -> String {
    say(
      en: "No single sign, and no two things together, would settle what \(party) says to "
        + "\(proposals.joined(separator: ", ")): only how the whole compares with no agreement would.",
      ja:
        "\(proposals.joined(separator: "・"))に対する\(party)の判断は、一つの符号でも二つの内容の組でも決まらず、全体を合意なしと比べることだけが決める。"
    )
  }

  func unknown(_ subject: String) -> String { say(en: "the worth of \(subject)", ja: "\(subject)の価値") }
  func unknownNumber(of issue: String) -> String { say(en: "the weight or a value of \(issue)", ja: "\(issue)の重みまたは値") }

  func settles(_ answers: [MissingStatement.Answer], _ verdict: Verdict) -> String {
    tell(
      en: {
        let words =
          switch answers {
          case [.positive]: "more than 0"
          case [.negative]: "less than 0"
          case [.positive, .zero]: "0 or more"
          case [.zero, .negative]: "0 or less"
          default: "0"
          }
        return "if \(words): \(verdict == .every ? "accepts" : "refuses") in every reading"
      },
      ja: {
        let words =
          switch answers {
          case [.positive]: "0より大きければ"
          case [.negative]: "0より小さければ"
          case [.positive, .zero]: "0以上であれば"
          case [.zero, .negative]: "0以下であれば"
          default: "0であれば"
          }
        return "\(words)、どの解釈でも\(verdict == .every ? "受け入れる" : "拒否する")"
      })
  }

  var whatWouldSettle: String { say(en: "Missing statement", ja: "欠けている記述") }
  var stillOpen: String { say(en: "What each answer settles", ja: "答えごとに決まること") }
}
