internal import Negotiation

/// The options that survive in some possible agreement, issue by issue.
struct SurvivingSection: ReportSection {
  func blocks(on subject: ReportSubject, _ words: Words) -> [Block] {
    guard let zone = subject.zone else { return [] }
    if zone.division != nil { return SharesSection().blocks(on: subject, words) }
    var blocks: [Block] = [.heading(2, words.survivingHeading)]
    if zone.isSurvivingKnown, !zone.surviving.contains(where: { !$0.isEmpty }) {
      return blocks + [.paragraph(RichText(words.nothingSurvives))]
    }
    blocks.append(.paragraph(RichText(words.survivingExplained)))
    if let chart = subject.survivingChart(words) { blocks.append(.chart(chart)) }
    let losing = subject.scenario.issues.indices.filter { index in
      zone.surviving[index] != subject.scenario.allowed[index]
        || zone.applying[index] != zone.surviving[index]
    }
    guard !losing.isEmpty else {
      return blocks + [.paragraph(RichText(words.everythingSurvives))]
    }
    blocks.append(
      .table(
        Table(
          caption: words.survivingHeading,
          columns: [
            Table.Column(words.issue), Table.Column(words.survives),
            Table.Column(zone.isSurvivingKnown ? words.doesNotSurvive : words.mayStillSurvive),
          ],
          rows: losing.map { index in
            let issue = subject.scenario.issues[index]
            let survives = zone.surviving[index]
            let shown = zone.applying[index]
            let allowed = subject.scenario.allowed[index]
            let lost = LevelSet(levelCount: survives.levelCount) {
              allowed.contains($0) && !survives.contains($0)
            }
            return [
              Table.Cell(RichText(.strong(words.name(of: issue)))),
              Table.Cell(words.surviving(shown, of: issue)),
              Table.Cell(lost.isEmpty ? words.nothing : words.surviving(lost, of: issue)),
            ]
          })))
    if zone.isSurvivingKnown, losing.count < subject.scenario.issues.count {
      blocks.append(.paragraph(RichText(words.otherIssuesKeepAll)))
    }
    return blocks
  }
}
