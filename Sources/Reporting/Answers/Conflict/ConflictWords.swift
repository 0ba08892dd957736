internal import Negotiation

/// Why there is no agreement, and what would open one.
extension Words {
  var explanationHeading: String { say(en: "Why there is no agreement", ja: "なぜ合意がないのか") }
  var boundsHeading: String { say(en: "What bounds the zone", ja: "合意可能領域を狭めているもの") }

  func mostHold(_ most: String, of demands: String, give: String) -> String {
    say(
      en: "At most \(most) of the \(demands) demands can hold at once; at least \(give) must give.",
      ja: "\(demands)件の要求のうち同時に満たせるのは最大\(most)件で、少なくとも\(give)件が譲られなければならない。")
  }

  var noMostYet: String { say(en: "No outcome meets every demand.", ja: "すべての要求を満たす帰結は存在しない。") }

  func atLeastMustGive(_ least: String, of all: String, enough: String) -> String {
    say(
      en: "No outcome meets every demand: of the \(all), at least \(least) must give, and \(enough) are enough.",
      ja: "すべての要求を満たす帰結は存在しない。\(all)件のうち少なくとも\(least)件が取り下げられねばならず、\(enough)件で足りる。")
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

  var nothingDemanded: String { say(en: "No demand is in force that could bound the zone.", ja: "領域を狭めうる有効な要求はない。") }

  var excludedByDefinition: String {
    say(
      en:
        "Definitions and law alone leave no outcome. No demand is to blame, and no concession would help: "
        + "the model itself has to be looked at.",
      ja: "定義と法だけで、残る帰結がなくなる。どの要求のせいでもなく、どの譲歩も役に立たない。モデル自体を見直す必要がある。")
  }

  func excludeEachOther(_ rules: RichText, isOne: Bool) -> RichText {
    emphasise(
      en: isOne
        ? RichText("No outcome meets this by itself: ") + rules + RichText(".")
        : RichText("These exclude each other, and without any one of them some outcome would be left: ")
          + rules + RichText("."),
      ja: isOne
        ? RichText("次のものはそれだけで、満たす帰結がない：") + rules + RichText("。")
        : RichText("次のものは互いに両立せず、どれか一つを除けば帰結が残る：") + rules + RichText("。"))
  }

  var notYetKnown: String { say(en: "The work was stopped before anything was certain.", ja: "何かが確定する前に計算が止められた。") }

  func provenUpTo(_ size: String, conflicts: String, concessions: String) -> String {
    say(
      en: "The search did not come to its end: \(number(conflicts, "minimal conflict set")) and "
        + "\(number(concessions, "minimal concession set")) were found. "
        + (size == "0"
          ? "Each of them is certain, but smaller ones may be missing."
          : "All with up to \(number(size, "demand")) are among them; larger ones may be missing."),
      ja: "探索は最後まで行われていない。極小の対立\(conflicts)組と極小の譲歩\(concessions)組が見つかった。"
        + (size == "0"
          ? "いずれも確実だが、より小さい組が欠けているかもしれない。"
          : "要求\(size)件までの組はすべて含まれる。より大きい組は欠けているかもしれない。"))
  }

  var conflictsHeading: String { say(en: "What cannot hold together", ja: "両立しないもの") }

  var conflictsExplained: String {
    say(
      en:
        "Each line is a minimal conflict set: no outcome meets all its demands, though some outcome meets all "
        + "but any one of them.",
      ja: "各行は極小の対立である。すべてを満たす帰結はないが、どれか一つを除けば残りを満たす帰結がある。")
  }

  func cannotHoldTogether(_ demands: [RichText]) -> RichText {
    emphasise(
      en: .joined(demands, by: "; ")
        + RichText(
          demands.count == 1
            ? ". No outcome meets this by itself." : ". These cannot hold together."),
      ja: .joined(demands, by: "；")
        + RichText(demands.count == 1 ? "。これだけで満たす帰結がない。" : "。これらは両立しない。"))
  }

  func demandOf(_ party: String) -> String { say(en: "\(party): ", ja: "\(party)：") }

  func atLeastNoAgreement(_ worth: String) -> String {
    say(en: "at least the \(number(worth, "point")) that it has without an agreement", ja: "不合意の価値である\(worth)点以上")
  }

  var atLeastAsGoodAsNoAgreement: String { say(en: "something at least as good as no agreement", ja: "不合意と同等以上であること") }
  var conflictChartTitle: String { say(en: "Which demand is in which conflict", ja: "どの要求がどの対立に含まれるか") }

  func conflictChartSummary(_ lines: [String]) -> String {
    say(
      en: "Demands in rows, minimal conflict sets in columns. " + lines.joined(separator: " "),
      ja: "行は要求、列は極小の対立。" + lines.joined())
  }

  var concessionsHeading: String { say(en: "What would open a zone", ja: "何が合意を可能にするか") }

  var concessionsExplained: String {
    say(
      en:
        "For each number of parties that move: the fewest demands that they would have to drop, everything else "
        + "kept. Definitions and law never give.",
      ja: "譲る当事者の数ごとに、他をすべて保ったまま取り下げるべき最少の要求を示す。定義と法は決して譲られない。")
  }

  func movers(_ count: Int) -> String { say(en: count == 1 ? "1 party" : "\(count) parties", ja: "\(count)者") }
  var whoMoves: String { say(en: "Who moves", ja: "譲る当事者") }
  var demandsToDrop: String { say(en: "Demands to drop", ja: "取り下げる要求") }
  var outcomesOpened: String { say(en: "Outcomes opened", ja: "可能になる帰結") }

  func anyOf(_ sets: [RichText]) -> RichText {
    emphasise(en: .joined(sets, by: ", or "), ja: .joined(sets, by: "、または"))
  }

  func mustGiveAlone(_ party: String, _ sets: RichText) -> RichText {
    emphasise(
      en: RichText(.strong(party), .plain(" alone could open a zone by dropping ")) + sets
        + RichText(.plain(". ")),
      ja: RichText(.strong(party), .plain("だけで合意を可能にするには、次を取り下げる：")) + sets
        + RichText(.plain("。")))
  }

  func cannotOpenAlone(_ party: String) -> String {
    say(en: "\(party) alone cannot open a zone. ", ja: "\(party)だけでは合意を可能にできない。")
  }

  func othersMustGive(_ party: String, _ sets: RichText) -> RichText {
    emphasise(
      en: RichText(.plain("If \(party) gives nothing, the fewest that the others could drop instead: ")) + sets
        + RichText(.plain(".")),
      ja: RichText(.plain("\(party)が何も譲らない場合、他の当事者が取り下げる要求は最も少なくて次のとおり：")) + sets
        + RichText(.plain("。")))
  }

  func nothingOpensWithout(_ party: String) -> String {
    say(en: "No zone opens unless \(party) drops something.", ja: "\(party)が何かを取り下げない限り、合意は可能にならない。")
  }

  func moreSets(_ count: String) -> String {
    say(en: "\(count) more are not shown; JSON lists all.", ja: "ほかに\(count)組ある。JSONにはすべて載る。")
  }

  func enoughToDrop(_ sets: RichText) -> RichText {
    emphasise(
      en: RichText(.plain("It would be enough to drop ")) + sets + RichText(.plain(".")),
      ja: RichText(.plain("次を取り下げれば足りる：")) + sets + RichText(.plain("。")))
  }

  var coalitionConflictsHeading: String { say(en: "Who could agree without the others", ja: "他の当事者抜きで合意できるのは誰か") }

  var coalitionConflictsExplained: String {
    say(
      en:
        "For every pair of signatories and for all: whether some outcome meets the demands of all members, and "
        + "the conflicts between these. Linkages bind every group.",
      ja: "署名者のすべての二者と全員について、その全員の要求を満たす帰結があるか、要求どうしにどの対立があるかを示す。抱き合わせの要求はどの組にも及ぶ。")
  }

  var conflictsInside: String { say(en: "Conflicts inside", ja: "内部の対立") }
  var unansweredHeading: String { say(en: "Demands that nobody has answered", ja: "誰も答えていない要求") }

  var unansweredExplained: String {
    say(
      en:
        "These are in no conflict, and no other signatory's answer to them is on file. Unopposed in the file "
        + "does not mean acceptable.",
      ja: "これらはどの対立にも含まれず、他の署名者の回答も資料にない。資料に反対がないことは、受け入れられることを意味しない。")
  }

  var bindingHeading: String { say(en: "Demands that bind", ja: "領域を狭めている要求") }

  var bindingExplained: String {
    say(
      en:
        "Without one of these, and everything else kept, there would be more outcomes that every party could "
        + "accept.",
      ja: "他をすべて保ったままこれらの一つを除けば、全当事者が受け入れうる帰結が増える。")
  }

  var bindingDemand: String { say(en: "Demand", ja: "要求") }

  var nothingBinds: String {
    say(en: "No demand binds: dropping any one of them would add no outcome.", ja: "どの要求も領域を狭めていない。どれか一つを除いても帰結は増えない。")
  }

  var outcomesMore: String { say(en: "Outcomes more", ja: "増える帰結") }
  var whoWouldGain: String { say(en: "Whose best outcome would improve", ja: "最善の帰結が良くなる当事者") }
  func gainsUnmeasured(_ parties: [String]) -> String {
    say(
      en: "Whether the best outcome of \(list(parties)) would improve is not said: not all numbers are known.",
      ja: "\(list(parties))の最善の帰結が良くなるかは述べない。数値がすべては分かっていないためである。")
  }

  var emptyingHeading: String { say(en: "Reported red lines that would leave nothing", ja: "領域をなくす報じられた譲れない条件") }

  var emptyingExplained: String {
    say(
      en:
        "Any one of these would leave no outcome that every party could accept, if it were final:",
      ja: "次のどれか一つが最終的なものであれば、全当事者が受け入れうる帰結はなくなる：")
  }

  var nothingWouldEmpty: String {
    say(
      en: "No single reported red line, if it were final, would leave no outcome that every party could accept.",
      ja: "報じられた譲れない条件のうち、最終的なものであった場合に、単独で全当事者の受け入れうる帰結をなくすものはない。")
  }

  func explanationBasis(_ engine: Engine, programs: String) -> String {
    say(
      en: engine == .glpk
        ? "GLPK solved \(number(programs, "program")). What can be met was checked exactly; that nothing else "
          + "can is its claim."
        : "Every outcome was looked at, in whole numbers.",
      ja: engine == .glpk
        ? "GLPKで\(programs)個のプログラムを解いた。満たせるものは正確に確かめた。他に満たせるものがないことはGLPKの主張である。"
        : "すべての帰結を整数で調べた。")
  }
}
