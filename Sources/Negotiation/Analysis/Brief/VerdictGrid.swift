/// What each party says to each proposal, with a column more for each answer that changes what a party says.
public struct VerdictGrid: Sendable {
  /// The answer to a question that a column takes to be right.
  public struct Taken: Hashable, Sendable {
    /// The question, by position among those left open.
    public let question: Int
    /// The answer, by position.
    public let answer: Int
  }

  /// A column: a party, and the answer to a question where that changes what the party says.
  public struct Column: Hashable, Sendable {
    /// The party, by position.
    public let party: Int
    /// The answer; `nil` where no answer changes a cell of the party.
    public let belief: Taken?
  }

  /// What a party says to a proposal.
  public struct Cell: Hashable, Sendable {
    /// What it says where the other questions have their first answers.
    public let cell: ProposalCell
    /// How many of its positions the proposal breaks at least and at most, whatever the other answers that change no more.
    public let broken: ClosedRange<Int>
  }

  /// Proposals to which everybody says the same.
  public struct Row: Sendable {
    /// The proposals, by position.
    public let proposals: [Int]
    /// What is said, column by column.
    public let cells: [Cell]
    /// How many stated positions of all parties it breaks, with the first answers.
    public let broken: Int
    /// The same over all combinations that were looked at.
    public let brokenAnywhere: ClosedRange<Int>
    /// Whether nobody but the analyst proposes it.
    public let isAnalyst: Bool
    /// The rule or issue for which it can be no agreement with the first answers, by its id; `nil` where it can be one.
    public let ruledOutBy: String?
  }

  /// The columns, party by party.
  public let columns: [Column]
  /// The proposals that in some combination of answers meet the rules and nobody refuses, not even if positions are final, by
  /// position.
  public let sometimesRefusedByNobody: [Int]
  /// The rows: what breaks the fewest positions first, the analyst's own apart at the end.
  public let rows: [Row]
}

extension Worlds {
  /// The verdict grid; `nil` where positions are final, or where nothing is proposed.
  ///
  /// - Complexity: The combinations that were looked at, times the proposals and parties.
  public var verdictGrid: VerdictGrid? {
    let base = questions.map { _ in 0 }
    guard let first = grids[base], !scenario.proposals.isEmpty else { return nil }
    let parties = scenario.parties.indices.filter { party in
      scenario.parties[party].preferences != nil
    }
    let columns = parties.flatMap { self.columns(of: $0, base) }
    var rows: [VerdictGrid.Row] = []
    for proposal in scenario.proposals.indices {
      let cells = columns.map { self.cell($0, proposal, base) }
      let totals = grids.values.map { grid in grid[proposal].reduce(0) { $0 + $1.broken.count } }
      let total = first[proposal].reduce(0) { $0 + $1.broken.count }
      let isAnalyst = scenario.proposals[proposal].evidence.isAnalystOnly
      let ruledOut = first[proposal].first(where: \.isRuledOut)
      let same = rows.firstIndex { row in
        row.isAnalyst == isAnalyst && zip(row.cells, cells).allSatisfy { $0.cell == $1.cell && $0.broken == $1.broken }
      }
      rows.append(
        VerdictGrid.Row(
          proposals: (same.map { rows[$0].proposals } ?? []) + [proposal], cells: cells, broken: total,
          brokenAnywhere: (totals.min() ?? total)...(totals.max() ?? total), isAnalyst: isAnalyst,
          ruledOutBy: ruledOut.map { $0.asWrittenBreaksRule ?? "" }))
      if let same { rows.swapAt(same, rows.count - 1) }
      if same != nil { rows.removeLast() }
    }
    let sorted = rows.enumerated().sorted {
      $0.element.order(at: $0.offset).lexicographicallyPrecedes($1.element.order(at: $1.offset))
    }.map(\.element)
    let open = scenario.proposals.indices.filter { proposal in
      grids.values.contains { grid in
        parties.allSatisfy {
          ![.refuses, .refusesIfFinal].contains(grid[proposal][$0].answer) && !grid[proposal][$0].isRuledOut
        }
      }
    }
    return VerdictGrid(
      columns: columns, sometimesRefusedByNobody: open, rows: sorted)
  }

  /// A party's columns: one for each answer to the question that changes most of its cells, if one does.
  private func columns(of party: Int, _ base: [Int]) -> [VerdictGrid.Column] {
    var best: (question: Int, changed: Int)?
    for question in questions.indices {
      let answers = questions[question].answers.indices.map { with($0, to: question, base) }
      guard answers.count <= mostSubColumns, !answers.contains(where: { grids[$0] == nil }) else { continue }
      let changed = scenario.proposals.indices.count { proposal in
        Set(answers.compactMap { grids[$0]?[proposal][party].answer }).count > 1
      }
      if changed > best?.changed ?? 0 { best = (question, changed) }
    }
    guard let best else { return [VerdictGrid.Column(party: party, belief: nil)] }
    return questions[best.question].answers.indices.map {
      VerdictGrid.Column(party: party, belief: VerdictGrid.Taken(question: best.question, answer: $0))
    }
  }

  private func cell(_ column: VerdictGrid.Column, _ proposal: Int, _ base: [Int]) -> VerdictGrid.Cell {
    let own = column.belief.map { with($0.answer, to: $0.question, base) } ?? base
    guard let cell = grids[own]?[proposal][column.party] else { preconditionFailure("every column was looked at") }
    var broken = cell.broken.count...cell.broken.count
    for (answers, grid) in grids where column.belief.map({ answers[$0.question] == $0.answer }) ?? true {
      let other = grid[proposal][column.party]
      guard other.answer == cell.answer else { continue }
      broken = min(broken.lowerBound, other.broken.count)...max(broken.upperBound, other.broken.count)
    }
    return VerdictGrid.Cell(cell: cell, broken: broken)
  }

  private func with(_ answer: Int, to question: Int, _ answers: [Int]) -> [Int] {
    var changed = answers
    changed[question] = answer
    return changed
  }
}

extension VerdictGrid.Row {
  /// What the rows are sorted by: those of the parties first, what can be an agreement first, what breaks the fewest first.
  fileprivate func order(at place: Int) -> [Int] { [isAnalyst ? 1 : 0, ruledOutBy == nil ? 0 : 1, broken, place] }
}

// More columns of one party nobody takes in.
private let mostSubColumns = 3
