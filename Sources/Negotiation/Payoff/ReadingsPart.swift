/// A party's numbers that hang together, apart from all others: what some rows leave of them.
struct ReadingsPart: Sendable {
  /// Their columns.
  let columns: [Int]
  /// The column that stands for 1, and is no number of the party's; `nil` where the party has no numbers.
  let one: Int?
  /// What is stated about them, over all columns.
  let rows: [ReadingsCone.Row]
  /// What that leaves, over their columns and then the one that stands for 1.
  let cone: ReadingsCone

  /// Directions in which readings go on without end both ways, over all columns.
  private(set) var lines: [[Int]] = []
  /// Where readings have corners, over all columns.
  private(set) var corners: [[Int]] = []
  /// What stands for 1 at each corner.
  private(set) var ones: [Int] = []
  /// Directions in which readings go on one way, over all columns.
  private(set) var rays: [[Int]] = []
  /// Where the corners, and then the rays, stand among those of the cone.
  private var places: [Int] = []

  /// Describes what some rows leave of some numbers.
  ///
  /// - Throws: ``ReadingsCone/Obstacle`` where that is too large to describe.
  /// - Complexity: That of the cone.
  init(_ columns: [Int], one: Int?, _ rows: [ReadingsCone.Row]) throws(ReadingsCone.Obstacle) {
    let all = columns + (one.map { [$0] } ?? [])
    // Equalities first: each takes a direction away.
    let ordered = rows.filter { $0.relation == .zero } + rows.filter { $0.relation != .zero }
    self.columns = columns
    self.one = one
    self.rows = ordered
    cone = try ReadingsCone(
      width: all.count,
      ordered.map { row in
        ReadingsCone.Row(vector: all.map { row.vector[$0] }, relation: row.relation)
      })
  }

  /// The part with one row more, which is about none but its numbers.
  ///
  /// - Throws: ``ReadingsCone/Obstacle`` where that is too large to describe.
  func adding(_ row: ReadingsCone.Row) throws(ReadingsCone.Obstacle) -> ReadingsPart {
    let all = columns + (one.map { [$0] } ?? [])
    return ReadingsPart(
      columns: columns, one: one, rows: rows + [row],
      cone: try cone.adding(
        ReadingsCone.Row(vector: all.map { row.vector[$0] }, relation: row.relation)))
  }

  private init(columns: [Int], one: Int?, rows: [ReadingsCone.Row], cone: ReadingsCone) {
    self.columns = columns
    self.one = one
    self.rows = rows
    self.cone = cone
  }

  /// The same with corners and rays over all columns.
  ///
  /// - Parameters:
  ///   - width: How many columns there are.
  ///   - common: What is to stand for 1 at all corners; `nil` to leave them as they are.
  ///   - holdsOne: Whether corners have the column that stands for 1: of several parts, only the first has.
  /// - Returns: The part; `nil` where its numbers do not fit.
  func placed(width: Int, common: Int?, holdsOne: Bool) -> ReadingsPart? {
    var part = ReadingsPart(columns: columns, one: one, rows: rows, cone: cone)
    if one == nil, columns.count == width {
      // All columns in their order.
      part.lines = cone.lines
      part.rays = cone.rays
      part.places = Array(cone.rays.indices)
      return part
    }
    func place(_ vector: [Int], times factor: Int = 1) -> [Int]? {
      var whole = Array(repeating: 0, count: width)
      for (column, number) in zip(columns, vector) where number != 0 {
        let (product, isTooLarge) = number.multipliedReportingOverflow(by: factor)
        if isTooLarge || product.magnitude >= largestNumber { return nil }
        whole[column] = product
      }
      return whole
    }
    part.lines = cone.lines.compactMap { place($0) }
    guard part.lines.count == cone.lines.count else { return nil }
    var alongRays: [Int] = []
    for (index, ray) in cone.rays.enumerated() {
      guard let one, let last = ray.last, last > 0 else {
        guard let whole = place(ray) else { return nil }
        part.rays.append(whole)
        alongRays.append(index)
        continue
      }
      guard var whole = place(ray, times: common.map { $0 / last } ?? 1) else { return nil }
      if holdsOne { whole[one] = common ?? last }
      part.corners.append(whole)
      part.ones.append(common ?? last)
      part.places.append(index)
    }
    part.places += alongRays
    return part
  }

  /// Whether the corners and rays on which a form is greatest meet every strict row together.
  ///
  /// - Parameter isGreatest: Whether it is greatest there, by position among the corners and then the rays.
  /// - Returns: Whether they do.
  func reachesGreatest(_ isGreatest: (Int) -> Bool) -> Bool {
    let greatest = places.indices.filter(isGreatest).map { cone.rays[places[$0]] }
    return cone.strict.allSatisfy { row in greatest.contains { dot(row, $0) > 0 } }
  }

  /// What each strict row is at each corner, and then along each ray.
  var strict: [[Int128]] {
    cone.strict.map { row in places.map { dot(row, cone.rays[$0]) } }
  }
}

// As large as the numbers of a cone may become.
private let largestNumber: UInt = 1 << 56
