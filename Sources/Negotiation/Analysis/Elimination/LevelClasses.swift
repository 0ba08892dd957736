/// Levels of each issue that nothing in a model tells apart, put together.
///
/// Levels with the same payoffs that meet the same conditions lead to the same answers, so one of them
/// stands for all. A quantity with a thousand levels and one threshold has two classes.
struct LevelClasses {
  /// The levels of each class of each issue.
  let levels: [[[Int]]]

  /// Sorts the levels of every issue into classes.
  ///
  /// - Parameters:
  ///   - domains: The levels that may be chosen.
  ///   - conditions: Everything that decides something, apart from the effects of the tables.
  ///   - tables: The payoffs of all parties that count.
  /// - Complexity: The number of levels times what is said about each.
  init(within domains: [LevelSet], _ conditions: [Condition], _ tables: [PayoffTable]) {
    var marks: [[LevelMark]] = Array(repeating: [], count: domains.count)
    for table in tables {
      for (issue, row) in table.values.enumerated() { marks[issue].append(.number(row)) }
    }
    for condition in conditions { condition.addMarks(to: &marks) }
    for table in tables {
      for effect in table.effects {
        effect.when.addMarks(to: &marks)
        if let quantity = effect.quantity { marks[quantity].append(.number(effect.worths)) }
      }
    }
    levels = zip(domains, marks).map { domain, marks in
      // Sorted by what is said about them, alike levels stand beside each other.
      func order(_ a: Int, _ b: Int) -> Int {
        for mark in marks {
          let (x, y) = (mark.value(at: a), mark.value(at: b))
          if x != y { return x - y }
        }
        return 0
      }
      let sorted = domain.levels.sorted { a, b in
        let order = order(a, b)
        return order < 0 || order == 0 && a < b
      }
      var classes: [[Int]] = []
      for (index, level) in sorted.enumerated() {
        if index > 0, order(sorted[index - 1], level) == 0 {
          classes[classes.count - 1].append(level)
        } else {
          classes.append([level])
        }
      }
      return classes.sorted { $0[0] < $1[0] }
    }
  }

  /// How many classes an issue has.
  func count(_ issue: Int) -> Int { levels[issue].count }
}

/// Something by which levels of one issue may differ.
enum LevelMark {
  /// Whether the level is in a set.
  case membership(LevelSet)
  /// A number for each level.
  case number([Int])

  func value(at level: Int) -> Int {
    switch self {
    case .membership(let set): set.contains(level) ? 1 : 0
    case .number(let row): row[level]
    }
  }
}

extension Condition {
  /// Notes for every issue of the condition by what its levels differ.
  func addMarks(to marks: inout [[LevelMark]]) {
    switch self {
    case .within(let issue, let levels): marks[issue].append(.membership(levels))
    case .atMost(let sum):
      for (issue, row) in zip(sum.issues, sum.contributions) { marks[issue].append(.number(row)) }
    case .not(let part): part.addMarks(to: &marks)
    case .all(let parts), .any(let parts): for part in parts { part.addMarks(to: &marks) }
    }
  }
}
