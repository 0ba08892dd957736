internal import Negotiation

/// Which complete proposals are at least as good as others to each party, in every reading.
struct PreferencesSection: ReportSection {
  func blocks(on subject: ReportSubject, _ words: Words) -> [Block] {
    guard let robustness = subject.robustness else { return [] }
    let scenario = subject.scenario
    let certain = robustness.preferences.filter { $0.verdict == .every }
    guard !certain.isEmpty else { return [] }
    let rows = scenario.parties.indices.flatMap { party in
      scenario.proposals.indices.compactMap { first -> [Table.Cell]? in
        let others = certain.filter { $0.party == party && $0.first == first }.map {
          words.text(scenario.proposals[$0.second].name)
        }
        guard !others.isEmpty else { return nil }
        return [
          Table.Cell(RichText(.strong(words.text(scenario.parties[party].name)))),
          Table.Cell(words.text(scenario.proposals[first].name)),
          Table.Cell(others.joined(separator: words.separator)),
        ]
      }
    }
    return [
      .heading(2, words.preferencesHeading), .paragraph(RichText(words.preferencesExplained)),
      .table(
        Table(
          caption: words.preferencesHeading,
          columns: [
            Table.Column(words.party), Table.Column(words.proposal),
            Table.Column(words.atLeastAsGoodInEvery),
          ], rows: rows)),
    ]
  }
}
