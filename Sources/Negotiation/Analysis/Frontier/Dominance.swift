/// Whether one vector of payoffs is at least as good for every party and better for one.
func dominates(_ a: ArraySlice<Int>, _ b: ArraySlice<Int>) -> Bool {
  var isBetter = false
  for (x, y) in zip(a, b) {
    if x < y { return false }
    if x > y { isBetter = true }
  }
  return isBetter
}

/// The vectors that no other dominates, with how often each occurs, best for the first party first.
///
/// - Parameters:
///   - vectors: The vectors, one after the other.
///   - width: The length of one.
///   - effort: When to stop.
/// - Returns: The distinct undominated vectors and their numbers.
/// - Throws: ``Stopped`` when asked to stop.
/// - Complexity: O(n log n) for one or two parties; else O(n log n + n·f), f the number of results.
func nondominated(
  _ vectors: [Int], width: Int, _ effort: Effort
) throws -> [(vector: [Int], count: Int)] {
  var compared = 0
  let order = try (0..<vectors.count / width).sorted { a, b in
    compared += 1
    try effort.look(compared, each: 1 << 16)
    for index in 0..<width {
      let (x, y) = (vectors[a * width + index], vectors[b * width + index])
      if x != y { return x > y }
    }
    return false
  }
  var found: [(vector: [Int], count: Int)] = []
  var last: ArraySlice<Int>?
  var isKept = false
  var work = 0
  for position in order {
    let vector = vectors[position * width..<(position + 1) * width]
    if let last, last.elementsEqual(vector) {
      if isKept { found[found.count - 1].count += 1 }
      continue
    }
    last = vector
    // Many of the points found so far may have to be compared with each vector.
    work += width > 2 ? found.count + 1 : 1
    if work > 1 << 14 {
      try effort.look()
      work = 0
    }
    // Whatever dominates a vector stands before it, and the latest points are the likeliest to.
    isKept =
      switch width {
      case 1: found.isEmpty
      case 2: found.last.map { $0.vector[1] < vector[vector.startIndex + 1] } ?? true
      default: !found.reversed().contains { dominates($0.vector[...], vector) }
      }
    if isKept { found.append((Array(vector), 1)) }
  }
  return found
}
