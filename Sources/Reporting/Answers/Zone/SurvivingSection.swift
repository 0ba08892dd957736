internal import Negotiation

/// The options that survive in some possible agreement, issue by issue.
struct SurvivingSection: Section {
  let page: Page
  let zone: ZoneOfAgreement

  var blocks: [Block] {
    if zone.division != nil { return SharesSection(page: page, zone: zone).blocks }
    var blocks: [Block] = [.heading(2, words.survivingHeading)]
    if zone.isSurvivingKnown, !zone.surviving.contains(where: { !$0.isEmpty }) {
      return blocks + [.prose(words.nothingSurvives)]
    }
    blocks.append(.prose(words.survivingExplained))
    if let chart = SurvivingChart(page: page, zone: zone).chart { blocks.append(.chart(chart)) }
    let losing = scenario.issues.indices.filter { index in
      zone.surviving[index] != scenario.allowed[index]
        || zone.applying[index] != zone.surviving[index]
    }
    guard !losing.isEmpty else {
      return blocks + [.prose(words.everythingSurvives)]
    }
    blocks.append(
      .table(
        words.survivingHeading,
        columns: [
          Table.Column(words.issue), Table.Column(words.survives),
          Table.Column(zone.isSurvivingKnown ? words.doesNotSurvive : words.mayStillSurvive),
        ],
        rows: losing.map { index in
          let issue = scenario.issues[index]
          let survives = zone.surviving[index]
          let shown = zone.applying[index]
          let allowed = scenario.allowed[index]
          let lost = LevelSet(levelCount: survives.levelCount) {
            allowed.contains($0) && !survives.contains($0)
          }
          return [
            Table.Cell.head(words.name(of: issue)),
            Table.Cell(words.surviving(shown, of: issue)),
            Table.Cell(lost.isEmpty ? words.nothing : words.surviving(lost, of: issue)),
          ]
        }))
    if zone.isSurvivingKnown, losing.count < scenario.issues.count {
      blocks.append(.prose(words.otherIssuesKeepAll))
    }
    return blocks
  }
}
