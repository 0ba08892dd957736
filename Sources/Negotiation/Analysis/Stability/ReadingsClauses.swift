extension ReadingsCone {
  /// Looks for a reading that meets, of each of several clauses, at least one alternative with all its rows.
  ///
  /// - Parameters:
  ///   - clauses: For each clause its alternatives, and for each of these its rows.
  ///   - budget: How many rows may still be added; what is used is taken away.
  /// - Returns: Whether there is such a reading; `nil` where the budget was not enough to tell.
  /// - Complexity: In the worst case the product of the numbers of alternatives.
  func hasReading(meeting clauses: [[[Row]]], _ budget: inout Int) -> Bool? {
    var left: [[[Row]]] = []
    for clause in clauses {
      var alternatives: [[Row]] = []
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
      var cone = self
      var isPossible = true
      for row in alternative where isPossible {
        budget -= 1
        guard budget >= 0, cone.rays.count <= mostRays, let smaller = try? cone.adding(row) else {
          return nil
        }
        cone = smaller
        isPossible = cone.isConsistent
      }
      guard isPossible else { continue }
      switch cone.hasReading(meeting: left, &budget) {
      case true?: return true
      case false?: continue
      case nil: isTold = false
      }
    }
    return isTold ? false : nil
  }

  /// The rows of an alternative that do not hold in every reading; `nil` where one holds in none.
  private func undecided(_ rows: [Row]) -> [Row]? {
    var rest: [Row] = []
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
private let mostRays = 400
