internal import Negotiation

/// The worlds as a table: rows that answer alike are one, with the answers that lead to them.
struct WorldTableSection: WorldsSection {
  let page: Page
  let worlds: Worlds
  var level = 2

  private struct Row {
    /// The answers to each question that is shown.
    var answers: [Set<Int>]
    let world: World
  }

  var blocks: [Block] {
    guard !worlds.isCutShort, worlds.worlds.count > 1 else { return [] }
    let rows = self.rows
    let deciding = shownQuestions
    guard !deciding.isEmpty else { return [] }
    let shown = rows.prefix(mostRows)
    let hasVerdicts = Set(rows.map(\.world.verdict)).count > 1
    let hasAlone = rows.contains { !$0.world.alone.isEmpty }
    var columns = deciding.map { Table.Column(shortly($0)) }
    if hasVerdicts { columns.append(Table.Column(words.verdictRow)) }
    columns += [Table.Column(words.mustGiveColumn, isNumeric: true), Table.Column(words.fewestWaysOut)]
    if hasAlone { columns.append(Table.Column(words.aloneColumn)) }
    var blocks: [Block] = [
      .heading(level, words.worldsHeading), .prose(words.worldsExplained),
      .table(
        words.worldsHeading, columns: columns,
        rows: shown.map { row in
          var cells = zip(deciding, row.answers).map { question, answers in
            Table.Cell(said(answers, to: question))
          }
          if hasVerdicts {
            cells.append(Table.Cell(row.world.verdict.map { words.verdictName($0) } ?? words.nothing))
          }
          cells.append(Table.Cell(row.world.mustGive.map { words.count($0) } ?? words.nothing))
          cells.append(Table.Cell(waysOut(row.world)))
          if hasAlone {
            cells.append(
              Table.Cell(
                row.world.alone.isEmpty
                  ? words.nobody : words.oneOf(row.world.alone.map { name(ofParty: $0) })))
          }
          return cells
        }),
    ]
    let named = Set(shown.flatMap { $0.world.smallestConcessions.prefix(mostWaysOut).joined() })
    let demands = worlds.demands.map(\.id).filter(named.contains)
    if !demands.isEmpty { blocks.append(.list(demands.map(demand))) }
    if rows.count > shown.count { blocks.append(.muted(words.moreWorlds(words.count(rows.count - shown.count)))) }
    return blocks
  }

  private func said(_ answers: Set<Int>, to question: Int) -> String {
    answers.count == worlds.questions[question].answers.count
      ? words.anyAnswer : words.oneOf(answers.sorted().map { answer($0, to: question) })
  }

  private func waysOut(_ world: World) -> RichText {
    guard !world.smallestConcessions.isEmpty else { return RichText(words.nothing) }
    let shown = world.smallestConcessions.prefix(mostWaysOut)
    let text = words.anyOf(shown.map(ids))
    let more = world.smallestConcessions.count - shown.count
    return more > 0 ? text + RichText(.muted(words.bracketed(words.steadyMore(words.count(more))))) : text
  }

  /// The questions that change something in a column.
  private var shownQuestions: [Int] {
    worlds.decides.filter { $0.verdict + $0.mustGive + ($0.conflicts ?? 1) + $0.alone > 0 }.map(\.question)
  }

  /// The worlds with the fewest demands that must give first, alike ones put together.
  private var rows: [Row] {
    let deciding = shownQuestions
    var rows: [Row] = []
    var seen: Set<[Int]> = []
    for (answers, place) in worlds.combinationsLookedAt {
      let key = deciding.map { answers[$0] }
      guard seen.insert(key).inserted else { continue }
      rows.append(Row(answers: key.map { [$0] }, world: worlds.worlds[place]))
    }
    var isChanged = worlds.extent == .all
    while isChanged {
      isChanged = false
      // What decides least is put together first.
      for question in deciding.indices.reversed() {
        var merged: [Row] = []
        for row in rows {
          let place = merged.firstIndex { other in
            other.world.isShown(as: row.world)
              && deciding.indices.allSatisfy { $0 == question || other.answers[$0] == row.answers[$0] }
          }
          if let place {
            merged[place].answers[question].formUnion(row.answers[question])
            isChanged = true
          } else {
            merged.append(row)
          }
        }
        rows = merged
      }
    }
    return rows.enumerated().sorted {
      let (a, b) = ($0.element.world.mustGive ?? .max, $1.element.world.mustGive ?? .max)
      return a != b ? a < b : $0.offset < $1.offset
    }.map(\.element)
  }
}

extension World {
  /// Whether the table shows the same of another world.
  fileprivate func isShown(as other: World) -> Bool {
    verdict == other.verdict && mustGive == other.mustGive && alone == other.alone
      && Set(smallestConcessions) == Set(other.smallestConcessions)
  }
}

// A screen of them; JSON has all.
private let mostRows = 24
private let mostWaysOut = 4
