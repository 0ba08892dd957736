/// A set of states, one bit each.
public struct StateSet: Hashable, Sendable {
  private var words: [UInt64]
  /// How many states there are, in the set or not.
  public let stateCount: Int

  /// Makes an empty set.
  public init(stateCount: Int) {
    self.stateCount = stateCount
    words = Array(repeating: 0, count: (stateCount + 63) / 64)
  }

  /// Whether a state is in the set.
  public func contains(_ state: Int) -> Bool { words[state >> 6] >> UInt64(state & 63) & 1 == 1 }

  /// Adds a state.
  public mutating func insert(_ state: Int) { words[state >> 6] |= 1 << UInt64(state & 63) }

  /// Keeps what is in another set as well.
  public mutating func formIntersection(_ other: StateSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  /// The states in the set, in order.
  public var states: [Int] { (0..<stateCount).filter(contains) }

  /// How many states are in the set.
  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// The set of all states.
  static func all(_ stateCount: Int) -> StateSet {
    var set = StateSet(stateCount: stateCount)
    for state in 0..<stateCount { set.insert(state) }
    return set
  }
}
