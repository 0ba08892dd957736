internal import Negotiation

/// The options that survive in some possible agreement, issue by issue.
struct SurvivingSection: ReportSection {
  func blocks(on subject: ReportSubject, _ words: any Catalogue) -> [Block] {
    let zone = subject.zone
    var blocks: [Block] = [.heading(2, words.survivingHeading)]
    guard let chart = subject.survivingChart(words) else {
      let text = zone.verdict == nil ? words.exists(nil) : words.nothingSurvives
      return blocks + [.paragraph(RichText(text))]
    }
    blocks.append(.paragraph(RichText(words.survivingExplained)))
    blocks.append(.chart(chart))
    blocks.append(
      .table(
        Table(
          caption: words.survivingHeading,
          columns: [
            Table.Column(words.issue), Table.Column(words.survives),
            Table.Column(words.doesNotSurvive),
          ],
          rows: subject.scenario.issues.enumerated().map { index, issue in
            let survives = zone.surviving[index]
            let lost = LevelSet(levelCount: survives.levelCount) { !survives.contains($0) }
            return [
              Table.Cell(RichText(.strong(words.text(issue.name)))),
              Table.Cell(words.surviving(survives, of: issue)),
              Table.Cell(lost.isEmpty ? words.nothing : words.surviving(lost, of: issue)),
            ]
          })))
    return blocks
  }
}
