/// Vectors that arrive in descending order, and whether one of them is at least as good as a new one.
///
/// Blocks of vectors carry the best of each party in them; a block whose best falls short somewhere is
/// passed over whole.
struct Archive<let partyCount: Int> {
  private var vectors: [InlineArray<partyCount, Int>] = []
  private var corners: [InlineArray<partyCount, Int>] = []

  /// Whether a vector of the archive is at least as good for every party.
  ///
  /// - Complexity: The number of blocks, and the vectors of those whose corners cover the new one.
  func covers(_ vector: InlineArray<partyCount, Int>) -> Bool {
    for block in corners.indices.reversed() where covers(corners[block], vector) {
      let start = block * blockSize
      for index in start..<min(start + blockSize, vectors.count)
      where covers(vectors[index], vector) {
        return true
      }
    }
    return false
  }

  mutating func add(_ vector: InlineArray<partyCount, Int>) {
    if vectors.count % blockSize == 0 { corners.append(vector) }
    vectors.append(vector)
    let last = corners.count - 1
    for party in 0..<partyCount where corners[last][party] < vector[party] {
      corners[last][party] = vector[party]
    }
  }

  private func covers(
    _ a: InlineArray<partyCount, Int>, _ b: InlineArray<partyCount, Int>
  ) -> Bool {
    // The first party decides nothing: whatever is in the archive is at least as good for it.
    for party in 1..<partyCount where a[party] < b[party] { return false }
    return true
  }
}

private let blockSize = 32
