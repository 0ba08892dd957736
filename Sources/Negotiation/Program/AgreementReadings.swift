internal import MILP

extension AgreementProgram {
  /// Asks that a party which leaves numbers open accepts, or refuses, by rows over the corners of its
  /// readings.
  ///
  /// What depends on a tie at a corner is asked for loosely; the exact check of every outcome found decides.
  mutating func requireReadings(_ requirement: Requirement) {
    switch requirement {
    case .accepted(let party, .inEveryReading, let exception):
      guard let open = payoffs.open[party] else { return }
      let free = indicator(exception.normalized, .onlyIfHolds)
      for ray in open.cone.rays { keepNotNegative(open, along: ray, unless: free) }
      for line in open.cone.lines {
        keepNotNegative(open, along: line, unless: free)
        keepNotNegative(open, along: line.map { -$0 }, unless: free)
      }
    case .accepted(let party, .inSomeReading, let exception):
      guard let open = payoffs.open[party] else { return }
      var ways = indicator(exception.normalized, .onlyIfHolds)
      for direction in open.cone.directions { ways.add(reaches(open, 1, along: direction)) }
      ways.add(touches(open))
      problem.addRow(ways, from: 1)
    case .refused(let party, let certainty):
      guard let open = payoffs.open[party] else { return }
      if certainty == .inEveryReading {
        for direction in open.cone.directions {
          keepNotNegative(open, along: direction.map { -$0 }, unless: LinearExpression())
        }
      }
      var ways = LinearExpression()
      for direction in open.cone.directions {
        ways.add(reaches(open, 1, along: direction.map { -$0 }))
      }
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
    keepNotNegative(open, along: direction, unless: free)
  }

  /// An indicator that is 1 only where a party gains at least so much along a direction.
  private mutating func reaches(
    _ open: OpenPayoff, _ least: Int, along direction: [Int]
  ) -> LinearExpression {
    let holds = LinearExpression(problem.addVariable(.binary))
    let height = height(of: open, along: direction)
    var row = height.expression
    // holds = 0 leaves the height free down to its least value.
    row.add(holds, times: height.least - Double(least))
    problem.addRow(row, from: height.least - looseness)
    return holds
  }

  private mutating func keepNotNegative(
    _ open: OpenPayoff, along direction: [Int], unless free: LinearExpression
  ) {
    let height = height(of: open, along: direction)
    var row = height.expression
    row.add(free, times: -height.least)
    problem.addRow(row, from: -looseness)
  }

  /// An indicator that is 1 only where the party neither gains nor loses along some rays that together make
  /// a reading.
  private mutating func touches(_ open: OpenPayoff) -> LinearExpression {
    let all = LinearExpression(problem.addVariable(to: 1))
    let touching = open.cone.rays.map { reaches(open, 0, along: $0) }
    for row in open.cone.strict {
      var ways = LinearExpression()
      for (ray, touches) in zip(open.cone.rays, touching) where dot(row, ray) > 0 {
        ways.add(touches)
      }
      problem.addRow(difference(ways, all), from: 0)
    }
    return all
  }

  /// What outcomes gain along a direction, and the least that they do.
  private mutating func height(
    of open: OpenPayoff, along direction: [Int]
  ) -> (expression: LinearExpression, least: Double) {
    let heights = open.heights(along: direction)
    var expression = LinearExpression(heights.base)
    var least = heights.base
    for (variables, levels) in zip(choices, heights.levels) {
      for case (let variable?, let height) in zip(variables, levels) where height != 0 {
        expression.add(variable, times: height)
      }
      least += zip(variables, levels).filter { $0.0 != nil }.map(\.1).min() ?? 0
    }
    for (effect, levels) in zip(open.effects, heights.effects) {
      let when = effect.when.normalized
      if when == .any([]) || levels.allSatisfy({ $0 == 0 }) { continue }
      let holds = indicator(when, .exact)
      if let quantity = effect.quantity {
        expression.add(product(of: quantity, levels, holds))
      } else {
        expression.add(holds, times: levels[0])
      }
      least += min(0, levels.min() ?? 0)
    }
    return (expression, least)
  }
}

extension OpenPayoff {
  /// What everything adds along a direction, divided by what all of it has in common.
  func heights(along direction: [Int]) -> (base: Double, levels: [[Double]], effects: [[Double]]) {
    let base = dot(noAgreement, direction)
    let levels = values.map { $0.map { dot($0, direction) } }
    let effects = effects.map { $0.vectors.map { dot($0, direction) } }
    var divisor = base.magnitude
    for height in (levels + effects).joined() {
      var (a, b) = (divisor, height.magnitude)
      while b != 0 { (a, b) = (b, a % b) }
      divisor = a
    }
    let common = Int128(max(1, divisor))
    return (
      Double(base / common), levels.map { $0.map { Double($0 / common) } },
      effects.map { $0.map { Double($0 / common) } }
    )
  }
}
