internal import Negotiation

/// Which question changes the answer, what changes most first, and which change nothing.
struct DecidersSection: WorldsSection {
  let page: Page
  let worlds: Worlds
  var level = 2

  /// Something that a question may change.
  private struct Thing {
    let title: String
    let count: (Decider) -> Int?
  }

  var blocks: [Block] {
    guard !worlds.isCutShort, !worlds.questions.isEmpty, worlds.worlds.count > 1 else { return [] }
    let all = worlds.decides
    let deciding = all.filter(\.changesSomething)
    var blocks: [Block] = [.heading(level, words.decidesHeading)]
    var things = [
      Thing(title: words.changesVerdict) { $0.verdict }, Thing(title: words.changesMustGive) { $0.mustGive },
      Thing(title: words.changesConflicts) { $0.conflicts }, Thing(title: words.changesAlone) { $0.alone },
    ]
    if worlds.stance == .firm { things.append(Thing(title: words.changesGrid) { $0.grid }) }
    // What no question changes needs no column; what is not known does.
    things.removeAll { thing in deciding.allSatisfy { thing.count($0) == 0 } }
    if !deciding.isEmpty {
      blocks.append(.prose(worlds.extent == .all ? words.decidesExplained : words.decidesAloneExplained))
      blocks.append(
        .table(
          words.decidesHeading,
          columns: [Table.Column(words.questionColumn)] + things.map { Table.Column($0.title) },
          rows: deciding.map { decider in
            [Table.Cell.head(question(decider.question))]
              + things.map { thing in
                Table.Cell(cell(thing.count(decider), of: decider.groups))
              }
          }))
    }
    let unknown = all.filter { !$0.changesSomething && $0.conflicts == nil }.map { question($0.question) }
    if !unknown.isEmpty { blocks.append(.prose(words.nothingKnownToChange(unknown))) }
    let idle = all.filter { !$0.changesSomething && $0.conflicts != nil }.map { question($0.question) }
    if !idle.isEmpty { blocks.append(.paragraph(RichText(.strong(words.changesNothing(idle))))) }
    return blocks
  }

  private func cell(_ count: Int?, of groups: Int) -> String {
    guard let count else { return words.unknownCount }
    if count == 0 { return words.changesNever }
    return count == groups ? words.changesAlways : words.changesIn(words.count(count), of: words.count(groups))
  }
}
