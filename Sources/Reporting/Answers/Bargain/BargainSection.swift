internal import Negotiation

/// The agreements that the bargaining solutions single out, and how far the proposals are from them.
struct BargainSection: ReportSection {
  func blocks(on subject: ReportSubject, _ words: Words) -> [Block] {
    guard let bargain = subject.bargain else { return [] }
    let frontier = bargain.frontier
    var blocks: [Block] = [.heading(2, words.bargainHeading)]
    let names = frontier.parties.map { words.text(subject.scenario.parties[$0].name) }
    guard frontier.reason == nil else {
      // A report that shows the frontier has given the reason there.
      return subject.frontier == nil
        ? blocks + FrontierSection.reason(frontier, subject, words) : []
    }
    let note = CentralReadingNote(frontier.central, subject.scenario, words)
    // A report that shows the frontier has named the scale there.
    if subject.frontier == nil { blocks += note.blocks }
    if !frontier.isComplete { blocks.append(.notice(RichText(words.bargainOnPart))) }
    blocks.append(
      .table(
        table(bargain, names, subject.scenario, note.caption(words.bargainHeading), words)))
    let isLeximin = bargain.results[.nash]?.isLeximin == true
    if isLeximin {
      blocks.append(.paragraph(RichText(words.leximinInstead)))
    }
    for index in bargain.withoutGain {
      blocks.append(.paragraph(RichText(words.cannotGain(names[index]))))
    }
    if !frontier.sometimesPlayers.isEmpty {
      blocks.append(.paragraph(RichText(words.comparesPlayers)))
    }
    blocks.append(
      .paragraph(
        RichText(.muted(words.comparesScales(isLeximin: bargain.results[.nash]?.isLeximin == true)))
      ))
    // A report that shows the frontier has said there who is a player, and what it rests on.
    if subject.frontier == nil {
      blocks += FrontierSection.players(frontier, subject.scenario, words)
      let programs = words.count(frontier.programs)
      blocks.append(
        .paragraph(
          RichText(
            .muted(words.frontierBasis(frontier.engine, frontier.choice, programs: programs)))))
    }
    return blocks + gaps(bargain, names, subject.scenario, words)
  }

  private func table(
    _ bargain: Bargain, _ names: [String], _ scenario: Scenario, _ caption: String,
    _ words: Words
  ) -> Table {
    let frontier = bargain.frontier
    var rows: [[Table.Cell]] = []
    for solution in BargainingSolution.allCases {
      guard let result = bargain.results[solution] else { continue }
      let head = RichText(.strong(words.solutionName(solution)))
      let formula = Table.Cell(words.solutionFormula(solution))
      if result.isTooFine {
        let blank = names.map { _ in Table.Cell(words.nothing) }
        rows.append([Table.Cell(head), formula] + blank + [Table.Cell(words.tooFine)])
      }
      for position in result.points {
        let point = frontier.points[position]
        let payoffs = point.units.enumerated().map { index, units in
          guard point.hasSay(index) else { return Table.Cell(words.nothing) }
          let payoff = frontier.payoff(units, of: index)
          let gain = frontier.payoff(units - frontier.disagreement[index], of: index)
          return Table.Cell(
            words.points(payoff)
              + words.bracketed(
                (gain < Rational(0) ? "" : "+") + words.points(gain, apartFrom: [Rational(0)])),
            exact: "\(payoff)")
        }
        let outcomes = point.outcomes.map { words.outcome($0, in: scenario) }
        let more = point.more
        let text =
          outcomes.isEmpty
          ? words.nothing
          : outcomes.joined(separator: " / ")
            + (more.map { $0 > 0 ? words.bracketed("+ \(words.count($0))") : "" }
              ?? words.bracketed(words.perhapsMore))
        rows.append([Table.Cell(head), formula] + payoffs + [Table.Cell(text)])
      }
    }
    for (name, units) in [
      (words.idealPoint, bargain.ideal), (words.disagreementPoint, frontier.disagreement),
    ] {
      let payoffs = units.enumerated().map { index, units in
        let payoff = frontier.payoff(units, of: index)
        return Table.Cell(words.points(payoff), exact: "\(payoff)")
      }
      rows.append(
        [Table.Cell(RichText(.strong(name))), Table.Cell(words.nothing)] + payoffs
          + [Table.Cell(words.nothing)])
    }
    return Table(
      caption: caption,
      columns: [Table.Column(words.solution), Table.Column(words.formula)]
        + names.map { Table.Column($0, isNumeric: true) }
        + [Table.Column(words.exampleOutcome)],
      rows: rows)
  }

  private func gaps(
    _ bargain: Bargain, _ names: [String], _ scenario: Scenario, _ words: Words
  ) -> [Block] {
    let frontier = bargain.frontier
    var rows: [[Table.Cell]] = []
    for proposal in scenario.proposals {
      guard let outcome = proposal.outcome else { continue }
      let units = frontier.units(of: outcome)
      let cells = BargainingSolution.allCases.map { solution -> Table.Cell in
        guard let position = bargain.results[solution]?.points.first else {
          return Table.Cell(words.nothing)
        }
        let target = frontier.points[position]
        let texts = names.indices.filter(target.hasSay).map { index -> String in
          let gap = frontier.payoff(units[index] - target.units[index], of: index)
          return words.labelled(
            names[index],
            (gap > Rational(0) ? "+" : "") + words.points(gap, apartFrom: [Rational(0)]))
        }
        return Table.Cell(texts.joined(separator: words.separator))
      }
      rows.append([Table.Cell(RichText(.strong(words.text(proposal.name))))] + cells)
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(3, words.gapsHeading), .paragraph(RichText(words.gapsExplained)),
      .table(
        Table(
          caption: words.gapsHeading,
          columns: [Table.Column(words.proposal)]
            + BargainingSolution.allCases.map { Table.Column(words.solutionName($0)) },
          rows: rows)),
    ]
  }
}
