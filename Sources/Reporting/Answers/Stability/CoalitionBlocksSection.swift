internal import Negotiation

/// Which groups could block each outcome, and what they would do instead.
struct CoalitionBlocksSection: ReportSection {
  func blocks(on subject: ReportSubject, _ words: Words) -> [Block] {
    guard let stability = subject.stability else { return [] }
    let scenario = subject.scenario
    // What a stop left out has been said.
    guard stability.isComplete || stability.core != nil else { return [] }
    guard let core = stability.core else {
      // Where nothing was looked at, groups are not too many.
      if stability.knowsGroups || stability.players.isEmpty { return [] }
      return [.heading(2, words.blockingHeading), .paragraph(RichText(words.tooManyGroups))]
    }
    let names = StateNames(stability, scenario, words)
    let note = CentralReadingNote(stability.central, scenario, words)
    var blocks: [Block] = [
      .heading(2, words.blockingHeading),
      .answer(
        RichText(
          core.isEmpty
            ? words.coreIsEmpty(of: words.count(stability.states.count { $0.blocks != nil }))
            : words.core(names.listed(core))), core.isEmpty ? .none : .every),
      .paragraph(RichText(words.blockingExplained(stability.base))),
    ]
    if stability.base != .inForce, !stability.fallbacks.isEmpty {
      blocks.append(
        .notice(
          RichText(
            words.fallbacksDiffer(
              stability.fallbacks.map { fallback in
                words.fallback(
                  words.text(scenario.parties[fallback.party].name),
                  statusQuo: words.points(fallback.statusQuo, apartFrom: [fallback.noAgreement]),
                  noAgreement: words.points(fallback.noAgreement, apartFrom: [fallback.statusQuo]))
              }))))
    }
    let rows = stability.states.enumerated().flatMap { index, state in
      (state.blocks ?? []).map { row($0, index, state, names, scenario, words) }
    }
    if !rows.isEmpty {
      blocks += [
        .table(
          Table(
            caption: note.caption(words.blockingHeading),
            columns: [
              Table.Column(words.outcomeColumn), Table.Column(words.blockedBy),
              Table.Column(words.insteadColumn), Table.Column(words.gainsColumn),
            ], rows: Array(rows.prefix(mostRows)))),
        .paragraph(RichText(.muted(words.gainsOnOwnScales))),
      ]
      if rows.count > mostRows {
        blocks.append(.paragraph(RichText(words.andSoOn(words.count(rows.count - mostRows)))))
      }
    }
    if stability.proof == .solver {
      blocks.append(.paragraph(RichText(.muted(words.blockingBySolver))))
    }
    return blocks
  }

  private func row(
    _ block: CoalitionBlock, _ index: Int, _ state: ExaminedState, _ names: StateNames,
    _ scenario: Scenario, _ words: Words
  ) -> [Table.Cell] {
    let members = block.coalition.map { words.text(scenario.parties[$0].name) }
    let gains = zip(members, block.gains).map { member, gain in
      words.labelled(
        member, gain.map { "+" + words.points($0, apartFrom: [Rational(0)]) } ?? words.ranksHigher)
    }
    return [
      Table.Cell(RichText(.strong(names[index]))), Table.Cell(RichText(words.list(members)), .none),
      Table.Cell(names.change(from: state.outcome, to: block.outcome)),
      Table.Cell(gains.joined(separator: words.clauseSeparator)),
    ]
  }
}

// More rows than these are for JSON.
private let mostRows = 60
