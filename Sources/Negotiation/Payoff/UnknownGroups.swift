/// Which unknowns hang together: those of one row, and whatever shares an unknown with them.
struct UnknownGroups {
  private var parents: [Int]

  init(_ count: Int) { parents = Array(0..<count) }

  /// The group of an unknown, told by one of its members.
  func group(of unknown: Int) -> Int {
    var root = unknown
    while parents[root] != root { root = parents[root] }
    return root
  }

  /// Ties unknowns together.
  mutating func unite(_ unknowns: [Int]) {
    guard let first = unknowns.first else { return }
    for other in unknowns.dropFirst() { parents[group(of: other)] = group(of: first) }
  }
}
