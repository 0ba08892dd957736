/// A model in which nothing ties issues together: payoffs are sums over issues, and whatever must hold
/// is said of one issue at a time.
///
/// It is made straight from the tables. Taking a model apart into classes of levels, interactions and a
/// plan takes longer than such a model's whole frontier.
struct SeparableModel {
  /// The levels of each issue that may be chosen.
  let choices: [[Int]]
  /// What each chosen level is worth above the issue's least, as `gains[party][issue][position]`.
  let gains: [[[Int]]]
  /// What the least of every issue is worth together, for each party.
  let least: [Int]
  /// What each party's gains must add up to; 0 or less where it need not reach anything.
  let needed: [Int]

  /// The most that each party's gains add up to.
  var ranges: [Int] {
    gains.map { rows in rows.reduce(0) { $0 + ($1.max() ?? 0) } }
  }

  /// Takes a model apart; `nil` where something ties issues together, or there are no outcomes.
  ///
  /// - Parameters:
  ///   - model: The model.
  ///   - payoffs: Its payoffs in whole numbers.
  ///   - parties: The parties with payoffs.
  ///   - isClipped: Whether only agreements count.
  init?(_ model: PayoffModel, _ payoffs: ExactPayoffs, _ parties: [Int], isClipped: Bool) {
    let tables = parties.compactMap { payoffs.tables[$0] }
    guard tables.count == parties.count, tables.allSatisfy(\.effects.isEmpty) else { return nil }
    guard
      let slices = model.slices(
        meeting: model.scenario.rules.map(\.condition),
        acceptedBy: isClipped ? model.deciders : [], .inSomeReading, payoffs),
      slices.count == 1
    else { return nil }
    var allowed = model.scenario.allowed
    for condition in slices[0].conditions {
      switch condition {
      case .within(let issue, let levels): allowed[issue] = allowed[issue].intersection(levels)
      case .all(let none) where none.isEmpty: continue
      default: return nil
      }
    }
    let choices = allowed.map(\.levels)
    guard !choices.contains(where: \.isEmpty) else { return nil }
    var gains: [[[Int]]] = []
    var least: [Int] = []
    var needed: [Int] = []
    for (party, table) in zip(parties, tables) {
      var rows: [[Int]] = []
      var sum = 0
      for (row, levels) in zip(table.values, choices) {
        var lowest = Int.max
        for level in levels { lowest = min(lowest, row[level]) }
        rows.append(levels.map { row[$0] - lowest })
        sum += lowest
      }
      gains.append(rows)
      least.append(sum)
      needed.append(slices[0].floors[party].map { $0 - sum } ?? 0)
    }
    self.choices = choices
    self.gains = gains
    self.least = least
    self.needed = needed
  }

  /// The issues in the order of their merging: those with the fewest levels first.
  var mergingOrder: [Int] {
    var order: [Int] = []
    for issue in choices.indices {
      var place = order.count
      while place > 0, choices[order[place - 1]].count > choices[issue].count { place -= 1 }
      order.insert(issue, at: place)
    }
    return order
  }
}
