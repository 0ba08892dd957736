internal import Negotiation

/// Whether outcomes would hold once they are reached.
extension Words {
  var stabilityHeading: String { say(en: "Would it hold?", ja: "持ちこたえるか") }

  var stabilityExplained: String {
    say(
      en:
        "A party can move the issues that it decides alone, and does so where it gains. An outcome holds when nobody gains by "
        + "moving away, or when whoever would is deterred by how the others can answer. States are outcomes; no agreement is "
        + "none of its own: without one everything stays at the status quo, or goes back to it. A name in the table is a party "
        + "for whom the outcome does not hold.",
      ja: "当事者は単独で決める争点を動かすことができ、得をするなら動かす。誰も離れて得をしない帰結、または離れようとする者が他者の対抗によって思いとどまる"
        + "帰結は持ちこたえる。状態とは帰結である。不合意は独自の状態ではなく、合意がなければすべては現状のまま残るか、現状に戻る。表の当事者名は、その帰結が持ちこたえないとされる当事者である。"
    )
  }

  func nobodyMoves(from states: String, amongAll isOfAll: Bool) -> String {
    isOfAll
      ? say(en: "Nobody gains by moving away from \(states).", ja: "\(states)から離れて得をする者はいない。")
      : say(
        en: "Of those whose preferences are on file nobody gains by moving away from \(states).",
        ja: "選好が記録にある当事者のうち、\(states)から離れて得をする者はいない。")
  }

  func deterredCredibly(_ states: String) -> String {
    say(
      en:
        "From \(states) somebody would gain by moving away, but the others would answer by moves that they gain by themselves, "
        + "so that it is not worth it.",
      ja: "\(states)からは離れて得をする者がいるが、他者が自らも得をする手で対抗するため、割に合わない。")
  }

  func deterred(_ states: String) -> String {
    say(
      en:
        "From \(states) somebody would gain by moving away, and some such moves are deterred only by answers that cost the "
        + "others something.",
      ja: "\(states)からは離れて得をする者がいて、その手の一部は、他者が損をする対抗手段によってのみ思いとどまる。")
  }

  func nothingHolds(of states: String) -> String {
    say(
      en: states == "1"
        ? "No: somebody gains by moving away, and no answer of the others makes up for it."
        : "None of \(states) outcomes holds: from each somebody gains by moving away, and no answer of the others makes up "
          + "for it.",
      ja: "\(states)通りの帰結のどれも持ちこたえない。どれからも誰かが離れて得をし、他者のどの対抗もそれを打ち消さない。")
  }

  var tooManyStates: String {
    say(
      en:
        "There are too many outcomes to look at every move. What follows says only which groups could block which outcome.",
      ja: "帰結が多すぎるため、すべての手は調べていない。以下は、どの集団がどの帰結を阻止できるかだけを示す。")
  }

  func nothingToLookAt(_ reason: Stability.Reason) -> String {
    switch reason {
    case .noPreferences:
      say(
        en:
          "No party says how outcomes compare, so who would move cannot be told, and no outcome was looked at.",
        ja: "帰結の優劣を述べる当事者がいないため、誰が動くかは分からず、どの帰結も調べていない。")
    case .noOutcome:
      say(
        en: "No outcome meets the rules, so there is none that could hold.",
        ja: "規則を満たす帰結が存在しないため、持ちこたえうる帰結もない。")
    case .noState:
      say(
        en:
          "No outcome was looked at: definitions and laws exclude the status quo and every proposal as it stands, and no "
          + "efficient agreement is known. “--all” looks at every outcome that they allow.",
        ja: "どの帰結も調べていない。定義と法は現状とそのままの各提案を排除し、効率的な合意も知られていない。「--all」を指定すれば、それらが許すすべての帰結を調べる。")
    }
  }

  func nobodyIsStatedToDecide(party: String, issue: String) -> String {
    say(
      en:
        "Not examined: nobody is stated to decide any issue alone, so there is no move away from an outcome to look at. Where a "
        + "party does decide one alone, write so at the issue, for instance “decided_by: \(party)” at “\(issue)”.",
      ja: "調べていない。単独で争点を決めるとされる者がいないため、帰結から離れる手がなく、調べようがない。単独で決める当事者がいるなら、"
        + "争点にそう書く（例：「\(issue)」に「decided_by: \(party)」）。")
  }

  var nobodyDecidesAlone: String {
    say(
      en:
        "Not examined: every issue is stated to be decided by several parties together or by nobody who says how outcomes compare, "
        + "so there is no move of one party alone to look at.",
      ja: "調べていない。どの争点も複数の当事者が共に決めるか、帰結の優劣を述べていない者が決めるとされており、調べるべき単独の手がない。")
  }

  func onlyUntoldMoveAlone(_ parties: [String]) -> String {
    say(
      en:
        "Not examined: only \(list(parties)) \(parties.count == 1 ? "decides" : "decide") an issue alone, and how outcomes compare "
        + "for \(parties.count == 1 ? "it" : "them") is not on file, so whether anybody gains by a move cannot be told. Where that "
        + "is known, state it by numbers, orders or a ranking.",
      ja: "調べていない。単独で争点を決めるのは\(list(parties))だけだが、その当事者にとっての帰結の優劣が記録になく、動いて得をするかどうかは"
        + "分からない。分かっているなら、数値、順序または順位として書く。")
  }

  func moveNothingAlone(_ parties: [String]) -> String {
    say(
      en:
        "\(list(parties)) \(parties.count == 1 ? "decides" : "decide") no issue alone, so every outcome is stable for "
        + "\(parties.count == 1 ? "it" : "them").",
      ja: "\(list(parties))は単独で決める争点をもたず、どの帰結もその当事者にとって安定である。")
  }

  func movesUntold(_ parties: [String]) -> String {
    say(
      en:
        "Of \(list(parties)) nobody can tell: how outcomes compare for \(parties.count == 1 ? "it" : "them") is not on file. "
        + "What \(parties.count == 1 ? "it decides" : "they decide") stays as it is here.",
      ja: "\(list(parties))については分からない。帰結の優劣が記録にない。その当事者が決めるものは、ここでは現状のまま動かない。")
  }

  var moreEfficientStates: String {
    say(
      en: "Efficient agreements, if there are any, were not all looked at here.",
      ja: "効率的な合意があるとしても、ここでそのすべては調べていない。")
  }

  var holdingHeading: String { say(en: "For whom each outcome is not stable", ja: "各帰結は誰にとって安定でないか") }
  var outcomeColumn: String { say(en: "Outcome", ja: "帰結") }
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
    case .nash: say(en: "Nash: the party gains by no move of its own.", ja: "ナッシュ：自分のどの手によっても得をしない。")
    case .gmr:
      say(
        en:
          "GMR, general metarationality: the others can answer each such move so that the party is no better off than before.",
        ja: "GMR（一般メタ合理性）：そのような手のどれにも、他者が対抗して元より良くならないようにできる。")
    case .smr:
      say(
        en:
          "SMR, symmetric metarationality: as GMR, and no further move of its own leaves the party better off.",
        ja: "SMR（対称メタ合理性）：GMRに加え、その後自分がどう動いても元より良くならない。")
    case .seq:
      say(
        en: "SEQ, sequential stability: as GMR, by moves that each of the others gains by.",
        ja: "SEQ（連続安定性）：GMRと同じだが、対抗する者は皆その手で得をする。")
    case .sseq:
      say(
        en:
          "SSEQ, symmetric sequential stability: as SEQ, and no further move of its own leaves the party better off.",
        ja: "SSEQ（対称連続安定性）：SEQに加え、その後自分がどう動いても元より良くならない。")
    }
  }

  var examinedHeading: String { say(en: "The outcomes", ja: "調べた帰結") }
  var lookedAtAs: String { say(en: "Looked at as", ja: "調べた理由") }
  var settlesColumn: String { say(en: "What it settles", ja: "内容") }
  var breaksColumn: String { say(en: "Breaks", ja: "反するもの") }
  var statusQuoState: String { say(en: "Status quo", ja: "現状") }
  var completedProposal: String {
    say(
      en: "Proposal, what it leaves open as it is, or where that is not offered as it lists first",
      ja: "提案（定めない争点は現状のまま。現状が選べないものは最初に挙げたもの）")
  }

  var efficientAgreement: String { say(en: "Efficient agreement", ja: "効率的な合意") }
  func efficientState(_ number: String) -> String { say(en: "Efficient \(number)", ja: "効率的\(number)") }

  func solutionState(_ names: String) -> String { say(en: "Solution: \(names)", ja: "解：\(names)") }
  func numberedState(_ number: String) -> String { say(en: "State \(number)", ja: "状態\(number)") }
  func thatIs(_ name: String) -> String { say(en: "that is “\(name)”", ja: "「\(name)」") }
  func andMoreStates(_ count: String) -> String { say(en: "\(count) more", ja: "ほか\(count)件") }
  func allStatesHeading(_ count: String) -> String { say(en: "All \(count) outcomes together", ja: "全\(count)通りの帰結") }

  var conceptColumn: String { say(en: "Concept", ja: "概念") }
  var statesThatHold: String { say(en: "Outcomes that hold", ja: "持ちこたえる帰結") }

  var reachedByGains: String {
    say(en: "Reached from the status quo by moves each mover gains by", ja: "うち、動く者が皆得をする手で現状から到達できるもの")
  }

  var movesHeading: String { say(en: "Who would move away, and what the others could do", ja: "誰が離れ、他者は何ができるか") }

  var movesExplained: String {
    say(
      en:
        "For each party the moves that it gains by most, one of those that gain it the same. In an answer nobody moves twice in succession.",
      ja: "各当事者が最も得をする手を、得が同じものからは一つだけ示す。対抗において、同じ者が続けて二度動くことはない。")
  }

  func gainsBy(_ party: String, from state: String, _ change: String) -> String {
    say(
      en: "From “\(state)” \(party) gains by moving alone: \(change).",
      ja: "「\(state)」から\(party)は単独で動いて得をする：\(change)。")
  }

  var noAnswer: String { say(en: "Nothing the others can do makes up for it.", ja: "他者のどの手もそれを打ち消さない。") }

  func noAnswer(by concepts: [String]) -> String {
    say(en: "There is no answer by \(list(concepts)).", ja: "\(list(concepts))による対抗はない。")
  }

  func answer(_ concepts: [String], _ moves: String?, _ party: String) -> String {
    say(
      en: "By \(list(concepts)) the others can answer"
        + (moves.map { ": \($0); then \(party) is no better off than before." } ?? "."),
      ja: "\(list(concepts))では他者が対抗できる" + (moves.map { "：\($0)。すると\(party)は元より良くならない。" } ?? "。"))
  }

  func moreMoves(_ count: String, _ party: String, _ state: String) -> String {
    say(
      en: "\(party) has \(number(count, "other move")) to gain by from “\(state)”.",
      ja: "「\(state)」から\(party)が得をする手はほかに\(count)通りある。")
  }

  var moveSeparator: String { say(en: " → then ", ja: " → 次に ") }
  var pathsHeading: String { say(en: "From the status quo", ja: "現状から") }

  var pathsExplained: String {
    say(
      en:
        "By moves of single parties, nobody twice in succession; a shortest sequence is given. What several decide together, no "
        + "such sequence reaches: it needs an agreement.",
      ja: "単独の手による。同じ者が続けて二度動くことはなく、最短の手順を示す。複数の者が共に決めるものはこの手順では到達できず、合意が要る。")
  }

  var statusQuoIsNoState: String {
    say(
      en:
        "The status quo itself breaks a definition or a law, or is not allowed here, so nothing starts from it.",
      ja: "現状そのものが定義または法に反するか、ここでは許されないため、出発点がない。")
  }

  func isReached(_ state: String, _ moves: String) -> String {
    say(
      en: "“\(state)” is reached by moves that each mover gains by: \(moves).",
      ja: "「\(state)」には、動く者が皆得をする手で到達できる：\(moves)。")
  }

  func isReachedAtALoss(_ state: String, _ moves: String) -> String {
    say(
      en:
        "“\(state)” is reached only by moves by which some mover does not gain at once: \(moves).",
      ja: "「\(state)」には、動く者の誰かがその場では得をしない手によってのみ到達できる：\(moves)。")
  }

  func areNotReached(_ states: String) -> String {
    say(en: "No moves of single parties reach \(states).", ja: "\(states)には、単独の手では到達できない。")
  }
}
