internal import Negotiation

/// Which groups could block each outcome, and what they would do instead.
struct CoalitionBlocksSection: Section {
  let page: Page
  let stability: Stability

  var blocks: [Block] {
    // What a stop left out has been said.
    guard stability.isComplete || stability.core != nil else { return [] }
    guard let core = stability.core else {
      // Where nothing was looked at, groups are not too many.
      if stability.knowsGroups || stability.players.isEmpty { return [] }
      return [.heading(2, words.blockingHeading), .prose(words.tooManyGroups)]
    }
    let names = StateNames(stability, page)
    let note = CentralReadingNote(stability.central, page)
    var blocks: [Block] = [
      .heading(2, words.blockingHeading),
      .answer(
        RichText(
          core.isEmpty
            ? words.coreIsEmpty(of: words.count(stability.states.count { $0.blocks != nil }))
            : words.core(
              names.listed(core), amongAll: !stability.untold.contains(where: scenario.decidesSomething))
        ), core.isEmpty ? .none : .every),
      .prose(words.blockingExplained(stability.base)),
    ]
    // Only then do groups fall back on it.
    if stability.base == .statusQuo, !stability.fallbacks.isEmpty {
      blocks.append(
        .notice(
          RichText(
            words.fallbacksDiffer(
              stability.fallbacks.map { fallback in
                words.fallback(
                  name(ofParty: fallback.party),
                  statusQuo: words.points(fallback.statusQuo, apartFrom: [fallback.noAgreement]),
                  noAgreement: words.points(fallback.noAgreement, apartFrom: [fallback.statusQuo]))
              }))))
    }
    let broken = scenario.firmLinesBroken(by: scenario.statusQuo).filter {
      stability.players.contains($0.party)
    }
    if stability.base == .statusQuo, !broken.isEmpty {
      let parties = scenario.parties.indices.filter { party in broken.contains { $0.party == party } }
      blocks.append(
        .notice(
          RichText(
            words.fallingBackBreaks(broken.map(lineID), of: parties.map(name(ofParty:))))))
    }
    let rows = stability.states.enumerated().flatMap { index, state in
      (state.blocks ?? []).map { row($0, index, state, names) }
    }
    if !rows.isEmpty {
      blocks += [
        .table(
          note.caption(words.blockingHeading),
          columns: [
            Table.Column(words.outcomeColumn), Table.Column(words.blockedBy),
            Table.Column(words.insteadColumn), Table.Column(words.gainsColumn),
          ], rows: Array(rows.prefix(mostRows)))
      ]
      let gains = stability.states.flatMap { $0.blocks ?? [] }.prefix(mostRows).flatMap(\.gains)
      if gains.contains(where: { $0 != nil }) {
        blocks.append(.muted(words.gainsOnOwnScales(inPoints: !gains.contains(nil))))
      }
      if rows.count > mostRows {
        blocks.append(.prose(words.andSoOn(words.count(rows.count - mostRows))))
      }
    }
    if stability.proof == .solver {
      blocks.append(.muted(words.blockingBySolver))
    }
    return blocks
  }

  private func row(
    _ block: CoalitionBlock, _ index: Int, _ state: ExaminedState, _ names: StateNames
  ) -> [Table.Cell] {
    let members = block.coalition.map { name(ofParty: $0) }
    let gains = zip(members, block.gains).map { member, gain in
      words.labelled(
        member, gain.map { "+" + words.points($0, apartFrom: [Rational(0)]) } ?? words.ranksHigher)
    }
    return [
      Table.Cell.head(names[index]), Table.Cell(RichText(words.list(members)), .none),
      Table.Cell(names.change(from: state.outcome, to: block.outcome)),
      Table.Cell(gains.joined(separator: words.clauseSeparator)),
    ]
  }
}

// More rows than these are for JSON.
private let mostRows = 60
