internal import Negotiation

/// What changed between two versions of a model, and what each change does by itself.
struct RevisionSection: Section {
  let page: Page
  let revision: VersionDifference

  var blocks: [Block] {
    guard !revision.changes.isEmpty else {
      return [
        .heading(2, words.revisionHeading), .prose(words.sameStatements),
      ]
    }
    let isSame = revision.before == revision.after
    var blocks: [Block] = [
      .heading(2, words.revisionHeading),
      .answer(
        RichText(
          isSame
            ? words.revisionChangesNothing(words.count(revision.changes.count))
            : words.revisionChanges(words.count(revision.changes.count))),
        isSame ? .neutral : .some),
    ]
    if !revision.isComplete { blocks.append(.notice(RichText(words.stoppedLater))) }
    blocks.append(
      .table(
        words.revisionHeading,
        columns: [
          Table.Column(words.statementColumn), Table.Column(words.before),
          Table.Column(words.after), Table.Column(words.byItself),
        ],
        rows: revision.changes.map { change in
          [
            Table.Cell(
              RichText(.code(change.path))
                + RichText(words.bracketed(words.revisionKind(change.kind)))),
            Table.Cell(change.before ?? words.nothing), Table.Cell(change.after ?? words.nothing),
            alone(change),
          ]
        }))
    return blocks + [.muted(words.byItselfExplained)]
  }

  /// What the old version would conclude with one change alone.
  private func alone(_ change: VersionDifference.Change) -> Table.Cell {
    guard let alone = change.alone else { return Table.Cell(words.nothing) }
    if alone == revision.before { return Table.Cell(words.nothingChanges) }
    var parts: [String] = []
    if alone.verdict != revision.before.verdict, let verdict = alone.verdict {
      parts.append(words.labelled(words.verdictRow, words.verdictName(verdict)))
    }
    for (row, now, was) in [
      (words.agreementsRow, alone.agreements, revision.before.agreements),
      (words.possibleRow, alone.possible, revision.before.possible),
    ] where now != was {
      parts.append(
        words.labelled(row, words.leads(words.count(was), to: words.count(now))))
    }
    for (id, state) in alone.proposals.sorted(by: { $0.key < $1.key })
    where revision.before.proposals[id] != state {
      let name = scenario.proposals.first { $0.id == id }.map { words.text($0.name) } ?? id
      parts.append(words.labelled(name, words.stateName(state)))
    }
    for (answer, verdict) in alone.answers.sorted(by: { $0.key < $1.key }) {
      guard let was = revision.before.answers[answer], was != verdict else { continue }
      let proposal = scenario.proposals.first { $0.id == answer.proposal }
      let party = scenario.parties.first { $0.id == answer.party }
      parts.append(
        words.labelled(
          (proposal.map { words.text($0.name) } ?? answer.proposal)
            + words.bracketed(party.map { words.text($0.name) } ?? answer.party),
          words.leads(words.acceptance(was), to: words.acceptance(verdict))))
    }
    return Table.Cell(
      RichText(parts.joined(separator: words.clauseSeparator)), .neutral, isDifferent: true)
  }
}
