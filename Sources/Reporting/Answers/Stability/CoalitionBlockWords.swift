internal import Negotiation

/// What groups can do together.
extension Words {
  var blockingHeading: String { say(en: "Who could block it", ja: "誰が阻止できるか") }

  func core(_ states: String, amongAll isOfAll: Bool) -> String {
    isOfAll
      ? say(
        en: "No party and no group blocks \(states).", ja: "\(states)を阻止する当事者も集団もない。")
      : say(
        en: "No party and no group whose preferences are on file blocks \(states).",
        ja: "選好が記録にある当事者のうち、\(states)を阻止する当事者も集団もない。")
  }

  func coreIsEmpty(of states: String) -> String {
    say(
      en: states == "1"
        ? "Somebody blocks it."
        : "Somebody blocks each of the \(states) outcomes.",
      ja: "\(states)件の状態のどれにも、それを阻止する者がいる。")
  }

  func blockingExplained(_ base: CoalitionBase) -> String {
    tell(
      en: {
        let others =
          switch base {
          case .statusQuo:
            "Everything that it cannot settle goes back to the status quo, as if there were no agreement. Where none of its "
              + "members has a say over the outcome, it stays in force."
          case .inForce:
            "Everything that it cannot settle stays in force, as the others go on carrying it out."
          case .worstCase:
            "The others settle everything else so as to hurt it most, within definitions and laws: the least gain of a member "
              + "becomes as small as possible."
          }
        return
          "A party or group blocks an outcome when it can bring about one that each member prefers and that breaks none of "
          + "their firm red lines. It settles only issues that its members decide. \(others) "
          + "The smallest groups are listed, with what is best for the member that gains least."
      },
      ja: {
        let others =
          switch base {
          case .statusQuo: "自ら定められない争点は、合意不成立の場合と同じく現状に戻る。構成員の誰もその状態に発言権がなければ、そのまま残る。"
          case .inForce: "自ら定められない争点は、他の当事者が履行を続けるため、そのまま残る。"
          case .worstCase: "他の当事者はそれ以外のすべてを、定義と法令の許す範囲で、その集団に最も不利になるように（最も得の小さい構成員の得が最小になるように）定める。"
          }
        return "当事者または集団は、構成員全員にとってより望ましく、いずれの確定したレッドラインにも抵触しない状態を自力で実現できる場合、その状態を「阻止」しうる。定めることができるのは、構成員が決める争点だけである。"
          + others + "最小の集団と、最も得の小さい構成員にとって最善のものを示す。"
      })
  }

  func fallbacksDiffer(_ fallbacks: [String]) -> String {
    say(
      en:
        "Groups fall back on the status quo, and that is not worth the same as no agreement: "
        + "\(fallbacks.joined(separator: clauseSeparator)). If everything stays as it is without an agreement, one of the two "
        + "numbers is wrong.",
      ja: "集団は現状に戻るが、その価値は合意不成立の価値と異なる：\(fallbacks.joined(separator: clauseSeparator))。"
        + "合意不成立の場合にすべてが現状のままであるなら、どちらかの数値が誤っている。")
  }

  func fallback(_ party: String, statusQuo: String, noAgreement: String) -> String {
    say(
      en: "to \(party) the status quo is worth \(statusQuo) and no agreement \(noAgreement)",
      ja: "\(party)にとって現状は\(statusQuo)点、合意不成立は\(noAgreement)点")
  }

  func fallingBackBreaks(_ lines: [String], of parties: [String]) -> String {
    say(
      en:
        "The status quo itself breaks \(list(lines)). \(list(parties)) \(parties.count == 1 ? "is" : "are") therefore not "
        + "counted as blocking by falling back on it, whatever an outcome costs.",
      ja: "現状そのものが\(list(lines))に抵触する。このため、状態がどれほど不利でも、\(list(parties))が現状に戻ることによる阻止は数えていない。")
  }

  var blockedBy: String { say(en: "Blocked by", ja: "阻止する者") }
  var insteadColumn: String { say(en: "What changes then", ja: "その場合に変わる点") }
  var gainsColumn: String { say(en: "Gains", ja: "得") }
  var ranksHigher: String { say(en: "ranks it higher", ja: "より上位") }

  func gainsOnOwnScales(inPoints isAllPoints: Bool) -> String {
    isAllPoints
      ? say(
        en:
          "Gains are points on each party's own scale. Saying which of them is least compares these scales.",
        ja: "得は各当事者自身の尺度の点数である。どれが最小かの判断は、異なる尺度を比べている。")
      : say(
        en:
          "Gains in numbers are points on each party's own scale. Saying which gain is least compares these scales. Where a party "
          + "ranks outcomes, it compares steps of its ranking.",
        ja: "数で示した得は各当事者自身の尺度の点数である。どの得が最小かの判断は、異なる尺度を比べている。順位による当事者については順位の差を比べている。")
  }

  var tooManyGroups: String {
    say(
      en: "Groups were not looked at: with more than ten parties there are too many.",
      ja: "当事者が10を超え、集団が多すぎるため、集団は調べていない。")
  }

  var blockingBySolver: String {
    say(en: "That nobody else blocks an outcome rests on the solver GLPK alone.", ja: "ほかに阻止する者がいないことは、計算ソフトGLPKだけによる。")
  }

  var togetherHeading: String { say(en: "What could be reached together", ja: "共に行動すれば到達できる状態") }

  func breaksTheirLines(_ lines: [String]) -> String {
    say(
      en: "It breaks \(list(lines)), \(lines.count == 1 ? "a firm red line" : "firm red lines") of theirs.",
      ja: "それは構成員自身の確定したレッドライン\(list(lines))に抵触する。")
  }

  func otherWays(_ count: Int) -> String {
    say(
      en: count == 1 ? "There is 1 other such outcome." : "There are \(self.count(count)) other such outcomes.",
      ja: "このような状態はほかに\(self.count(count))件ある。")
  }

  var togetherExplained: String {
    say(
      en:
        "Some outcomes hold when each party acts alone, but groups can move away from them together. Every member then gains "
        + "in the end.",
      ja: "各当事者が単独で行動する限り安定な状態であっても、集団が共に行動して離れることができるものがある。その場合、最後には構成員の全員が得をする。")
  }

  func reachTogether(
    _ parties: [String], from state: String, _ moves: String, holdsBy concepts: [String]
  ) -> String {
    say(
      en: "From “\(state)”, \(list(parties)) can move together: \(moves). "
        + (concepts.isEmpty ? "That would not hold." : "That would hold by \(list(concepts))."),
      ja: "「\(state)」から\(list(parties))が共に行動できる：\(moves)。"
        + (concepts.isEmpty ? "その結果は安定でない。" : "その結果は\(list(concepts))の意味で安定である。"))
  }
}
