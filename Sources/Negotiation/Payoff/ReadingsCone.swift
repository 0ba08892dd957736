/// All readings as a cone: every one is a sum of lines times any numbers and of rays times numbers that are
/// not negative.
///
/// Statements with numbers are made homogeneous by one more column, which no reading has at 0. Everything is
/// in whole numbers, so that no tolerance decides a verdict.
///
/// - SeeAlso: Motzkin, Raiffa, Thompson and Thrall, "The double description method" (1953); Fukuda and
///   Prodon, "Double description method revisited" (1996).
struct ReadingsCone: Sendable {
  /// One row: a vector whose product with every reading is 0, at least 0, or greater than 0.
  struct Row: Sendable, Hashable {
    var vector: [Int]
    var relation: Readings.Row.Relation
  }

  /// Directions in which readings go on without end both ways.
  private(set) var lines: [[Int]]
  /// Directions in which they go on one way.
  private(set) var rays: [[Int]] = []
  /// The rows that must be greater than 0.
  private(set) var strict: [[Int]]
  /// Which inequalities each ray meets with equality, by the position of the row.
  private var tight: [LevelSet] = []
  private var rowCount: Int
  private let most: Int

  /// How many rays may be described: beyond this their pairs take longer than programs would.
  static let mostRays = 5000

  /// Why a cone cannot be described.
  enum Obstacle: Error {
    /// It has too many rays.
    case tooManyRays
    /// Its numbers do not fit.
    case tooLarge
  }

  /// Describes the cone of some rows.
  ///
  /// - Parameters:
  ///   - width: How many columns there are.
  ///   - rows: The rows.
  ///   - most: How many rays may be described.
  /// - Throws: ``Obstacle`` where it is too large to describe.
  /// - Complexity: Rows times the square of the number of rays, times the rays again for each pair.
  init(width: Int, _ rows: [Row], most: Int = mostRays) throws(Obstacle) {
    self.most = most
    lines = (0..<width).map { column in (0..<width).map { $0 == column ? 1 : 0 } }
    strict = rows.filter { $0.relation == .positive }.map(\.vector)
    rowCount = rows.count
    for (index, row) in rows.enumerated() { try add(row, index) }
  }

  /// The cone with one row more.
  func adding(_ row: Row) throws(Obstacle) -> ReadingsCone {
    var cone = self
    if row.relation == .positive { cone.strict.append(row.vector) }
    // Each row has a place of its own: which rays span an edge is told by the rows that they meet with equality.
    cone.rowCount += 1
    cone.tight = tight.map { met in
      LevelSet(levelCount: cone.rowCount) { $0 < rowCount && met.contains($0) }
    }
    try cone.add(row, rowCount)
    return cone
  }

  /// Whether some reading meets every row, the strict ones included.
  var isConsistent: Bool {
    strict.allSatisfy { row in rays.contains { dot(row, $0) > 0 } }
  }

  private mutating func add(
    _ row: Row, _ index: Int
  ) throws(Obstacle) {
    if let place = lines.firstIndex(where: { dot(row.vector, $0) != 0 }) {
      try leaveLine(place, row, index)
      return
    }
    let products = rays.map { dot(row.vector, $0) }
    var kept: [[Int]] = []
    var keptTight: [LevelSet] = []
    for (place, product) in products.enumerated() {
      if product < 0 || (product > 0 && row.relation == .zero) { continue }
      var met = tight[place]
      if product == 0, row.relation != .zero { met.insert(index) }
      kept.append(rays[place])
      keptTight.append(met)
    }
    let above = products.indices.filter { products[$0] > 0 }
    let below = products.indices.filter { products[$0] < 0 }
    for up in above {
      for down in below {
        let common = tight[up].intersection(tight[down])
        // Two rays span an edge when no third one meets all that both meet.
        let isEdge = !rays.indices.contains { other in
          other != up && other != down && common.isSubset(of: tight[other])
        }
        guard isEdge else { continue }
        kept.append(
          try combined(rays[down], times: products[up], rays[up], times: -products[down]))
        var met = common
        if row.relation != .zero { met.insert(index) }
        keptTight.append(met)
        if kept.count > most { throw .tooManyRays }
      }
    }
    rays = kept
    tight = keptTight
  }

  /// A row cuts through a line: one side of it becomes a ray, or none where the row is an equality.
  private mutating func leaveLine(
    _ place: Int, _ row: Row, _ index: Int
  ) throws(Obstacle) {
    var line = lines.remove(at: place)
    var height = dot(row.vector, line)
    if height < 0 {
      line = line.map { -$0 }
      height = -height
    }
    for other in lines.indices {
      let product = dot(row.vector, lines[other])
      if product != 0 {
        lines[other] = try combined(lines[other], times: height, line, times: -product)
      }
    }
    for ray in rays.indices {
      let product = dot(row.vector, rays[ray])
      if product != 0 {
        rays[ray] = try combined(rays[ray], times: height, line, times: -product)
      }
      if row.relation != .zero { tight[ray].insert(index) }
    }
    guard row.relation != .zero else { return }
    // The new ray meets every earlier inequality with equality: lines do.
    rays.append(line)
    tight.append(LevelSet(levelCount: rowCount) { $0 < index })
  }

  private func combined(
    _ a: [Int], times x: Int128, _ b: [Int], times y: Int128
  ) throws(Obstacle) -> [Int] {
    var sums: [Int128] = []
    var divisor: Int128 = 0
    for (left, right) in zip(a, b) {
      let (first, isFirstTooLarge) = Int128(left).multipliedReportingOverflow(by: x)
      let (second, isSecondTooLarge) = Int128(right).multipliedReportingOverflow(by: y)
      let (sum, isTooLarge) = first.addingReportingOverflow(second)
      if isFirstTooLarge || isSecondTooLarge || isTooLarge { throw .tooLarge }
      sums.append(sum)
      divisor = commonDivisor(divisor, sum)
    }
    if divisor == 0 { return sums.map { _ in 0 } }
    var result: [Int] = []
    for sum in sums {
      // Products of two such numbers, a thousand of them added, stay below 2^127.
      guard let small = Int(exactly: sum / divisor), small.magnitude < 1 << 56 else {
        throw .tooLarge
      }
      result.append(small)
    }
    return result
  }
}

extension ReadingsCone {
  /// Whether a form that is nowhere above 0 is 0 in some reading: the rays on which it is 0 must meet every
  /// strict row together.
  func reachesZero(along isZero: [Bool]) -> Bool {
    strict.allSatisfy { row in
      rays.indices.contains { isZero[$0] && dot(row, rays[$0]) > 0 }
    }
  }
}

/// The product of two vectors of the same length.
func dot(_ a: [Int], _ b: [Int]) -> Int128 {
  var sum: Int128 = 0
  for index in a.indices where a[index] != 0 && b[index] != 0 {
    sum += Int128(a[index]) * Int128(b[index])
  }
  return sum
}

private func commonDivisor(_ a: Int128, _ b: Int128) -> Int128 {
  var (a, b) = (a.magnitude, b.magnitude)
  while b != 0 { (a, b) = (b, a % b) }
  return Int128(a)
}
