internal import Negotiation

/// Numbers that hold in one reading alone, and the scale they depend on.
extension Words {
  func illustration(_ parties: [String], isScaled: Bool) -> String {
    let leave = parties.count == 1 ? "leaves" : "leave"
    return isScaled
      ? say(
        en:
          "An illustration: \(list(parties)) \(leave) numbers open. What follows uses one choice of them, the “central reading”: "
          + "it lies in the middle of what is stated, within the scale. Answers that hold for every choice do not depend on the "
          + "scale. The numbers here do.",
        ja: "これは例示である。\(list(parties))の数値は定まっていない。以下は、述べられていない数値を、尺度の範囲で、述べられた内容の中央に定めた「中心解釈」での値である。"
          + "数値がどうであれ成り立つ判定は尺度に左右されないが、ここの数値は尺度に左右される。")
      : say(
        en:
          "An illustration: \(list(parties)) \(leave) numbers open. What follows uses one choice of them, the “central reading”: "
          + "it lies in the middle of what is stated. What is stated bounds every number, so nothing here depends on a scale. "
          + "Other choices give other numbers.",
        ja: "これは例示である。\(list(parties))の数値は定まっていない。以下は、述べられていない数値を、述べられた内容の中央に定めた「中心解釈」での値である。"
          + "述べられた内容がすべての数値の範囲を定めているため、尺度に左右されるものはない。ほかの解釈では数値も異なる。")
  }

  func scaled(_ scale: Scale?, own: [String]) -> String {
    tell(
      en: {
        guard let scale else { return "what it states bounds every number" }
        let each =
          "scale: a number that no statement bounds moves a payoff by at most \(exactly(scale.each)) points"
        return each + (own.isEmpty ? "" : ", \(list(own))")
          + (scale.isConvention ? " (a convention, nobody's statement)" : " (declared)")
      },
      ja: {
        guard let scale else { return "述べられた内容がすべての数値の範囲を定めている" }
        let each = "尺度：どの記述も範囲を定めない数値が利得を変えるのは\(exactly(scale.each))点まで"
        return each + (own.isEmpty ? "" : "、\(list(own))")
          + (scale.isConvention ? "（慣例であり、誰の主張でもない）" : "（宣言による）")
      })
  }

  func ownLimit(_ number: String, for subject: String) -> String {
    say(en: "\(number) for \(subject)", ja: "\(subject)は\(number)点まで")
  }

  func spendsSilence(_ issues: [String]) -> String {
    say(
      en:
        "These agreements settle issues on which a party has said nothing (\(issues.joined(separator: clauseSeparator))). "
        + "What others gain there rests on silence, and silence is not consent.",
      ja: "以下の合意は、ある当事者が何も述べていない争点まで決めている（\(issues.joined(separator: clauseSeparator))）。"
        + "そこで他者が得るものは沈黙に基づいており、沈黙は同意ではない。")
  }

  var silenceCountsNothing: String {
    say(
      en:
        "Such an issue counts 0 for that party here, midway between wanting and refusing it. The agreements below may "
        + "therefore give it away. Nobody has said that the party would.",
      ja: "このような争点は、望むとも拒むとも言えないため、ここではその当事者にとって価値0として扱う。以下の合意がその争点を譲るものであっても、"
        + "譲ると述べた者はいない。")
  }

  func agreementExistsInCentralReading(agreements: String, of outcomes: String) -> String {
    say(
      en:
        "In the central reading, yes. Every party on record accepts \(agreements) of the \(number(outcomes, "outcome")) that "
        + "\(outcomes == "1" ? "meets" : "meet") the rules.",
      ja: "中心解釈では存在する。規則を満たす合意案\(outcomes)件のうち\(agreements)件を、意向の記録がある全当事者が受け入れる。")
  }

  func inCentralReading(_ scale: Scale?) -> String {
    tell(
      en: {
        guard let scale else { return "central reading, bounded by what is stated" }
        return "central reading, scale: \(exactly(scale.each))"
          + (scale.isConvention ? " by convention" : "")
      },
      ja: {
        guard let scale else { return "中心解釈、範囲は述べられた内容による" }
        return "中心解釈、尺度\(exactly(scale.each))" + (scale.isConvention ? "（慣例）" : "")
      })
  }

  var numbersChosenHeading: String { say(en: "The numbers of the central reading", ja: "中心解釈の数値") }
  var numbersChosen: String { say(en: "Chosen", ja: "選ばれた値") }
  var openNumber: String { say(en: "Number", ja: "数値") }
}
