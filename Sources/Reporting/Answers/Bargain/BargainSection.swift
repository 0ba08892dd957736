internal import Negotiation

/// The agreements that the bargaining solutions single out, and how far the proposals are from them.
struct BargainSection: Section {
  let page: Page
  let bargain: Bargain
  /// Whether the page shows the frontier, too.
  let isBesideFrontier: Bool

  var blocks: [Block] {
    var blocks: [Block] = [.heading(2, words.bargainHeading)]
    guard frontier.reason == nil else {
      // A report that shows the frontier has given the reason there.
      return isBesideFrontier ? [] : blocks + noPoints(of: frontier)
    }
    let note = CentralReadingNote(frontier.central, page)
    // A report that shows the frontier has named the scale there.
    if !isBesideFrontier {
      let points = Set(bargain.results.values.flatMap(\.points))
      blocks += note.silenceSpent(by: points.flatMap { frontier.points[$0].outcomes }) + note.blocks
    }
    if !frontier.isComplete { blocks.append(.notice(RichText(words.bargainOnPart))) }
    blocks.append(.table(table(note.caption(words.bargainHeading))))
    let isLeximin = bargain.results[.nash]?.isLeximin == true
    if isLeximin {
      blocks.append(.prose(words.leximinInstead))
    }
    for index in bargain.withoutGain {
      blocks.append(.prose(words.cannotGain(names[index])))
    }
    if !frontier.sometimesPlayers.isEmpty {
      blocks.append(.prose(words.comparesPlayers))
    }
    blocks.append(
      .muted(words.comparesScales(isLeximin: isLeximin)))
    // A report that shows the frontier has said there who is a player, and what it rests on.
    if !isBesideFrontier {
      blocks += players(of: frontier)
      let programs = words.count(frontier.programs)
      blocks.append(
        .muted(words.frontierBasis(frontier.engine, frontier.choice, programs: programs)))
    }
    return blocks + gaps
  }

  private var frontier: ParetoFrontier { bargain.frontier }

  private var names: [String] { frontier.parties.map { name(ofParty: $0) } }

  private func table(_ caption: String) -> Table {
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
            exact: payoff)
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
        return Table.Cell(words.points(payoff), exact: payoff)
      }
      rows.append(
        [Table.Cell.head(name), Table.Cell(words.nothing)] + payoffs
          + [Table.Cell(words.nothing)])
    }
    return Table(
      caption: caption,
      columns: [Table.Column(words.solution), Table.Column(words.formula)]
        + names.map { Table.Column($0, isNumeric: true) }
        + [Table.Column(words.exampleOutcome)],
      rows: rows)
  }

  private var gaps: [Block] {
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
          return words.labelled(names[index], words.signedPoints(gap))
        }
        return Table.Cell(texts.joined(separator: words.separator))
      }
      let name = words.text(proposal.name) + (exclusion(of: outcome).map(words.bracketed) ?? "")
      rows.append([Table.Cell.head(name)] + cells)
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(3, words.gapsHeading), .prose(words.gapsExplained),
      .table(
        words.gapsHeading,
        columns: [Table.Column(words.proposal)]
          + BargainingSolution.allCases.map { Table.Column(words.solutionName($0)) },
        rows: rows),
    ]
  }
}
