internal import MILP

extension AgreementProgram {
  /// Asks that a party which leaves numbers open accepts, or refuses, by rows over the corners of its
  /// readings.
  ///
  /// The exact check of every outcome found decides in the end.
  mutating func requireReadings(_ requirement: Requirement) {
    switch requirement {
    case .accepted(let party, .inEveryReading, let exception):
      guard let open = payoffs.open[party] else { return }
      keepNotNegative(
        GainAlong(open, isLoss: false), unless: indicator(exception.normalized, .onlyIfHolds))
    case .accepted(let party, .inSomeReading, let exception):
      guard let open = payoffs.open[party] else { return }
      var ways = indicator(exception.normalized, .onlyIfHolds)
      let gain = GainAlong(open, isLoss: false)
      reachOne(gain, &ways)
      ways.add(touches(gain))
      problem.addRow(ways, from: 1)
    case .refused(let party, let certainty):
      guard let open = payoffs.open[party] else { return }
      let loss = GainAlong(open, isLoss: true)
      if certainty == .inEveryReading { keepNotNegative(loss, unless: LinearExpression()) }
      var ways = LinearExpression()
      reachOne(loss, &ways)
      problem.addRow(ways, from: 1)
    default: preconditionFailure("only acceptance and refusal depend on readings")
    }
  }

  /// Asks that a party gains nothing less than 0 in one reading, given as a direction; a party that only
  /// consents may lose where it has no say.
  mutating func requireGain(of party: Int, along direction: [Int]) {
    guard let open = payoffs.open[party] else { return }
    var free = LinearExpression()
    if case .consenting(let concern) = model.scenario.parties[party].role {
      free = indicator(Condition.not(concern).normalized, .onlyIfHolds)
    }
    keepNotNegative(height(open, open.heights(along: [direction])[0]), unless: free)
  }

  /// Asks that the gain is at least 0 in every reading.
  private mutating func keepNotNegative(_ gain: GainAlong, unless free: LinearExpression) {
    for heights in gain.apart { keepNotNegative(height(gain.open, heights), unless: free) }
    guard !gain.sums.isEmpty else { return }
    var sum = Height(expression: LinearExpression(), least: 0)
    for part in gain.sums {
      let corners = part.map { height(gain.open, $0) }
      let least = corners.map(\.least).min() ?? 0
      // At most what it is at each corner.
      let low = problem.addVariable(from: least)
      for corner in corners {
        problem.addRow(difference(corner.expression, LinearExpression(low)), from: 0)
      }
      sum.expression.add(low)
      sum.least += least
    }
    keepNotNegative(sum, unless: free)
  }

  private mutating func keepNotNegative(_ height: Height, unless free: LinearExpression) {
    var row = height.expression
    row.add(free, times: -height.least)
    problem.addRow(row, from: -looseness)
  }

  /// Adds indicators of which one is 1 only where the gain is at least 1 in some reading.
  private mutating func reachOne(_ gain: GainAlong, _ ways: inout LinearExpression) {
    for heights in gain.apart { ways.add(reaches(height(gain.open, heights), 1)) }
    guard !gain.sums.isEmpty else { return }
    var sum = Height(expression: LinearExpression(), least: 0)
    for part in gain.sums {
      let corners = part.map { height(gain.open, $0) }
      let least = corners.map(\.least).min() ?? 0
      let most = corners.map(\.most).max() ?? 0
      // What it is at the corner that is chosen.
      let high = problem.addVariable(from: least, to: most)
      var chosen = LinearExpression()
      for corner in corners {
        let isChosen = problem.addVariable(.binary)
        chosen.add(isChosen)
        var row = difference(corner.expression, LinearExpression(high))
        row.add(isChosen, times: corner.least - most)
        problem.addRow(row, from: corner.least - most)
      }
      problem.addRow(chosen, from: 1)
      sum.expression.add(high)
      sum.least += least
    }
    ways.add(reaches(sum, 1))
  }

  /// An indicator that is 1 only where a height is at least so much.
  private mutating func reaches(_ height: Height, _ least: Int) -> LinearExpression {
    let holds = LinearExpression(problem.addVariable(.binary))
    var row = height.expression
    // holds = 0 leaves the height free down to its least value.
    row.add(holds, times: height.least - Double(least))
    problem.addRow(row, from: height.least - looseness)
    return holds
  }

  /// An indicator that is 1 only where the party neither gains nor loses at some corners, and along some rays, that
  /// together make a reading.
  private mutating func touches(_ gain: GainAlong) -> LinearExpression {
    let all = LinearExpression(problem.addVariable(to: 1))
    var sum = Height(expression: LinearExpression(), least: 0)
    for (index, part) in gain.open.readings.parts.enumerated() {
      var touching: [LinearExpression] = []
      if gain.sums.isEmpty {
        touching += part.corners.map { reaches(height(gain.open, gain.heights(along: $0)), 0) }
      } else {
        let corners = gain.sums[index].map { height(gain.open, $0) }
        let least = corners.map(\.least).min() ?? 0
        let high = problem.addVariable(from: least, to: corners.map(\.most).max() ?? 0)
        for corner in corners {
          touching.append(
            reaches(
              Height(
                expression: difference(corner.expression, LinearExpression(high)),
                least: corner.least - (corners.map(\.most).max() ?? 0)), 0))
        }
        sum.expression.add(high)
        sum.least += least
      }
      touching += part.rays.map { reaches(height(gain.open, gain.heights(along: $0)), 0) }
      for row in part.strict {
        var ways = LinearExpression()
        for (product, touches) in zip(row, touching) where product > 0 { ways.add(touches) }
        problem.addRow(difference(ways, all), from: 0)
      }
    }
    if !gain.sums.isEmpty {
      var row = sum.expression
      row.add(all, times: sum.least)
      problem.addRow(row, from: sum.least - looseness)
    }
    return all
  }

  /// What outcomes gain along a direction, the least that they do, and the most.
  private struct Height {
    var expression: LinearExpression
    var least: Double
    var most = 0.0
  }

  private mutating func height(_ open: OpenPayoff, _ heights: OpenPayoff.Heights) -> Height {
    var height = Height(
      expression: LinearExpression(heights.base), least: heights.base, most: heights.base)
    for (variables, levels) in zip(choices, heights.levels) {
      for case (let variable?, let height0) in zip(variables, levels) where height0 != 0 {
        height.expression.add(variable, times: height0)
      }
      let possible = zip(variables, levels).filter { $0.0 != nil }.map(\.1)
      height.least += possible.min() ?? 0
      height.most += possible.max() ?? 0
    }
    for (effect, levels) in zip(open.effects, heights.effects) {
      let when = effect.when.normalized
      if when == .any([]) || levels.allSatisfy({ $0 == 0 }) { continue }
      let holds = indicator(when, .exact)
      if let quantity = effect.quantity {
        height.expression.add(product(of: quantity, levels, holds))
      } else {
        height.expression.add(holds, times: levels[0])
      }
      height.least += min(0, levels.min() ?? 0)
      height.most += max(0, levels.max() ?? 0)
    }
    return height
  }
}

/// What outcomes gain, or lose, along what bounds the readings.
private struct GainAlong {
  let open: OpenPayoff
  let isLoss: Bool
  /// Along each direction that is looked at alone.
  let apart: [OpenPayoff.Heights]
  /// At the corners of each part of a sum, all in the same unit.
  let sums: [[OpenPayoff.Heights]]

  init(_ open: OpenPayoff, isLoss: Bool) {
    func signed(_ direction: [Int]) -> [Int] { isLoss ? direction.map { -$0 } : direction }
    self.open = open
    self.isLoss = isLoss
    apart = open.readings.apartDirections.map { open.heights(along: [signed($0)])[0] }
    let corners = open.readings.cornersOfSums
    let heights = open.heights(along: corners.flatMap { $0.map(signed) })
    var start = 0
    var sums: [[OpenPayoff.Heights]] = []
    for part in corners {
      sums.append(Array(heights[start..<(start + part.count)]))
      start += part.count
    }
    self.sums = sums
  }

  func heights(along direction: [Int]) -> OpenPayoff.Heights {
    open.heights(along: [isLoss ? direction.map { -$0 } : direction])[0]
  }
}
