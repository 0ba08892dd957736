internal import Negotiation

/// What the answer hangs on.
extension Words {
  func inEveryWorld(_ verdict: Verdict, isFinal: Bool, isOne: Bool, lookedAt: String?) -> String {
    let ifFinal = isFinal ? say(en: " if every stated position is final", ja: "述べられた立場がすべて最終的なら、") : ""
    let whatever =
      isOne
      ? ""
      : lookedAt.map { say(en: ", in all \($0) worlds looked at", ja: "調べた\($0)通りの世界のすべてで、") }
        ?? say(en: ", however the open questions are answered", ja: "未解決の問いの答えがどうであれ、")
    return tell(
      en: {
        switch verdict {
        case .every: "There is an agreement\(ifFinal)\(whatever)."
        case .some: "There may be an agreement\(ifFinal)\(whatever)."
        case .none: "There is no agreement\(ifFinal)\(whatever)."
        }
      },
      ja: {
        switch verdict {
        case .every: "\(ifFinal)\(whatever)合意は存在する。"
        case .some: "\(ifFinal)\(whatever)合意は存在しうる。"
        case .none: "\(ifFinal)\(whatever)合意は存在しない。"
        }
      })
  }

  func inSomeWorlds(without: String, of all: String, isFinal: Bool) -> String {
    say(
      en: "Whether there is an agreement depends on the open questions: in \(without) of \(all) worlds there is none"
        + (isFinal ? " if every stated position is final." : "."),
      ja: (isFinal ? "述べられた立場がすべて最終的なら、" : "")
        + "合意があるかどうかは、未解決の問いの答えによる。\(all)通りの世界のうち\(without)通りでは合意が存在しない。")
  }

  func certainInSomeWorlds(_ certain: String, of all: String) -> String {
    say(
      en: "An agreement is certain in \(certain) of \(all) worlds, and possible in the others.",
      ja: "\(all)通りの世界のうち\(certain)通りでは合意が確実に存在し、その他では存在しうる。")
  }

  func mustGiveEverywhere(_ count: String, isOne: Bool) -> String {
    say(
      en: "At least \(number(count, "demand")) must give\(isOne ? "" : " in every world").",
      ja: "\(isOne ? "" : "どの世界でも、")少なくとも\(count)件の要求の取下げが必要である。")
  }

  func mustGiveBetween(_ least: String, _ most: String, _ each: [String]) -> String {
    say(
      en: "At least \(least) to \(most) demands must give, depending on the world: \(list(each)).",
      ja: "取下げが必要な要求の最少数は、世界により\(least)件から\(most)件である（\(list(each))）。")
  }

  func mustGiveIn(_ count: String, worlds: String) -> String {
    say(en: "\(count) in \(number(worlds, "world"))", ja: "\(count)件となる世界が\(worlds)通り")
  }

  var worldsIfFinal: String {
    say(
      en: "What does the answer depend on, if every stated position is final?",
      ja: "述べられた立場がすべて最終的な場合、答えは何によるか")
  }
  var worldsAsStated: String {
    say(
      en: "What does the answer depend on, with the positions as stated?", ja: "述べられたままの立場では、答えは何によるか")
  }

  var noOpenQuestions: String {
    say(en: "No question is left open, so there is one world.", ja: "未解決の問いはなく、世界は一つだけである。")
  }

  func worldsOfQuestions(worlds: String, questions: String, combinations: String) -> String {
    say(
      en: "A world takes one answer to each of \(number(questions, "open question")). "
        + "The \(number(combinations, "combination")) of answers make \(number(worlds, "different world")).",
      ja: "世界とは、未解決の\(questions)個の問いのそれぞれに答えを一つずつ選んだものである。"
        + "\(combinations)通りの組み合わせから、互いに異なる\(worlds)通りの世界ができる。")
  }

  func worldsOneAtATime(worlds: String, combinations: String?) -> String {
    say(
      en: (combinations.map { "There are \($0) combinations of answers. " }
        ?? "There are more combinations of answers than can be counted. ")
        + "Only the first answers were looked at, and each other answer by itself: \(number(worlds, "different world")).",
      ja: (combinations.map { "答えの組み合わせは\($0)通りある。" } ?? "答えの組み合わせは数えきれない。")
        + "最初の答えをすべて選んだ場合と、他の答えを一つずつ変えた場合だけを調べた。互いに異なる世界は\(worlds)通りである。")
  }

  var stoppedBeforeEveryWorld: String {
    say(
      en: "The work was stopped before every world was known, so nothing is said of all of them.",
      ja: "すべての世界がわかる前に計算が止められたため、すべてについては何も述べない。")
  }

  var notEveryWorldKnown: String {
    say(
      en: "A limit was reached. Not everything is known about every world.",
      ja: "制限に達したため、すべての世界についてすべてがわかっているわけではない。")
  }

  var inEveryWorldHeading: String { say(en: "What holds in every world", ja: "どの世界でも成り立つこと") }

  var noConflictIsCommon: String {
    say(en: "No conflict is the same in every world.", ja: "すべての世界に共通する極小矛盾集合はない。")
  }

  var noConflictIsKnownToBeCommon: String {
    say(
      en: "None of the conflicts found is in every world. Not all conflicts are known.",
      ja: "見つかった極小矛盾集合のうち、すべての世界に共通するものはない。すべてがわかっているわけではない。")
  }

  func nothingKnownToChange(_ questions: [String]) -> String {
    say(
      en: "Not all conflicts are known. Nothing else depends on \(questions.count == 1 ? "this" : "these"): "
        + questions.joined(separator: clauseSeparator) + ".",
      ja: "両立しない要求の組のすべてがわかっているわけではない。ほかには何も次の問いによらない：\(questions.joined(separator: clauseSeparator))。")
  }

  func alwaysGiven(_ demands: RichText) -> RichText {
    emphasise(
      en: RichText("In every world, each of the smallest ways out gives up ") + demands + RichText("."),
      ja: RichText("どの世界でも、最少の取下げの組はいずれも") + demands + RichText("を含む。"))
  }

  var decidesHeading: String { say(en: "What decides", ja: "何が答えを左右するか") }

  var questionAlone: String { say(en: "Question, all others fixed", ja: "問い（他の答えは固定）") }

  var decidesExplained: String {
    say(
      en:
        "How often a question changes the result when only its answer changes and all others stay fixed.",
      ja: "他の答えをすべて固定して一つの問いの答えだけを変えた場合のうち、結果が変わる場合の数を示す。")
  }

  var decidesAloneExplained: String {
    say(
      en: "One question changes at a time. All others keep their first answer.",
      ja: "他の問いはすべて最初の答えとし、一つの問いの答えだけを変えた場合を示す。")
  }

  var questionColumn: String { say(en: "Question", ja: "問い") }
  var changesVerdict: String { say(en: "Is there an agreement?", ja: "合意の有無") }
  var changesMustGive: String { say(en: "How many demands must give", ja: "取下げが必要な要求の数") }
  var changesConflicts: String { say(en: "What conflicts", ja: "両立しない要求") }
  var changesAlone: String { say(en: "Who alone could make an agreement possible", ja: "単独で合意を可能にできる当事者") }
  var changesGrid: String { say(en: "Who accepts which proposal", ja: "どの提案を誰が受け入れるか") }
  var changesAlways: String { say(en: "always changes", ja: "常に変わる") }
  var changesNever: String { say(en: "never", ja: "変わらない") }
  func changesIn(_ count: String, of all: String) -> String {
    say(en: "in \(count) of \(all)", ja: "\(all)のうち\(count)")
  }

  func changesNothing(_ questions: [String]) -> String {
    say(
      en: (questions.count == 1 ? "Its answer changes nothing: " : "Their answers change nothing: ")
        + questions.joined(separator: clauseSeparator) + ".",
      ja: "次の問いの答えは、以上のどれも変えない：\(questions.joined(separator: clauseSeparator))。")
  }

  var worldsHeading: String { say(en: "All worlds, grouped by result", ja: "世界の一覧（結果ごと）") }

  var worldsExplained: String {
    say(
      en:
        "Each row is one result, with the answers that lead to it. A way out is a smallest set of demands: giving them up "
        + "makes an agreement possible.",
      ja: "各行は一つの結果であり、そこに至る答えを示す。打開策とは、取り下げれば合意が可能となる最少の要求の組である。")
  }

  var mustGiveColumn: String { say(en: "Demands that must give", ja: "取下げが必要な要求の数") }
  var fewestWaysOut: String { say(en: "Smallest ways out", ja: "最小の打開策") }
  var aloneColumn: String { say(en: "Who alone could make an agreement possible", ja: "単独で合意を可能にできる当事者") }
  var nobody: String { say(en: "nobody", ja: "なし") }
  var anyAnswer: String { say(en: "any", ja: "どれでも") }
  func moreWorlds(_ count: String) -> String {
    say(en: "\(number(count, "more row")) \(count == "1" ? "is" : "are") in the JSON.", ja: "ほかに\(count)行がある（JSONに全件）。")
  }

  var questionsHeading: String { say(en: "The open questions", ja: "未解決の問い") }

  var questionsExplained: String {
    say(
      en:
        "Questions that the sources do not settle, with the rival answers. Unless something else is said, the first answer is "
        + "assumed. For questions about a party, no answer is assumed.",
      ja: "出典からは決められない問いと、対立する答え。特に断らないかぎり最初の答えを前提とする。当事者についての問いでは、どの答えも前提としない。")
  }

  func whatWants(_ party: String) -> String {
    say(en: "What \(party.withArticle) really wants", ja: "\(party)が本当に望むもの")
  }
  func whatMeans(_ demand: String, _ id: String) -> String {
    say(en: "What \(inQuotes(demand)) means (\(id))", ja: "\(inQuotes(demand))の意味（\(id)）")
  }

  func assumption(_ question: String, _ answer: String) -> String {
    say(en: "\(question) – \(answer)", ja: "\(question)――\(answer)")
  }

  func takenToBeRight(_ beliefs: [String]) -> String {
    say(
      en: "Assumed here: \(beliefs.joined(separator: clauseSeparator)).",
      ja: "ここでの前提：\(beliefs.joined(separator: clauseSeparator))。")
  }
}
