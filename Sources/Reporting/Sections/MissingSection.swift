internal import Negotiation

/// Which statements nobody has made would settle what is undetermined.
struct MissingSection: ReportSection {
  func blocks(on subject: ReportSubject, _ words: any Catalogue) -> [Block] {
    guard let robustness = subject.robustness, robustness.zone.verdict == .some else { return [] }
    let scenario = subject.scenario
    guard !robustness.missing.isEmpty else {
      return [
        .heading(2, words.missingHeading), .paragraph(RichText(words.nothingMissing)),
      ]
    }
    return [
      .heading(2, words.missingHeading), .paragraph(RichText(words.missingExplained)),
      .table(
        Table(
          caption: words.missingHeading,
          columns: [
            Table.Column(words.party), Table.Column(words.whatWouldSettle),
            Table.Column(words.proposal), Table.Column(words.stillOpen),
          ],
          rows: robustness.missing.map { missing in
            [
              Table.Cell(RichText(.strong(words.text(scenario.parties[missing.party].name)))),
              Table.Cell(words.name(of: missing.unknown, missing.party, scenario)),
              Table.Cell(words.text(scenario.proposals[missing.proposal].name)),
              Table.Cell(
                MissingStatement.Answer.allCases.compactMap { answer in
                  missing.settles[answer].map { words.settles(answer, $0) }
                }.joined(separator: words.clauseSeparator)),
            ]
          })),
    ]
  }
}

extension Catalogue {
  /// What an unknown number is the worth of.
  func name(
    of unknown: PartyPayoff.Unknown, _ party: Int, _ scenario: Scenario
  ) -> String {
    switch unknown {
    case .level(let index, let level):
      let issue = scenario.issues[index]
      return self.unknown(setsIssue(text(issue.name), to: option(level, of: issue)))
    case .number(let index, _): return unknownNumber(of: text(scenario.issues[index].name))
    case .effect(let index):
      guard let effect = scenario.parties[party].preferences?.effects[index] else { return nothing }
      return self.unknown(effect.name.map { text($0) } ?? effect.text)
    case .noAgreement: return self.unknown(disagreementPoint)
    }
  }
}
