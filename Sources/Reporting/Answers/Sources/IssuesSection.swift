internal import Negotiation

/// What is negotiated: the issues, their options, what they are if nobody acts, and who decides them.
struct IssuesSection: Section {
  let page: Page

  var blocks: [Block] {
    let isDecidedApart = scenario.issues.contains { $0.decidedBy != nil }
    // A column that says one thing in every row says nothing; what rests on the analyst alone is told below.
    let isEvidenceApart = Set(scenario.issues.map(\.evidence)).count > 1
    return [
      .heading(2, words.issuesHeading),
      .table(
        words.issuesHeading,
        columns: [
          Table.Column(words.issue), Table.Column(words.optionsColumn),
          Table.Column(words.ifNobodyActs),
        ] + (isDecidedApart ? [Table.Column(words.decidedByColumn)] : [])
          + (isEvidenceApart ? [Table.Column(words.evidence)] : []),
        rows: scenario.issues.map { issue in
          [
            .head(words.name(of: issue)), Table.Cell(options(of: issue)),
            Table.Cell(words.option(issue.statusQuo, of: issue)),
          ] + (isDecidedApart ? [Table.Cell(deciders(of: issue))] : [])
            + (isEvidenceApart ? [Table.Cell(words.evidence(issue.evidence))] : [])
        }),
    ]
  }

  /// Every option, or from where to where a quantity goes.
  private func options(of issue: Issue) -> String {
    let last = issue.options.count - 1
    let options =
      issue.isQuantity && last > 1
      ? words.option(0, of: issue) + " … " + words.option(last, of: issue)
        + words.bracketed(words.levels(words.count(issue.options.count)))
      : issue.options.indices.map { words.option($0, of: issue) }
        .joined(separator: words.separator)
    return issue.isDivisible ? options + words.bracketed(words.canBeSplit) : options
  }

  private func deciders(of issue: Issue) -> String {
    issue.decidedBy.map { words.list($0.map(name(ofParty:))) } ?? words.allSignatories
  }
}
