internal import Negotiation

/// The tables about one improvement.
struct ImprovementTables: OnPage {
  let page: Page
  let improvement: Improvement

  /// The best improvements, the trades behind Nash's, and equivalent offers.
  var blocks: [Block] { best + changes + trades + offers }

  private var parties: [Int] { improvement.bargain.frontier.parties }

  private var proposal: Proposal { scenario.proposals[improvement.finding.proposal] }

  private func signed(_ units: Int, of party: Int) -> String {
    words.signedPoints(improvement.points(units, of: party))
  }

  // MARK: The best for each

  private var best: [Block] {
    guard improvement.isDominated == true else { return [] }
    // One point may be best for several parties, and Nash's as well.
    var points: [FrontierPoint] = []
    for point in improvement.bestForEach + [improvement.nashBest] {
      if let point, !points.contains(where: { $0.isWorthTheSame(as: point) }) {
        points.append(point)
      }
    }
    let rows = points.map { point in
      let best = improvement.bestForEach.indices.filter {
        improvement.bestForEach[$0]?.isWorthTheSame(as: point) ?? false
      }
      var heads = best.isEmpty ? [] : [words.bestFor(best.map { name(ofParty: parties[$0]) })]
      if improvement.nashBest?.isWorthTheSame(as: point) ?? false { heads.append(words.nashBest) }
      return row(heads.joined(separator: words.clauseSeparator), point)
    }
    return [
      .heading(3, words.betterHeading),
      .table(
        words.betterHeading,
        columns: [Table.Column("")]
          + parties.map { Table.Column(name(ofParty: $0), isNumeric: true) }
          + [Table.Column(words.agreementAndChange)],
        rows: rows),
    ]
  }

  private func row(_ head: String, _ point: FrontierPoint) -> [Table.Cell] {
    let levels = proposal.levels
    let payoffs = zip(parties, point.units).enumerated().map { index, worth -> Table.Cell in
      guard point.hasSay(index) else { return Table.Cell(words.nothing) }
      let (party, units) = worth
      let payoff = improvement.points(units, of: party)
      let gain = improvement.finding.payoffs[party]?.bounds.flatMap {
        payoff.minus($0.lowerBound)
      }
      return Table.Cell(
        (words.points(payoff) + (gain.map { words.bracketed(words.signedPoints($0)) } ?? ""))
          .replacing(" ", with: "\u{A0}"))
    }
    let outcome = point.outcomes.first
    let changes = levels.indices.compactMap { index -> String? in
      guard let level = outcome?[index], levels[index].count > 1 || !levels[index].contains(level)
      else { return nil }
      let issue = scenario.issues[index]
      return words.setsIssue(words.text(issue.name), to: words.option(level, of: issue))
    }
    return [Table.Cell.head(head)] + payoffs
      + [
        Table.Cell(
          changes.isEmpty ? words.nothing : changes.joined(separator: words.clauseSeparator))
      ]
  }

  // MARK: Trades

  private var changes: [Block] {
    guard !improvement.changes.isEmpty else { return [] }
    return [
      .heading(3, words.changesHeading), .prose(words.changesExplained),
      .table(
        words.changesHeading,
        columns: [Table.Column(words.issue)]
          + parties.map { Table.Column(name(ofParty: $0), isNumeric: true) },
        rows: improvement.changes.map { change in
          [Table.Cell.head(text(of: change))]
            + parties.map { Table.Cell(signed(change.gains[$0] ?? 0, of: $0)) }
        }),
    ]
  }

  private var trades: [Block] {
    let trades = improvement.trades.map { trade in
      let (giver, taker) = (trade.parties[0], trade.parties[1])
      let net = trade.parties.map { "\(name(ofParty: $0)) \(signed(trade.net(of: $0), of: $0))" }
      func both(_ change: IssueChange) -> String {
        words.list(
          [giver, taker].map { "\(name(ofParty: $0)) \(signed(change.gains[$0] ?? 0, of: $0))" })
      }
      return RichText(
        words.trade(
          name(ofParty: giver), both(trade.first), text(of: trade.first), for: both(trade.second),
          text(of: trade.second), net: words.list(net)))
    }
    let gifts = improvement.gifts.filter { $0.issue != nil }.map { change in
      let gains = change.gains.sorted { $0.key < $1.key }.filter { $0.value > 0 }
        .map { "\(name(ofParty: $0.key)) \(signed($0.value, of: $0.key))" }
      return RichText(words.gift(text(of: change), words.list(gains)))
    }
    guard !trades.isEmpty || !gifts.isEmpty else { return [] }
    let areEffectsApart = improvement.changes.contains { $0.issue == nil }
    return [.heading(3, words.tradesHeading), .list(trades + gifts)]
      + (areEffectsApart ? [.muted(words.effectsApart)] : [])
  }

  private func text(of change: IssueChange) -> String {
    guard let index = change.issue else { return words.effectsTogether }
    let issue = scenario.issues[index]
    return words.changes(
      words.text(issue.name), from: words.option(change.from, of: issue),
      to: words.option(change.to, of: issue))
  }

  // MARK: Equivalent offers

  private var offers: [Block] {
    let offers = improvement.offers.filter { !$0.outcomes.isEmpty }
    guard !offers.isEmpty else { return [] }
    return [
      .heading(3, words.offersHeading),
      .prose(
        words.offersExplained(
          words.text(proposal.name), isWhole: improvement.finding.open.isEmpty,
          most: words.count(improvement.mostOffers))),
    ]
      + offers.map { offer in
        let heading = words.sameFor(
          name(ofParty: offer.party), orderedFor: name(ofParty: offer.other))
        return .table(
          heading,
          columns: [Table.Column(heading)]
            + parties.map { Table.Column(name(ofParty: $0), isNumeric: true) },
          rows: offer.outcomes.map { outcome in
            [Table.Cell(words.outcome(outcome, in: scenario))]
              + parties.map { party in
                Table.Cell(
                  scenario.parties[party].hasSay(in: outcome)
                    ? improvement.payoff(of: outcome, to: party).map { words.points($0) } ?? words.nothing
                    : words.nothing)
              }
          })
      }
  }
}
