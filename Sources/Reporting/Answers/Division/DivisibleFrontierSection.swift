internal import Negotiation

/// The line of efficient payoffs where two parties share out divisible issues.
struct DivisibleFrontierSection: Section {
  let page: Page
  let frontier: DivisibleFrontier
  let bargain: DivisibleBargain?

  var blocks: [Block] {
    var blocks: [Block] = [.heading(2, words.frontierHeading)]
    if frontier.reason != nil { return blocks + noPoints(of: frontier) }
    blocks.append(
      .prose(
        words.divisionExplained(
          corners: words.count(frontier.points.count), isSingle: frontier.points.count == 1,
          isClipped: frontier.isClipped)))
    if let chart = DivisionChart(page: page, frontier: frontier, bargain: bargain).chart {
      blocks.append(.chart(chart))
    }
    blocks.append(.table(table))
    for issues in frontier.interchangeable {
      let issueNames = issues.map { words.text(scenario.issues[$0].name) }
      blocks.append(.prose(words.sameRate(words.list(issueNames))))
    }
    if !frontier.edges.isEmpty {
      blocks.append(.muted(words.rateExplained(names[0], names[1])))
    }
    blocks.append(.muted(words.ownScales))
    return blocks + improvements
  }

  private var names: [String] { frontier.parties.map { name(ofParty: $0) } }

  private var table: Table {
    func row(
      _ head: String, _ payoffs: [Rational], _ shares: String, _ edge: DivisionEdge?
    ) -> [Table.Cell] {
      [Table.Cell.head(head)]
        + payoffs.map { Table.Cell(words.fractionalPoints($0)) }
        + [
          Table.Cell(shares),
          Table.Cell(edge.map { words.text(scenario.issues[$0.issue].name) } ?? words.nothing),
          Table.Cell(edge?.rate.map { words.fractionalPoints($0) } ?? words.nothing),
        ]
    }
    var rows = frontier.points.enumerated().map { index, point in
      row(
        words.count(index + 1), point.payoffs, words.shares(point, in: scenario),
        frontier.edges.indices.contains(index) ? frontier.edges[index] : nil)
    }
    rows += [
      row(words.idealPoint, frontier.ideal, words.nothing, nil),
      row(words.nadirPoint, frontier.nadir, words.nothing, nil),
      row(words.disagreementPoint, frontier.disagreement, words.nothing, nil),
    ]
    return Table(
      caption: words.frontierHeading,
      columns: [Table.Column("#")] + names.map { Table.Column($0, isNumeric: true) }
        + [
          Table.Column(words.sharedOut), Table.Column(words.splitNext),
          Table.Column(words.rate, isNumeric: true),
        ],
      rows: rows)
  }

  private var improvements: [Block] {
    let rows = scenario.proposals.compactMap { proposal -> [Table.Cell]? in
      guard let outcome = proposal.outcome else { return nil }
      return [Table.Cell.head(words.text(proposal.name))]
        + frontier.improvements(on: outcome).map { improvement in
          guard let improvement else { return Table.Cell(words.sharesTooFine) }
          guard let point = improvement.point else { return Table.Cell(words.nothingToGain) }
          return Table.Cell(
            RichText(
              .strong(words.fractionalChange(improvement.gain)),
              .plain(words.bracketed(words.shares(point, in: scenario)))))
        }
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(3, words.improvementsHeading), .prose(words.improvementsExplained),
      .table(
        words.improvementsHeading,
        columns: [Table.Column(words.proposal)] + names.map { Table.Column($0) }, rows: rows),
    ]
  }
}

extension OnPage {
  /// Why there are no points.
  func noPoints(of frontier: DivisibleFrontier) -> [Block] {
    switch frontier.reason {
    case nil: []
    case .noAgreement: [.prose(words.noFrontier(.noAgreement, []))]
    case .tooFine: [.prose(words.sharesTooFine)]
    }
  }
}
