/// That a sum over the issues be at least a number, unless a condition holds: a payoff, or a sum of
/// quantities.
struct NeededSum {
  /// What each level of each issue adds; empty for an issue that adds nothing.
  let worths: [[Int]]
  /// What is needed.
  let least: Int
  /// What conditions add.
  private let effects: [Effect]
  private let exception: NarrowingCondition?

  private struct Effect {
    let when: NarrowingCondition
    let quantity: Int?
    let worths: [Int]
  }

  /// That a payoff is at least a number of units, unless a condition holds.
  init(_ table: PayoffTable, atLeast units: Int, unless condition: Condition) {
    worths = table.values
    least = units
    effects = table.effects.map {
      Effect(when: NarrowingCondition($0.when), quantity: $0.quantity, worths: $0.worths)
    }
    let normal = condition.normalized
    exception = normal == .any([]) ? nil : NarrowingCondition(normal)
  }

  /// That a payoff is at most a number of units.
  init(_ table: PayoffTable, atMost units: Int) {
    worths = table.values.map { $0.map { -$0 } }
    least = -units
    effects = table.effects.map {
      Effect(
        when: NarrowingCondition($0.when), quantity: $0.quantity, worths: $0.worths.map { -$0 })
    }
    exception = nil
  }

  /// A sum of quantities that is at most a bound.
  init(_ sum: Condition.LinearSum, issueCount: Int) {
    var worths: [[Int]] = Array(repeating: [], count: issueCount)
    for (issue, row) in zip(sum.issues, sum.contributions) { worths[issue] = row.map { -$0 } }
    self.worths = worths
    least = -sum.bound
    effects = []
    exception = nil
  }

  /// No sum, and not what is needed, is further from 0 than this; `nil` where it does not fit.
  var magnitude: Int? {
    (worths + effects.map(\.worths)).reduce(Int(exactly: least.magnitude)) { sum, row in
      guard let sum else { return nil }
      let largest = row.reduce(0) { max($0, Int(clamping: $1.magnitude)) }
      let (total, overflow) = sum.addingReportingOverflow(largest)
      return overflow ? nil : total
    }
  }

  /// Whether it is needed: no exception can hold any more.
  func isNeeded(_ domains: LevelDomains) -> Bool {
    exception.map { $0.status(domains) == .fails } ?? true
  }

  /// The most that conditions can still add.
  func mostOfEffects(_ domains: LevelDomains) -> Int {
    effects.reduce(0) { sum, effect in
      let status = effect.when.status(domains)
      if status == .fails { return sum }
      let most = effect.quantity.map { effect.worths.most(domains[$0]) } ?? effect.worths[0]
      return sum + (status == .holds ? most : max(0, most))
    }
  }

  /// Takes out levels with which too little can be reached; `false` where it is out of reach.
  func narrow(_ domains: inout LevelDomains) -> Bool {
    let status = exception?.status(domains) ?? .fails
    if status == .holds { return true }
    var room = mostOfEffects(domains) - least
    for (issue, row) in worths.enumerated() where !row.isEmpty { room += row.most(domains[issue]) }
    if status == .open { return room >= 0 || exception?.narrow(&domains) ?? false }
    if room < 0 { return false }
    for (issue, row) in worths.enumerated() where !row.isEmpty {
      let word = domains[issue]
      let fewest = row.most(word) - room
      var kept = word
      var rest = word
      while rest != 0 {
        if row[rest.trailingZeroBitCount] < fewest { kept &= ~(rest & (0 &- rest)) }
        rest &= rest - 1
      }
      if kept != word, !domains.keep(kept, of: issue) { return false }
    }
    return true
  }
}

extension [Int] {
  /// The largest number at the places that a word has.
  fileprivate func most(_ word: UInt64) -> Int {
    var most = Int.min
    var rest = word
    while rest != 0 {
      most = Swift.max(most, self[rest.trailingZeroBitCount])
      rest &= rest - 1
    }
    return most
  }
}
