/// Whether parties stay, over all readings: finishing is worth at least as much as walking away.
struct SequenceVerdicts: Sendable {
  private let model: PayoffModel
  private let payoffs: ExactPayoffs
  private let plan: AgreementSteps
  /// What there is before any step.
  let statusQuo: Outcome

  init(_ model: PayoffModel, _ payoffs: ExactPayoffs, _ plan: AgreementSteps) {
    self.model = model
    self.payoffs = payoffs
    self.plan = plan
    statusQuo = plan.outcome(of: 0)
  }

  /// A point at which a party may walk away: what it would leave behind, and how many steps are still to be taken.
  struct Point: Hashable, Comparable {
    let left: Outcome
    let delay: Int

    static func < (a: Point, b: Point) -> Bool { (a.left, a.delay) < (b.left, b.delay) }
  }

  /// Whether a party stays rather than walk away.
  func stays(_ party: Int, _ point: Point) -> Verdict {
    if let open = payoffs.open[party] {
      return open.readings.verdict(onNotNegative: margin(open, party, point))
    }
    guard let table = payoffs.tables[party] else { return .some }
    if isUntold(party, point) { return .some }
    let outcome = point.left
    let (finishing, whole) = weights(of: party, point)
    let margin =
      finishing * (table.payoff(of: plan.agreement) - table.reservation)
      - whole * (table.payoff(of: outcome) - table.payoff(of: statusQuo))
    return margin >= 0 ? .every : .none
  }

  /// Whether a party is silent about something that walking away leaves undone.
  func isUntold(_ party: Int, _ point: Point) -> Bool {
    guard case .payoffs(let payoff) = model.judgements[party] else { return false }
    return payoff.silentIssues.contains {
      plan.agreement[$0] != statusQuo[$0] && point.left[$0] != plan.agreement[$0]
    }
  }

  /// What is carried out.
  var agreement: Outcome { plan.agreement }

  /// The readings of a party that leaves numbers open; `nil` for any other.
  func readings(of party: Int) -> ReadingsProduct? { payoffs.open[party]?.readings }

  /// Whether a party that leaves numbers open stays, in some of its readings.
  func stays(_ party: Int, _ point: Point, in readings: ReadingsProduct) -> Verdict {
    guard let open = payoffs.open[party] else { return .some }
    return readings.verdict(onNotNegative: margin(open, party, point))
  }

  /// Those of a party's readings in which it stays; `nil` where they are too many to describe.
  func readings(
    of party: Int, _ readings: ReadingsProduct, staying point: Point
  ) -> ReadingsProduct? {
    guard let open = payoffs.open[party] else { return nil }
    return try? readings.adding(
      ReadingsCone.Row(vector: margin(open, party, point), relation: .notNegative))
  }

  /// Where a party, by position among those that have payoffs, may walk away.
  func point(_ problem: CarryingOut, _ party: Int, at done: Int) -> Point {
    Point(
      left: plan.outcome(of: problem.left(by: party, at: done)),
      delay: problem.steps.count - done.nonzeroBitCount)
  }

  /// Who takes a step, by position among the parties.
  func owners(of step: Int) -> [Int] { plan.steps[step].owners }

  /// Whether a party stays at each of several points of an order, in one and the same reading.
  func staysAtAll(_ party: Int, _ points: Set<Point>) -> Verdict {
    let each = points.map { stays(party, $0) }
    if each.contains(.none) { return .none }
    if each.allSatisfy({ $0 == .every }) { return .every }
    guard var readings = readings(of: party) else { return .some }
    for point in points.sorted() {
      // Where that grows too large nobody can tell, which is no verdict of none.
      guard let smaller = self.readings(of: party, readings, staying: point) else { return .some }
      readings = smaller
    }
    return readings.isConsistent ? .some : .none
  }

  /// Whether what a party says of an agreement in so many steps fits into whole numbers, discounts included.
  func fits(_ party: Int) -> Bool {
    guard let open = payoffs.open[party] else { return true }
    let whole = weights(of: party, Point(left: statusQuo, delay: plan.steps.count)).whole
    return open.noAgreement.indices.allSatisfy { column in
      let largest = (open.values + open.effects.map(\.vectors)).reduce(
        Int128(open.noAgreement[column].magnitude)
      ) { sum, vectors in
        sum + Int128(vectors.map { $0[column].magnitude }.max() ?? 0)
      }
      return largest * 4 * Int128(whole) < 1 << 62
    }
  }

  /// What finishing is worth more than walking away, δ·(u(x*) − d) − u(left) + u(status quo), over the unknowns and without
  /// fractions.
  private func margin(_ open: OpenPayoff, _ party: Int, _ point: Point) -> [Int] {
    let (finished, now, rest) = (
      open.gain(of: plan.agreement), open.gain(of: statusQuo),
      open.gain(of: point.left)
    )
    let (finishing, whole) = weights(of: party, point)
    return finished.indices.map {
      finishing * finished[$0] + whole * (now[$0] - rest[$0])
    }
  }

  /// What is left of a gain at the end, as a whole number over another.
  func weights(of party: Int, _ point: Point) -> (finishing: Int, whole: Int) {
    let discount = model.scenario.discounts[party]
    var weights = (finishing: 1, whole: 1)
    guard discount < Rational(1) else { return weights }
    for _ in 0..<point.delay {
      weights.finishing *= Int(discount.numerator)
      weights.whole *= Int(discount.denominator)
    }
    return weights
  }
}
