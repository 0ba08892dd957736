internal import Negotiation

/// What is better than a proposal with nobody losing, the trades behind it, and offers worth the same.
struct ImprovementSection: ReportSection {
  func blocks(on subject: ReportSubject, _ words: Words) -> [Block] {
    subject.improvements.flatMap { improvement -> [Block] in
      let proposal = subject.scenario.proposals[improvement.finding.proposal]
      let name = words.text(proposal.name)
      let note = CentralReadingNote(
        improvement.bargain.frontier.central, subject.scenario, words)
      return [.heading(2, words.improvementHeading(name))]
        + (subject.frontier == nil ? note.blocks : [])
        + answer(improvement, name, subject, words)
        + completions(improvement, subject.scenario, words)
        + ImprovementTables(improvement, subject.scenario, words).blocks(name)
    }
  }

  private func answer(
    _ improvement: Improvement, _ name: String, _ subject: ReportSubject, _ words: Words
  ) -> [Block] {
    let bySay = improvement.bargain.frontier.comparesBySay(subject.scenario)
    switch improvement.isDominated {
    case true?:
      let points = words.count(improvement.better.count)
      // GLPK finds the points that the solutions need, and not all.
      let areAll = improvement.isComplete && improvement.bargain.frontier.engine != .glpk
      return [
        .answer(
          RichText(words.isDominated(name, points: points, areAll: areAll, bySay: bySay)), .some),
        .paragraph(RichText(.muted(words.improvementExplained))),
      ]
    case false?:
      return improvement.bargain.frontier.reason == nil
        ? [.answer(RichText(words.isEfficient(name, bySay: bySay)), .every)]
        : [.answer(RichText(words.isOutOfReach(name, bySay: bySay)), .none)]
    case nil:
      return [.answer(RichText(words.improvementUnknown), .neutral)]
        + FrontierSection.reason(improvement.bargain.frontier, subject, words)
    }
  }

  private func completions(
    _ improvement: Improvement, _ scenario: Scenario, _ words: Words
  ) -> [Block] {
    let isWhole = improvement.finding.open.isEmpty
    let rows = scenario.parties.indices.compactMap { party -> [Table.Cell]? in
      guard let range = improvement.finding.payoffs[party], let bounds = range.bounds else {
        return nil
      }
      let payoffs = isWhole ? [bounds.lowerBound] : [bounds.lowerBound, bounds.upperBound]
      return [Table.Cell(RichText(.strong(words.text(scenario.parties[party].name))))]
        + payoffs.map { Table.Cell(words.points($0, apartFrom: [range.noAgreement])) }
        + [Table.Cell(words.points(range.noAgreement))]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(3, words.completionsHeading),
      .table(
        Table(
          caption: words.completionsHeading,
          columns: [Table.Column(words.party)]
            + (isWhole ? [words.worthOfProposal] : [words.worstCompletion, words.bestCompletion])
            .map { Table.Column($0, isNumeric: true) }
            + [Table.Column(words.noAgreement, isNumeric: true)], rows: rows)),
    ]
  }
}
