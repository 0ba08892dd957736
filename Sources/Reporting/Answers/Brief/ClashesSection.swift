internal import Negotiation

/// What clashes in which worlds, and the smallest ways out, as one table of demands.
struct ClashesSection: BriefSection {
  let page: Page
  let brief: Brief

  /// A set of demands, and in how many worlds it clashes or is a smallest way out.
  private struct Column {
    let demands: [String]
    let worlds: Int
    let isWayOut: Bool
  }

  var blocks: [Block] {
    let blocked = brief.final.worlds.filter { !$0.conflicts.isEmpty && $0.conflicts != [[]] }
    guard !brief.isCutShort, !blocked.isEmpty else { return [] }
    let clashes = columns(blocked.map(\.conflicts), isWayOut: false)
    let ways = columns(blocked.map(\.smallestConcessions), isWayOut: true)
    let shown = Array(clashes.prefix(mostClashes)) + ways.prefix(mostWays)
    let involved = Set(shown.flatMap(\.demands))
    let demands = brief.final.demands.filter { involved.contains($0.id) }
    return [
      .heading(2, heading(clashes)),
      .signs(table(demands, shown, clashes: clashes.count, ways: ways.count)),
    ] + harder(ways)
  }

  private var isVaried: Bool { brief.final.worlds.count > 1 }

  /// The different sets of all worlds, those of most worlds first.
  private func columns(_ sets: [[[String]]], isWayOut: Bool) -> [Column] {
    var counts: [[String]: Int] = [:]
    var order: [[String]] = []
    for set in sets.joined() where counts.updateValue((counts[set] ?? 0) + 1, forKey: set) == nil { order.append(set) }
    return order.enumerated().map {
      ($0.offset, Column(demands: $0.element, worlds: counts[$0.element] ?? 0, isWayOut: isWayOut))
    }
    .sorted { ($1.1.worlds, $0.1.demands.count, $0.0) < ($0.1.worlds, $1.1.demands.count, $1.0) }.map(\.1)
  }

  /// What the clashes have in common, where one demand stands in most of them.
  private func heading(_ columns: [Column]) -> String {
    let clashes = columns.map(\.demands)
    let lasting = brief.final.commonConflicts
    let shared = lasting.dropFirst().reduce(Set(lasting.first ?? [])) { $0.intersection($1) }
    if lasting.count > 1, lasting.count < clashes.count, shared.count == 1, let demand = shared.first {
      return words.everyLastingClashInvolves(words.inQuotes(demandName(demand)), words.count(lasting.count))
    }
    let counts = Dictionary(grouping: clashes.joined(), by: \.self).mapValues(\.count)
    let most = brief.final.demands.map(\.id).max { (counts[$0] ?? 0) < (counts[$1] ?? 0) }
    if clashes.count > 1, let most, let count = counts[most], 2 * count > clashes.count,
      counts.values.count(where: { $0 == count }) == 1
    {
      return words.mostClashesInvolve(
        words.inQuotes(demandName(most)), words.count(count), of: words.count(clashes.count),
        isAll: count == clashes.count)
    }
    return words.clashesHeading(parts: words.count(independentParts(clashes)))
  }

  /// That harder worlds have larger ways out than those that are shown.
  private func harder(_ ways: [Column]) -> [Block] {
    let shown = ways.prefix(mostWays).map(\.demands.count).max() ?? 0
    guard ways.count > mostWays, let most = brief.final.mustGive?.upperBound, most > shown else { return [] }
    return [.muted(words.harderWorldsNeedMore(words.count(most)))]
  }

  private func table(_ demands: [WorldDemand], _ columns: [Column], clashes allClashes: Int, ways allWays: Int)
    -> SignTable
  {
    let clashes = columns.filter { !$0.isWayOut }
    let ways = columns.filter(\.isWayOut)
    var groups = [
      SignTable.Group(
        title: words.cannotAllHold + more(than: clashes.count, allClashes),
        columns: clashes.indices.map { words.count($0 + 1) })
    ]
    if !ways.isEmpty {
      groups.append(
        SignTable.Group(
          title: words.fewestThatGive + more(than: ways.count, allWays),
          columns: ways.indices.map { words.count($0 + 1) }))
    }
    let labels =
      clashes.indices.map { words.clashLabel(words.count($0 + 1)) }
      + ways.indices.map { words.wayOutLabel(words.count($0 + 1)) }
    func cell(_ text: String, _ label: String, _ meaning: String) -> SignTable.Cell {
      SignTable.Cell(sign: text, number: "", meaning: meaning, tone: .neutral, span: 1, label: label)
    }
    func sign(_ column: Column, _ demand: String) -> String {
      column.demands.contains(demand) ? (column.isWayOut ? "■" : "●") : ""
    }
    func head(_ demand: WorldDemand) -> RichText { RichText(.plain(demandName(demand.id) + " "), .code(demand.id)) }
    let foot = SignTable.Row(
      head: RichText(worldsHead), cells: zip(columns, labels).map { cell(words.count($0.worlds), $1, "") })
    return SignTable(
      head: words.demandColumn, groups: groups,
      rows: demands.map { demand in
        SignTable.Row(
          head: head(demand),
          cells: zip(columns, labels).map {
            cell(sign($0, demand.id), $1, $0.isWayOut ? words.givesMark : words.clashesMark)
          }, group: name(ofParty: demand.party))
      }, foot: isVaried ? foot : nil,
      inWords: Table(
        caption: words.clashesHeading(parts: "1"),
        columns: [Table.Column(words.demandColumn)] + labels.map { Table.Column($0) },
        rows: demands.map { demand in
          [Table.Cell(RichText(words.demandOf(name(ofParty: demand.party))) + head(demand))]
            + columns.map { Table.Cell(sign($0, demand.id)) }
        } + (isVaried ? [[Table.Cell(worldsHead)] + columns.map { Table.Cell(words.count($0.worlds)) }] : [])))
  }

  private var worldsHead: String { words.inHowManyWorlds(of: words.count(brief.final.worlds.count)) }

  /// How many are shown, where there are more.
  private func more(than shown: Int, _ all: Int) -> String {
    all > shown ? words.bracketed(words.shownOf(words.count(shown), words.count(all))) : ""
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

private let mostClashes = 6
private let mostWays = 5
