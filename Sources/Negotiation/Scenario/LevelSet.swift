/// A set of levels of one issue, by their positions.
public struct LevelSet: Hashable, Sendable {
  private var words: [UInt64]
  /// How many levels the issue has.
  public let levelCount: Int

  /// Makes an empty set.
  public init(levelCount: Int) {
    self.levelCount = levelCount
    words = Array(repeating: 0, count: (levelCount + 63) / 64)
  }

  /// Makes the set of the levels for which something holds.
  public init(levelCount: Int, where belongs: (Int) -> Bool) {
    self.init(levelCount: levelCount)
    for level in 0..<levelCount where belongs(level) { insert(level) }
  }

  /// Whether a level is in the set.
  public func contains(_ level: Int) -> Bool { words[level >> 6] >> UInt64(level & 63) & 1 == 1 }

  /// Adds a level.
  public mutating func insert(_ level: Int) { words[level >> 6] |= 1 << UInt64(level & 63) }

  /// Removes a level.
  public mutating func remove(_ level: Int) { words[level >> 6] &= ~(1 << UInt64(level & 63)) }

  /// The levels of the set in order.
  public var levels: [Int] { (0..<levelCount).filter(contains) }

  /// How many levels are in the set.
  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Whether no level is in the set.
  public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// Whether every level is in the set.
  public var isFull: Bool { count == levelCount }

  /// Whether every level of the set is in another one.
  func isSubset(of other: LevelSet) -> Bool {
    words.indices.allSatisfy { words[$0] & ~other.words[$0] == 0 }
  }

  var complement: LevelSet { LevelSet(levelCount: levelCount) { !contains($0) } }

  func union(_ other: LevelSet) -> LevelSet {
    var result = self
    for index in words.indices { result.words[index] |= other.words[index] }
    return result
  }

  func intersection(_ other: LevelSet) -> LevelSet {
    var result = self
    for index in words.indices { result.words[index] &= other.words[index] }
    return result
  }
}
