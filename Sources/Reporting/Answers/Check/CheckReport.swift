public import Negotiation

extension Report {
  /// What `zopa check` says of a valid model.
  ///
  /// - Parameters:
  ///   - scenario: The model as it stands.
  ///   - expectations: How many of its expectations were met, and how many were checked.
  ///   - language: The language.
  /// - Returns: The report.
  public static func check(
    _ scenario: Scenario, expectations: (met: Int, all: Int), in language: ReportLanguage
  ) -> Report {
    let words = Words(language)
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
      (
        words.expectations,
        words.expectationCounts(
          met: words.count(expectations.met), of: words.count(expectations.all))
      ),
    ]
    return Report(
      title: words.text(scenario.title), language: words.code,
      blocks: [
        expectations.met == expectations.all
          ? .answer(RichText(words.valid), .every)
          : .answer(RichText(words.valid + " " + words.answersOtherwise), .none),
        .table(
          Table(
            caption: words.checkHeading,
            columns: [Table.Column(words.item), Table.Column(words.value)],
            rows: facts.map { [Table.Cell(RichText(.strong($0.0))), Table.Cell($0.1)] })),
      ])
  }
}
