/// In what order an agreement can be carried out so that nobody gains by walking away on the way.
public struct StepSequence: Sendable {
  /// What was found by one of the tests.
  public struct Answer: Sendable {
    /// How many orders precedence, definitions and laws leave.
    public let orders: Int
    /// How many of them nobody upsets; where numbers are left open, in the central reading.
    public let selfEnforcing: Int
    /// The self-enforcing order with the least exposure, of those that hold in every reading where some do; `nil` where
    /// there is none.
    public let order: [Int]?
    /// What keeps every order from holding, the first thousand; empty where one holds.
    public let blocks: [BlockedStep]
    /// How many such there are.
    public let blockCount: Int
    /// The least bond of whoever needs the largest; `nil` where no order is possible.
    public let leastGreatestBond: Rational?
    /// The bonds with the least sum, by party; `nil` likewise.
    public let leastTotalBonds: [Rational]?
    /// Whether no bonds have a smaller sum; not known where the search was stopped.
    public let isTotalProven: Bool
    /// The order with the least exposure under these.
    public let bondedOrder: [Int]?
    /// How many orders hold over readings; `nil` where there is one reading, or more than 12 steps.
    public let overReadings: OrdersOverReadings?
  }

  /// What is carried out.
  public let subject: Subject
  /// The agreement and its steps.
  public let plan: AgreementSteps
  /// The parties that have a payoff, by position.
  public let parties: [Int]
  /// The parties that take a step, or could upset one, but of whom nobody can tell what it is worth to them.
  public let untold: [Int]
  /// The firm red lines that the agreement itself breaks: of those parties walking away is not all there is to say.
  public let redLinesBroken: [BrokenLine]
  /// The readings chosen for parties that leave numbers open.
  public let central: [CentralReading?]
  /// What was found, test by test.
  public let answers: [CarryingOut.Test: Answer]
  /// Where somebody who walks away leaves a state behind that a definition excludes.
  public let impossibleLeavings: [ImpossibleLeaving]
  /// The agreement as the search takes it, its parties being ``parties``.
  let problem: CarryingOut
  /// How many of its units make a point.
  let unitsPerPoint: Int
  /// What is left of a gain to each of ``parties`` where it comes one step later.
  let discounts: [Rational]
  /// What parties say over all readings.
  let verdicts: SequenceVerdicts

  /// What an agreement comes from.
  public enum Subject: Hashable, Sendable {
    /// A proposal as it stands, by position.
    case proposal(Int)
    /// What a bargaining solution singles out.
    case solution(BargainingSolution)
  }

  /// The parties to which the agreement as a whole is worth less than no agreement, by position: it is not the order of its
  /// steps that makes them walk away.
  public var worseThanNone: [Int] {
    parties.indices.filter { problem.worth(problem.all, to: $0) < problem.reservations[$0] }
      .map { parties[$0] }
  }

  /// Units as points.
  public func points(_ units: Int) -> Rational {
    Rational(Int128(units), over: Int128(unitsPerPoint)) ?? Rational(units)
  }
}

/// What finishing and walking away is worth to everybody before one step.
public struct LedgerEntry: Hashable, Sendable {
  /// One party's side.
  public struct Side: Hashable, Sendable {
    /// The party, by position.
    public let party: Int
    /// Whether it takes the step.
    public let isOwner: Bool
    /// What finishing is worth, in points.
    public let finishing: Rational
    /// What walking away is worth.
    public let walkingAway: Rational
    /// Whether it stays: in every reading, in some, or in none.
    public let stays: Verdict

    /// How much better it is to finish.
    public var margin: Rational? { finishing.minus(walkingAway) }
  }

  /// The step, by position.
  public let step: Int
  /// What is done before it, one bit a step.
  public let done: Int
  /// Each party with payoffs.
  public let sides: [Side]
}

extension StepSequence {
  /// What finishing and walking away is worth to everybody before each step of an order.
  public func ledger(of order: [Int]) -> [LedgerEntry] {
    var done = 0
    return order.map { step in
      defer { done |= 1 << step }
      return LedgerEntry(
        step: step, done: done,
        sides: parties.indices.map { index in
          LedgerEntry.Side(
            party: parties[index], isOwner: plan.steps[step].owners.contains(parties[index]),
            finishing: points(problem.finishing(index, at: done)),
            walkingAway: points(problem.walkingAway(index, at: done, to: index)),
            stays: verdicts.stays(parties[index], verdicts.point(problem, index, at: done)))
        })
    }
  }

  /// How far each party can fall below no agreement at worst because somebody else walks away, in points, in the order of
  /// ``parties``.
  ///
  /// What a guarantee or an escrow would have to cover.
  public func exposures(in order: [Int]) -> [Rational] {
    var done = 0
    var worst = parties.map { _ in 0 }
    for step in order {
      for index in parties.indices {
        worst[index] = max(worst[index], problem.exposure(of: index, at: done))
      }
      done |= 1 << step
    }
    return worst.map(points)
  }

  /// Whether an order holds: in every reading, in some, or in none.
  public func verdict(on order: [Int], _ test: CarryingOut.Test) -> Verdict {
    verdict(on: order, test, verdicts)
  }

  /// The same, with other verdicts of the parties.
  func verdict(
    on order: [Int], _ test: CarryingOut.Test, _ verdicts: SequenceVerdicts
  ) -> Verdict {
    verdict(asked(by: order, test), test, verdicts)
  }

  /// Where each party, by position among ``parties``, is asked as an order is carried out.
  func asked(
    by order: [Int], _ test: CarryingOut.Test
  ) -> [Int: Set<SequenceVerdicts.Point>] {
    var asked: [Int: Set<SequenceVerdicts.Point>] = [:]
    var done = 0
    for step in order {
      for index in parties.indices
      where test == .anyone || plan.steps[step].owners.contains(parties[index]) {
        asked[index, default: []].insert(verdicts.point(problem, index, at: done))
      }
      done |= 1 << step
    }
    return asked
  }

  /// Whether each party, by position among ``parties``, stays at all points at which it is asked.
  func verdict(
    _ asked: [Int: Set<SequenceVerdicts.Point>], _ test: CarryingOut.Test,
    _ verdicts: SequenceVerdicts
  ) -> Verdict {
    let untoldOwners = untold.contains { party in
      test == .anyone || plan.steps.contains { $0.owners.contains(party) }
    }
    var result: Verdict = untoldOwners ? .some : .every
    for (index, points) in asked {
      switch verdicts.staysAtAll(parties[index], points) {
      case .none: return .none
      case .some: result = .some
      case .every: break
      }
    }
    return result
  }

  /// The follow-through probability from which on an order holds: how likely each owner must find it that the others
  /// finish, where else the next one walks away once its own step is done.
  ///
  /// - Returns: A probability; more than 1 where no trust is enough, `nil` where a number does not fit.
  public func followThrough(of order: [Int], _ test: CarryingOut.Test) -> Rational? {
    var needed = Rational(0)
    var done = 0
    for (place, step) in order.enumerated() {
      let next = done | 1 << step
      for index in parties.indices
      where test == .anyone || plan.steps[step].owners.contains(parties[index]) {
        let finishing = Rational(problem.finishing(index, at: done))
        let walking = Rational(problem.walkingAway(index, at: done, to: index))
        // Whoever takes the next step walks away: the worst of them, where several may.
        let followers =
          order.dropFirst(place + 1).first.map { following in
            parties.indices.filter {
              $0 != index
                && (test == .anyone || plan.steps[following].owners.contains(parties[$0]))
            }
          } ?? []
        guard
          let worst = followers.map({ problem.walkingAway($0, at: next, to: index) }).min()
        else {
          if walking > finishing { return Rational(2) }
          continue
        }
        // That happens one step later.
        let nothing = Rational(problem.reservations[index])
        guard
          let betrayed = Rational(worst).minus(nothing)?.times(discounts[index])?.plus(nothing)
        else { return nil }
        if walking <= min(betrayed, finishing) { continue }
        // p · finishing + (1 − p) · betrayed is at least what walking away is worth.
        if finishing <= betrayed { return Rational(2) }
        guard let risk = walking.minus(betrayed), let reward = finishing.minus(betrayed),
          let share = risk.divided(by: reward)
        else { return nil }
        needed = max(needed, share)
      }
      done = next
    }
    return needed
  }
}
