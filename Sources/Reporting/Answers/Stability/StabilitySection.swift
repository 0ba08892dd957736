internal import Negotiation

/// Which outcomes hold for everybody, concept by concept.
struct StabilitySection: Section {
  let page: Page
  let stability: Stability
  /// Whether another section has said that nobody can move alone.
  var isAnswered = false

  var blocks: [Block] {
    let names = StateNames(stability, page)
    let note = CentralReadingNote(stability.central, page)
    var blocks: [Block] = [.heading(2, words.stabilityHeading)]
    if let reason = stability.reason {
      return blocks + [.answer(RichText(words.nothingToLookAt(reason)), .neutral)]
        + (stability.players.isEmpty ? notices : excluded(stability.excluded))
    }
    if !nobodyMovesAlone(stability.players) || !isAnswered { blocks += answer(names) }
    if !stability.isComplete {
      blocks.append(
        .notice(
          RichText(
            words.stabilityStopped(
              judged: words.count(stability.states.count { !$0.isStable.isEmpty }),
              looked: words.count(stability.states.count { $0.blocks != nil }),
              of: words.count(stability.states.count)))))
    }
    if !nobodyMovesAlone(stability.players) { blocks.append(.prose(words.stabilityExplained)) }
    blocks += note.blocks + notices
    if stability.graph != nil, !nobodyMovesAlone(stability.players) {
      blocks += [
        .table(holding(names, note.caption(words.holdingHeading))),
        .list(SolutionConcept.allCases.map { RichText(.muted(words.explained($0))) }),
      ]
    }
    blocks += [
      .heading(3, words.examinedHeading), .table(examined(names)),
    ]
    if stability.states.count > mostRows {
      blocks.append(
        .prose(words.andSoOn(words.count(stability.states.count - mostRows))))
    }
    if let graph = stability.graph, !nobodyMovesAlone(stability.players) {
      blocks += self.graph(graph)
    }
    return blocks
  }

  private func answer(_ names: StateNames) -> [Block] {
    if nobodyMovesAlone(stability.players) {
      return [.answer(RichText(whyNobodyMovesAlone(stability.players)), .neutral)]
    }
    guard let graph = stability.graph else {
      return [
        .answer(
          RichText(stability.isComplete ? words.tooManyStates : words.notYetKnown), .neutral)
      ]
    }
    let nash = stability.equilibria(.nash)
    let credible = stability.equilibria(.seq).filter { !nash.contains($0) }
    let general = stability.equilibria(.gmr).filter { !nash.contains($0) && !credible.contains($0) }
    var sentences: [String] = []
    if !nash.isEmpty {
      sentences.append(
        words.nobodyMoves(
          from: names.listed(nash),
          amongAll: stability.untold.allSatisfy { scenario.issuesDecidedAlone(by: $0).isEmpty }))
    }
    if !credible.isEmpty { sentences.append(words.deterredCredibly(names.listed(credible))) }
    if !general.isEmpty { sentences.append(words.deterred(names.listed(general))) }
    if sentences.isEmpty {
      let judged = stability.states.count { !$0.isStable.isEmpty }
      guard judged > 0 else { return [.answer(RichText(words.notYetKnown), .neutral)] }
      sentences.append(words.nothingHolds(of: words.count(judged)))
    }
    return [
      .answer(
        RichText(sentences.joined(separator: words.sentenceSpace)),
        nash.isEmpty ? (credible.isEmpty ? .none : .some) : .every)
    ]
  }

  private var notices: [Block] {
    func parties(_ indices: [Int]) -> [String] {
      indices.map { name(ofParty: $0) }
    }
    var blocks: [Block] = []
    if let graph = stability.graph {
      let idle = stability.players.indices.filter { graph.ownIssues[$0] == 0 }
      if !idle.isEmpty, idle.count < stability.players.count {
        blocks.append(
          .notice(RichText(words.moveNothingAlone(parties(idle.map { stability.players[$0] })))))
      }
    }
    if !stability.untold.isEmpty {
      blocks.append(.notice(RichText(words.movesUntold(parties(stability.untold)))))
    }
    blocks += excluded(stability.excluded)
    if stability.leavesAgreementsOut, !stability.players.isEmpty {
      blocks.append(.muted(words.moreEfficientStates))
    }
    return blocks
  }

  private func holding(_ names: StateNames, _ caption: String) -> Table {
    Table(
      caption: caption,
      columns: [Table.Column(words.outcomeColumn)]
        + SolutionConcept.allCases.map { Table.Column(words.conceptName($0)) },
      rows: stability.states.prefix(mostRows).enumerated().map { index, state in
        [Table.Cell.head(names[index])]
          + SolutionConcept.allCases.map { concept in
            guard let stable = state.isStable[concept] else { return Table.Cell(words.nothing) }
            let leaving = stability.players.indices.filter { !stable[$0] }
            return leaving.isEmpty
              ? Table.Cell(RichText(words.holdsForAll), .every)
              : Table.Cell(
                RichText(names.players(leaving).joined(separator: words.separator)), .none)
          }
      })
  }

  private func examined(_ names: StateNames) -> Table {
    let breaches = stability.states.prefix(mostRows).map { breaks($0.outcome) }
    let tellsBreaches = breaches.contains { $0 != words.nothing }
    return Table(
      caption: words.examinedHeading,
      columns: [
        Table.Column(words.outcomeColumn), Table.Column(words.lookedAtAs),
        Table.Column(words.settlesColumn),
      ] + (tellsBreaches ? [Table.Column(words.breaksColumn)] : []),
      rows: stability.states.prefix(mostRows).enumerated().map { index, state in
        let roles = state.roles.map { role in
          switch role {
          case .statusQuo: words.statusQuoState
          case .proposal(_, let isCompleted):
            isCompleted ? words.completedProposal : words.proposal
          case .solution(let solution): words.solutionName(solution)
          case .frontier: words.efficientAgreement
          }
        }
        return [
          Table.Cell.head(names[index]),
          Table.Cell(roles.isEmpty ? words.nothing : roles.joined(separator: words.separator)),
          Table.Cell(words.outcome(state.outcome, in: scenario)),
        ] + (tellsBreaches ? [Table.Cell(breaches[index])] : [])
      })
  }

  /// The linkages and firm red lines that keep an outcome from being an agreement as it stands.
  private func breaks(_ outcome: Outcome) -> String {
    let linkages = scenario.rules.filter {
      $0.kind == .linkage && !$0.condition.holds(for: outcome)
    }.map(\.id)
    let names = linkages + scenario.firmLinesBroken(by: outcome).map(lineID)
    return names.isEmpty ? words.nothing : names.joined(separator: words.separator)
  }

  /// How many of all states hold.
  private func graph(_ graph: ConflictSummary) -> [Block] {
    [
      .heading(3, words.allStatesHeading(words.count(graph.stateCount))),
      .table(
        words.allStatesHeading(words.count(graph.stateCount)),
        columns: [
          Table.Column(words.conceptColumn), Table.Column(words.statesThatHold, isNumeric: true),
          Table.Column(words.reachedByGains, isNumeric: true),
        ],
        rows: SolutionConcept.allCases.map { concept in
          [
            Table.Cell.head(words.conceptName(concept)),
            Table.Cell(words.count(graph.equilibria[concept] ?? 0)),
            Table.Cell(
              graph.reachable.map { words.count($0[concept] ?? 0) } ?? words.nothing),
          ]
        }),
    ]
  }
}

extension OnPage {
  /// A red line by its id and its party.
  func lineID(_ line: BrokenLine) -> String {
    let party = scenario.parties[line.party]
    let id = party.preferences?.redLines[line.redLine].id ?? ""
    return id + words.bracketed(words.text(party.name))
  }

  /// Whether no player is stated to decide anything alone, so that what each would do alone cannot be asked.
  func nobodyMovesAlone(_ players: [Int]) -> Bool {
    players.allSatisfy { scenario.issuesDecidedAlone(by: $0).isEmpty }
  }

  /// That nobody was looked at moving away, and what would have to be written.
  func whyNobodyMovesAlone(_ players: [Int]) -> String {
    let untold = scenario.parties.indices.filter {
      !players.contains($0) && !scenario.parties[$0].isDocument
        && !scenario.issuesDecidedAlone(by: $0).isEmpty
    }
    if !untold.isEmpty { return words.onlyUntoldMoveAlone(untold.map { name(ofParty: $0) }) }
    guard let issue = scenario.issues.first(where: { $0.decidedBy == nil }),
      let player = players.first(where: { scenario.parties[$0].isSignatory }) ?? players.first
    else { return words.nobodyDecidesAlone }
    return words.nobodyIsStatedToDecide(party: scenario.parties[player].id, issue: issue.id)
  }
}

// More rows than these are for JSON.
private let mostRows = 40
