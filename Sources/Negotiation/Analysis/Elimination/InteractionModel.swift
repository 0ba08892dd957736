/// A slice of the outcomes as a sum over issues and over small groups of issues.
///
/// Conditions on a single issue become classes that are left out. A conjunction of sums over many
/// issues becomes a *budget*: one more number that is added up, of which less is better. All other
/// conditions and effects become tables (``Interaction``).
struct InteractionModel {
  /// How many numbers are added up: the payoffs of the parties, then the budgets.
  let width: Int
  /// How many of them are payoffs.
  let partyCount: Int
  /// The classes of each issue that may be chosen.
  private(set) var choices: [[Int]]
  /// How many levels each class of each issue has.
  let sizes: [[Int]]
  /// What each class is worth, as `values[issue][class * width + number]`.
  private(set) var values: [[Int]]
  /// What ties issues together.
  private(set) var interactions: [Interaction] = []
  /// What each number must reach in the end; `nil` where it need not reach anything.
  private(set) var floors: [Int?]

  /// Why a model cannot be taken apart.
  struct Obstacle: Error {
    let reason: String
  }

  /// Takes a slice apart.
  ///
  /// - Parameters:
  ///   - slice: The slice.
  ///   - parties: The parties whose payoffs count, by position in the scenario.
  ///   - payoffs: The payoffs of all parties.
  ///   - classes: The classes of the levels, by everything that any slice says.
  /// - Throws: ``Obstacle`` where a condition or an effect ties too many issues together.
  init(
    _ slice: ZoneSlice, _ parties: [Int], _ payoffs: ExactPayoffs, _ classes: LevelClasses
  ) throws(Obstacle) {
    choices = classes.levels.map { Array($0.indices) }
    sizes = classes.levels.map { $0.map(\.count) }
    var tied: [Condition] = []
    var budgets: [Condition.LinearSum] = []
    for condition in slice.conditions {
      // A conjunction of conditions is as good as each of them.
      let normal = condition.normalized
      let parts: [Condition]
      if case .all(let all) = normal { parts = all } else { parts = [normal] }
      for part in parts {
        switch part {
        case .within(let issue, let levels):
          choices[issue].removeAll { !levels.contains(classes.levels[issue][$0][0]) }
        case .any(let none) where none.isEmpty: choices = choices.map { _ in [] }
        case .atMost(let sum)
        where sum.issues.count >= fewestBudgetIssues && budgets.count < mostBudgets:
          budgets.append(sum)
        default: tied.append(part)
        }
      }
    }
    partyCount = parties.count
    width = parties.count + budgets.count
    values = classes.levels.map {
      Array(repeating: 0, count: $0.count * (parties.count + budgets.count))
    }
    floors = parties.map { slice.floors[$0] } + budgets.map { -$0.bound }
    for part in tied {
      guard let interaction = Interaction(part, classes) else {
        throw Obstacle(reason: "a condition ties \(part.issues.count) issues together")
      }
      interactions.append(interaction)
    }
    for (index, party) in parties.enumerated() {
      guard let table = payoffs.tables[party] else { continue }
      for (issue, row) in table.values.enumerated() {
        for (place, levels) in classes.levels[issue].enumerated() {
          values[issue][place * width + index] += row[levels[0]]
        }
      }
      for effect in table.effects { try add(effect, of: index, classes) }
    }
    for (index, sum) in budgets.enumerated() {
      for (issue, row) in zip(sum.issues, sum.contributions) {
        for (place, levels) in classes.levels[issue].enumerated() {
          values[issue][place * width + parties.count + index] -= row[levels[0]]
        }
      }
    }
  }

  private mutating func add(
    _ effect: PayoffTable.Effect, of party: Int, _ classes: LevelClasses
  ) throws(Obstacle) {
    guard
      let interaction = Interaction(effect, of: party, width: width, classes)
    else {
      throw Obstacle(
        reason: "a conditional effect ties \(effect.when.issues.count) issues together")
    }
    guard interaction.issues.count < 2 else {
      interactions.append(interaction)
      return
    }
    // An effect on one issue is part of the worth of its classes; one on none is of the first issue's.
    let issue = interaction.issues.first ?? 0
    for place in classes.levels[issue].indices {
      let row = (interaction.offsets.first?[place] ?? 0) * width
      for number in 0..<width {
        values[issue][place * width + number] += interaction.payoffs[row + number]
      }
    }
  }

  /// Puts other numbers in place of what each issue, and each group of tied issues, adds: `width` of them after each other.
  mutating func mapNumbers(_ change: (inout [Int]) -> Void) {
    for issue in values.indices { change(&values[issue]) }
    for index in interactions.indices where !interactions[index].payoffs.isEmpty {
      interactions[index].mapPayoffs(change)
    }
  }

  /// Puts other floors in place of these.
  mutating func setFloors(_ floors: [Int?]) { self.floors = floors }

  /// What the chosen class of an issue adds.
  func row(of issue: Int, _ chosen: [Int]) -> ArraySlice<Int> {
    let start = chosen[issue] * width
    return values[issue][start..<start + width]
  }

  /// What an interaction adds to a choice; empty for nothing, `nil` where it forbids it.
  func row(of interaction: Interaction, _ chosen: [Int]) -> ArraySlice<Int>? {
    let place = interaction.place(of: chosen)
    if !interaction.isAllowed.isEmpty, !interaction.isAllowed[place] { return nil }
    if interaction.payoffs.isEmpty { return [] }
    return interaction.payoffs[place * width..<(place + 1) * width]
  }

  /// No sum of a combination's numbers is larger than this; `nil` where it does not fit.
  var largestSum: Int? {
    let rows = values + interactions.map(\.payoffs)
    return rows.reduce(0 as Int?) { sum, row in
      guard let sum else { return nil }
      let largest = row.reduce(0) { max($0, Int(clamping: $1.magnitude)) }
      let (total, overflow) = sum.addingReportingOverflow(largest)
      return overflow ? nil : total
    }
  }
}

// A sum over fewer issues is as well kept in a table.
private let fewestBudgetIssues = 4
// Every budget makes it rarer that one partial sum dominates another.
private let mostBudgets = 2
