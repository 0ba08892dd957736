internal import Negotiation

/// In how many readings proposals are accepted: as they stand, and over all their completions.
struct EnsembleProposalsSection: Section {
  let page: Page
  let ensemble: Ensemble

  var blocks: [Block] {
    guard ensemble.draws > 0, !scenario.proposals.isEmpty else {
      return []
    }
    return [
      .heading(2, words.ensembleProposalsHeading),
      .table(
        table(words.ensembleProposalsHeading, scenario.proposals.indices) {
          proposal, party in
          guard let standing = ensemble.proposals[proposal].asItStands else { return words.nothing }
          let (sure, possible) =
            party.map { (standing.acceptance[$0].every, standing.acceptance[$0].some) }
            ?? (standing.agreement, standing.possible)
          let share = words.share(possible, ensemble)
          return sure == possible
            ? share : share + words.bracketed(words.certainly(words.share(sure, ensemble)))
        }),
      .muted(words.ensembleProposalsExplained),
      .chart(chart),
    ] + completions
  }

  /// The proposals that leave something open, over all their completions.
  private var completions: [Block] {
    let partial = scenario.proposals.indices.filter {
      scenario.proposals[$0].outcome == nil && ensemble.proposals[$0].hasCompletions
    }
    guard !partial.isEmpty else { return [] }
    return [
      .heading(3, words.ensembleCompletionsHeading),
      .table(
        table(words.ensembleCompletionsHeading, partial) { proposal, party in
          let counts = ensemble.proposals[proposal]
          let (every, some) =
            party.map { (counts.acceptance[$0].every, counts.acceptance[$0].some) }
            ?? (counts.agreement, counts.possible)
          return every == some
            ? words.share(every, ensemble)
            : words.completionShares(
              every: words.share(every, ensemble), some: words.share(some, ensemble))
        }),
      .muted(words.ensembleCompletionsExplained),
    ]
  }

  /// A row for each proposal, a column for everybody together and for each party with preferences.
  private func table(
    _ caption: String, _ proposals: some Sequence<Int>,
    _ cell: (_ proposal: Int, _ party: Int?) -> String
  ) -> Table {
    let parties = scenario.parties.indices.filter { scenario.parties[$0].preferences != nil }
    return Table(
      caption: caption,
      columns: [Table.Column(words.proposal), Table.Column(words.everybodyAccepts)]
        + parties.map { Table.Column(name(ofParty: $0)) },
      rows: proposals.map { proposal in
        [
          Table.Cell.head(words.text(scenario.proposals[proposal].name)),
          Table.Cell(cell(proposal, nil)),
        ] + parties.map { Table.Cell(cell(proposal, $0)) }
      })
  }

  private var chart: Chart {
    let rows = scenario.proposals.indices.compactMap { index -> Chart.Row? in
      guard let standing = ensemble.proposals[index].asItStands else { return nil }
      let share = 100 * ensemble.share(standing.possible)
      return Chart.Row(
        label: words.text(scenario.proposals[index].name),
        note: words.share(standing.possible, ensemble),
        marks: [.bar(to: share, upTo: share, standing.possible == 0 ? .none : .some)])
    }
    return Chart(
      title: words.ensembleChartTitle,
      summary: words.ensembleSummary(
        rows.map { words.labelled($0.label, $0.note) + words.fullStop }),
      panels: [
        Chart.Panel(
          title: "",
          content: .rows(
            rows, Chart.Axis(label: "%", range: 0...100, reference: 0, referenceLabel: "")))
      ])
  }
}
