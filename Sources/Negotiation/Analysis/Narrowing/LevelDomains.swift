/// What each issue may still be at: one word of levels for each.
struct LevelDomains: Equatable {
  private(set) var words: [UInt64]

  /// The largest number of levels of an issue that fits.
  static let mostLevels = UInt64.bitWidth

  init(_ words: [UInt64]) { self.words = words }

  /// The levels of one issue, as bits.
  subscript(issue: Int) -> UInt64 { words[issue] }

  /// Leaves only some levels of an issue; `false` where none is left.
  mutating func keep(_ mask: UInt64, of issue: Int) -> Bool {
    words[issue] &= mask
    return words[issue] != 0
  }

  /// The one outcome that is left; `nil` where there are several.
  var outcome: Outcome? {
    guard words.allSatisfy({ $0.nonzeroBitCount == 1 }) else { return nil }
    return Outcome(words.map(\.trailingZeroBitCount))
  }

  /// The issue with the fewest levels among those that are open; `nil` where all are settled.
  var narrowest: Int? {
    var narrowest: Int?
    var fewest = Int.max
    for issue in words.indices {
      let count = words[issue].nonzeroBitCount
      if count > 1, count < fewest { (narrowest, fewest) = (issue, count) }
    }
    return narrowest
  }
}

extension LevelSet {
  /// The levels as bits, of an issue with few enough.
  var word: UInt64 { levels.reduce(0) { $0 | 1 << UInt64($1) } }
}
