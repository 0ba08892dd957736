internal import Negotiation

/// How often each outcome is what a bargaining solution singles out.
struct EnsembleSolutionsSection: Section {
  let page: Page
  let ensemble: Ensemble
  let listedOutcomes: Int

  var blocks: [Block] {
    guard ensemble.zone > 0 else { return [] }
    let heading: Block = .heading(2, words.ensembleSolutionsHeading)
    guard ensemble.withoutPayoff.isEmpty, ensemble.hasPayoffs else {
      let names = ensemble.withoutPayoff.map { name(ofParty: $0) }
      return [heading, .prose(words.noEnsembleSolutions(names))]
    }
    return [
      heading,
      .table(
        words.ensembleSolutionsHeading,
        columns: [
          Table.Column(words.solution), Table.Column(words.shareOfReadings),
          Table.Column(words.exampleOutcome),
        ],
        rows: Ensemble.counted.flatMap(rows)),
      .muted(words.ensembleSolutionsExplained),
    ]
  }

  private func rows(_ solution: BargainingSolution) -> [[Table.Cell]] {
    let winners = ensemble.solutions[solution] ?? []
    let name = Table.Cell.head(words.solutionName(solution))
    let more = winners.count - listedOutcomes
    return winners.prefix(listedOutcomes).map { winner in
      let outcome = words.outcome(winner.outcome, in: scenario)
      return [
        name, Table.Cell(words.share(winner.count, ensemble)),
        Table.Cell(
          winner.alike > 1
            ? outcome + words.bracketed(words.alikeOutcomes(words.count(winner.alike - 1)))
            : outcome),
      ]
    }
      + (more > 0
        ? [[name, Table.Cell(words.nothing), Table.Cell(words.otherOutcomes(words.count(more)))]]
        : [])
  }
}
