internal import Negotiation

/// Whether outcomes would hold once they are reached.
protocol StabilityMessages {
  var stabilityHeading: String { get }
  var stabilityExplained: String { get }
  func nobodyMoves(from states: String) -> String
  func deterredCredibly(_ states: String) -> String
  func deterred(_ states: String) -> String
  func nothingHolds(of states: String) -> String
  var tooManyStates: String { get }
  var nobodyMovesAlone: String { get }
  var nobodyCompares: String { get }
  func moveNothingAlone(_ parties: [String]) -> String
  func movesUntold(_ parties: [String]) -> String
  func isNoState(_ proposal: String, _ rules: [String]) -> String
  var moreEfficientStates: String { get }
  var holdingHeading: String { get }
  var outcomeColumn: String { get }
  var holdsForAll: String { get }
  func conceptName(_ concept: SolutionConcept) -> String
  func explained(_ concept: SolutionConcept) -> String
  var examinedHeading: String { get }
  var lookedAtAs: String { get }
  var settlesColumn: String { get }
  var statusQuoState: String { get }
  var completedProposal: String { get }
  var efficientAgreement: String { get }
  func efficientState(_ number: String) -> String
  func solutionState(_ names: String) -> String
  func numberedState(_ number: String) -> String
  func thatIs(_ name: String) -> String
  func andMoreStates(_ count: String) -> String
  func allStatesHeading(_ count: String) -> String
  var conceptColumn: String { get }
  var statesThatHold: String { get }
  var reachedByGains: String { get }
  var movesHeading: String { get }
  var movesExplained: String { get }
  func gainsBy(_ party: String, from state: String, _ change: String) -> String
  var noAnswer: String { get }
  func noAnswer(by concepts: [String]) -> String
  func answer(_ concepts: [String], _ moves: String?, _ party: String) -> String
  func moreMoves(_ count: String, _ party: String, _ state: String) -> String
  var moveSeparator: String { get }
  var pathsHeading: String { get }
  var pathsExplained: String { get }
  var statusQuoIsNoState: String { get }
  func isReached(_ state: String, _ moves: String) -> String
  func isReachedAtALoss(_ state: String, _ moves: String) -> String
  func areNotReached(_ states: String) -> String
}

extension English: StabilityMessages {
  var stabilityHeading: String { "Would it hold?" }
  var stabilityExplained: String {
    "A party can move the issues that it decides alone, and does so where it gains. An outcome holds when nobody gains by "
      + "moving away, or when whoever would is deterred by how the others can answer. States are outcomes; no agreement is "
      + "none of its own: without one everything stays at the status quo, or goes back to it. A name in the table is a party "
      + "for whom the outcome does not hold."
  }
  func nobodyMoves(from states: String) -> String {
    "Nobody gains by moving away from \(states)."
  }
  func deterredCredibly(_ states: String) -> String {
    "From \(states) somebody would gain by moving away, but the others would answer by moves that they gain by themselves, "
      + "so that it is not worth it."
  }
  func deterred(_ states: String) -> String {
    "From \(states) somebody would gain by moving away, and only answers that cost the others something deter it."
  }
  func nothingHolds(of states: String) -> String {
    states == "1"
      ? "No: somebody gains by moving away, and no answer of the others makes up for it."
      : "None of \(states) outcomes holds: from each somebody gains by moving away, and no answer of the others makes up "
        + "for it."
  }
  var tooManyStates: String {
    "There are too many outcomes to look at every move. What follows says only which groups could block which outcome."
  }
  var nobodyCompares: String {
    "No party says how outcomes compare, so nobody can be tempted to move, and no outcome was looked at."
  }
  var nobodyMovesAlone: String {
    "Nobody decides any issue alone, so nobody can move alone, and every outcome holds for want of a move. "
      + "“decided_by” of an issue says who decides it."
  }
  func moveNothingAlone(_ parties: [String]) -> String {
    "\(list(parties)) \(parties.count == 1 ? "decides" : "decide") no issue alone, so every outcome is stable for "
      + "\(parties.count == 1 ? "it" : "them")."
  }
  func movesUntold(_ parties: [String]) -> String {
    "Of \(list(parties)) nobody can tell: how outcomes compare for \(parties.count == 1 ? "it" : "them") is not on file. "
      + "What \(parties.count == 1 ? "it decides" : "they decide") stays as it is here."
  }
  func isNoState(_ proposal: String, _ rules: [String]) -> String {
    "“\(proposal)” is not looked at: as it stands "
      + (rules.isEmpty ? "the variant does not allow it." : "it breaks \(list(rules)).")
  }
  var moreEfficientStates: String {
    "There may be more efficient agreements than are looked at here."
  }
  var holdingHeading: String { "For whom each outcome is not stable" }
  var outcomeColumn: String { "Outcome" }
  var holdsForAll: String { "holds" }
  func conceptName(_ concept: SolutionConcept) -> String {
    switch concept {
    case .nash: "Nash"
    case .gmr: "GMR"
    case .smr: "SMR"
    case .seq: "SEQ"
    case .sseq: "SSEQ"
    }
  }
  func explained(_ concept: SolutionConcept) -> String {
    switch concept {
    case .nash: "Nash: the party gains by no move of its own."
    case .gmr:
      "GMR, general metarationality: the others can answer each such move so that the party is no better off than before."
    case .smr:
      "SMR, symmetric metarationality: as GMR, and no further move of its own leaves the party better off."
    case .seq: "SEQ, sequential stability: as GMR, by moves that each of the others gains by."
    case .sseq:
      "SSEQ, symmetric sequential stability: as SEQ, and no further move of its own leaves the party better off."
    }
  }
  var examinedHeading: String { "The outcomes" }
  var lookedAtAs: String { "Looked at as" }
  var settlesColumn: String { "What it settles" }
  var statusQuoState: String { "Status quo" }
  var completedProposal: String { "Proposal, what it leaves open as it is" }
  var efficientAgreement: String { "Efficient agreement" }
  func efficientState(_ number: String) -> String { "Efficient \(number)" }
  func solutionState(_ names: String) -> String { "Solution: \(names)" }
  func numberedState(_ number: String) -> String { "State \(number)" }
  func thatIs(_ name: String) -> String { "that is “\(name)”" }
  func andMoreStates(_ count: String) -> String { "\(count) more" }
  func allStatesHeading(_ count: String) -> String { "All \(count) outcomes together" }
  var conceptColumn: String { "Concept" }
  var statesThatHold: String { "Outcomes that hold" }
  var reachedByGains: String { "Reached from the status quo by moves each mover gains by" }
  var movesHeading: String { "Who would move away, and what the others could do" }
  var movesExplained: String {
    "For each party the moves that it gains by most. In an answer nobody moves twice in succession."
  }
  func gainsBy(_ party: String, from state: String, _ change: String) -> String {
    "From “\(state)” \(party) gains by moving alone: \(change)."
  }
  var noAnswer: String { "Nothing the others can do makes up for it." }
  func noAnswer(by concepts: [String]) -> String { "There is no answer by \(list(concepts))." }
  func answer(_ concepts: [String], _ moves: String?, _ party: String) -> String {
    "By \(list(concepts)) the others can answer"
      + (moves.map { ": \($0); then \(party) is no better off than before." } ?? ".")
  }
  func moreMoves(_ count: String, _ party: String, _ state: String) -> String {
    "\(party) has \(number(count, "other move")) to gain by from “\(state)”."
  }
  var moveSeparator: String { " → then " }
  var pathsHeading: String { "From the status quo" }
  var pathsExplained: String {
    "By moves of single parties, nobody twice in succession; a shortest sequence is given. What several decide together, no "
      + "such sequence reaches: it needs an agreement."
  }
  var statusQuoIsNoState: String {
    "The status quo itself breaks a definition or a law, or is not allowed here, so nothing starts from it."
  }
  func isReached(_ state: String, _ moves: String) -> String {
    "“\(state)” is reached by moves that each mover gains by: \(moves)."
  }
  func isReachedAtALoss(_ state: String, _ moves: String) -> String {
    "“\(state)” is reached only by moves by which some mover does not gain at once: \(moves)."
  }
  func areNotReached(_ states: String) -> String {
    "No moves of single parties reach \(states)."
  }
}

extension Japanese: StabilityMessages {
  var stabilityHeading: String { "持ちこたえるか" }
  var stabilityExplained: String {
    "当事者は単独で決める争点を動かすことができ、得をするなら動かす。誰も離れて得をしない帰結、または離れようとする者が他者の対抗によって思いとどまる"
      + "帰結は持ちこたえる。状態とは帰結である。不合意は独自の状態ではなく、合意がなければすべては現状のまま残るか、現状に戻る。表の当事者名は、その帰結が持ちこたえないとされる当事者である。"
  }
  func nobodyMoves(from states: String) -> String { "\(states)から離れて得をする者はいない。" }
  func deterredCredibly(_ states: String) -> String {
    "\(states)からは離れて得をする者がいるが、他者が自らも得をする手で対抗するため、割に合わない。"
  }
  func deterred(_ states: String) -> String {
    "\(states)からは離れて得をする者がいて、他者が損をする対抗手段によってのみ思いとどまる。"
  }
  func nothingHolds(of states: String) -> String {
    "\(states)通りの帰結のどれも持ちこたえない。どれからも誰かが離れて得をし、他者のどの対抗もそれを打ち消さない。"
  }
  var tooManyStates: String { "帰結が多すぎるため、すべての手は調べていない。以下は、どの集団がどの帰結を阻止できるかだけを示す。" }
  var nobodyCompares: String { "帰結の優劣を述べる当事者がいないため、動く誘因は問えず、どの帰結も調べていない。" }
  var nobodyMovesAlone: String {
    "単独で争点を決める者がいないため、誰も単独では動けず、どの帰結も手がないゆえに持ちこたえる。誰が決めるかは争点の「decided_by」による。"
  }
  func moveNothingAlone(_ parties: [String]) -> String {
    "\(list(parties))は単独で決める争点をもたず、どの帰結もその当事者にとって安定である。"
  }
  func movesUntold(_ parties: [String]) -> String {
    "\(list(parties))については分からない。帰結の優劣が記録にない。その当事者が決めるものは、ここでは現状のまま動かない。"
  }
  func isNoState(_ proposal: String, _ rules: [String]) -> String {
    "「\(proposal)」は調べていない。" + (rules.isEmpty ? "この変種では許されない。" : "そのままでは\(list(rules))に反する。")
  }
  var moreEfficientStates: String { "効率的な合意はここで調べたもののほかにもありうる。" }
  var holdingHeading: String { "各帰結は誰にとって安定でないか" }
  var outcomeColumn: String { "帰結" }
  var holdsForAll: String { "安定" }
  func conceptName(_ concept: SolutionConcept) -> String {
    switch concept {
    case .nash: "ナッシュ"
    case .gmr: "GMR"
    case .smr: "SMR"
    case .seq: "SEQ"
    case .sseq: "SSEQ"
    }
  }
  func explained(_ concept: SolutionConcept) -> String {
    switch concept {
    case .nash: "ナッシュ：自分のどの手によっても得をしない。"
    case .gmr: "GMR（一般メタ合理性）：そのような手のどれにも、他者が対抗して元より良くならないようにできる。"
    case .smr: "SMR（対称メタ合理性）：GMRに加え、その後自分がどう動いても元より良くならない。"
    case .seq: "SEQ（連続安定性）：GMRと同じだが、対抗する者は皆その手で得をする。"
    case .sseq: "SSEQ（対称連続安定性）：SEQに加え、その後自分がどう動いても元より良くならない。"
    }
  }
  var examinedHeading: String { "調べた帰結" }
  var lookedAtAs: String { "調べた理由" }
  var settlesColumn: String { "内容" }
  var statusQuoState: String { "現状" }
  var completedProposal: String { "提案（定めない争点は現状のまま）" }
  var efficientAgreement: String { "効率的な合意" }
  func efficientState(_ number: String) -> String { "効率的\(number)" }
  func solutionState(_ names: String) -> String { "解：\(names)" }
  func numberedState(_ number: String) -> String { "状態\(number)" }
  func thatIs(_ name: String) -> String { "「\(name)」" }
  func andMoreStates(_ count: String) -> String { "ほか\(count)件" }
  func allStatesHeading(_ count: String) -> String { "全\(count)通りの帰結" }
  var conceptColumn: String { "概念" }
  var statesThatHold: String { "持ちこたえる帰結" }
  var reachedByGains: String { "うち、動く者が皆得をする手で現状から到達できるもの" }
  var movesHeading: String { "誰が離れ、他者は何ができるか" }
  var movesExplained: String { "各当事者が最も得をする手を示す。対抗において、同じ者が続けて二度動くことはない。" }
  func gainsBy(_ party: String, from state: String, _ change: String) -> String {
    "「\(state)」から\(party)は単独で動いて得をする：\(change)。"
  }
  var noAnswer: String { "他者のどの手もそれを打ち消さない。" }
  func noAnswer(by concepts: [String]) -> String { "\(list(concepts))による対抗はない。" }
  func answer(_ concepts: [String], _ moves: String?, _ party: String) -> String {
    "\(list(concepts))では他者が対抗できる" + (moves.map { "：\($0)。すると\(party)は元より良くならない。" } ?? "。")
  }
  func moreMoves(_ count: String, _ party: String, _ state: String) -> String {
    "「\(state)」から\(party)が得をする手はほかに\(count)通りある。"
  }
  var moveSeparator: String { " → 次に " }
  var pathsHeading: String { "現状から" }
  var pathsExplained: String {
    "単独の手による。同じ者が続けて二度動くことはなく、最短の手順を示す。複数の者が共に決めるものはこの手順では到達できず、合意が要る。"
  }
  var statusQuoIsNoState: String { "現状そのものが定義または法に反するか、ここでは許されないため、出発点がない。" }
  func isReached(_ state: String, _ moves: String) -> String {
    "「\(state)」には、動く者が皆得をする手で到達できる：\(moves)。"
  }
  func isReachedAtALoss(_ state: String, _ moves: String) -> String {
    "「\(state)」には、動く者の誰かがその場では得をしない手によってのみ到達できる：\(moves)。"
  }
  func areNotReached(_ states: String) -> String { "\(states)には、単独の手では到達できない。" }
}
