internal import Negotiation

/// The efficient payoffs, what attains them, and what each proposal leaves on the table.
struct FrontierSection: ReportSection {
  func blocks(on subject: ReportSubject, _ words: Words) -> [Block] {
    guard let frontier = subject.frontier else { return [] }
    let scenario = subject.scenario
    let names = frontier.parties.map { words.text(scenario.parties[$0].name) }
    var blocks: [Block] = [.heading(2, words.frontierHeading)]
    let note = CentralReadingNote(frontier.central, scenario, words)
    blocks += note.blocks
    if frontier.reason != nil { return blocks + Self.reason(frontier, subject, words) }
    blocks.append(
      .paragraph(
        RichText(
          words.frontierExplained(
            points: words.count(frontier.points.count), isClipped: frontier.isClipped,
            isComplete: frontier.isComplete))))
    let most = subject.listsEverything ? Int.max : mostRows
    blocks += unexplored(frontier, names, most, words)
    if let chart = subject.frontierChart(words) { blocks.append(.chart(chart)) }
    blocks.append(
      .table(table(frontier, names, most, scenario, note.caption(words.frontierHeading), words)))
    if frontier.points.count > most {
      blocks.append(
        .paragraph(RichText(words.morePoints(words.count(frontier.points.count - most)))))
    }
    blocks.append(.paragraph(RichText(.muted(words.ownScales))))
    blocks += Self.players(frontier, scenario, words)
    blocks.append(
      .paragraph(
        RichText(
          .muted(
            words.frontierBasis(
              frontier.engine, frontier.choice, programs: words.count(frontier.programs))))))
    return blocks
      + improvements(frontier, names, scenario, note.caption(words.improvementsHeading), words)
  }

  /// Where points may be missing, after a stop.
  private func unexplored(
    _ frontier: ParetoFrontier, _ names: [String], _ most: Int, _ words: Words
  ) -> [Block] {
    guard !frontier.unexplored.isEmpty else { return [] }
    let rows = frontier.unexplored.prefix(most).enumerated().map { index, box in
      [Table.Cell(RichText(.strong(words.count(index + 1))))]
        + box.enumerated().map { index, units in
          let least = frontier.payoff(units, of: index)
          return Table.Cell("≥ " + words.points(least), exact: "\(least)")
        }
    }
    let heading = words.unexploredHeading
    let more = frontier.unexplored.count - rows.count
    return [
      .notice(RichText(words.frontierUnfinished(boxes: words.count(frontier.unexplored.count)))),
      .table(
        Table(
          caption: heading,
          columns: [Table.Column(heading)] + names.map { Table.Column($0, isNumeric: true) },
          rows: rows)),
    ] + (more > 0 ? [.paragraph(RichText(words.andSoOn(words.count(more))))] : [])
  }

  /// Who is a player over some agreements only, or over none.
  static func players(
    _ frontier: ParetoFrontier, _ scenario: Scenario, _ words: Words
  ) -> [Block] {
    let never = frontier.neverPlayers.map { words.text(scenario.parties[$0].name) }
    let sometimes = frontier.sometimesPlayers.map {
      words.text(scenario.parties[frontier.parties[$0]].name)
    }
    return (never.isEmpty ? [] : [.paragraph(RichText(words.neverPlayers(never)))])
      + (sometimes.isEmpty ? [] : [.paragraph(RichText(words.sometimesPlayers(sometimes)))])
  }

  /// Why there are no points.
  static func reason(
    _ frontier: ParetoFrontier, _ subject: ReportSubject, _ words: Words
  ) -> [Block] {
    guard let reason = frontier.reason else { return [] }
    let open = reason.parties.map { words.text(subject.scenario.parties[$0].name) }
    return [.paragraph(RichText(words.noFrontier(reason, open)))]
  }

  private func table(
    _ frontier: ParetoFrontier, _ names: [String], _ most: Int, _ scenario: Scenario,
    _ caption: String, _ words: Words
  ) -> Table {
    func row(
      _ head: String, _ units: [Int?], _ count: String, _ example: RichText,
      of point: FrontierPoint? = nil
    ) -> [Table.Cell] {
      [Table.Cell(RichText(.strong(head)))]
        + units.enumerated().map { index, units in
          guard let units, point?.hasSay(index) ?? true else { return Table.Cell(words.nothing) }
          let payoff = frontier.payoff(units, of: index)
          return Table.Cell(words.points(payoff), exact: "\(payoff)")
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

  private func improvements(
    _ frontier: ParetoFrontier, _ names: [String], _ scenario: Scenario, _ caption: String,
    _ words: Words
  ) -> [Block] {
    let rows = scenario.proposals.compactMap { proposal -> [Table.Cell]? in
      guard let outcome = proposal.outcome else { return nil }
      let refusing = frontier.refusing(outcome, scenario).map {
        words.text(scenario.parties[$0].name)
      }
      let name = RichText(.strong(words.text(proposal.name)))
      return [
        Table.Cell(
          refusing.isEmpty
            ? name : name + RichText(.muted(words.bracketed(words.refusedBy(refusing)))))
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
      .paragraph(
        RichText(
          words.improvementsExplained
            + (frontier.comparesBySay(scenario) ? words.sentenceSpace + words.nobodyWithoutSay : "")
        )),
      .table(
        Table(
          caption: caption,
          columns: [Table.Column(words.proposal)] + names.map { Table.Column($0) }, rows: rows)),
    ] + (partial.isEmpty ? [] : [.paragraph(RichText(.muted(words.leavesOutPartial(partial))))])
  }
}

extension Words {
  /// An outcome in words, issue by issue; an issue that does not apply is left out.
  func outcome(_ outcome: Outcome, in scenario: Scenario) -> String {
    scenario.issues.indices.compactMap { index -> String? in
      let issue = scenario.issues[index]
      if let appliesIf = issue.appliesIf, !appliesIf.holds(for: outcome) { return nil }
      return setsIssue(text(issue.name), to: option(outcome[index], of: issue))
    }.joined(separator: clauseSeparator)
  }

  /// What one outcome has that another has not.
  func difference(_ outcome: Outcome, from other: Outcome, in scenario: Scenario) -> String {
    scenario.issues.indices.filter { outcome[$0] != other[$0] }.map { index in
      let issue = scenario.issues[index]
      return setsIssue(text(issue.name), to: option(outcome[index], of: issue))
    }.joined(separator: clauseSeparator)
  }
}

// More rows than this nobody reads; JSON and CSV are for those.
private let mostRows = 40
