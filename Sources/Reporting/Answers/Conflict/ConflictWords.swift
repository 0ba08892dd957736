internal import Negotiation

/// Why there is no agreement, and what would open one.
extension Words {
  var explanationHeading: String { say(en: "Why there is no agreement", ja: "なぜ合意がないのか") }
  var boundsHeading: String { say(en: "What limits the possible agreements", ja: "合意の余地を狭めているもの") }

  func mostHold(_ most: String, of demands: String, give: String) -> String {
    say(
      en: "At most \(most) of the \(demands) demands can hold at once; at least \(give) must give.",
      ja: "\(demands)件の要求のうち同時に満たせるのは最大\(most)件で、少なくとも\(give)件の取下げが必要である。")
  }

  var noMostYet: String { say(en: "No outcome meets every demand.", ja: "すべての要求を満たす合意案は存在しない。") }

  func atLeastMustGive(_ least: String, of all: String, enough: String) -> String {
    say(
      en: "No outcome meets all \(all) demands. At least \(least) must give. One way out with \(enough) is known.",
      ja: "\(all)件の要求をすべて満たす合意案は存在しない。少なくとも\(least)件の取下げが必要であり、\(enough)件で足りる組が一つ見つかっている。")
  }

  func allHold(_ demands: String) -> String {
    tell(
      en: {
        switch demands {
        case "1": "The one demand in force can be met."
        case "2": "Both demands in force can be met at once."
        default: "All \(demands) demands in force can be met at once."
        }
      },
      ja: {
        "有効な\(demands)件の要求はすべて同時に満たせる。"
      })
  }

  var nothingDemanded: String { say(en: "No demand in force could rule out an outcome.", ja: "合意の余地を狭めうる有効な要求はない。") }

  var excludedByDefinition: String {
    say(
      en:
        "Definitions and law alone leave no outcome. No concession would help: the model itself has to be checked.",
      ja: "定義と法令だけで、残る合意案がなくなる。要求の取下げでは解決しない。モデル自体を見直す必要がある。")
  }

  func excludeEachOther(_ rules: RichText, isOne: Bool) -> RichText {
    emphasise(
      en: isOne
        ? RichText("No outcome meets this: ") + rules + RichText(".")
        : RichText("These exclude each other: ") + rules
          + RichText(". Without any one of them, some outcome would be left."),
      ja: isOne
        ? RichText("次を満たす合意案はない：") + rules + RichText("。")
        : RichText("次は互いに両立しない：") + rules + RichText("。どれか一つを除けば、残る合意案がある。"))
  }

  var notYetKnown: String { say(en: "The work was stopped before anything was certain.", ja: "何かが確定する前に計算が止められた。") }

  func provenUpTo(_ size: String, conflicts: String, concessions: String) -> String {
    say(
      en: "The search did not finish. It found \(number(conflicts, "conflict set")) and "
        + "\(number(concessions, "concession set")). "
        + (size == "0"
          ? "Each of them is certain, but smaller ones may be missing."
          : "All with up to \(number(size, "demand")) are among them. Larger ones may be missing."),
      ja: "探索は最後まで行われていない。極小矛盾集合\(conflicts)組と極小の取下げ集合\(concessions)組が見つかった。"
        + (size == "0"
          ? "いずれも確実だが、より小さい組が欠けているかもしれない。"
          : "要求\(size)件までの組はすべて含まれる。より大きい組は欠けているかもしれない。"))
  }

  var conflictsHeading: String { say(en: "What cannot hold together", ja: "両立しないもの") }

  var conflictsExplained: String {
    say(
      en:
        "Each line is a conflict set: demands that no outcome meets together. Without any one of them, some outcome meets "
        + "the rest.",
      ja: "各行は極小矛盾集合（これ以上減らせない、両立不能な要求の組）である。どれか一つを除けば、残りを満たす合意案がある。")
  }

  func cannotHoldTogether(_ demands: [RichText]) -> RichText {
    emphasise(
      en: .joined(demands, by: "; ")
        + RichText(
          demands.count == 1
            ? ". No outcome meets this demand." : ". These cannot hold together."),
      ja: .joined(demands, by: clauseSeparator)
        + RichText(demands.count == 1 ? "。この要求を満たす合意案はない。" : "。これらは両立しない。"))
  }

  func demandOf(_ party: String) -> String { say(en: "\(party): ", ja: "\(party)：") }

  func atLeastNoAgreement(_ worth: String) -> String {
    say(en: "at least the \(number(worth, "point")) that it has without an agreement", ja: "合意不成立の価値である\(worth)点以上")
  }

  var atLeastAsGoodAsNoAgreement: String {
    say(en: "something at least as good as no agreement", ja: "合意不成立と同等以上であること")
  }
  var conflictChartTitle: String { say(en: "Which demand is in which conflict", ja: "どの要求がどの極小矛盾集合に含まれるか") }

  func conflictChartSummary(_ lines: [String]) -> String {
    say(
      en: "Demands in rows, conflict sets in columns. " + lines.joined(separator: " "),
      ja: "行は要求、列は極小矛盾集合。" + lines.joined())
  }

  var concessionsHeading: String { say(en: "What would make an agreement possible", ja: "何が合意を可能にするか") }

  var concessionsExplained: String {
    say(
      en:
        "The fewest demands to drop, by the number of parties that move. Everything else is kept. Definitions and law "
        + "never give.",
      ja: "譲歩する当事者の数ごとに、取下げが必要な最少の要求を示す。ほかはすべて維持する。定義と法令は取下げの対象としない。")
  }

  func movers(_ count: Int) -> String { say(en: count == 1 ? "1 party" : "\(count) parties", ja: "\(count)者") }
  var whoMoves: String { say(en: "Who moves", ja: "譲歩する当事者") }
  var demandsToDrop: String { say(en: "Demands to drop", ja: "取り下げる要求") }
  var outcomesOpened: String { say(en: "Outcomes opened", ja: "可能となる合意案") }

  func anyOf(_ sets: [RichText]) -> RichText {
    emphasise(en: .joined(sets, by: ", or "), ja: .joined(sets, by: "、または"))
  }

  func mustGiveAlone(_ party: String, _ sets: RichText) -> RichText {
    emphasise(
      en: RichText(.strong(party), .plain(" alone could make an agreement possible by dropping ")) + sets
        + RichText(.plain(". ")),
      ja: RichText(.strong(party), .plain("は、次を取り下げれば単独で合意を可能にできる：")) + sets
        + RichText(.plain("。")))
  }

  func cannotOpenAlone(_ party: String) -> String {
    say(en: "\(party) alone cannot make an agreement possible. ", ja: "\(party)は単独では合意を可能にできない。")
  }

  func othersMustGive(_ party: String, _ sets: RichText) -> RichText {
    emphasise(
      en: RichText(.plain("If \(party) gives nothing, the smallest way out for the others is to drop ")) + sets
        + RichText(.plain(".")),
      ja: RichText(.plain("\(party)が何も譲らない場合、他の当事者が取り下げるべき要求は最少で次のとおり：")) + sets
        + RichText(.plain("。")))
  }

  func nothingOpensWithout(_ party: String) -> String {
    say(
      en: "For an agreement to be possible, \(party) has to drop something.", ja: "合意が可能となるには、\(party)による何らかの取下げが必要である。"
    )
  }

  func moreSets(_ count: String) -> String {
    say(
      en: "\(count) more \(count == "1" ? "is" : "are") not shown. JSON lists all.", ja: "ほかに\(count)組ある。JSONにはすべて載る。")
  }

  func enoughToDrop(isOne: Bool) -> String {
    say(
      en: isOne
        ? "It would be enough to drop this:" : "It would be enough to drop the demands in any one of these lines:",
      ja: isOne ? "次を取り下げれば足りる：" : "次のいずれか一行の要求を取り下げれば足りる：")
  }

  var coalitionConflictsHeading: String { say(en: "Who could agree without the others", ja: "他の当事者抜きで合意できるのは誰か") }

  var coalitionConflictsExplained: String {
    say(
      en:
        "For every pair of signatories, and for all of them: whether some outcome meets all their demands, and which of "
        + "these demands conflict. Linkages bind every group.",
      ja: "署名当事者のすべての二者と全員について、その全員の要求を満たす合意案があるか、どの要求が両立しないかを示す。連関条件はどの組にも及ぶ。")
  }

  var conflictsInside: String { say(en: "Conflicts inside", ja: "組の中の矛盾") }
  var unansweredHeading: String { say(en: "Demands that nobody has answered", ja: "他の当事者の回答がない要求") }

  var unansweredExplained: String {
    say(
      en:
        "These are in no conflict, and no other signatory's answer to them is on file. That nobody opposes a demand in "
        + "the files does not mean that it is acceptable.",
      ja: "これらはどの極小矛盾集合にも含まれず、他の署名当事者の回答も資料にない。資料に反対がないことは、受け入れられることを意味しない。")
  }

  var bindingHeading: String { say(en: "Which demands limit the possible agreements", ja: "合意の余地を狭めている要求") }

  var bindingExplained: String {
    say(
      en:
        "Dropping any one of these, with everything else kept, would add outcomes that every party could accept.",
      ja: "ほかをすべて維持してこれらの一つを取り下げれば、全当事者が受け入れうる合意案が増える。")
  }

  var bindingDemand: String { say(en: "Demand", ja: "要求") }

  var nothingBinds: String {
    say(
      en: "No single demand limits the possible agreements: dropping any one of them would add no outcome.",
      ja: "合意の余地を単独で狭めている要求はない。どれか一つを取り下げても合意案は増えない。")
  }

  var outcomesMore: String { say(en: "Outcomes added", ja: "増える合意案") }
  var whoWouldGain: String { say(en: "Whose best outcome would improve", ja: "最善の結果が改善する当事者") }
  func gainsUnmeasured(_ parties: [String]) -> String {
    say(
      en: "Nothing is said about the best outcome of \(list(parties)): not all numbers are known.",
      ja: "\(list(parties))の最善の結果が改善するかは述べない。数値のすべてが分かっているわけではないためである。")
  }

  var emptyingHeading: String {
    say(
      en: "Which reported red lines would rule out every outcome", ja: "合意の余地をなくす報道ベースのレッドライン")
  }

  var emptyingExplained: String {
    say(
      en:
        "If any one of these were final, no outcome would be left that every party could accept:",
      ja: "次のどれか一つが最終的なものであれば、全当事者が受け入れうる合意案はなくなる：")
  }

  var nothingWouldEmpty: String {
    say(
      en: "Even if it were final, no reported red line would by itself rule out every outcome that all parties could "
        + "accept.",
      ja: "報道ベースのレッドラインは、最終的なものであっても、単独では全当事者が受け入れうる合意案をなくさない。")
  }

  func explanationBasis(_ engine: Engine, programs: String) -> String {
    say(
      en: engine == .glpk
        ? "The solver GLPK was used (\(number(programs, "program"))). What can be met was checked exactly. That nothing "
          + "else can be met rests on GLPK alone."
        : "Every outcome was looked at.",
      ja: engine == .glpk
        ? "計算ソフトGLPK（整数計画問題\(programs)個）による。満たせるものは正確に確かめた。ほかに満たせるものがないことはGLPKの計算だけによる。"
        : "すべての合意案を調べた。")
  }
}
