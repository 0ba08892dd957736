internal import Negotiation

/// The clashes with the first answers and the smallest ways out as one chart of demands.
struct ClashesSection: BriefSection {
  let page: Page
  let brief: Brief

  var blocks: [Block] {
    guard !brief.isCutShort, let world = brief.final.worlds.first, !world.conflicts.isEmpty, world.conflicts != [[]]
    else { return [] }
    let conflicts = Array(world.conflicts.prefix(mostColumns))
    let ways = Array(world.smallestConcessions.prefix(mostColumns))
    let involved = Set(conflicts.joined()).union(ways.joined())
    let demands = brief.final.demands.filter { involved.contains($0.id) }
    let rows = demands.map { demand in
      Chart.MatrixRow(
        label: demand.id,
        marks: conflicts.map { $0.contains(demand.id) ? Tone.none : nil }
          + ways.map { $0.contains(demand.id) ? Tone.every : nil })
    }
    let isVaried = brief.final.worlds.count > 1
    return [
      .heading(2, words.clashesHeading(parts: words.count(independentParts(conflicts)), isVaried: isVaried))
    ] + (isVaried ? [.muted(words.firstAnswersAre(firstAnswers))] : []) + [
      .chart(
        Chart(
          title: words.clashesChart(conflicts: words.count(conflicts.count), ways: words.count(ways.count)),
          summary: words.clashesSummary(
            conflicts.map { words.list($0) }, ways.map { words.list($0) }),
          panels: [
            Chart.Panel(
              title: "",
              content: .matrix(
                rows,
                columns: conflicts.indices.map { words.count($0 + 1) }
                  + ways.indices.map { words.wayOutLabel(words.count($0 + 1)) }))
          ])),
      .list(
        conflicts.map { words.cannotHoldTogether($0.map(demand)) }
          + ways.map { words.wayOut($0.map(demand)) }),
    ]
  }

  /// The answers that are taken here, to the questions that change something.
  private var firstAnswers: [String] {
    brief.final.decides.filter(\.changesSomething).map { answer(0, to: $0.question) }
  }

  /// How many parts the conflicts fall into that share no demand.
  private func independentParts(_ conflicts: [[String]]) -> Int {
    var parts: [Set<String>] = []
    for conflict in conflicts.map(Set.init) {
      let touched = parts.filter { !$0.isDisjoint(with: conflict) }
      parts.removeAll { !$0.isDisjoint(with: conflict) }
      parts.append(touched.reduce(conflict) { $0.union($1) })
    }
    return parts.count
  }
}

private let mostColumns = 8
