internal import Negotiation

/// For each proposal that is out: how many issues would have to change, and to what.
struct NearestSection: Section {
  let page: Page
  let whyNot: [WhyNot]

  var blocks: [Block] {
    let rows = whyNot.compactMap { whyNot -> [Table.Cell]? in
      guard whyNot.finding.state == .out, let nearest = whyNot.nearest,
        let outcome = nearest.outcomes.first
      else { return nil }
      let proposal = scenario.proposals[whyNot.finding.proposal]
      let changed = proposal.levels.indices.filter {
        !proposal.levels[$0].contains(outcome[$0])
      }
      let gains = whyNot.gains(of: outcome).map { party, gain in
        words.change(of: name(ofParty: party), by: words.gain(gain))
      }
      let more = (nearest.count ?? 1) - 1
      return [
        Table.Cell.head(words.text(proposal.name)),
        Table.Cell(words.count(changed.count)),
        Table.Cell(
          RichText(
            changed.map { index in
              let issue = scenario.issues[index]
              return words.setsIssue(
                words.text(issue.name), to: words.option(outcome[index], of: issue))
            }.joined(separator: words.clauseSeparator))
            + RichText(.muted(more > 0 ? words.bracketed("+ \(words.count(more))") : ""))),
        Table.Cell(gains.isEmpty ? words.nothing : gains.joined(separator: words.separator)),
      ]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(2, words.nearestHeading),
      .prose(words.nearestExplained + words.sentenceSpace + words.gainsExplained),
      .table(
        words.nearestHeading,
        columns: [
          Table.Column(words.proposal), Table.Column(words.issuesChanged, isNumeric: true),
          Table.Column(words.agreementAndChange), Table.Column(words.againstProposal),
        ], rows: rows),
    ]
  }
}
