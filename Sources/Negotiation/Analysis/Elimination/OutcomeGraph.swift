/// Sets of outcomes, as a graph that shares what they have in common.
///
/// A node stands for the combinations of the outcomes of its two parts, and for those of its
/// alternatives as well; a leaf is a class of levels of one issue.
struct OutcomeGraph {
  /// Two nodes that are combined, and the next alternative to them.
  private struct Pair {
    var left, right: Int32
    var next: Int32
  }

  /// The node of nothing chosen yet.
  static var nothing: Int32 { -1 }

  private let classes: LevelClasses
  private let firstLeaf: [Int32]
  private let leafCount: Int32
  private var leaves: [(issue: Int, place: Int)] = []
  private var nodes: [Pair] = []
  private var alternatives: [Pair] = []

  init(_ classes: LevelClasses) {
    self.classes = classes
    var firsts: [Int32] = []
    for (issue, row) in classes.levels.enumerated() {
      firsts.append(Int32(leaves.count))
      leaves += row.indices.map { (issue, $0) }
    }
    firstLeaf = firsts
    leafCount = Int32(leaves.count)
  }

  /// How many nodes and alternatives there are.
  var nodeCount: Int { nodes.count + alternatives.count }

  /// The leaf of a class.
  func leaf(_ issue: Int, _ place: Int) -> Int32 { firstLeaf[issue] + Int32(place) }

  /// Makes a node of two, with alternatives.
  mutating func add(_ left: Int32, _ right: Int32, _ alternative: Int32 = -1) -> Int32 {
    if alternative < 0 {
      if left < 0 { return right }
      if right < 0 { return left }
    }
    nodes.append(Pair(left: left, right: right, next: alternative))
    return leafCount + Int32(nodes.count) - 1
  }

  /// Puts a pair and its alternatives before other alternatives.
  mutating func addAlternative(
    _ left: Int32, _ right: Int32, _ own: Int32, before next: Int32
  ) -> Int32 {
    let first = Int32(alternatives.count)
    alternatives.append(Pair(left: left, right: right, next: own))
    var last = Int(first)
    while alternatives[last].next >= 0 { last = Int(alternatives[last].next) }
    alternatives[last].next = next
    return first
  }

  /// How many outcomes each of some nodes stands for.
  ///
  /// - Complexity: The number of nodes.
  func counts<Number: Countable>(of wanted: [Int32], in type: Number.Type) -> [Number] {
    // A node's parts are older than the node, so one pass down marks and one pass up counts.
    var isNeeded = Array(repeating: false, count: nodes.count)
    func mark(_ node: Int32) { if node >= leafCount { isNeeded[Int(node - leafCount)] = true } }
    for node in wanted { mark(node) }
    for index in nodes.indices.reversed() where isNeeded[index] {
      var pair = nodes[index]
      mark(pair.left)
      mark(pair.right)
      while pair.next >= 0 {
        pair = alternatives[Int(pair.next)]
        mark(pair.left)
        mark(pair.right)
      }
    }
    var counts = Array(repeating: Number(0), count: nodes.count)
    func count(_ node: Int32) -> Number {
      if node < 0 { return Number(1) }
      if node < leafCount {
        let leaf = leaves[Int(node)]
        return Number(classes.levels[leaf.issue][leaf.place].count)
      }
      return counts[Int(node - leafCount)]
    }
    for index in nodes.indices where isNeeded[index] {
      var pair = nodes[index]
      var sum = count(pair.left) * count(pair.right)
      while pair.next >= 0 {
        pair = alternatives[Int(pair.next)]
        sum = sum + count(pair.left) * count(pair.right)
      }
      counts[index] = sum
    }
    return wanted.map(count)
  }

  private func forEachPair(_ node: Pair, _ visit: (Pair) -> Void) {
    visit(node)
    var next = node.next
    while next >= 0 {
      visit(alternatives[Int(next)])
      next = alternatives[Int(next)].next
    }
  }

  /// Some outcomes of a node, as many as are asked for.
  func outcomes(of node: Int32, limit: Int) -> [Outcome] {
    guard limit > 0 else { return [] }
    var outcomes: [Outcome] = []
    var chosen = Array(repeating: 0, count: classes.levels.count)
    var pending = [node]
    collect(&pending, &chosen, &outcomes, limit)
    return outcomes
  }

  private func collect(
    _ pending: inout [Int32], _ chosen: inout [Int], _ outcomes: inout [Outcome], _ limit: Int
  ) {
    guard outcomes.count < limit else { return }
    guard let node = pending.popLast() else {
      expand(chosen, &outcomes, limit)
      return
    }
    defer { pending.append(node) }
    if node < 0 {
      collect(&pending, &chosen, &outcomes, limit)
    } else if node < leafCount {
      let leaf = leaves[Int(node)]
      chosen[leaf.issue] = leaf.place
      collect(&pending, &chosen, &outcomes, limit)
    } else {
      forEachPair(nodes[Int(node - leafCount)]) { pair in
        pending.append(pair.left)
        pending.append(pair.right)
        collect(&pending, &chosen, &outcomes, limit)
        pending.removeLast(2)
      }
    }
  }

  /// The outcomes of the classes chosen, level by level.
  private func expand(_ chosen: [Int], _ outcomes: inout [Outcome], _ limit: Int) {
    let rows = classes.levels.indices.map { classes.levels[$0][chosen[$0]] }
    var odometer = Odometer(rows.map(\.count))
    repeat {
      outcomes.append(Outcome(rows.indices.map { rows[$0][odometer.places[$0]] }))
    } while outcomes.count < limit && odometer.advance()
  }
}
