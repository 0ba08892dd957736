internal import Negotiation

/// How large a model is, what it rests on, and whether it answers as it expects of itself.
struct CheckSection: Section {
  let page: Page
  let found: CheckFindings

  var blocks: [Block] {
    let contested = scenario.records.filter { !$0.contestedBy.isEmpty }.count
    let redLines = scenario.parties.reduce(0) { $0 + ($1.preferences?.redLines.count ?? 0) }
    let statements = scenario.statements
    let facts = [
      (words.parties, words.count(scenario.parties.count)),
      (words.signatories, words.count(scenario.signatories.count)),
      (words.issues, words.count(scenario.issues.count)),
      (words.combinations, scenario.combinationCount.map { words.count($0) } ?? words.unknownCount),
      (words.rules, words.count(scenario.rules.count)),
      (words.redLines, words.count(redLines)),
      (words.proposals, words.count(scenario.proposals.count)),
      (words.variants, words.count(scenario.variants.count)),
      (
        words.evidenceRecords,
        words.contestedRecords(words.count(scenario.records.count), words.count(contested))
      ),
      (
        words.statements,
        words.statementCounts(
          total: words.count(statements.count),
          analyst: words.count(statements.filter(\.evidence.isAnalystOnly).count),
          unsourced: words.count(statements.filter(\.evidence.isMissing).count))
      ),
      (words.warnings, words.count(found.warnings.count)),
      (
        words.expectations,
        words.expectationCounts(
          met: words.count(found.met), of: words.count(found.expectations))
      ),
    ]
    return [
      found.met == found.expectations
        ? .answer(RichText(words.valid), .every)
        : .answer(RichText(words.valid + " " + words.answersOtherwise), .none),
      .table(
        words.checkHeading,
        columns: [Table.Column(words.item), Table.Column(words.value)],
        rows: facts.map { [.head($0.0), Table.Cell($0.1)] }),
    ]
  }
}
