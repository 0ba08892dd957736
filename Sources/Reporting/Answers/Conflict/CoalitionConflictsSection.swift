internal import Negotiation

/// For every pair of signatories and for all: whether they could agree alone, and what stands between
/// them.
struct CoalitionConflictsSection: ExplainingSection {
  let page: Page
  let explanation: Explanation

  var blocks: [Block] {
    guard explanation.isPossible == false,
      !explanation.isExcludedByDefinition
    else { return [] }
    let groups = explanation.coalitions
    guard groups.count > 1 else { return [] }
    return [
      .heading(3, words.coalitionConflictsHeading),
      .prose(words.coalitionConflictsExplained),
      .table(
        words.coalitionConflictsHeading,
        columns: [
          Table.Column(words.coalition), Table.Column(words.outcomesAllCouldAccept),
          Table.Column(words.conflictsInside),
        ],
        rows: groups.map { group in
          let tone: Tone = group.hasZone.map { $0 ? .every : .none } ?? .neutral
          let sets = group.conflicts.map(ids)
          return [
            Table.Cell.head(words.list(group.parties.map { name(ofParty: $0) })),
            Table.Cell(RichText(words.exists(group.hasZone)), tone),
            Table.Cell(
              sets.isEmpty
                ? RichText(words.nothing)
                : .joined(Array(sets.prefix(mostSets)), by: words.separator)),
          ]
        }),
    ]
  }
}

// More would make a cell nobody reads.
private let mostSets = 8
