internal import Negotiation

/// What the bargaining solutions and Adjusted Winner give two parties who share out divisible issues.
struct DivisibleBargainSection: Section {
  let page: Page
  let bargain: DivisibleBargain
  /// Whether the page shows the frontier, too.
  let isBesideFrontier: Bool

  var blocks: [Block] {
    var blocks: [Block] = [.heading(2, words.divisibleBargainHeading)]
    // A report that shows the frontier has given the reason there.
    if !isBesideFrontier { blocks += noPoints(of: frontier) }
    blocks.append(.table(table))
    let isLeximin = bargain.results[.nash]?.isLeximin == true
    if isLeximin { blocks.append(.prose(words.leximinInstead)) }
    for index in bargain.withoutGain {
      blocks.append(.prose(words.cannotGain(names[index])))
    }
    blocks += ties + remarks
    blocks.append(
      .muted(words.comparesScales(isLeximin: isLeximin) + words.soDoesAdjustedWinner))
    return blocks + gaps
  }

  private var frontier: DivisibleFrontier { bargain.frontier }

  private var names: [String] { frontier.parties.map { name(ofParty: $0) } }

  /// Where a solution is attained along a line, what is split there.
  private var ties: [Block] {
    BargainingSolution.allCases.compactMap { solution in
      let points = bargain.results[solution]?.points ?? []
      guard points.count > 1 else { return nil }
      let issues = scenario.issues.indices.filter { issue in
        Set(points.map { $0.shares[issue] }).count > 1
      }
      let names = issues.map { words.text(scenario.issues[$0].name) }
      return .prose(words.everythingBetween(words.solutionName(solution), words.list(names)))
    }
  }

  private var remarks: [Block] {
    let winner = bargain.adjustedWinner
    guard winner.point != nil else { return [] }
    var blocks: [Block] = [
      .prose(
        words.adjustedWinnerGives(
          names.indices.map {
            words.received(
              names[$0], words.fractionalPoints(winner.received[$0]),
              of: words.fractionalPoints(winner.totals[$0]))
          }))
    ]
    if winner.totals[0] != winner.totals[1] {
      blocks.append(.notice(RichText(words.totalsDiffer)))
    }
    if !winner.refusedBy.isEmpty {
      blocks.append(
        .notice(
          RichText(words.adjustedWinnerRefused(words.list(winner.refusedBy.map { names[$0] })))))
    }
    return blocks
  }

  private var table: Table {
    var rows: [[Table.Cell]] = []
    func add(_ name: String, _ formula: String, _ points: [DivisionPoint], isTooFine: Bool) {
      let head = [Table.Cell.head(name), Table.Cell(formula)]
      if isTooFine {
        let blank = names.map { _ in Table.Cell(words.nothing) }
        rows.append(head + blank + [Table.Cell(words.sharesTooFine)])
      }
      for point in points {
        let payoffs = zip(point.payoffs, frontier.disagreement).map { payoff, noAgreement in
          let gain = payoff.minus(noAgreement)
          return Table.Cell(
            words.fractionalPoints(payoff)
              + (gain.map { words.bracketed(words.fractionalChange($0)) } ?? ""))
        }
        rows.append(head + payoffs + [Table.Cell(words.shares(point, in: scenario))])
      }
    }
    for solution in BargainingSolution.allCases {
      guard let result = bargain.results[solution] else { continue }
      add(
        words.solutionName(solution), words.solutionFormula(solution), result.points,
        isTooFine: result.isTooFine)
    }
    let winner = bargain.adjustedWinner.point
    add(
      words.adjustedWinnerName, words.adjustedWinnerFormula, winner.map { [$0] } ?? [],
      isTooFine: winner == nil)
    return Table(
      caption: words.divisibleBargainHeading,
      columns: [Table.Column(words.solution), Table.Column(words.formula)]
        + names.map { Table.Column($0, isNumeric: true) } + [Table.Column(words.sharedOut)],
      rows: rows)
  }

  private var gaps: [Block] {
    let targets = BargainingSolution.allCases.map { bargain.results[$0]?.points.first }
    let rows = scenario.proposals.compactMap { proposal -> [Table.Cell]? in
      guard let outcome = proposal.outcome else { return nil }
      let payoffs = frontier.payoffs(of: outcome)
      return [Table.Cell.head(words.text(proposal.name))]
        + (targets + [bargain.adjustedWinner.point]).map { target in
          guard let target else { return Table.Cell(words.nothing) }
          let texts = names.indices.map { index -> String in
            let gap = payoffs[index].minus(target.payoffs[index])
            return words.labelled(
              names[index],
              gap.map { words.fractionalChange($0) } ?? words.nothing)
          }
          return Table.Cell(texts.joined(separator: words.separator))
        }
    }
    guard !rows.isEmpty, !frontier.points.isEmpty else { return [] }
    let columns = BargainingSolution.allCases.map(words.solutionName) + [words.adjustedWinnerName]
    return [
      .heading(3, words.gapsHeading), .prose(words.gapsExplained),
      .table(
        words.gapsHeading,
        columns: [Table.Column(words.proposal)] + columns.map { Table.Column($0) }, rows: rows),
    ]
  }
}
