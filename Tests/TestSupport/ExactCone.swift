/// All vectors that meet some rows, in whole numbers and by brute force.
package struct ExactCone {
  /// Vectors that go on without end both ways.
  package private(set) var lines: [[Int128]] = []
  /// The edges, where lines are left aside.
  package private(set) var rays: Set<[Int128]> = []

  /// Makes every set of rows equal to 0 that leaves one direction, and keeps the directions that meet the
  /// others.
  package init(equalities: [[Int128]], inequalities: [[Int128]], width: Int) {
    var space = (0..<width).map { column in (0..<width).map { Int128($0 == column ? 1 : 0) } }
    for row in equalities { space = Self.meeting(row, space) ?? space }
    var rest = space
    // Where rows leave more than a line, a complement of what they leave is enough: one vector for each
    // row that takes a direction away.
    var complement: [[Int128]] = []
    for row in inequalities {
      guard let place = rest.firstIndex(where: { product(row, $0) != 0 }) else { continue }
      complement.append(rest[place])
      rest = Self.meeting(row, rest) ?? rest
    }
    lines = rest
    guard !complement.isEmpty else { return }
    // From here on a vector is what each of the complement is multiplied with.
    let rows = Set(
      inequalities.map { row in primitive(complement.map { product(row, $0) }) }
    )
    .filter { $0.contains { $0 != 0 } }
    var edges: Set<[Int128]> = []
    let start = complement.indices.map { column in
      complement.indices.map { Int128($0 == column ? 1 : 0) }
    }
    Self.extend(start, Array(rows), from: 0, &edges)
    for edge in edges {
      rays.insert(
        primitive(
          (0..<width).map { column in
            product(edge, complement.map { $0[column] })
          }))
    }
  }

  private static func extend(
    _ space: [[Int128]], _ rows: [[Int128]], from start: Int, _ edges: inout Set<[Int128]>
  ) {
    if space.count == 1 {
      for direction in [space[0], space[0].map { -$0 }]
      where rows.allSatisfy({ product($0, direction) >= 0 }) {
        edges.insert(primitive(direction))
      }
      return
    }
    for index in start..<max(start, rows.count - space.count + 2) {
      if let smaller = meeting(rows[index], space) {
        extend(smaller, rows, from: index + 1, &edges)
      }
    }
  }

  /// A basis of what of a space makes a row 0; `nil` where all of it does.
  private static func meeting(_ row: [Int128], _ space: [[Int128]]) -> [[Int128]]? {
    var space = space
    guard let place = space.firstIndex(where: { product(row, $0) != 0 }) else { return nil }
    let pivot = space.remove(at: place)
    let height = product(row, pivot)
    return space.map { vector in
      let own = product(row, vector)
      if own == 0 { return vector }
      return primitive(zip(vector, pivot).map { $0 * height - $1 * own })
    }
  }
}

/// Whether some vector meets all rows, those that must be greater than 0 among them: by eliminating one
/// unknown after the other.
///
/// - SeeAlso: Fourier (1826); Motzkin (1936); Chernikov (1960) on which rows to leave out.
package func isPossible(equalities: [[Int128]], inequalities: [(row: [Int128], isStrict: Bool)])
  -> Bool
{
  struct Row: Hashable {
    var vector: [Int128]
    var isStrict: Bool
    var origins: UInt64
  }
  var equalities = equalities
  var rows = inequalities.enumerated().map {
    Row(vector: $1.row, isStrict: $1.isStrict, origins: 1 << UInt64($0))
  }
  while let equality = equalities.popLast() {
    guard let column = equality.firstIndex(where: { $0 != 0 }) else { continue }
    /// The row without the column, times something greater than 0.
    func without(_ vector: [Int128]) -> [Int128] {
      let (pivot, own) = (equality[column], vector[column])
      let sign: Int128 = pivot < 0 ? -1 : 1
      return primitive(zip(vector, equality).map { $0 * pivot * sign - $1 * own * sign })
    }
    equalities = equalities.map(without)
    for index in rows.indices { rows[index].vector = without(rows[index].vector) }
  }
  var columns = Array((rows.first?.vector ?? []).indices)
  var eliminated = 0
  while true {
    if rows.contains(where: { $0.isStrict && $0.vector.allSatisfy { $0 == 0 } }) { return false }
    columns.removeAll { column in rows.allSatisfy { $0.vector[column] == 0 } }
    func pairs(_ column: Int) -> Int {
      rows.count { $0.vector[column] > 0 } * rows.count { $0.vector[column] < 0 }
    }
    guard let column = columns.min(by: { pairs($0) < pairs($1) }) else { return true }
    eliminated += 1
    var kept = Set(rows.filter { $0.vector[column] == 0 })
    for up in rows where up.vector[column] > 0 {
      for down in rows where down.vector[column] < 0 {
        let origins = up.origins | down.origins
        guard origins.nonzeroBitCount <= eliminated + 1 else { continue }
        kept.insert(
          Row(
            vector: primitive(
              zip(up.vector, down.vector).map {
                $0 * -down.vector[column] + $1 * up.vector[column]
              }), isStrict: up.isStrict || down.isStrict, origins: origins))
      }
    }
    rows = kept.filter { $0.isStrict || $0.vector.contains { $0 != 0 } }
  }
}

/// The sum of the products of two vectors' numbers.
package func product(_ a: [Int128], _ b: [Int128]) -> Int128 {
  var sum: Int128 = 0
  for index in a.indices { sum += a[index] * b[index] }
  return sum
}

/// The vector without what all its numbers have in common.
package func primitive(_ vector: [Int128]) -> [Int128] {
  var divisor: Int128 = 0
  for number in vector {
    var (a, b) = (divisor, number.magnitude > Int128.max ? 0 : Int128(number.magnitude))
    while b != 0 { (a, b) = (b, a % b) }
    divisor = a
  }
  return divisor > 1 ? vector.map { $0 / divisor } : vector
}
