internal import Negotiation

/// In which readings outcomes hold, and who could block them in which.
struct StabilityReadingsSection: Section {
  let page: Page
  let stability: StabilityOverReadings
  /// Whether the page also shows one reading.
  let isBesideOneReading: Bool

  var blocks: [Block] {
    let names = StateNames(stability.states, stability.players, page)
    var blocks: [Block] = [.heading(2, words.overReadingsHeading)]
    guard !nobodyMovesAlone(stability.players) else {
      return blocks + [.answer(RichText(whyNobodyMovesAlone(stability.players)), .neutral)]
        + (stability.isStopped ? [.notice(RichText(words.stoppedLater))] : []) + untold
        + blocking(names)
    }
    blocks += answer(names)
    blocks.append(.prose(words.overReadingsExplained))
    if stability.concepts == [.nash] {
      blocks.append(.prose(words.nashAloneInReport))
    }
    if stability.isStopped { blocks.append(.notice(RichText(words.stoppedLater))) }
    blocks += untold
    let idle = stability.players.filter { scenario.issuesDecidedAlone(by: $0).isEmpty }
    if !isBesideOneReading, !idle.isEmpty {
      blocks.append(.notice(RichText(words.moveNothingAlone(idle.map(name(ofParty:))))))
    }
    blocks.append(.table(holding(names)))
    if stability.states.count > mostRows {
      blocks.append(
        .prose(words.andSoOn(words.count(stability.states.count - mostRows))))
    }
    if stability.base == .worstCase {
      blocks.append(.muted(words.noGroupsInWorstCase))
    }
    return blocks + blocking(names)
  }

  /// Who may want anything.
  private var untold: [Block] {
    stability.untold.isEmpty
      ? []
      : [.notice(RichText(words.untoldMayWantAnything(stability.untold.map(name(ofParty:)))))]
  }

  /// The outcomes by what Nash says of them.
  private func answer(_ names: StateNames) -> [Block] {
    func which(_ verdict: Verdict?) -> [Int] {
      stability.verdicts.indices.filter { index in
        guard let state = stability.verdicts[index], let nash = state.equilibrium[.nash] else {
          return false
        }
        return nash == verdict
      }
    }
    let (every, some, none) = (which(.every), which(.some), which(Verdict.none))
    let undecided = which(nil)
    var sentences: [String] = []
    if !every.isEmpty { sentences.append(words.holdInEvery(names.listed(every))) }
    if !some.isEmpty { sentences.append(words.holdInSome(names.listed(some))) }
    if !none.isEmpty { sentences.append(words.holdInNone(names.listed(none))) }
    if !undecided.isEmpty { sentences.append(words.holdUndecided(names.listed(undecided))) }
    guard !sentences.isEmpty else { return [] }
    let tone: Tone =
      every.isEmpty ? (some.isEmpty ? (undecided.isEmpty ? .none : .neutral) : .some) : .every
    return [.answer(RichText(sentences.joined(separator: words.sentenceSpace)), tone)]
  }

  private func holding(_ names: StateNames) -> Table {
    let hasMoves = stability.verdicts.contains { !($0?.certainMoves ?? []).isEmpty }
    return Table(
      caption: words.holdingOverReadings,
      columns: [Table.Column(words.outcomeColumn)]
        + stability.concepts.map { Table.Column(words.conceptName($0)) }
        + (hasMoves ? [Table.Column(words.certainMoves)] : []),
      rows: stability.states.indices.prefix(mostRows).map { index in
        [Table.Cell.head(names[index])]
          + stability.concepts.map { cell(stability.verdicts[index], $0, names) }
          + (hasMoves ? [Table.Cell(moves(from: index, names))] : [])
      })
  }

  /// What somebody gains by whatever the unstated numbers.
  private func moves(from index: Int, _ names: StateNames) -> String {
    let moves = stability.verdicts[index]?.certainMoves ?? []
    guard !moves.isEmpty else { return words.nothing }
    return moves.map { move in
      words.labelled(
        names.player(move.player),
        names.change(from: stability.states[index].outcome, to: move.outcome))
    }.joined(separator: words.clauseSeparator)
  }

  private func cell(_ state: StateOverReadings?, _ concept: SolutionConcept, _ names: StateNames)
    -> Table.Cell
  {
    guard let state, let verdict = state.equilibrium[concept] else {
      return Table.Cell(words.nothing)
    }
    let each = state.stable[concept] ?? []
    // Whoever moves away in every reading is enough to name.
    let blamed = each.indices.filter {
      verdict == Verdict.none && each.contains(Verdict.none)
        ? each[$0] == Verdict.none : each[$0] != .every
    }
    return Table.Cell(
      RichText(words.holding(verdict, except: names.players(blamed))), verdict?.tone ?? .neutral)
  }

  private func blocking(_ names: StateNames) -> [Block] {
    let looked = stability.verdicts.indices.filter { stability.verdicts[$0]?.blocks != nil }
    guard !looked.isEmpty else { return [] }
    func groups(_ blocks: [BlockOverReadings]) -> String {
      blocks.isEmpty
        ? words.nothing
        : blocks.map { block in
          let group = words.list(block.coalition.map { name(ofParty: $0) })
          return block.verdict == nil ? words.atLeastInSome(group) : group
        }.joined(separator: words.clauseSeparator)
    }
    return [
      .heading(3, words.blockingOverReadings)
    ]
      // Below it is explained for the one reading.
      + (!isBesideOneReading
        ? [.prose(words.blockingExplained(stability.base))] : [])
      + [
        .table(
          words.blockingOverReadings,
          columns: [
            Table.Column(words.outcomeColumn), Table.Column(words.nobodyBlocks),
            Table.Column(words.blocksInEvery), Table.Column(words.blocksInSome),
          ],
          rows: looked.prefix(mostRows).map { index in
            let state = stability.verdicts[index]
            let blocks = state?.blocks ?? []
            return [
              Table.Cell.head(names[index]),
              Table.Cell(
                RichText(words.isUnblocked(state?.isUnblocked)),
                state?.isUnblocked?.tone ?? .neutral),
              Table.Cell(groups(blocks.filter { $0.verdict == .every })),
              Table.Cell(groups(blocks.filter { $0.verdict != .every })),
            ]
          })
      ]
      + (stability.knowsAllGroups ? [] : [.muted(words.groupsLeftOut)])
  }
}

// More rows than these are for JSON.
private let mostRows = 40
