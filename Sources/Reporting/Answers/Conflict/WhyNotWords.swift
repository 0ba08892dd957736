internal import Negotiation

/// Why a proposal is no agreement.
extension Words {
  func whyNotHeading(_ proposal: String) -> String { say(en: "Why not “\(proposal)”?", ja: "なぜ「\(proposal)」ではないのか") }

  func isAgreement(_ proposal: String, isOpen: Bool) -> String {
    say(
      en:
        "“\(proposal)” is an agreement\(isOpen ? ", whatever is done about what it leaves open" : ""): every "
        + "party on record that has a say accepts it.",
      ja: "「\(proposal)」は\(isOpen ? "、未定の争点をどう埋めても" : "")合意である。関与し立場が記録にあるすべての当事者が受け入れる。")
  }

  func excludes(_ proposal: String, _ rules: RichText) -> RichText {
    emphasise(
      en: RichText("“\(proposal)” does not meet the rules: it is excluded by ") + rules
        + RichText("."),
      ja: RichText("「\(proposal)」は規則を満たさない。") + rules + RichText("により除外される。"))
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
      ja: "最善でも、不合意の\(noAgreement)点に\(points)点足りない。")
  }

  func breaksLines(_ lines: RichText, areFirm: Bool) -> RichText {
    emphasise(
      en: RichText(areFirm ? "It breaks " : "It would break ") + lines + RichText("."),
      ja: lines + RichText(areFirm ? "に反する。" : "に反することになる。"))
  }

  var isPossibleItself: String {
    say(
      en:
        "As it is, every party on record that has a say could accept it in some reading; nothing has to be changed for that.",
      ja: "何も変えなくても、関与し立場が記録にあるすべての当事者が、ある解釈でこのまま受け入れうる。")
  }

  var reportedIsNoReason: String {
    say(
      en: "What is only reported is no reason for the refusal.",
      ja: "報じられただけの条件は、この拒否の理由ではない。")
  }

  func alwaysShort(least: String, greatest: String?, leavesOpen: Bool) -> String {
    tell(
      en: {
        guard let greatest else {
          return
            "It is at least \(number(least, "point")) short of no agreement, whatever the unstated numbers, and nothing "
            + "stated bounds by how many more."
        }
        return least == greatest
          ? "It is \(number(least, "point")) short of no agreement, whatever the unstated numbers."
          : "It is \(least) to \(greatest) points short of no agreement, "
            + (leavesOpen
              ? "in whatever reading and however that is settled which the proposal leaves open."
              : "depending on the unstated numbers.")
      },
      ja: {
        guard let greatest else {
          return "述べられていない数値がどうであれ不合意に少なくとも\(least)点足りず、不足の上限は述べられていない。"
        }
        return least == greatest
          ? "述べられていない数値がどうであれ、不合意に\(least)点足りない。"
          : (leavesOpen ? "どの解釈でも、提案の定めない争点がどう決まっても、" : "述べられていない数値しだいで、")
            + "不合意に\(least)点から\(greatest)点足りない。"
      })
  }

  var alwaysWorse: String {
    say(
      en: "Whatever the unstated numbers, it is worth less to the party than no agreement.",
      ja: "述べられていない数値がどうであれ、この当事者にとって不合意より価値が低い。")
  }

  var shortOrLinesBroken: String {
    say(
      en:
        "However what it leaves open is settled, it is worth less to the party than no agreement, or breaks a firm red line.",
      ja: "未定の争点をどう埋めても、この当事者にとって不合意より価値が低いか、確定した譲れない条件に反する。")
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
        let why = [isByReading ? "the unstated numbers" : nil, isByCompletion ? "what it leaves open" : nil]
        return "\(short)\(more): that depends on \(list(why.compactMap(\.self)))."
      },
      ja: {
        let short =
          greatest.map { "不合意に最大\($0)点足りないこともあり" } ?? "不合意に足りないこともあり（不足の上限は述べられていない）"
        let more =
          switch gain {
          case nil: "不合意を上回ることもある（上限は述べられていない）"
          case "0": "ちょうど等しいこともある"
          case let gain?: "最大\(gain)点上回ることもある"
          }
        let why = [isByReading ? "述べられていない数値" : nil, isByCompletion ? "未定の争点" : nil]
        return "\(short)、\(more)。これは\(list(why.compactMap(\.self)))しだいである。"
      })
  }

  var perhapsWorse: String {
    say(
      en: "What the party states does not settle how it compares with no agreement.",
      ja: "この当事者が述べたことからは、不合意と比べた優劣は決まらない。")
  }
}
