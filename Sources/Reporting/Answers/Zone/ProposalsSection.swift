internal import Negotiation

/// The table of proposals and parties: who accepts what, and what stands in the way.
struct ProposalsSection: Section {
  let page: Page
  let zone: ZoneOfAgreement

  var blocks: [Block] {
    var blocks: [Block] = [.heading(2, words.proposalsHeading)]
    guard !scenario.proposals.isEmpty else {
      return blocks + [.prose(words.noProposals)]
    }
    let shown = scenario.parties.indices.filter {
      scenario.parties[$0].preferences != nil || scenario.parties[$0].isSignatory
    }
    let table = Table(
      caption: words.proposalsHeading,
      columns: [Table.Column(words.proposal), Table.Column(words.state)]
        + shown.map { Table.Column(name(ofParty: $0)) },
      rows: zone.proposals.map { row($0, shown) })
    blocks.append(.table(table))
    let hasReported = scenario.parties.contains { party in
      party.preferences?.redLines.contains { $0.hardness == .reported } ?? false
    }
    blocks.append(.muted(words.proposalsLegend(hasReported: hasReported)))
    if let chart = PayoffChart(page: page, zone: zone).chart { blocks.append(.chart(chart)) }
    return blocks
  }

  private func row(_ finding: ProposalFinding, _ parties: [Int]) -> [Table.Cell] {
    let proposal = scenario.proposals[finding.proposal]
    let name = words.text(proposal.statedName)
    var head = RichText(.strong(name))
    if name != proposal.id { head.spans += [.plain(" "), .code(proposal.id)] }
    var state = RichText(.strong(words.stateName(finding.state)))
    var remarks: [String] = []
    if !finding.rulesBroken.isEmpty {
      let names = finding.rulesBroken.map(ruleOrLevels)
      remarks.append(words.excludedBy(words.list(names)))
    }
    for isSure in [true, false] {
      let names = words.namesOfConsenting(
        finding.consents.filter { scenario.parties[$0].isConcernedSurely(by: proposal) == isSure }, in: scenario)
      guard !names.isEmpty else { continue }
      let list = words.list(names)
      remarks.append(isSure ? words.needsConsent(list) : words.mayNeedConsent(list))
    }
    if !remarks.isEmpty {
      state.spans.append(.plain(words.separator + remarks.joined(separator: words.separator)))
    }
    return [Table.Cell(head), Table.Cell(state, finding.state?.tone ?? .neutral)]
      + parties.map { cell(finding, $0) }
  }

  private func cell(_ finding: ProposalFinding, _ party: Int) -> Table.Cell {
    if finding.withoutSay.contains(party) { return Table.Cell(words.noSay) }
    var parts: [RichText] = []
    let verdict = finding.acceptedBy?[party]
    if finding.acceptedBy != nil || finding.state == nil {
      parts.append(RichText(.strong(words.acceptance(verdict))))
    } else {
      parts.append(RichText(words.nothing))
    }
    // What a rule keeps out has no payoff that could be had.
    if finding.acceptedBy != nil, let range = finding.range(of: party), let bounds = range.bounds {
      let noAgreement = words.points(
        range.noAgreement, apartFrom: [bounds.lowerBound, bounds.upperBound])
      parts.append(
        RichText(
          words.payoff(
            words.points(bounds, apartFrom: [range.noAgreement]), noAgreement: noAgreement)))
      if verdict == .every, finding.isTie(for: party) {
        let isOne = bounds.lowerBound == bounds.upperBound
        parts.append(RichText(isOne ? words.byATie : words.atWorstByATie))
      }
    }
    let lines = finding.broken.filter { $0.party == party }.compactMap {
      scenario.parties[party].preferences?.redLines[$0.redLine]
    }
    let firm = lines.filter { $0.hardness == .firm }.map(\.id)
    let reported = lines.filter { $0.hardness == .reported }.map(\.id)
    if !firm.isEmpty { parts.append(RichText(words.breaks(words.list(firm)))) }
    if !reported.isEmpty { parts.append(RichText(words.wouldBreak(words.list(reported)))) }
    return Table.Cell(.joined(parts, by: words.separator), verdict?.tone ?? .neutral)
  }
}

extension Party {
  /// Whether whatever a proposal leaves open concerns a consenting party, by a look at each issue apart.
  fileprivate func isConcernedSurely(by proposal: Proposal) -> Bool {
    guard case .consenting(let concern) = role else { return false }
    return !Condition.not(concern).mayHold(within: proposal.levels)
  }
}
