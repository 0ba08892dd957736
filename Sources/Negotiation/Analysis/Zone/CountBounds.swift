/// Counts that a number of outcomes is proven to lie between, where the number itself is not found.
///
/// Sums are taken in steps of several units. With what each issue adds rounded down and what must be reached rounded up, every
/// outcome that is counted reaches it; the other way round, every outcome that reaches it is counted.
extension PayoffModel {
  /// Between which numbers the outcomes of some slices lie, which share none.
  ///
  /// - Parameters:
  ///   - slices: The slices.
  ///   - payoffs: The model's payoffs in whole numbers.
  ///   - work: How many cells may be added up; the fewer, the larger the steps.
  ///   - effort: When to stop.
  /// - Returns: The bounds; `nil` where rules and effects tie too many issues together.
  /// - Throws: ``Stopped``.
  /// - Complexity: That of counting in arrays of at most some two seconds, twice.
  func countBounds(
    _ slices: [ZoneSlice], _ payoffs: ExactPayoffs, atMost work: Double = usualWork, _ effort: Effort
  ) throws(Stopped) -> ClosedRange<OutcomeCount>? {
    guard let models = interactionModels(of: slices, payoffs) else { return nil }
    var (least, most): (OutcomeCount, OutcomeCount) = (0, 0)
    for model in models {
      guard let part = try model.countBounds(atMost: work, effort) else { return nil }
      least = least + part.lowerBound
      most = most + part.upperBound
    }
    return least...max(least, most)
  }
}

extension InteractionModel {
  /// Between which numbers the outcomes lie that reach every floor.
  fileprivate func countBounds(atMost work: Double, _ effort: Effort) throws(Stopped) -> ClosedRange<OutcomeCount>? {
    let plan = EliminationPlan(self, limit: mostLeafCombinations, effort)
    try effort.look()
    guard largestSum.map({ $0 < Int.max / 4 }) ?? false else { return nil }
    var steps = Array(repeating: 1, count: width)
    for _ in 0..<mostCoarsenings {
      try effort.look()
      let (fewer, more) = (coarsened(by: steps, isGenerous: false), coarsened(by: steps, isGenerous: true))
      if let least = DenseCount(fewer, plan, atMost: work, effort),
        let most = DenseCount(more, plan, atMost: work, effort)
      {
        let (low, high) = (try least.count(effort), try most.count(effort))
        return low...max(low, high)
      }
      // Where the most steps are taken, larger ones save the most.
      let distances = (0..<width).map { number in fewer.floors[number].map { max(0, $0) } ?? 0 }
      guard let widest = distances.indices.max(by: { distances[$0] < distances[$1] }), distances[widest] > 1
      else { return nil }
      steps[widest] += max(1, steps[widest] / 4)
    }
    return nil
  }

  /// The same with sums in larger steps from the least that each issue adds.
  ///
  /// - Parameters:
  ///   - steps: How many units of each number make a step.
  ///   - isGenerous: Whether what reaches a floor still does; if not, what does not still does not.
  /// - Returns: The coarser model.
  private func coarsened(by steps: [Int], isGenerous: Bool) -> InteractionModel {
    var coarse = self
    var floors = self.floors
    coarse.mapNumbers { numbers in
      for number in 0..<width {
        let places = stride(from: number, to: numbers.count, by: width)
        let least = places.map { numbers[$0] }.min() ?? 0
        for place in places {
          let above = numbers[place] - least
          numbers[place] = isGenerous ? (above + steps[number] - 1) / steps[number] : above / steps[number]
        }
        if let floor = floors[number] { floors[number] = floor - least }
      }
    }
    coarse.setFloors(
      floors.enumerated().map { number, floor in
        floor.map { $0 <= 0 ? 0 : ($0 + steps[number] - 1) / steps[number] }
      })
    return coarse
  }
}

private let mostLeafCombinations = 1e5
private let mostCoarsenings = 100
// Some seconds.
private let usualWork = 1e9
