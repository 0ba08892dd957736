extension ReadingsProduct {
  /// Some readings that meet every row, the strict ones included, as whole numbers: the middle, points near corners and along
  /// rays, and corners.
  ///
  /// - Parameter count: The most readings.
  /// - Returns: The readings, the middle first.
  /// - Complexity: For each reading the number of rows.
  func samples(most count: Int) -> [[Int]] {
    guard let middles = middles else { return [] }
    let middle = middles.reduce(nothing, added)
    var points = [middle]
    var near: [[Int128]] = []
    for (part, own) in zip(parts, middles) {
      for corner in part.corners {
        // Nine times the middle, and in this part one part of it and eight of the corner.
        let corner = corner.map { Int128($0) * common * 8 }
        near.append(added(middle.map { $0 * 9 }, added(own.map { $0 * -8 }, corner)))
      }
      for ray in part.rays { near.append(added(middle, levelled(ray, to: middle))) }
      for line in part.lines {
        let line = levelled(line, to: middle)
        near += [added(middle, line), added(middle, line.map { -$0 })]
      }
    }
    let step = max(1, near.count / max(1, count / 2))
    points += stride(from: 0, to: near.count, by: step).map { near[$0] }
    // A corner of every part at once.
    for number in 0..<min(count / 2, parts.map(\.corners.count).max() ?? 0) {
      points.append(
        parts.reduce(nothing) { sum, part in
          part.corners.isEmpty
            ? sum : added(sum, part.corners[number % part.corners.count].map { Int128($0) })
        })
    }
    return points.compactMap { point in
      let numbers = point.compactMap { Int(exactly: $0) }
      return numbers.count == point.count && isReading(numbers) ? numbers : nil
    }
  }

  /// How often each part's corners are counted in the middle: a number that all their counts divide.
  private var common: Int128 {
    parts.reduce(Int128(1)) { common, part in
      let count = Int128(max(1, part.corners.count))
      return common % count == 0 || common > 1 << 20 ? common : common * count
    }
  }

  /// Every number at 0: the only reading where statements leave neither a corner nor a ray nor a line.
  private var nothing: [Int128] { Array(repeating: 0, count: width) }

  /// The middle of each part: all corners alike, and all rays; `nil` where that does not fit.
  private var middles: [[Int128]]? {
    let common = common
    var middles: [[Int128]] = []
    for part in parts {
      let count = Int128(max(1, part.corners.count))
      guard common % count == 0 else { return nil }
      var middle = part.corners.reduce(nothing) {
        added($0, $1.map { Int128($0) * (common / count) })
      }
      let largest = part.rays.map(size).max() ?? 1
      for ray in part.rays {
        middle = added(middle, ray.map { Int128($0) * max(1, min(largest / size(ray), 1 << 20)) })
      }
      middles.append(middle)
    }
    return middles
  }

  /// A direction about as long as some reading, so that going along it matters.
  private func levelled(_ direction: [Int], to reading: [Int128]) -> [Int128] {
    let factor = max(
      1, 8 * (reading.map { $0.magnitude }.max().map(Int128.init) ?? 1) / size(direction))
    return direction.map { Int128($0) * factor }
  }

  private func size(_ vector: [Int]) -> Int128 {
    max(1, vector.map { Int128($0.magnitude) }.max() ?? 1)
  }

  private func added(_ a: [Int128], _ b: [Int128]) -> [Int128] {
    zip(a, b).map { $0 + $1 }
  }

  /// Whether numbers meet every row.
  func isReading(_ numbers: [Int]) -> Bool {
    parts.allSatisfy { part in
      part.rows.allSatisfy { row in
        let value = dot(row.vector, numbers)
        return switch row.relation {
        case .zero: value == 0
        case .notNegative: value >= 0
        case .positive: value > 0
        }
      }
    }
  }
}
