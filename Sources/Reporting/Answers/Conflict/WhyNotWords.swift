internal import Negotiation

/// Why a proposal is no agreement.
extension Words {
  func whyNotHeading(_ proposal: String) -> String { say(en: "Why not “\(proposal)”?", ja: "なぜ「\(proposal)」ではないのか") }

  func isAgreement(_ proposal: String, isOpen: Bool) -> String {
    say(
      en:
        "“\(proposal)” is an agreement\(isOpen ? ", however the issues that it leaves open are settled" : ""). Every party "
        + "on record that has a say accepts it.",
      ja: "「\(proposal)」は\(isOpen ? "、提案が定めない争点をどう定めても" : "")合意である。発言権があり意向の記録がある全当事者が受け入れる。")
  }

  func excludes(_ proposal: String, _ rules: RichText) -> RichText {
    emphasise(
      en: RichText("“\(proposal)” does not meet the rules: it is excluded by ") + rules
        + RichText("."),
      ja: RichText("「\(proposal)」は規則を満たさない。") + rules + RichText("により排除される。"))
  }

  func says(_ party: String, _ verdict: Verdict?) -> String {
    switch verdict {
    case .every?: say(en: "\(party) accepts.", ja: "\(party)は受け入れる。")
    case .some?: say(en: "\(party) may accept.", ja: "\(party)は受け入れうる。")
    case .none?: say(en: "\(party) refuses.", ja: "\(party)は拒否する。")
    case nil: say(en: "The consent of \(party) is not on record.", ja: "\(party)の同意は記録にない。")
    }
  }

  func shortBy(_ points: String, of noAgreement: String) -> String {
    say(
      en:
        "Even at best it is \(number(points, "point")) short of the \(noAgreement) that the party has without "
        + "an agreement.",
      ja: "最善でも、合意不成立の\(noAgreement)点を\(points)点下回る。")
  }

  func breaksLines(_ lines: RichText, areFirm: Bool) -> RichText {
    emphasise(
      en: RichText(areFirm ? "It breaks " : "It would break ") + lines + RichText("."),
      ja: lines + RichText(areFirm ? "に抵触する。" : "に抵触することになる。"))
  }

  var isPossibleItself: String {
    say(
      en:
        "Nothing has to be changed: every party on record that has a say could accept it as it is, depending on what the "
        + "files leave open.",
      ja: "変更は要らない。資料が定めていない点によっては、発言権があり意向の記録がある全当事者がこのまま受け入れうる。")
  }

  var reportedIsNoReason: String {
    say(
      en: "This is only reported, so the refusal does not rest on it.",
      ja: "これは報道ベースのものであり、拒否の理由ではない。")
  }

  func alwaysShort(least: String, greatest: String?, leavesOpen: Bool) -> String {
    tell(
      en: {
        guard let greatest else {
          return
            "It is at least \(number(least, "point")) short of no agreement, whatever the unstated numbers are. The files "
            + "set no upper limit."
        }
        return least == greatest
          ? "It is \(number(least, "point")) short of no agreement, whatever the unstated numbers are."
          : "It is \(least) to \(greatest) points short of no agreement, "
            + (leavesOpen
              ? "whatever the unstated numbers are and however its open issues are settled."
              : "depending on the unstated numbers.")
      },
      ja: {
        guard let greatest else {
          return "述べられていない数値がどうであれ、合意不成立を少なくとも\(least)点下回る。上限は述べられていない。"
        }
        return least == greatest
          ? "述べられていない数値がどうであれ、合意不成立を\(least)点下回る。"
          : (leavesOpen ? "述べられていない数値がどうであれ、提案が定めない争点をどう定めても、" : "述べられていない数値により、")
            + "合意不成立を\(least)点から\(greatest)点下回る。"
      })
  }

  var alwaysWorse: String {
    say(
      en: "It is worth less to the party than no agreement, whatever the unstated numbers are.",
      ja: "述べられていない数値がどうであれ、この当事者にとって合意不成立より価値が低い。")
  }

  var shortOrLinesBroken: String {
    say(
      en:
        "However its open issues are settled, it is worth less to the party than no agreement, or it breaks a firm red "
        + "line.",
      ja: "提案が定めない争点をどう定めても、この当事者にとって合意不成立より価値が低いか、確定したレッドラインに抵触する。")
  }

  func perhapsShort(
    greatest: String?, gain: String?, isByReading: Bool, isByCompletion: Bool
  ) -> String {
    tell(
      en: {
        let short =
          greatest.map { "It may be up to \(number($0, "point")) short of no agreement" }
          ?? "It may be short of no agreement, by any number of points"
        let more =
          switch gain {
          case nil: ", or worth any number of points more"
          case "0": ", or worth just as much"
          case let gain?: ", or worth up to \(number(gain, "point")) more"
          }
        let why = [
          isByReading ? "the unstated numbers" : nil, isByCompletion ? "how its open issues are settled" : nil,
        ]
        return "\(short)\(more). That depends on \(list(why.compactMap(\.self)))."
      },
      ja: {
        let short =
          greatest.map { "合意不成立を最大\($0)点下回ることもあり" } ?? "合意不成立を下回ることもあり（上限は述べられていない）"
        let more =
          switch gain {
          case nil: "合意不成立を上回ることもある（上限は述べられていない）"
          case "0": "ちょうど等しいこともある"
          case let gain?: "最大\(gain)点上回ることもある"
          }
        let why = [isByReading ? "述べられていない数値" : nil, isByCompletion ? "提案が定めない争点の定め方" : nil]
        return "\(short)、\(more)。これは\(list(why.compactMap(\.self)))による。"
      })
  }

  var perhapsWorse: String {
    say(
      en: "The party's statements do not say how it compares with no agreement.",
      ja: "この当事者が述べたことからは、合意不成立と比べた優劣は決まらない。")
  }
}
