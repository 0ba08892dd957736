/// Some of the draws of an ensemble, by their numbers.
///
/// Draw number *k* follows from the seed and *k* alone, so that draws can be made apart and put together.
public struct DrawRange: Hashable, Sendable {
  /// How many draws there are in all.
  public let all: Int
  /// Which part of them, from 1.
  public let shard: Int
  /// How many parts there are.
  public let shards: Int

  /// All draws, or one part of them.
  ///
  /// - Parameters:
  ///   - all: How many there are in all.
  ///   - shard: Which part, from 1 to the number of parts.
  ///   - shards: How many parts there are.
  public init(_ all: Int, shard: Int = 1, of shards: Int = 1) {
    self.all = all
    self.shard = shard
    self.shards = shards
  }

  /// The numbers of the draws, from 0.
  public var numbers: Range<Int> { all * (shard - 1) / shards..<all * shard / shards }

  /// How many draws that are.
  public var count: Int { numbers.count }
}
