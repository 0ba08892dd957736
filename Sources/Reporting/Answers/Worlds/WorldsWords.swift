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
      en: "Whether there is an agreement depends on what is so: in \(without) of \(all) worlds there is none"
        + (isFinal ? " if every stated position is final." : "."),
      ja: (isFinal ? "述べられた立場がすべて最終的なら、" : "")
        + "合意があるかどうかは何が事実かによる。\(all)通りの世界のうち\(without)通りでは合意が存在しない。")
  }

  func certainInSomeWorlds(_ certain: String, of all: String) -> String {
    say(
      en: "An agreement is certain in \(certain) of \(all) worlds, and possible in the others.",
      ja: "\(all)通りの世界のうち\(certain)通りでは合意が確実に存在し、その他では存在しうる。")
  }

  func mustGiveEverywhere(_ count: String, isOne: Bool) -> String {
    say(
      en: "At least \(number(count, "demand")) must give\(isOne ? "" : " in every world").",
      ja: "\(isOne ? "" : "どの世界でも、")少なくとも\(count)件の要求が取り下げられなければならない。")
  }

  func mustGiveBetween(_ least: String, _ most: String, _ each: [String]) -> String {
    say(
      en: "How many demands must give at least ranges from \(least) to \(most): \(list(each)).",
      ja: "取り下げられるべき要求の最少数は\(least)件から\(most)件にわたる（\(list(each))）。")
  }

  func mustGiveIn(_ count: String, worlds: String) -> String {
    say(en: "\(count) in \(number(worlds, "world"))", ja: "\(count)件となる世界が\(worlds)通り")
  }

  var worldsIfFinal: String {
    say(en: "What it hangs on, if every stated position is final", ja: "述べられた立場がすべて最終的なら、答えは何にかかっているか")
  }
  var worldsAsStated: String {
    say(en: "What it hangs on, as the positions are stated", ja: "述べられたままの立場では、答えは何にかかっているか")
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
        + "Looked at were the first answers, and each other answer by itself: \(number(worlds, "different world")).",
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
      en: "A limit came first: not everything about every world is known.",
      ja: "制限に達したため、すべての世界についてすべてがわかっているわけではない。")
  }

  var inEveryWorldHeading: String { say(en: "What holds in every world", ja: "どの世界でも成り立つこと") }

  var noConflictIsCommon: String {
    say(en: "No conflict is the same in every world.", ja: "すべての世界に共通する対立はない。")
  }

  var noConflictIsKnownToBeCommon: String {
    say(
      en: "Of the conflicts found none is in every world; not all of them are known.",
      ja: "見つかった対立のうち、すべての世界に共通するものはない。すべての対立がわかっているわけではない。")
  }

  func nothingKnownToChange(_ questions: [String]) -> String {
    say(
      en: "What clashes is not wholly known; nothing else hangs on \(questions.count == 1 ? "this" : "these"): "
        + questions.joined(separator: "; ") + ".",
      ja: "何が対立するかは完全にはわかっていない。ほかには何も次の問いによらない：\(questions.joined(separator: "；"))。")
  }

  func alwaysGiven(_ demands: RichText) -> RichText {
    emphasise(
      en: RichText("In every world, each of the smallest ways out gives up ") + demands + RichText("."),
      ja: RichText("どの世界でも、取り下げが最も少ない道はいずれも") + demands + RichText("の取り下げを含む。"))
  }

  var decidesHeading: String { say(en: "What decides", ja: "何が答えを左右するか") }

  var questionAlone: String { say(en: "Question, all others fixed", ja: "問い（他の答えは固定）") }

  var decidesExplained: String {
    say(
      en:
        "Each question alone, all other answers fixed: in how many of the cases that differ by its answer it changes the result.",
      ja: "他の答えをすべて固定し、問いを一つだけ変えたとき、その答えで異なる場合のうち結果が変わる数を示す。")
  }

  var decidesAloneExplained: String {
    say(
      en: "Each question alone, all others at their first answer.", ja: "他の問いをすべて最初の答えとし、問いを一つだけ変えた場合を示す。")
  }

  var questionColumn: String { say(en: "Question", ja: "問い") }
  var changesVerdict: String { say(en: "Is there an agreement?", ja: "合意の有無") }
  var changesMustGive: String { say(en: "How many must give", ja: "取り下げるべき数") }
  var changesConflicts: String { say(en: "What conflicts", ja: "何が対立するか") }
  var changesAlone: String { say(en: "Who could open it alone", ja: "単独で打開できる当事者") }
  var changesGrid: String { say(en: "Who accepts which proposal", ja: "どの提案を誰が受け入れるか") }
  var changesAlways: String { say(en: "always changes", ja: "常に変わる") }
  var changesNever: String { say(en: "never", ja: "変わらない") }
  func changesIn(_ count: String, of all: String) -> String {
    say(en: "in \(count) of \(all)", ja: "\(all)のうち\(count)")
  }

  func changesNothing(_ questions: [String]) -> String {
    say(
      en: "The answer to \(questions.count == 1 ? "this question" : "these questions") changes nothing of that: "
        + questions.joined(separator: "; ") + ".",
      ja: "次の問いの答えは、以上のどれも変えない：\(questions.joined(separator: "；"))。")
  }

  var worldsHeading: String { say(en: "The worlds, those alike put together", ja: "世界の一覧（結果の同じものをまとめたもの）") }

  var worldsExplained: String {
    say(
      en:
        "Each row is a case, with the answers that lead to it. A way out is a smallest set of demands that opens a zone when given up.",
      ja: "各行は一つの場合であり、そこに至る答えを示す。打開の道とは、取り下げれば合意が可能になる最少の要求の組である。")
  }

  var mustGiveColumn: String { say(en: "Demands that must give", ja: "取り下げるべき要求の数") }
  var fewestWaysOut: String { say(en: "Smallest ways out", ja: "最小の打開の道") }
  var aloneColumn: String { say(en: "Who could open it alone", ja: "単独で打開できる当事者") }
  var nobody: String { say(en: "nobody", ja: "なし") }
  var anyAnswer: String { say(en: "any", ja: "どれでも") }
  func moreWorlds(_ count: String) -> String {
    say(en: "\(count) more rows are in the JSON.", ja: "ほかに\(count)行がある（JSONに全件）。")
  }

  var questionsHeading: String { say(en: "The open questions", ja: "未解決の問い") }

  var questionsExplained: String {
    say(
      en:
        "What nobody can settle from the sources, with the rival answers. Where nothing else is said, the first counts; about parties, none.",
      ja: "出典からは決められない問いと、対立する答え。特に断らないかぎり最初の答えを用いる。当事者については、どの答えも用いない。")
  }

  func whatWants(_ party: String) -> String { say(en: "What \(party) really wants", ja: "\(party)が本当に望むもの") }
  func whatMeans(_ demand: String, _ id: String) -> String {
    say(en: "What \(inQuotes(demand)) means (\(id))", ja: "\(inQuotes(demand))の意味（\(id)）")
  }

  func assumption(_ question: String, _ answer: String) -> String {
    say(en: "\(question) – \(answer)", ja: "\(question)――\(answer)")
  }

  func takenToBeRight(_ beliefs: [String]) -> String {
    say(
      en: "Assumed here: \(beliefs.joined(separator: "; ")).",
      ja: "ここでの前提：\(beliefs.joined(separator: "；"))。")
  }
}
