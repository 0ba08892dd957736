/// Vectors that arrive in descending order, and whether one of them is at least as good as a new one.
///
/// The first number decides nothing, as whatever is in the archive is at least as good there. For three
/// numbers the other two make a staircase; for more, a few k-d trees of doubling sizes hold the vectors,
/// and a tree's part whose best falls short somewhere is passed over whole (the logarithmic method of
/// Bentley & Saxe, 1980).
struct Archive<let width: Int, Scalar> {
  typealias Vector = InlineArray<width, Scalar>

  private var stairs: [(second: Scalar, third: Scalar)] = []
  private var latest: [Vector] = []
  private var trees: [DominanceTree<width, Scalar>] = []
  private var best: Scalar?

  init() {}
}

extension Archive where Scalar: FixedWidthInteger & SignedInteger & Sendable {
  /// Whether a vector of the archive is at least as good in every number.
  ///
  /// - Complexity: Logarithmic for three numbers; for more, the parts of the trees that are not passed
  ///   over.
  func covers(_ vector: Vector) -> Bool {
    switch width {
    case 1: return best != nil
    case 2: return best.map { $0 >= vector[1] } ?? false
    case 3:
      // The stairs fall in the second and rise in the third; the last with enough of the second has
      // the most of the third.
      let end = firstStair { $0 < vector[1] }
      return end > 0 && stairs[end - 1].third >= vector[2]
    default:
      // What came last is the likeliest to be close, and the newest trees are the smallest.
      for known in latest where DominanceTree<width, Scalar>.covers(known, vector) { return true }
      for index in trees.indices.reversed() where trees[index].covers(vector) { return true }
      return false
    }
  }

  /// Adds a vector that the archive does not cover.
  mutating func add(_ vector: Vector) {
    switch width {
    case 1: best = vector[0]
    case 2: best = max(best ?? vector[1], vector[1])
    case 3:
      // Stairs that the new one covers go: those with no more of the second and no more of the third.
      let place = firstStair { $0 <= vector[1] }
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

  /// The first stair whose second number is low enough.
  private func firstStair(_ isLow: (Scalar) -> Bool) -> Int {
    var (low, high) = (0, stairs.count)
    while low < high {
      let middle = (low + high) / 2
      if isLow(stairs[middle].second) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

// So many vectors are looked through one by one before they become a tree.
private let latestLimit = 32
