/// What one party accepts as one of the numbers that its file states runs from end to end.
enum AcceptanceAlong: Sendable {
  /// Its payoffs leave nothing open.
  case table(TableAlong)
  /// The number bounds others that are left open, or adds to them.
  case cone(ConeAlong)
  /// The number multiplies others that are left open.
  case rays(RaysAlong)

  /// Why nothing exact can be said.
  enum Obstacle: Error {
    /// The number multiplies numbers that are left open, in statements about them.
    case multiplied
    /// The readings, or the numbers, are too large.
    case tooLarge
  }

  /// Frees a number; `nil` where the party is judged by something else than payoffs.
  ///
  /// - Parameters:
  ///   - party: Whose number it is, by position.
  ///   - first: A number.
  ///   - here: The model with it.
  ///   - there: The model with a number that is greater by 1.
  /// - Throws: ``Obstacle`` where the number cannot be freed.
  init?(
    of party: Int, from first: Rational, _ here: PayoffModel, _ there: PayoffModel
  ) throws(Obstacle) {
    let scenario = here.scenario
    switch (here.judgements[party], there.judgements[party]) {
    case (.payoffs(let first0), .payoffs(let second)):
      guard let table = PayoffTable(first0, in: scenario),
        let other = PayoffTable(second, in: there.scenario),
        let along = TableAlong(from: first, table, other)
      else { throw .tooLarge }
      self = .table(along)
    case (.readings(let payoff), .readings(let other)):
      do {
        if let along = try ConeAlong(from: first, payoff, other, in: scenario) {
          self = .cone(along)
          return
        }
        if let along = try RaysAlong(from: first, payoff, other, in: scenario) {
          self = .rays(along)
          return
        }
      } catch {
        throw .tooLarge
      }
      throw .multiplied
    default: return nil
    }
  }

  /// The numbers that contradict no statement.
  var consistent: NumberSet {
    switch self {
    case .table, .rays: .all
    case .cone(let along): along.consistent
    }
  }

  /// The numbers for which the party accepts one of some patterns, or all of them, as surely as that.
  ///
  /// - Throws: ``Stopped`` when asked to stop, or ``Obstacle``.
  func numbers(
    accepting quantifier: Quantifier, of patterns: OutcomePatterns,
    with mark: OutcomePatterns.Marks, _ certainty: Certainty, _ effort: Effort
  ) throws -> NumberSet {
    if case .table(let along) = self {
      var lines = HalfLines(isAnyEnough: quantifier == .one)
      patterns.forEach(with: mark) { lines.add(along.gain(of: $0)) }
      guard let numbers = lines.numbers(from: along.first) else { throw Obstacle.tooLarge }
      return numbers
    }
    var result = quantifier == .one ? NumberSet.none : .all
    var seen: Set<[Int]> = []
    try patterns.forEach(with: mark) { outcome in
      if effort.isStopped { throw Stopped() }
      // What is decided already needs no more outcomes.
      if result == (quantifier == .one ? consistent : .none) { return }
      guard let (every, some) = try accepted(outcome, &seen) else { return }
      let numbers = certainty == .inEveryReading ? every : some
      result = quantifier == .one ? result.union(numbers) : result.intersection(numbers)
    }
    return result
  }

  /// For which numbers an outcome is accepted; `nil` where one that is worth the same has been asked for.
  private func accepted(
    _ outcome: Outcome, _ seen: inout Set<[Int]>
  ) throws -> (every: NumberSet, some: NumberSet)? {
    switch self {
    case .table: return nil
    case .cone(let along):
      let gain = along.gain(of: outcome)
      guard seen.insert(gain).inserted else { return nil }
      do throws(ReadingsCone.Obstacle) {
        return try along.accepted(gain)
      } catch {
        throw Obstacle.tooLarge
      }
    case .rays(let along):
      guard let gain = along.gain(of: outcome), let numbers = along.accepted(gain) else {
        throw Obstacle.tooLarge
      }
      return numbers
    }
  }
}

/// How many of several outcomes something is asked of.
enum Quantifier: Hashable, Sendable {
  /// One of them at least.
  case one
  /// Each of them.
  case each
}

extension ScenarioDocument {
  /// What a party accepts as one of its numbers runs; `nil` where it is not judged by payoffs.
  func acceptance(
    along place: NumberPlace, of party: Int, _ variant: String?
  ) throws -> AcceptanceAlong? {
    func model(_ number: Rational) throws -> PayoffModel {
      do {
        return PayoffModel(
          asStated: try Scenario(self, variant: variant, changing: [.number(place, number)]))
      } catch {
        throw AcceptanceAlong.Obstacle.tooLarge
      }
    }
    // Both ends stay apart, and an interval an interval: its least end is moved down, its greatest up.
    let one = Rational(1)
    guard
      let first = place.end == nil
        ? place.value
        : place.end == .least ? place.value.minus(Rational(2)) : place.value.plus(one),
      let second = first.plus(one)
    else { throw AcceptanceAlong.Obstacle.tooLarge }
    return try AcceptanceAlong(of: party, from: first, model(first), model(second))
  }
}
