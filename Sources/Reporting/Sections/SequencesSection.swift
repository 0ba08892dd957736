internal import Negotiation

/// How many orders hold for each of several agreements.
struct SequencesSection: ReportSection {
  func blocks(on subject: ReportSubject, _ words: any Catalogue) -> [Block] {
    guard !subject.sequences.isEmpty else { return [] }
    let scenario = subject.scenario
    let hasReadings = subject.sequences.contains { $0.answers[.owner]?.inEveryReading != nil }
    let note = CentralReadingNote(
      subject.sequences.first?.central ?? [], scenario, words)
    var blocks: [Block] = [
      .heading(2, words.sequenceHeading), .paragraph(RichText(words.sequenceSummary)),
    ]
    blocks += note.blocks
    let columns =
      [Table.Column(words.proposal), Table.Column(words.stepsColumn, isNumeric: true)]
      + [Table.Column(words.ordersColumn, isNumeric: true)]
      + CarryingOut.Test.allCases.map { Table.Column(words.holding($0), isNumeric: true) }
      + (hasReadings ? [Table.Column(words.everyReadingOrders, isNumeric: true)] : [])
      + [Table.Column(words.bondColumn, isNumeric: true)]
    blocks.append(
      .table(
        Table(
          caption: note.caption(words.sequenceHeading), columns: columns,
          rows: subject.sequences.map { row($0, hasReadings, scenario, words) })))
    return blocks + [.paragraph(RichText(.muted(words.bondsCompareScales)))]
  }

  private func row(
    _ sequence: StepSequence, _ hasReadings: Bool, _ scenario: Scenario, _ words: any Catalogue
  ) -> [Table.Cell] {
    let name = Table.Cell(RichText(.strong(words.name(of: sequence.subject, scenario))))
    guard let owner = sequence.answers[.owner] else { return [name] }
    func counted(_ count: Int) -> Table.Cell {
      Table.Cell(
        RichText(words.count(count)), count > 0 ? .every : .none)
    }
    return [
      name, Table.Cell(words.count(sequence.plan.steps.count)),
      Table.Cell(words.count(owner.orders)),
    ]
      + CarryingOut.Test.allCases.map { counted(sequence.answers[$0]?.selfEnforcing ?? 0) }
      + (hasReadings
        ? [owner.inEveryReading.map { counted($0) } ?? Table.Cell(words.nothing)] : [])
      + [Table.Cell(owner.leastGreatestBond.map { words.points($0) } ?? words.nothing)]
  }
}

extension Catalogue {
  /// What is carried out.
  func name(of subject: StepSequence.Subject, _ scenario: Scenario) -> String {
    switch subject {
    case .proposal(let index): text(scenario.proposals[index].name)
    case .solution(let solution): solutionName(solution)
    }
  }

  /// What a step is called.
  func name(of step: Step) -> String { step.name.map { text($0) } ?? step.id }
}
