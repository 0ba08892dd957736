internal import Negotiation

/// Which question changes the answer, what changes most first, and which change nothing.
struct DecidersSection: WorldsSection {
  let page: Page
  let worlds: Worlds
  var level = 2
  /// Whether nothing is explained beside it.
  var isInBrief: Bool { stated != nil }
  /// The worlds as the positions are stated, where what they say to proposals counts as well.
  var stated: Worlds?

  /// Something that a question may change.
  private struct Thing {
    let title: String
    let count: (Decider) -> Int?
    var of: (Decider) -> Int = { $0.groups }
  }

  var blocks: [Block] {
    guard !worlds.isCutShort, !worlds.questions.isEmpty, worlds.worlds.count > 1 else { return [] }
    let all = worlds.decides
    // Who says what to which proposal is known of positions as they are stated.
    let grids = Dictionary(uniqueKeysWithValues: (stated?.decides ?? []).map { ($0.question, $0) })
    let deciding = all.filter { $0.changesSomething || grids[$0.question]?.grid ?? 0 > 0 }
    let idle = all.filter { !$0.changesSomething && $0.conflicts != nil && grids[$0.question]?.grid ?? 0 == 0 }
    if isInBrief, all.count == 1, idle.isEmpty { return [] }
    var blocks: [Block] = [.heading(level, words.decidesHeading)]
    var things = [
      Thing(title: words.changesVerdict) { $0.verdict }, Thing(title: words.changesMustGive) { $0.mustGive },
      Thing(title: words.changesConflicts) { $0.conflicts }, Thing(title: words.changesAlone) { $0.alone },
    ]
    if isInBrief {
      things.append(
        Thing(title: words.changesGrid) {
          grids[$0.question]?.grid
        } of: {
          grids[$0.question]?.groups ?? 0
        })
    }
    if worlds.stance == .firm, !isInBrief { things.append(Thing(title: words.changesGrid) { $0.grid }) }
    // What no question changes needs no column; what is not known does.
    things.removeAll { thing in deciding.allSatisfy { thing.count($0) == 0 } }
    if !deciding.isEmpty {
      if !isInBrief || worlds.extent != .all {
        blocks.append(.prose(worlds.extent == .all ? words.decidesExplained : words.decidesAloneExplained))
      }
      blocks.append(
        .table(
          words.decidesHeading,
          columns: [Table.Column(isInBrief ? words.questionAlone : words.questionColumn)]
            + things.map { Table.Column($0.title) },
          rows: deciding.map { decider in
            [Table.Cell.head(question(decider.question))]
              + things.map { thing in
                Table.Cell(cell(thing.count(decider), of: thing.of(decider)))
              }
          }))
    }
    let unknown = all.filter { !$0.changesSomething && $0.conflicts == nil && grids[$0.question]?.grid ?? 0 == 0 }.map {
      question($0.question)
    }
    if !unknown.isEmpty { blocks.append(.prose(words.nothingKnownToChange(unknown))) }
    if !idle.isEmpty {
      blocks.append(.prose(words.changesNothing(idle.map { question($0.question) })))
    }
    return blocks
  }

  private func cell(_ count: Int?, of groups: Int) -> String {
    guard let count else { return words.unknownCount }
    if count == 0 { return words.changesNever }
    return count == groups ? words.changesAlways : words.changesIn(words.count(count), of: words.count(groups))
  }
}
