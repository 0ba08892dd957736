internal import Negotiation

/// The efficient payoffs, what attains them, and what each proposal leaves on the table.
struct FrontierSection: Section {
  let page: Page
  let frontier: ParetoFrontier
  /// The solutions, to be marked in the chart; `nil` where they are not shown.
  let bargain: Bargain?

  var blocks: [Block] {
    var blocks: [Block] = [.heading(2, words.frontierHeading)]
    let note = CentralReadingNote(frontier.central, page)
    blocks += note.silenceSpent(by: frontier.points.flatMap(\.outcomes)) + note.blocks
    if frontier.reason != nil { return blocks + noPoints(of: frontier) }
    blocks.append(
      .prose(
        words.frontierExplained(
          points: words.count(frontier.points.count), isClipped: frontier.isClipped,
          isComplete: frontier.isComplete)))
    blocks += unexplored
    if let chart = FrontierChart(page: page, frontier: frontier, bargain: bargain).chart {
      blocks.append(.chart(chart))
    }
    blocks.append(.table(table(note.caption(words.frontierHeading))))
    if frontier.points.count > most {
      blocks.append(.prose(words.morePoints(words.count(frontier.points.count - most))))
    }
    blocks.append(.muted(words.ownScales))
    blocks += players(of: frontier)
    blocks.append(
      .muted(
        words.frontierBasis(
          frontier.engine, frontier.choice, programs: words.count(frontier.programs))))
    return blocks + improvements(note.caption(words.improvementsHeading))
  }

  private var names: [String] { frontier.parties.map { name(ofParty: $0) } }

  /// How many rows a table has.
  private var most: Int { page.listsEverything ? Int.max : mostRows }

  /// Where points may be missing, after a stop.
  private var unexplored: [Block] {
    guard !frontier.unexplored.isEmpty else { return [] }
    let rows = frontier.unexplored.prefix(most).enumerated().map { index, box in
      [Table.Cell.head(words.count(index + 1))]
        + box.enumerated().map { index, units in
          let least = frontier.payoff(units, of: index)
          return Table.Cell("≥ " + words.points(least), exact: least)
        }
    }
    let heading = words.unexploredHeading
    let more = frontier.unexplored.count - rows.count
    return [
      .notice(RichText(words.frontierUnfinished(boxes: words.count(frontier.unexplored.count)))),
      .table(
        heading,
        columns: [Table.Column(heading)] + names.map { Table.Column($0, isNumeric: true) },
        rows: rows),
    ] + (more > 0 ? [.prose(words.andSoOn(words.count(more)))] : [])
  }

  private func table(_ caption: String) -> Table {
    func row(
      _ head: String, _ units: [Int?], _ count: String, _ example: RichText,
      of point: FrontierPoint? = nil
    ) -> [Table.Cell] {
      [Table.Cell.head(head)]
        + units.enumerated().map { index, units in
          guard let units, point?.hasSay(index) ?? true else { return Table.Cell(words.nothing) }
          let payoff = frontier.payoff(units, of: index)
          return Table.Cell(words.points(payoff), exact: payoff)
        }
        + [Table.Cell(count), Table.Cell(example)]
    }
    let none = RichText(words.nothing)
    let points = frontier.points.prefix(most).enumerated().map { index, point in
      row(
        words.count(index + 1), point.units, words.count(point.count),
        point.outcomes.first.map { RichText(words.outcome($0, in: scenario)) } ?? none, of: point)
    }
    let bounds = [
      row(
        frontier.isComplete ? words.idealPoint : words.idealSoFar, frontier.ideal, words.nothing,
        none),
      row(
        frontier.isComplete ? words.nadirPoint : words.nadirSoFar, frontier.nadir, words.nothing,
        none),
      row(words.disagreementPoint, frontier.disagreement, words.nothing, none),
    ]
    return Table(
      caption: caption,
      columns: [Table.Column("#")] + names.map { Table.Column($0, isNumeric: true) }
        + [
          Table.Column(words.outcomesWithThesePayoffs, isNumeric: true),
          Table.Column(words.exampleOutcome),
        ],
      rows: points + bounds)
  }

  private func improvements(_ caption: String) -> [Block] {
    let rows = scenario.proposals.compactMap { proposal -> [Table.Cell]? in
      guard let outcome = proposal.outcome else { return nil }
      return [
        Table.Cell(RichText(.strong(words.text(proposal.name))) + objections(to: outcome, frontier))
      ]
        + frontier.improvements(on: outcome).enumerated().map { index, improvement in
          guard improvement.gain > 0 else {
            return Table.Cell(improvement.isProven ? words.nothingToGain : words.notKnownYet)
          }
          // Without listed outcomes the gain stands alone.
          let change = improvement.agreement.map {
            words.bracketed(words.difference($0, from: outcome, in: scenario))
          }
          return Table.Cell(
            RichText(
              .strong(
                (improvement.isProven ? "+" : "≥ +")
                  + words.points(
                    frontier.payoff(improvement.gain, of: index), apartFrom: [Rational(0)])),
              .plain(change ?? "")))
        }
    }
    guard !rows.isEmpty else { return [] }
    let partial = scenario.proposals.filter { $0.outcome == nil }.map { words.text($0.name) }
    return [
      .heading(3, words.improvementsHeading),
      .prose(
        words.improvementsExplained
          + (frontier.comparesBySay(scenario) ? words.sentenceSpace + words.nobodyWithoutSay : "")),
      .table(
        caption,
        columns: [Table.Column(words.proposal)] + names.map { Table.Column($0) }, rows: rows),
    ] + (partial.isEmpty ? [] : [.muted(words.leavesOutPartial(partial))])
  }
}

extension Words {
  /// An outcome in words, issue by issue; an issue that does not apply is left out.
  func outcome(_ outcome: Outcome, in scenario: Scenario) -> String {
    scenario.issues.indices.compactMap { index -> String? in
      let issue = scenario.issues[index]
      if let appliesIf = issue.appliesIf, !appliesIf.holds(for: outcome) { return nil }
      return setsIssue(name(of: issue), to: option(outcome[index], of: issue))
    }.joined(separator: clauseSeparator)
  }

  /// What one outcome has that another has not.
  func difference(_ outcome: Outcome, from other: Outcome, in scenario: Scenario) -> String {
    scenario.issues.indices.filter { outcome[$0] != other[$0] }.map { index in
      let issue = scenario.issues[index]
      return setsIssue(name(of: issue), to: option(outcome[index], of: issue))
    }.joined(separator: clauseSeparator)
  }
}

// More rows than this nobody reads; JSON and CSV are for those.
private let mostRows = 40
