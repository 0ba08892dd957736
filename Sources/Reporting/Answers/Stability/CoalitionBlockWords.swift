internal import Negotiation

/// What groups can do together.
extension Words {
  var blockingHeading: String { say(en: "Who could block it", ja: "誰が阻止できるか") }

  func core(_ states: String, amongAll isOfAll: Bool) -> String {
    isOfAll
      ? say(
        en: "No party and no group blocks \(states).", ja: "\(states)は、どの当事者にもどの集団にも阻止されない。")
      : say(
        en: "Of those whose preferences are on file no party and no group blocks \(states).",
        ja: "選好が記録にある当事者のうちでは、\(states)はどの当事者にもどの集団にも阻止されない。")
  }

  func coreIsEmpty(of states: String) -> String {
    say(
      en: states == "1"
        ? "Somebody blocks it."
        : "Somebody blocks each of the \(states) outcomes.",
      ja: "\(states)通りの帰結のどれも誰かに阻止される。")
  }

  func blockingExplained(_ base: CoalitionBase) -> String {
    tell(
      en: {
        let others =
          switch base {
          case .statusQuo:
            "Everything that it cannot settle goes back to the status quo, as if there were no agreement; where none of its members has a say over the outcome, it "
              + "stays in force."
          case .inForce:
            "Everything that it cannot settle stays in force, as the others go on carrying it out."
          case .worstCase:
            "The others settle everything else, as far as definitions and laws let them, so as to hurt it most: so that the least "
              + "gain of a member is smallest."
          }
        return
          "A party or group blocks an outcome when it can bring about, by settling only issues that its members decide, "
          + "something that each of them prefers and that breaks no firm red line of theirs. \(others) "
          + "The smallest groups are listed, with what is best for the member that gains least."
      },
      ja: {
        let others =
          switch base {
          case .statusQuo: "自ら定められないものは、合意がない場合と同じく現状に戻る。構成員の誰もその帰結に発言権がなければ、そのまま残る。"
          case .inForce: "自ら定められないものは、他者が履行を続けるため、そのまま残る。"
          case .worstCase: "他者はそれ以外のすべてを、定義と法の許す範囲で、その集団に最も不利になるように（最も得の小さい構成員の得が最小になるように）定める。"
          }
        return "当事者または集団は、その構成員が決める争点だけを定めて、全員がより好み、全員の確固たる譲れない線に反しない帰結を実現できるとき、帰結を阻止する。"
          + others + "最小の集団と、最も得の小さい構成員にとって最善のものを示す。"
      })
  }

  func fallbacksDiffer(_ fallbacks: [String]) -> String {
    say(
      en:
        "Groups fall back on the status quo as an outcome, and that is not worth what no agreement is worth: "
        + "\(fallbacks.joined(separator: clauseSeparator)). If without an agreement everything stays as it is, one of the "
        + "two numbers is wrong.",
      ja: "集団は帰結としての現状に戻るが、それは不合意の価値と異なる：\(fallbacks.joined(separator: clauseSeparator))。"
        + "合意がなければすべてが現状のままであるなら、どちらかの数値が誤っている。")
  }

  func fallback(_ party: String, statusQuo: String, noAgreement: String) -> String {
    say(
      en: "to \(party) the status quo is worth \(statusQuo) and no agreement \(noAgreement)",
      ja: "\(party)にとって現状は\(statusQuo)点、不合意は\(noAgreement)点")
  }

  func fallingBackBreaks(_ lines: [String], of parties: [String]) -> String {
    say(
      en:
        "The status quo itself breaks \(list(lines)), so \(list(parties)) \(parties.count == 1 ? "is" : "are") not counted as "
        + "blocking by falling back on it, whatever an outcome costs.",
      ja: "現状そのものが\(list(lines))に反するため、\(list(parties))は、帰結がどれほど不利でも、現状に戻ることで阻止する者としては数えていない。")
  }

  var blockedBy: String { say(en: "Blocked by", ja: "阻止する者") }
  var insteadColumn: String { say(en: "What changes then", ja: "その場合に変わる点") }
  var gainsColumn: String { say(en: "Gains", ja: "得") }
  var ranksHigher: String { say(en: "ranks it higher", ja: "より上位") }

  func gainsOnOwnScales(inPoints isAllPoints: Bool) -> String {
    isAllPoints
      ? say(
        en:
          "Gains are points on each party's own scale; which of them is least compares the scales.",
        ja: "得は各当事者自身の尺度の点である。どれが最小かは尺度をまたいで比べている。")
      : say(
        en:
          "Gains in numbers are points on each party's own scale. Which gain is least compares the scales, and where a party ranks "
          + "outcomes, steps of its ranking.",
        ja: "数で示した得は各当事者自身の尺度の点である。どの得が最小かは尺度をまたいで、順位による当事者については順位の差として比べている。")
  }

  var tooManyGroups: String {
    say(en: "There are more than ten parties, and so too many groups to look at.", ja: "当事者が十を超えるため、集団が多すぎて調べていない。")
  }

  var blockingBySolver: String {
    say(en: "That nobody else blocks an outcome is GLPK's claim.", ja: "ほかに阻止する者がいないことはGLPKの主張である。")
  }

  var togetherHeading: String { say(en: "What could be reached together", ja: "共に動けば到達できるもの") }

  func breaksTheirLines(_ lines: [String]) -> String {
    say(
      en: "It breaks \(list(lines)), \(lines.count == 1 ? "a firm red line" : "firm red lines") of theirs.",
      ja: "それは彼ら自身の確固たる譲れない線\(list(lines))に反する。")
  }

  func otherWays(_ count: Int) -> String {
    say(
      en: count == 1 ? "There is 1 other such outcome." : "There are \(self.count(count)) other such outcomes.",
      ja: "このような帰結はほかに\(self.count(count))件ある。")
  }

  var togetherExplained: String {
    say(
      en:
        "From outcomes that hold when each acts alone, groups can still move together, so that every member gains in the end.",
      ja: "各自が単独で動く限り持ちこたえる帰結からも、集団は共に動き、最後には全員が得をすることができる。")
  }

  func reachTogether(
    _ parties: [String], from state: String, _ moves: String, holdsBy concepts: [String]
  ) -> String {
    say(
      en: "From “\(state)” \(list(parties)) together: \(moves). "
        + (concepts.isEmpty ? "That would not hold." : "That would hold by \(list(concepts))."),
      ja: "「\(state)」から\(list(parties))が共に動く：\(moves)。"
        + (concepts.isEmpty ? "それは持ちこたえない。" : "それは\(list(concepts))で持ちこたえる。"))
  }
}
