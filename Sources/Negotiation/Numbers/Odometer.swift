/// All combinations of one place in each of some rows, one after the other; the last row turns fastest.
struct Odometer {
  /// How many places each row has.
  let counts: [Int]
  /// The present place in each row.
  private(set) var places: [Int]

  /// Starts with the first place of every row.
  init(_ counts: [Int]) {
    self.counts = counts
    places = Array(repeating: 0, count: counts.count)
  }

  /// Goes on to the next combination; `false` after the last.
  mutating func advance() -> Bool {
    guard let row = places.indices.last(where: { places[$0] + 1 < counts[$0] }) else {
      return false
    }
    places[row] += 1
    for later in places.indices.dropFirst(row + 1) { places[later] = 0 }
    return true
  }
}
