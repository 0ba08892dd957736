extension ReadingsProduct {
  /// Looks for a reading that meets, of each of several clauses, at least one alternative with all its rows.
  ///
  /// - Parameters:
  ///   - clauses: For each clause its alternatives, and for each of these its rows.
  ///   - budget: How many rows may still be added; what is used is taken away.
  /// - Returns: Whether there is such a reading; `nil` where the budget was not enough to tell.
  /// - Complexity: In the worst case the product of the numbers of alternatives.
  func hasReading(meeting clauses: [[[ReadingsCone.Row]]], _ budget: inout Int) -> Bool? {
    var left: [[[ReadingsCone.Row]]] = []
    for clause in clauses {
      var alternatives: [[ReadingsCone.Row]] = []
      var isMet = false
      for alternative in clause {
        guard let rest = undecided(alternative) else { continue }
        if rest.isEmpty {
          isMet = true
          break
        }
        alternatives.append(rest)
      }
      if isMet { continue }
      if alternatives.isEmpty { return false }
      left.append(alternatives)
    }
    guard let place = left.indices.min(by: { left[$0].count < left[$1].count }) else {
      return true
    }
    let chosen = left.remove(at: place)
    var isTold = true
    for alternative in chosen {
      var readings = self
      var isPossible = true
      for row in alternative where isPossible {
        budget -= 1
        guard budget >= 0, readings.corners(tiedBy: row) <= mostCorners,
          let smaller = try? readings.adding(row)
        else { return nil }
        readings = smaller
        isPossible = readings.isConsistent
      }
      guard isPossible else { continue }
      switch readings.hasReading(meeting: left, &budget) {
      case true?: return true
      case false?: continue
      case nil: isTold = false
      }
    }
    return isTold ? false : nil
  }

  /// At most how many corners and rays the parts have together that a row ties together.
  private func corners(tiedBy row: ReadingsCone.Row) -> Int {
    var count = 1
    for part in parts where part.columns.contains(where: { row.vector[$0] != 0 }) {
      count *= max(1, part.corners.count + part.rays.count)
      if count > mostCorners { return count }
    }
    return count
  }

  /// The rows of an alternative that do not hold in every reading; `nil` where one holds in none.
  private func undecided(_ rows: [ReadingsCone.Row]) -> [ReadingsCone.Row]? {
    var rest: [ReadingsCone.Row] = []
    for row in rows {
      let verdict: Verdict =
        row.relation == .positive
        ? self.verdict(onNotNegative: row.vector.map { -$0 }).opposite
        : self.verdict(onNotNegative: row.vector)
      switch verdict {
      case .every: continue
      case .none: return nil
      case .some: rest.append(row)
      }
    }
    return rest
  }
}

// Beyond, one more row takes too long.
private let mostCorners = 400
