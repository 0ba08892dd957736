internal import Negotiation

/// Whether outcomes would hold once they are reached.
extension Words {
  var stabilityHeading: String { say(en: "Would it hold?", ja: "合意の安定性") }

  var stabilityExplained: String {
    say(
      en:
        "A party can change the issues that it decides alone, and does so where it gains. An outcome holds when nobody gains by "
        + "moving away. It also holds when the others' answers deter whoever would. “No agreement” is not an outcome of its own: "
        + "without one, everything stays at the status quo or goes back to it. The table names the parties for whom an outcome "
        + "does not hold.",
      ja: "状態とは、すべての争点の定め方の組をいう。当事者は単独で決める争点を変えることができ、利得が高まるなら変える。どの当事者にも逸脱の誘因がない状態は安定である。"
        + "逸脱しようとする当事者が他の当事者の対抗によって思いとどまる状態も安定である。合意不成立は独自の状態ではなく、合意がなければすべては現状のまま残るか、現状に戻る。表には、その状態が安定でない当事者の名を挙げる。"
    )
  }

  func nobodyMoves(from states: String, amongAll isOfAll: Bool) -> String {
    isOfAll
      ? say(en: "Nobody gains by moving away from \(states).", ja: "\(states)から単独で逸脱する誘因のある当事者はいない。")
      : say(
        en: "Nobody whose preferences are on file gains by moving away from \(states).",
        ja: "選好が記録にある当事者のうち、\(states)から単独で逸脱する誘因のある者はいない。")
  }

  func deterredCredibly(_ states: String) -> String {
    say(
      en:
        "Somebody would gain by moving away from \(states). The others would answer by moves that pay for themselves, so it "
        + "is not worth it.",
      ja: "\(states)からは単独で逸脱する誘因のある当事者がいる。しかし、他の当事者が自らも得をする行動で対抗するため、割に合わない。")
  }

  func deterred(_ states: String) -> String {
    say(
      en:
        "Somebody would gain by moving away from \(states). Some such moves are deterred only by answers that cost the others "
        + "something.",
      ja: "\(states)からは単独で逸脱する誘因のある当事者がいる。その行動の一部は、他の当事者が損をする対抗手段によってのみ抑止される。")
  }

  func nothingHolds(of states: String) -> String {
    say(
      en: states == "1"
        ? "No: somebody gains by moving away, and no answer of the others makes up for it."
        : "None of \(states) outcomes holds. From each, somebody gains by moving away, and no answer of the others makes up "
          + "for it.",
      ja: "\(states)件の状態のどれも安定でない。どの状態にも単独で逸脱する誘因のある当事者がいて、他の当事者のどの対抗もそれを打ち消さない。")
  }

  var tooManyStates: String {
    say(
      en:
        "There are too many outcomes to look at every move. What follows says only which groups could block which outcome.",
      ja: "状態が多すぎるため、すべての行動は調べていない。以下は、どの集団がどの状態を阻止できるかだけを示す。")
  }

  func nothingToLookAt(_ reason: Stability.Reason) -> String {
    switch reason {
    case .noPreferences:
      say(
        en:
          "No party says how outcomes compare, so nobody can tell who would move. No outcome was looked at.",
        ja: "状態の優劣を述べる当事者がいないため、誰が行動するかは分からず、どの状態も調べていない。")
    case .noOutcome:
      say(
        en: "No outcome meets the rules, so there is none that could hold.",
        ja: "規則を満たす状態が存在しないため、安定となりうる状態もない。")
    case .noState:
      say(
        en:
          "No outcome was looked at: definitions and laws exclude the status quo and every proposal as it stands, and no "
          + "efficient agreement is known. “--all” looks at every outcome that they allow.",
        ja: "どの状態も調べていない。定義と法令は現状とそのままの各提案を排除し、パレート効率的な合意も知られていない。「--all」を指定すれば、それらが許すすべての状態を調べる。")
    }
  }

  func nobodyIsStatedToDecide(party: String, issue: String) -> String {
    say(
      en:
        "Nothing can be said: the files do not say who decides what alone. Where a party decides an issue alone, write so at "
        + "the issue, for instance “decided_by: \(party)” at “\(issue)”.",
      ja: "判定できない。誰がどの争点を単独で決めるかは、資料に記述がない。単独で決める当事者がいる場合は、"
        + "争点にその旨を書く（例：「\(issue)」に「decided_by: \(party)」）。")
  }

  var nobodyDecidesAlone: String {
    say(
      en:
        "Not examined: nobody who says how outcomes compare decides an issue alone, so there is no move of one party alone to "
        + "look at.",
      ja: "調べていない。状態の優劣を述べている当事者の中に、争点を単独で決める者がおらず、調べるべき単独行動がない。")
  }

  func onlyUntoldMoveAlone(_ parties: [String]) -> String {
    say(
      en:
        "Not examined: only \(list(parties)) \(parties.count == 1 ? "decides" : "decide") an issue alone, and nothing is on file "
        + "about how \(parties.count == 1 ? "it ranks" : "they rank") outcomes. Where that is known, state it by numbers, orders or "
        + "a ranking.",
      ja: "調べていない。単独で争点を決めるのは\(list(parties))だけであり、その当事者にとっての状態の優劣は資料に記述がない。"
        + "分かっている場合は、数値、順序または順位として書く。")
  }

  func moveNothingAlone(_ parties: [String]) -> String {
    say(
      en:
        "\(list(parties)) \(parties.count == 1 ? "decides" : "decide") no issue alone, so every outcome is stable for "
        + "\(parties.count == 1 ? "it" : "them").",
      ja: "\(list(parties))は単独で決める争点をもたず、どの状態もその当事者にとって安定である。")
  }

  func movesUntold(_ parties: [String]) -> String {
    say(
      en:
        "Nothing is on file about how \(list(parties)) \(parties.count == 1 ? "ranks" : "rank") outcomes. "
        + "What \(parties.count == 1 ? "it decides" : "they decide") stays as it is here.",
      ja: "\(list(parties))にとっての状態の優劣は資料に記述がない。その当事者が決める争点は、ここでは変わらないものとする。")
  }

  var moreEfficientStates: String {
    say(
      en: "Efficient agreements, if there are any, were not all looked at here.",
      ja: "パレート効率的な合意があるとしても、ここでそのすべては調べていない。")
  }

  var holdingHeading: String { say(en: "For whom is each outcome not stable?", ja: "各状態は誰にとって安定でないか") }
  var outcomeColumn: String { say(en: "Outcome", ja: "状態") }
  var holdsForAll: String { say(en: "holds", ja: "安定") }

  func conceptName(_ concept: SolutionConcept) -> String {
    switch concept {
    case .nash: say(en: "Nash", ja: "ナッシュ")
    case .gmr:
      "GMR"
    case .smr:
      "SMR"
    case .seq:
      "SEQ"
    case .sseq:
      "SSEQ"
    }
  }

  func explained(_ concept: SolutionConcept) -> String {
    switch concept {
    case .nash:
      say(
        en: "Nash: the party gains by no move of its own.", ja: "ナッシュ安定性：自らの単独行動では利得を高められない。")
    case .gmr:
      say(
        en:
          "GMR, general metarationality: the others can answer each such move so that the party is no better off than before.",
        ja: "GMR（一般メタ合理性）：利得を高めるどの単独行動にも、他の当事者が対抗して元より良くならないようにできる。")
    case .smr:
      say(
        en:
          "SMR, symmetric metarationality: as GMR, and no further move of its own leaves the party better off.",
        ja: "SMR（対称メタ合理性）：GMRに加え、その後自らがどう行動しても元より良くならない。")
    case .seq:
      say(
        en: "SEQ, sequential stability: as GMR, by moves that each of the others gains by.",
        ja: "SEQ（連続安定性）：GMRと同じだが、対抗する当事者は皆その行動で得をする。")
    case .sseq:
      say(
        en:
          "SSEQ, symmetric sequential stability: as SEQ, and no further move of its own leaves the party better off.",
        ja: "SSEQ（対称連続安定性）：SEQに加え、その後自らがどう行動しても元より良くならない。")
    }
  }

  var examinedHeading: String { say(en: "The outcomes", ja: "調べた状態") }
  var lookedAtAs: String { say(en: "Looked at as", ja: "調べた理由") }
  var settlesColumn: String { say(en: "What it settles", ja: "内容") }
  var breaksColumn: String { say(en: "Breaks", ja: "反するもの") }
  var statusQuoState: String { say(en: "Status quo", ja: "現状") }
  var completedProposal: String {
    say(
      en: "Proposal; its open issues stay as they are or, where it does not list that, take the first option listed",
      ja: "提案（定めない争点は現状のまま。現状が選べないものは最初に挙げたもの）")
  }

  var efficientAgreement: String { say(en: "Efficient agreement", ja: "パレート効率的な合意") }
  func efficientState(_ number: String) -> String { say(en: "Efficient \(number)", ja: "パレート効率的\(number)") }

  func solutionState(_ names: String) -> String { say(en: "Solution: \(names)", ja: "解：\(names)") }
  func numberedState(_ number: String) -> String { say(en: "State \(number)", ja: "状態\(number)") }
  func thatIs(_ name: String) -> String { say(en: "that is “\(name)”", ja: "「\(name)」") }
  func andMoreStates(_ count: String) -> String { say(en: "\(count) more", ja: "ほか\(count)件") }
  func allStatesHeading(_ count: String) -> String { say(en: "All \(count) outcomes together", ja: "全\(count)件の状態") }

  var conceptColumn: String { say(en: "Concept", ja: "概念") }
  var statesThatHold: String { say(en: "Outcomes that hold", ja: "安定な状態") }

  var reachedByGains: String {
    say(
      en: "Reached from the status quo by moves that pay for each mover", ja: "うち、行動する当事者が皆得をする行動で現状から到達できるもの")
  }

  var movesHeading: String {
    say(
      en: "Who would move away, and what could the others do?", ja: "誰が逸脱し、他の当事者は何ができるか")
  }

  var movesExplained: String {
    say(
      en:
        "For each party: the moves by which it gains most, one of those with the same gain. In an answer nobody moves twice in "
        + "succession.",
      ja: "各当事者が最も得をする単独行動を示す。得が同じものは一つだけ示す。対抗において、同じ当事者が続けて二度行動することはない。")
  }

  func gainsBy(_ party: String, from state: String, _ change: String) -> String {
    say(
      en: "From “\(state)” \(party) gains by moving alone: \(change).",
      ja: "「\(state)」から\(party)は次の単独行動で得をする：\(change)。")
  }

  var noAnswer: String { say(en: "Nothing the others can do makes up for it.", ja: "他の当事者のどの行動もそれを打ち消さない。") }

  func noAnswer(by concepts: [String]) -> String {
    say(en: "There is no answer by \(list(concepts)).", ja: "\(list(concepts))による対抗はない。")
  }

  func answer(_ concepts: [String], _ moves: String?, _ party: String) -> String {
    say(
      en: "By \(list(concepts)) the others can answer"
        + (moves.map { ": \($0); then \(party) is no better off than before." } ?? "."),
      ja: "\(list(concepts))では他の当事者が対抗できる" + (moves.map { "：\($0)。すると\(party)は元より良くならない。" } ?? "。"))
  }

  func moreMoves(_ count: String, _ party: String, _ state: String) -> String {
    say(
      en: "\(party) gains by \(number(count, "other move")) from “\(state)”, too.",
      ja: "「\(state)」から\(party)が得をする単独行動はほかに\(count)通りある。")
  }

  var moveSeparator: String { say(en: " → then ", ja: " → 次に ") }
  var pathsHeading: String { say(en: "From the status quo", ja: "現状から") }

  var pathsExplained: String {
    say(
      en:
        "Only moves of single parties count, and nobody moves twice in succession. A shortest sequence is given. Issues that "
        + "several parties decide together need an agreement: no such sequence changes them.",
      ja: "単独行動だけによる。同じ当事者が続けて二度行動することはなく、最短の手順を示す。複数の当事者が共に決める争点はこの手順では変わらず、合意を要する。")
  }

  var statusQuoIsNoState: String {
    say(
      en:
        "The status quo itself breaks a definition or a law, or is not allowed here. Nothing can start from it.",
      ja: "現状そのものが定義または法令に反するか、ここでは許されないため、出発点がない。")
  }

  func isReached(_ state: String, _ moves: String) -> String {
    say(
      en: "“\(state)” is reached by moves that pay for each mover: \(moves).",
      ja: "「\(state)」には、行動する当事者が皆得をする行動で到達できる：\(moves)。")
  }

  func isReachedAtALoss(_ state: String, _ moves: String) -> String {
    say(
      en:
        "“\(state)” is reached only if some mover does not gain at once: \(moves).",
      ja: "「\(state)」には、行動する当事者の誰かがその場では得をしない行動によってのみ到達できる：\(moves)。")
  }

  func areNotReached(_ states: String) -> String {
    say(en: "No moves of single parties reach \(states).", ja: "\(states)には、単独行動では到達できない。")
  }
}
