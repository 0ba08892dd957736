internal import Negotiation

/// Which complete proposals are at least as good as others to each party, in every reading.
struct PreferencesSection: Section {
  let page: Page
  let robustness: Robustness

  var blocks: [Block] {
    let certain = robustness.preferences.filter { $0.verdict == .every }
    guard !certain.isEmpty else { return [] }
    let rows = scenario.parties.indices.flatMap { party in
      scenario.proposals.indices.compactMap { first -> [Table.Cell]? in
        let others = certain.filter { $0.party == party && $0.first == first }.map {
          words.text(scenario.proposals[$0.second].name)
        }
        guard !others.isEmpty else { return nil }
        return [
          Table.Cell.head(name(ofParty: party)),
          Table.Cell(words.text(scenario.proposals[first].name)),
          Table.Cell(others.joined(separator: words.separator)),
        ]
      }
    }
    return [
      .heading(2, words.preferencesHeading), .prose(words.preferencesExplained),
      .table(
        words.preferencesHeading,
        columns: [
          Table.Column(words.party), Table.Column(words.proposal),
          Table.Column(words.atLeastAsGoodInEvery),
        ], rows: rows),
    ]
  }
}
