/// A list of entries for every choice of a separator, one after the other in one array.
struct SeparatorTable<Entry> {
  private let issues: [Int]
  private let choices: [[Int]]
  private var odometer: Odometer
  /// What each class of each issue adds to the place of a choice.
  private var offsets: [[Int]] = []
  private var starts: [Int] = [0]
  /// All entries.
  private(set) var all: [Entry] = []

  /// Makes a table without choices and entries.
  init() { self.init(over: [], []) }

  /// Makes an empty table over some issues, to be filled choice by choice.
  init(over issues: [Int], _ choices: [[Int]]) {
    self.issues = issues
    self.choices = issues.map { choices[$0] }
    odometer = Odometer(self.choices.map(\.count))
    var stride = 1
    for row in self.choices.reversed() {
      var offset = Array(repeating: 0, count: (row.max() ?? 0) + 1)
      for (position, place) in row.enumerated() { offset[place] = position * stride }
      offsets.insert(offset, at: 0)
      stride *= row.count
    }
  }

  /// Sets the issues to the choice whose list comes next.
  func choose(_ chosen: inout [Int]) {
    for (index, issue) in issues.enumerated() {
      chosen[issue] = choices[index][odometer.places[index]]
    }
  }

  /// Adds the list of the present choice.
  mutating func append(_ entries: [Entry]) {
    all += entries
    starts.append(all.count)
  }

  /// Goes on to the next choice; `false` after the last.
  mutating func next() -> Bool { odometer.advance() }

  /// The list for what is chosen.
  func entries(_ chosen: [Int]) -> ArraySlice<Entry> {
    var place = 0
    for (index, issue) in issues.enumerated() { place += offsets[index][chosen[issue]] }
    return all[starts[place]..<starts[place + 1]]
  }
}
