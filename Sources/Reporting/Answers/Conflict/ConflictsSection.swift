internal import Negotiation

/// What cannot hold together: every minimal conflict set in a sentence, and which demand is in which.
struct ConflictsSection: ExplainingSection {
  let page: Page
  let explanation: Explanation

  var blocks: [Block] {
    guard !explanation.conflicts.isEmpty,
      !explanation.isExcludedByDefinition
    else { return [] }
    let shown = explanation.conflicts.prefix(mostConflicts)
    var blocks: [Block] = [
      .heading(3, words.conflictsHeading), .prose(words.conflictsExplained),
      .list(
        shown.enumerated().map { index, set in
          // The numbers are those of the chart's columns.
          number(index, of: shown.count)
            + words.cannotHoldTogether(set.positions.map { demand(explanation.demands[$0]) })
        }),
    ]
    if explanation.conflicts.count > shown.count {
      let more = explanation.conflicts.count - shown.count
      blocks.append(.prose(words.moreSets(words.count(more))))
    }
    if shown.count > 1 { blocks.append(.chart(chart(Array(shown)))) }
    return blocks
  }

  private func number(_ index: Int, of count: Int) -> RichText {
    count == 1
      ? RichText("") : RichText(words.bracketed(words.count(index + 1)).trimmingSpaces + " ")
  }

  private func chart(_ conflicts: [DemandSet]) -> Chart {
    let columns = Array(conflicts.prefix(mostColumns))
    let inConflict = columns.reduce(into: Set<Int>()) { $0.formUnion($1.positions) }.sorted()
    let rows = inConflict.map { position in
      Chart.MatrixRow(
        label: explanation.demands[position].id,
        marks: columns.map { $0.contains(position) ? Tone.none : nil })
    }
    return Chart(
      title: words.conflictChartTitle,
      summary: words.conflictChartSummary(
        columns.enumerated().map { index, set in
          let ids = set.positions.map { explanation.demands[$0].id }
          return words.labelled(words.count(index + 1), words.list(ids)) + words.fullStop
        }.map(\.trimmingSpaces)),
      panels: [
        Chart.Panel(
          title: "",
          content: .matrix(rows, columns: columns.indices.map { words.count($0 + 1) }))
      ])
  }
}

// The sentences beyond these nobody reads; JSON has all.
private let mostConflicts = 30
// What fits beside the labels.
private let mostColumns = 16
