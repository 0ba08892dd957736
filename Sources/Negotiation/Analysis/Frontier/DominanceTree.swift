/// A k-d tree over all numbers but the first, with the best of each part at its root.
struct DominanceTree<let width: Int, Scalar> {
  typealias Vector = InlineArray<width, Scalar>

  private struct Node {
    var top: Vector
    var begin, end: Int32
    /// The nodes of the two halves; both are 0 for a leaf.
    var first, second: Int32
  }

  private(set) var vectors: [Vector]
  private var nodes: [Node] = []
}

extension DominanceTree where Scalar: FixedWidthInteger & SignedInteger & Sendable {
  /// How many vectors it holds.
  var count: Int { vectors.count }

  /// Builds the tree.
  ///
  /// - Complexity: O(n log n) on average.
  init(_ vectors: [Vector]) {
    self.vectors = vectors
    nodes.reserveCapacity(vectors.count / leafSize * 4 + 1)
    _ = build(0, vectors.count, 1)
  }

  /// Whether a vector of the tree is at least as good in every number but the first.
  func covers(_ vector: Vector) -> Bool {
    nodes.withUnsafeBufferPointer { nodes in
      vectors.withUnsafeBufferPointer { vectors in covers(vector, 0, nodes, vectors) }
    }
  }

  static func covers(_ a: Vector, _ b: Vector) -> Bool {
    // Sums use less than half the range, so a difference does not overflow, and its sign tells. Without
    // a branch for every number, several are compared at once.
    var signs: Scalar = 0
    for number in 1..<width { signs |= a[number] &- b[number] }
    return signs >= 0
  }

  private func covers(
    _ vector: Vector, _ index: Int, _ nodes: UnsafeBufferPointer<Node>,
    _ vectors: UnsafeBufferPointer<Vector>
  ) -> Bool {
    let node = nodes[index]
    guard Self.covers(node.top, vector) else { return false }
    if node.first == 0 {
      for position in Int(node.begin)..<Int(node.end) where Self.covers(vectors[position], vector) {
        return true
      }
      return false
    }
    return covers(vector, Int(node.second), nodes, vectors)
      || covers(vector, Int(node.first), nodes, vectors)
  }

  private mutating func build(_ begin: Int, _ end: Int, _ number: Int) -> Int32 {
    let index = nodes.count
    var top = vectors[begin]
    for position in begin..<end {
      for number in 1..<width where top[number] < vectors[position][number] {
        top[number] = vectors[position][number]
      }
    }
    nodes.append(Node(top: top, begin: Int32(begin), end: Int32(end), first: 0, second: 0))
    guard end - begin > leafSize else { return Int32(index) }
    let middle = (begin + end) / 2
    select(middle, begin, end, number)
    let next = number + 1 < width ? number + 1 : 1
    nodes[index].first = build(begin, middle, next)
    nodes[index].second = build(middle, end, next)
    return Int32(index)
  }

  /// Puts the vector that belongs at a place by one number there, the smaller ones before it.
  private mutating func select(_ place: Int, _ begin: Int, _ end: Int, _ number: Int) {
    var (low, high) = (begin, end - 1)
    while low < high {
      let pivot = vectors[(low + high) / 2][number]
      var (i, j) = (low, high)
      while i <= j {
        while vectors[i][number] < pivot { i += 1 }
        while vectors[j][number] > pivot { j -= 1 }
        if i <= j {
          vectors.swapAt(i, j)
          i += 1
          j -= 1
        }
      }
      if place <= j {
        high = j
      } else if place >= i {
        low = i
      } else {
        return
      }
    }
  }
}

private let leafSize = 16
