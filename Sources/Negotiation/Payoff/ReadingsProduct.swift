/// All readings of a party as a product of parts: numbers that no statement ties together are chosen apart.
///
/// Thirteen intervals have 8,192 corners together, and 26 apart; what a form is at the least is the sum of what it is at
/// the least in each part. Without numbers there is one part: its rays add up as it is.
struct ReadingsProduct: Sendable {
  /// The parts, at least one.
  let parts: [ReadingsPart]
  /// How many columns every line, corner and ray has, also where there is none of them.
  let width: Int

  /// Describes the readings that some rows leave.
  ///
  /// - Parameters:
  ///   - width: How many columns there are.
  ///   - rows: What is stated.
  ///   - hasNumbers: Whether the last column stands for 1.
  /// - Throws: ``ReadingsCone/Obstacle`` where a part is too large to describe.
  /// - Complexity: That of the cones of the parts.
  init(
    width: Int, _ rows: [ReadingsCone.Row], hasNumbers: Bool
  ) throws(ReadingsCone.Obstacle) {
    self.width = width
    let one = hasNumbers ? width - 1 : nil
    if let one, let parts = Self.placed(try Self.split(one, rows), width) {
      self.parts = parts
      return
    }
    // Corners that have too large a number in common are described all together.
    let whole = try ReadingsPart(Array(0..<(one ?? width)), one: one, rows)
    guard let parts = Self.placed([whole], width) else { throw .tooLarge }
    self.parts = parts
  }

  private init(_ parts: [ReadingsPart], width: Int) throws(ReadingsCone.Obstacle) {
    guard let placed = Self.placed(parts, width) else { throw .tooLarge }
    self.parts = placed
    self.width = width
  }

  private static func split(
    _ one: Int, _ rows: [ReadingsCone.Row]
  ) throws(ReadingsCone.Obstacle) -> [ReadingsPart] {
    var groups = UnknownGroups(one)
    for row in rows { groups.unite((0..<one).filter { row.vector[$0] != 0 }) }
    // What is stated of no number at all is stated in every part.
    let about = Dictionary(grouping: rows) { row in
      (0..<one).first { row.vector[$0] != 0 }.map { groups.group(of: $0) }
    }
    let members = Dictionary(grouping: 0..<one) { groups.group(of: $0) }
    guard !members.isEmpty else { return [try ReadingsPart([], one: one, rows)] }
    var parts: [ReadingsPart] = []
    for group in members.keys.sorted() {
      parts.append(
        try ReadingsPart(
          members[group] ?? [], one: one, (about[group] ?? []) + (about[nil] ?? [])))
    }
    return parts
  }

  /// The parts with their corners and rays over all columns; `nil` where the numbers do not fit.
  private static func placed(_ parts: [ReadingsPart], _ width: Int) -> [ReadingsPart]? {
    var common: Int?
    if parts.count > 1 {
      let ones = parts.flatMap(\.cone.rays).compactMap { $0.last }.filter { $0 > 0 }
      guard let multiple = commonMultiple(of: ones) else { return nil }
      common = multiple
    }
    var result: [ReadingsPart] = []
    for (index, part) in parts.enumerated() {
      guard let placed = part.placed(width: width, common: common, holdsOne: index == 0) else {
        return nil
      }
      result.append(placed)
    }
    return result
  }
}

extension ReadingsProduct {
  /// Directions in which readings go on without end both ways.
  var lines: [[Int]] { parts.flatMap(\.lines) }

  /// Directions along which a form must not fall, one by one, to be at least 0 in every reading: lines both ways, rays,
  /// and the corners of a single part.
  var apartDirections: [[Int]] {
    lines + lines.map { $0.map { -$0 } } + parts.flatMap(\.rays)
      + (parts.count == 1 ? parts[0].corners : [])
  }

  /// The corners of each of several parts, over which what a form is at the least adds up; none for a single part.
  var cornersOfSums: [[[Int]]] { parts.count == 1 ? [] : parts.map(\.corners) }

  /// Whether some reading meets every row, the strict ones included.
  var isConsistent: Bool { parts.allSatisfy(\.cone.isConsistent) }

  /// Whether a form is at least 0 in every reading, in some, or in none; at 0 it counts as reached.
  ///
  /// The readings must be consistent.
  ///
  /// - Complexity: The number of lines, corners and rays times their length.
  func verdict(onNotNegative form: [Int]) -> Verdict {
    if parts.contains(where: { $0.lines.contains { dot(form, $0) != 0 } }) { return .some }
    let sums = parts.map { part in (part.corners + part.rays).map { dot(form, $0) } }
    return verdict(along: { sums[$0][$1] })
  }

  /// The verdict on a form that is 0 along every line.
  ///
  /// - Parameter sum: What it is, by the position of the part and then among its corners and rays.
  /// - Returns: Whether it is at least 0 in every reading, in some, or in none.
  func verdict(along sum: (Int, Int) -> Int128) -> Verdict {
    var (least, greatest) = (Int128(0), Int128(0))
    var (isOpenBelow, isOpenAbove) = (false, false)
    for (index, part) in parts.enumerated() {
      let count = part.corners.count
      if count > 0 {
        var (low, high) = (sum(index, 0), sum(index, 0))
        for corner in 1..<max(1, count) {
          low = min(low, sum(index, corner))
          high = max(high, sum(index, corner))
        }
        least += low
        greatest += high
      }
      for ray in count..<(count + part.rays.count) {
        isOpenBelow = isOpenBelow || sum(index, ray) < 0
        isOpenAbove = isOpenAbove || sum(index, ray) > 0
      }
    }
    let isBelow = isOpenBelow || least < 0
    if !isBelow { return .every }
    if isOpenAbove || greatest > 0 { return .some }
    return greatest == 0 && reachesGreatest(sum) ? .some : .none
  }

  /// Whether a form that nothing but corners bounds above is as large as that in some reading.
  func reachesGreatest(_ sum: (Int, Int) -> Int128) -> Bool {
    parts.indices.allSatisfy { index in
      let part = parts[index]
      let count = part.corners.count
      let greatest = (0..<count).map { sum(index, $0) }.max() ?? 0
      return part.reachesGreatest { sum(index, $0) == ($0 < count ? greatest : 0) }
    }
  }

  /// The readings that meet one row more.
  ///
  /// - Throws: ``ReadingsCone/Obstacle`` where those that it ties together are too large to describe.
  func adding(_ row: ReadingsCone.Row) throws(ReadingsCone.Obstacle) -> ReadingsProduct {
    var tied = parts.indices.filter { index in
      parts[index].columns.contains { row.vector[$0] != 0 }
    }
    // A row about no number at all may stand anywhere.
    if tied.isEmpty { tied = [0] }
    let part = try tied.count == 1 ? parts[tied[0]].adding(row) : merged(tied, with: row)
    let others = parts.indices.filter { !tied.contains($0) }.map { parts[$0] }
    return try ReadingsProduct([part] + others, width: width)
  }

  private func merged(
    _ tied: [Int], with row: ReadingsCone.Row
  ) throws(ReadingsCone.Obstacle) -> ReadingsPart {
    var corners = 1
    for index in tied {
      corners *= max(1, parts[index].corners.count)
      if corners > ReadingsCone.mostRays { throw .tooManyRays }
    }
    var rows: [ReadingsCone.Row] = []
    // All parts say that 1 is more than 0.
    for row in tied.flatMap({ parts[$0].rows }) + [row] where !rows.contains(row) {
      rows.append(row)
    }
    return try ReadingsPart(
      tied.flatMap { parts[$0].columns }.sorted(), one: parts[tied[0]].one, rows)
  }
}

/// The least number that several divide; `nil` where it is too large.
private func commonMultiple(of numbers: [Int]) -> Int? {
  var multiple = 1
  for number in numbers {
    var (a, b) = (multiple, number)
    while b != 0 { (a, b) = (b, a % b) }
    let (product, isTooLarge) = (multiple / a).multipliedReportingOverflow(by: number)
    if isTooLarge || product > largestMultiple { return nil }
    multiple = product
  }
  return multiple
}

// Corners are multiplied by it, and their numbers must stay below 2^56.
private let largestMultiple = 1 << 40
