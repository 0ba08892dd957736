internal import Negotiation

/// Which statements nobody has made would settle what is undetermined.
struct MissingSection: Section {
  let page: Page
  let robustness: Robustness

  var blocks: [Block] {
    let unsettled = unsettled
    guard !robustness.missing.isEmpty else {
      guard robustness.zone.verdict == .some || !unsettled.isEmpty else { return [] }
      return [.heading(2, words.missingHeading)]
        + (unsettled.isEmpty ? [.prose(words.nothingMissing)] : unsettled)
    }
    return [
      .heading(2, words.missingHeading), .prose(words.missingExplained),
      .table(
        words.missingHeading,
        columns: [
          Table.Column(words.party), Table.Column(words.whatWouldSettle),
          Table.Column(words.proposal), Table.Column(words.stillOpen),
        ],
        rows: robustness.missing.map { missing in
          let isComparison = if case .together(_, .noAgreement) = missing.subject { true } else { false }
          return [
            Table.Cell.head(name(ofParty: missing.party)),
            Table.Cell(name(of: missing)),
            Table.Cell(words.text(scenario.proposals[missing.proposal].name)),
            Table.Cell(
              [Verdict.every, Verdict.none].compactMap { verdict in
                let answers = MissingStatement.Answer.allCases.filter {
                  missing.settles[$0] == verdict
                }
                return answers.isEmpty ? nil : words.settles(answers, verdict, isComparison: isComparison)
              }.joined(separator: words.clauseSeparator)),
          ]
        }),
    ] + unsettled
  }

  /// For each party what no single sign would settle.
  private var unsettled: [Block] {
    scenario.parties.indices.compactMap { party in
      guard scenario.parties[party].preferences?.hasPayoffs ?? false else { return nil }
      let proposals = robustness.asItStands.indices.filter { proposal in
        robustness.asItStands[proposal]?.verdicts[party] == .some
          && !robustness.missing.contains { $0.party == party && $0.proposal == proposal }
      }
      guard !proposals.isEmpty else { return nil }
      return .prose(
        words.nothingSettles(
          name(ofParty: party),
          proposals.map { words.inQuotes(words.text(scenario.proposals[$0].name)) }))
    }
  }

  /// What a missing statement would be about.
  private func name(of missing: MissingStatement) -> String {
    switch missing.subject {
    case .number(let unknown): words.name(of: unknown, missing.party, scenario)
    case .together(let first, .noAgreement): words.overNoAgreement(name(of: first, missing))
    case .together(let first, let second):
      words.together(name(of: first, missing), name(of: second, missing))
    }
  }

  private func name(
    of part: MissingStatement.Contribution, _ missing: MissingStatement
  ) -> String {
    switch part {
    case .issue(let index):
      let issue = scenario.issues[index]
      let level = robustness.asItStands[missing.proposal]?.outcome[index] ?? 0
      return words.setsIssue(words.text(issue.name), to: words.option(level, of: issue))
    case .effect(let index):
      let effects = scenario.parties[missing.party].preferences?.effects
      return effects.map { $0[index].name.map { words.text($0) } ?? $0[index].text }
        ?? words.nothing
    case .noAgreement: return words.disagreementPoint
    }
  }
}

extension Words {
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
    case .parameter(let index):
      guard let parameter = scenario.parties[party].preferences?.parameters[index] else {
        return nothing
      }
      return parameter.name.map { text($0) } ?? parameter.id
    }
  }
}
