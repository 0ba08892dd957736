/// What ties a few issues together: a table over their classes that forbids some combinations, or adds
/// to the payoffs of some.
struct Interaction {
  /// The issues, in ascending order.
  let issues: [Int]
  /// What each class of each of these issues adds to the place in the table.
  let offsets: [[Int]]
  /// Whether a combination may occur; empty where all may.
  private(set) var isAllowed: [Bool] = []
  /// What a combination adds, `width` numbers each; empty where nothing is added.
  private(set) var payoffs: [Int] = []

  /// Puts other numbers in place of what combinations add.
  mutating func mapPayoffs(_ change: (inout [Int]) -> Void) { change(&payoffs) }

  /// The table of a condition that must hold; `nil` where it would be too large.
  init?(_ condition: Condition, _ classes: LevelClasses) {
    var places: [[Int]] = []
    self.init(condition, quantity: nil, classes, &places)
    isAllowed = places.map { condition.holds(for: Outcome($0)) }
  }

  /// The table of a conditional effect of one party; `nil` where it would be too large.
  init?(_ effect: PayoffTable.Effect, of party: Int, width: Int, _ classes: LevelClasses) {
    var places: [[Int]] = []
    self.init(effect.when, quantity: effect.quantity, classes, &places)
    payoffs = Array(repeating: 0, count: places.count * width)
    for (index, levels) in places.enumerated() {
      let outcome = Outcome(levels)
      if effect.when.holds(for: outcome) {
        payoffs[index * width + party] = effect.worth(for: outcome)
      }
    }
  }

  /// Lays out the table: classes that this condition does not tell apart share a row.
  private init?(
    _ condition: Condition, quantity: Int?, _ classes: LevelClasses, _ places: inout [[Int]]
  ) {
    var marks: [[LevelMark]] = Array(repeating: [], count: classes.levels.count)
    condition.addMarks(to: &marks)
    issues = condition.issues.union(quantity.map { [$0] } ?? []).sorted()
    var offsets: [[Int]] = []
    var representatives: [[Int]] = []
    var size = 1
    for issue in issues {
      var rows: [[Int]: Int] = [:]
      var firsts: [Int] = []
      let row = classes.levels[issue].map { levels in
        // The quantity of an effect is told apart level by level.
        let signature =
          issue == quantity ? [levels[0]] : marks[issue].map { $0.value(at: levels[0]) }
        if let known = rows[signature] { return known }
        rows[signature] = firsts.count
        firsts.append(levels[0])
        return firsts.count - 1
      }
      offsets.append(row.map { $0 * size })
      representatives.append(firsts)
      size *= max(1, firsts.count)
      if size > largestInteraction { return nil }
    }
    self.offsets = offsets
    places = (0..<size).map { index in
      var levels = Array(repeating: 0, count: classes.levels.count)
      var rest = index
      for (position, issue) in issues.enumerated() {
        let count = max(1, representatives[position].count)
        levels[issue] =
          representatives[position].isEmpty ? 0 : representatives[position][rest % count]
        rest /= count
      }
      return levels
    }
  }

  /// The place of a combination in the table.
  func place(of chosen: [Int]) -> Int {
    var place = 0
    for position in issues.indices { place += offsets[position][chosen[issues[position]]] }
    return place
  }
}

// Larger tables take more memory than what they would save.
private let largestInteraction = 1 << 18
