extension StepSequence {
  /// Finds every number that the verdict on an order hangs on, with where it first becomes another one below and above.
  ///
  /// Finishing and walking away are worth sums of payoffs, so what each party must find worth its while is a sum of what
  /// outcomes are worth to it, and follows one of its numbers as they do.
  ///
  /// - Parameters:
  ///   - order: The order.
  ///   - test: Whom a step is asked of.
  ///   - document: The files.
  ///   - variant: The id of the variant; `nil` for the model as it stands.
  ///   - effort: When to stop.
  /// - Returns: The numbers, the nearest first, and those of which nothing exact can be said; at a stop, what was found by then.
  /// - Throws: ``InvalidScenario`` where the files are not valid.
  /// - Complexity: Steps times numbers.
  public func numberFlips(
    of order: [Int], _ test: CarryingOut.Test, in document: ScenarioDocument, variant: String?,
    _ effort: Effort = Effort()
  ) throws -> (flips: [Flip], unexamined: [Assumption]) {
    let asked = asked(by: order, test)
    let ids = try Scenario(document, variant: variant).parties.map(\.id)
    var found: [(distance: Rational, flip: Flip)] = []
    var unexamined: [Assumption] = []
    for place in document.numberPlaces(in: variant) where !effort.isStopped {
      guard let index = parties.firstIndex(where: { ids[$0] == place.party }),
        let points = asked[index]
      else { continue }
      let assumption = Assumption(place, of: parties[index])
      do {
        guard let along = try document.acceptance(along: place, of: parties[index], variant) else {
          continue
        }
        let own = try verdicts.numbers(at: points, of: parties[index], along)
        let others = verdict(asked.filter { $0.key != index }, test, verdicts)
        let profile = VerdictProfile(
          consistent: along.consistent, every: others == .every ? own.every : .none,
          some: others == Verdict.none ? .none : own.some)
        if let flip = NumberChange.smallest(
          place, profile.reach(from: place.value, isUpwards: false),
          profile.reach(from: place.value, isUpwards: true))
        {
          found.append(
            (
              flip.change.distance ?? Rational(0),
              Flip(assumption: assumption, change: .number(flip.change), verdict: flip.verdict)
            ))
        }
      } catch is AcceptanceAlong.Obstacle {
        unexamined.append(assumption)
      }
    }
    let sorted = found.enumerated().sorted {
      ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset)
    }
    return (sorted.map(\.element.flip), unexamined)
  }
}

extension SequenceVerdicts {
  /// For which numbers a party stays at all of several points in every reading, and for which in some.
  ///
  /// - Throws: ``AcceptanceAlong/Obstacle`` where nothing exact can be said.
  func numbers(
    at points: Set<Point>, of party: Int, _ along: AcceptanceAlong
  ) throws(AcceptanceAlong.Obstacle) -> (every: NumberSet, some: NumberSet) {
    let told = points.sorted().filter { !isUntold(party, $0) }
    func certain(_ numbers: (every: NumberSet, some: NumberSet)) -> (NumberSet, NumberSet) {
      // Of what a party is silent about nobody can tell whether it stays.
      (told.count == points.count ? numbers.every : .none, numbers.some)
    }
    switch along {
    case .table(let table):
      var lines = HalfLines(isAnyEnough: false)
      for point in told {
        let gains = outcomes(at: point).map(table.gain)
        lines.add(
          TableAlong.Gain(
            start: try sum(gains.map { Int128($0.start) }, party, point),
            slope: try sum(gains.map { Int128($0.slope) }, party, point)))
      }
      guard let numbers = lines.numbers(from: table.first) else { throw .tooLarge }
      return certain((numbers, numbers))
    case .cone(let cone):
      var gains: [[Int]] = []
      for point in told {
        let vectors = outcomes(at: point).map(cone.gain)
        var gain: [Int] = []
        for column in vectors[0].indices {
          gain.append(try sum(vectors.map { Int128($0[column]) }, party, point))
        }
        gains.append(gain)
      }
      do throws(ReadingsCone.Obstacle) {
        return certain(try cone.accepted(all: gains))
      } catch {
        throw .tooLarge
      }
    case .rays: throw .multiplied
    }
  }

  /// What a margin is made of: the agreement, the status quo, and what is left behind.
  private func outcomes(at point: Point) -> [Outcome] { [agreement, statusQuo, point.left] }

  /// The same sum of their gains as the margin is.
  private func sum(
    _ gains: [Int128], _ party: Int, _ point: Point
  ) throws(AcceptanceAlong.Obstacle) -> Int {
    let (finishing, whole) = weights(of: party, point)
    guard
      let sum = Int(
        exactly: Int128(finishing) * gains[0] + Int128(whole) * (gains[1] - gains[2]))
    else { throw .tooLarge }
    return sum
  }
}
