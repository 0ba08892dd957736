internal import Negotiation

/// What each body has to ratify, what it lets pass, and what the talks would come to with another quota.
struct RatificationSection: Section {
  let page: Page
  let ratifications: [RatificationVotes]

  var blocks: [Block] { scenario.bodies.indices.flatMap(blocks) }

  private func blocks(of index: Int) -> [Block] {
    let body = scenario.bodies[index]
    let unknown = body.blocs.filter { scenario.parties[$0.party].preferences == nil }
    var blocks: [Block] = [
      .heading(2, words.ratificationHeading(words.name(of: body))),
      .prose(words.ratifies(body, scenario) { name(ofParty: $0) }),
    ]
    if !unknown.isEmpty {
      blocks.append(.prose(words.nothingOnFileOfVotes(unknown.map { name(ofParty: $0.party) })))
    }
    guard let found = ratifications.first(where: { $0.body == index }) else { return blocks }
    let counts = found.winSet
    if unknown.count < body.blocs.count {
      blocks.append(
        .prose(words.winSet(words.count(counts.every), words.count(counts.some), words.count(counts.none))))
    }
    if let without = found.quotas.first(where: { $0.quota == 0 }) {
      blocks.append(.prose(words.askedAbout(words.count(found.asked), ofPossible: words.count(without.possible))))
      if unknown.count == body.blocs.count {
        blocks.append(.prose(words.noneIsCertain))
      } else if let own = found.quotas.first(where: { $0.quota == quotaInForce(body, found) }) {
        blocks.append(.prose(words.agreementsWithRatification(own.agreements, without: without.agreements)))
      }
    }
    // A table whose rows all say the same says nothing.
    guard found.quotas.contains(where: { !$0.isLike(found.quotas[0]) }) else { return blocks }
    let parties = scenario.parties.indices.filter { party in found.quotas.contains { $0.payoffs[party] != nil } }
    blocks.append(
      .table(
        words.otherQuotas,
        columns: [
          Table.Column(words.votesThatRatify), Table.Column(words.agreementsColumn, isNumeric: true),
          Table.Column(words.possibleColumn, isNumeric: true),
        ] + parties.map { Table.Column(words.worthTo(name(ofParty: $0)), isNumeric: true) },
        rows: found.quotas.map { effect in
          let isOwn = effect.quota == quotaInForce(body, found)
          return [
            Table.Cell.head(
              (effect.quota == 0 ? words.noRatification : words.count(effect.quota))
                + (isOwn ? words.bracketed(words.asItIs) : "")),
            Table.Cell(words.count(effect.agreements)), Table.Cell(words.count(effect.possible)),
          ] + parties.map { Table.Cell(effect.payoffs[$0].map { words.points($0) } ?? words.nothing) }
        }))
    return blocks
  }

  /// The least sum of votes that is enough today.
  private func quotaInForce(_ body: RatifyingBody, _ found: RatificationVotes) -> Int? {
    found.quotas.map(\.quota).filter { $0 >= body.quota }.min()
  }
}

extension QuotaEffect {
  /// Whether the talks come to the same.
  fileprivate func isLike(_ other: QuotaEffect) -> Bool {
    agreements == other.agreements && possible == other.possible && payoffs == other.payoffs
  }
}
