internal import Negotiation

/// What is better than a proposal with nobody losing, the trades behind it, and offers worth the same.
struct ImprovementSection: Section {
  let page: Page
  let improvements: [Improvement]
  /// Whether the page shows the frontier, too.
  let isBesideFrontier: Bool

  var blocks: [Block] {
    improvements.flatMap { improvement -> [Block] in
      let proposal = scenario.proposals[improvement.finding.proposal]
      let name = words.text(proposal.name)
      let note = CentralReadingNote(improvement.bargain.frontier.central, page)
      return [.heading(2, words.improvementHeading(name))]
        + (isBesideFrontier ? [] : note.blocks)
        + answer(improvement, name)
        + excluded(improvement, name)
        + completions(improvement)
        + ImprovementTables(page: page, improvement: improvement).blocks
    }
  }

  private func answer(_ improvement: Improvement, _ name: String) -> [Block] {
    let bySay = improvement.bargain.frontier.comparesBySay(scenario)
    switch improvement.isDominated {
    case true?:
      let points = words.count(improvement.better.count)
      // GLPK finds the points that the solutions need, and not all.
      let areAll = improvement.isComplete && improvement.bargain.frontier.engine != .glpk
      return [
        .answer(
          RichText(words.isDominated(name, points: points, areAll: areAll, bySay: bySay)), .some),
        .muted(words.improvementExplained),
      ] + (improvement.bargain.frontier.sometimesPlayers.isEmpty ? [] : [.muted(words.comparesPlayers)])
        + unrecordedConsents
    case false?:
      return improvement.bargain.frontier.reason == nil
        ? [.answer(RichText(words.isEfficient(name, bySay: bySay)), .every)]
        : [.answer(RichText(words.isOutOfReach(name, bySay: bySay, hasAgreements: improvement.hasAgreements)), .none)]
    case nil:
      return [.answer(RichText(words.improvementUnknown), .neutral)]
        + noPoints(of: improvement.bargain.frontier)
    }
  }

  /// That the proposal is itself no outcome.
  private func excluded(_ improvement: Improvement, _ name: String) -> [Block] {
    let rules = improvement.finding.rulesBroken.map { RichText(ruleOrLevels($0)) }
    return rules.isEmpty ? [] : [.notice(words.excludes(name, words.all(of: rules)))]
  }

  private func completions(_ improvement: Improvement) -> [Block] {
    let isWhole = improvement.finding.open.isEmpty
    let rows = scenario.parties.indices.compactMap { party -> [Table.Cell]? in
      guard let range = improvement.finding.payoffs[party], let bounds = range.bounds else {
        return nil
      }
      let payoffs = isWhole ? [bounds.lowerBound] : [bounds.lowerBound, bounds.upperBound]
      return [Table.Cell.head(name(ofParty: party))]
        + payoffs.map { words.pointsCell($0, apartFrom: [range.noAgreement]) }
        + [words.pointsCell(range.noAgreement)]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(3, words.completionsHeading),
      .table(
        words.completionsHeading,
        columns: [Table.Column(words.party)]
          + (isWhole ? [words.worthOfProposal] : [words.worstCompletion, words.bestCompletion])
          .map { Table.Column($0, isNumeric: true) }
          + [Table.Column(words.noAgreement, isNumeric: true)], rows: rows),
    ]
  }
}
