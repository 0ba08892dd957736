/// Vectors that arrive in descending order, and whether one of them is at least as good as a new one.
///
/// The first party decides nothing, as whatever is in the archive is at least as good for it. For three
/// parties the other two make a staircase; for more, a few k-d trees of doubling sizes hold the vectors,
/// and a tree's part whose best falls short somewhere is passed over whole (the logarithmic method of
/// Bentley & Saxe, 1980).
struct Archive<let partyCount: Int> {
  typealias Vector = InlineArray<partyCount, Int>

  private var stairs: [(second: Int, third: Int)] = []
  private var latest: [Vector] = []
  private var trees: [DominanceTree<partyCount>] = []
  private var count = 0

  /// Whether a vector of the archive is at least as good for every party.
  ///
  /// - Complexity: Logarithmic for three parties; for more, the parts of the trees that are not passed
  ///   over.
  func covers(_ vector: Vector) -> Bool {
    switch partyCount {
    case ...2: return count > 0 && (partyCount == 1 || best >= vector[1])
    case 3:
      // The stairs fall in the second and rise in the third; the last with enough of the second has
      // the most of the third.
      let end = firstStair(below: vector[1])
      return end > 0 && stairs[end - 1].third >= vector[2]
    default:
      // What came last is the likeliest to be close, and the newest trees are the smallest.
      for known in latest where DominanceTree<partyCount>.covers(known, vector) { return true }
      for index in trees.indices.reversed() where trees[index].covers(vector) { return true }
      return false
    }
  }

  private var best = Int.min

  /// Adds a vector that the archive does not cover.
  mutating func add(_ vector: Vector) {
    count += 1
    switch partyCount {
    case 1: break
    case 2: best = max(best, vector[1])
    case 3:
      // Stairs that the new one covers go: those with no more of the second and no more of the third.
      let place = firstStair(below: vector[1] + 1)
      var end = place
      while end < stairs.count, stairs[end].third <= vector[2] { end += 1 }
      stairs.replaceSubrange(place..<end, with: [(vector[1], vector[2])])
    default:
      latest.append(vector)
      guard latest.count == latestLimit else { return }
      var vectors = latest
      latest.removeAll(keepingCapacity: true)
      while let last = trees.last, last.count <= vectors.count {
        vectors += last.vectors
        trees.removeLast()
      }
      trees.append(DominanceTree(vectors))
    }
  }

  /// The first stair with less of the second party than a number.
  private func firstStair(below second: Int) -> Int {
    var (low, high) = (0, stairs.count)
    while low < high {
      let middle = (low + high) / 2
      if stairs[middle].second >= second { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

// So many vectors are looked through one by one before they become a tree.
private let latestLimit = 32
