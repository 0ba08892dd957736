internal import Negotiation

/// Several models side by side, by the names of what they have in common.
struct ModelsSection: Section {
  let page: Page
  let models: [NamedFindings]

  var blocks: [Block] {
    guard models.count > 1 else { return [] }
    let columns = models.map { Table.Column($0.name) }
    func table(_ caption: String, _ rows: [[Table.Cell]]) -> Block {
      .table(caption, columns: [Table.Column(words.measure)] + columns, rows: rows)
    }
    var blocks: [Block] = [
      .heading(2, words.modelsHeading),
      .prose(words.comparisonExplained(first: models[0].name)),
      table(words.modelsHeading, conclusions),
    ]
    let proposals = proposals
    if !proposals.isEmpty {
      blocks += [
        .heading(3, words.proposalsHeading), table(words.proposalsHeading, proposals),
        .muted(words.sameIdIsSameProposal),
      ]
    }
    return blocks
  }

  private func row<Value: Equatable>(
    _ name: String, _ values: [Value?], _ cell: (Value) -> (text: String, tone: Tone)
  ) -> [Table.Cell] {
    [Table.Cell.head(name)]
      + values.map { value in
        guard let value else { return Table.Cell(words.nothing) }
        let shown = cell(value)
        let isDifferent = if let first = values.first ?? nil { first != value } else { false }
        return Table.Cell(RichText(shown.text), shown.tone, isDifferent: isDifferent)
      }
  }

  private var conclusions: [[Table.Cell]] {
    let zones = models.map(\.findings.zone)
    func counts(_ name: String, _ counts: [OutcomeCount?]) -> [Table.Cell] {
      row(name, counts) { (words.count($0), .neutral) }
    }
    return [
      row(words.verdictRow, zones.map(\.verdict)) { (words.verdictName($0), $0.tone) },
      counts(words.agreementsRow, zones.map(\.agreements)),
      counts(words.possibleRow, zones.map(\.possible)),
      counts(words.meetingRulesRow, zones.map(\.meetingRules)),
    ]
  }

  /// Where each proposal lies, by its id.
  private var proposals: [[Table.Cell]] {
    var ids: [String] = []
    for proposal in models.flatMap(\.findings.scenario.proposals) where !ids.contains(proposal.id) {
      ids.append(proposal.id)
    }
    return ids.map { id in
      let states = models.map { model -> Proposal.State? in
        let scenario = model.findings.scenario
        return scenario.proposals.firstIndex { $0.id == id }
          .flatMap { model.findings.zone.proposals[$0].state }
      }
      let name = models.flatMap(\.findings.scenario.proposals).first { $0.id == id }
        .map { words.text($0.name) }
      return row(name ?? id, states) { (words.stateName($0), $0.tone) }
    }
  }
}
