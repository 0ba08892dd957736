/// A k-d tree over all parties but the first, with the best of each part at its root.
struct DominanceTree<let partyCount: Int> {
  typealias Vector = InlineArray<partyCount, Int>

  private struct Node {
    var top: Vector
    var begin, end: Int32
    /// The nodes of the two halves; both are 0 for a leaf.
    var first, second: Int32
  }

  private(set) var vectors: [Vector]
  private var nodes: [Node] = []

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

  /// Whether a vector of the tree is at least as good for every party but the first.
  func covers(_ vector: Vector) -> Bool {
    nodes.withUnsafeBufferPointer { nodes in
      vectors.withUnsafeBufferPointer { vectors in covers(vector, 0, nodes, vectors) }
    }
  }

  static func covers(_ a: Vector, _ b: Vector) -> Bool {
    var isCovering = true
    for party in 1..<partyCount { isCovering = isCovering && a[party] >= b[party] }
    return isCovering
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

  private mutating func build(_ begin: Int, _ end: Int, _ party: Int) -> Int32 {
    let index = nodes.count
    var top = vectors[begin]
    for position in begin..<end {
      for party in 1..<partyCount where top[party] < vectors[position][party] {
        top[party] = vectors[position][party]
      }
    }
    nodes.append(Node(top: top, begin: Int32(begin), end: Int32(end), first: 0, second: 0))
    guard end - begin > leafSize else { return Int32(index) }
    let middle = (begin + end) / 2
    select(middle, begin, end, party)
    let next = party + 1 < partyCount ? party + 1 : 1
    nodes[index].first = build(begin, middle, next)
    nodes[index].second = build(middle, end, next)
    return Int32(index)
  }

  /// Puts the vector that belongs at a place by one party there, the smaller ones before it.
  private mutating func select(_ place: Int, _ begin: Int, _ end: Int, _ party: Int) {
    var (low, high) = (begin, end - 1)
    while low < high {
      let pivot = vectors[(low + high) / 2][party]
      var (i, j) = (low, high)
      while i <= j {
        while vectors[i][party] < pivot { i += 1 }
        while vectors[j][party] > pivot { j -= 1 }
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
