/// The readings of one party that says how outcomes compare.
///
/// A party with one reading has a cone of one ray: what an outcome is worth, or its rank.
struct PlayerReadings: Sendable {
  private enum Source {
    case open(OpenPayoff)
    case table(PayoffTable)
    case ordinal(OrdinalPreferences)
  }

  /// The readings.
  let cone: ReadingsCone
  /// Some of them, inside and at corners, as whole numbers over the unknowns.
  let samples: [[Int]]
  private let source: Source
  private let lines: [Condition]

  /// Describes the readings of a party.
  ///
  /// - Parameters:
  ///   - party: The party, by position.
  ///   - model: The model, over all readings.
  ///   - payoffs: Its payoffs.
  /// - Throws: ``OpenPayoff/Obstacle`` where they are too many or too fine to describe.
  init?(_ party: Int, _ model: PayoffModel, _ payoffs: ExactPayoffs) throws(OpenPayoff.Obstacle) {
    let scenario = model.scenario
    let preferences = scenario.parties[party].preferences
    if let open = payoffs.open[party] {
      source = .open(open)
    } else if case .payoffs(let payoff) = model.judgements[party], !payoff.silentIssues.isEmpty {
      // Its numbers are stated, and what it is silent about may be worth anything.
      source = .open(try OpenPayoff(payoff, in: scenario, isScaled: true))
    } else if let table = payoffs.tables[party] {
      source = .table(table)
    } else if let ordinal = preferences?.ordinal {
      source = .ordinal(ordinal)
    } else {
      return nil
    }
    if case .open(let open) = source {
      cone = open.cone
    } else {
      do {
        cone = try ReadingsCone(width: 1, [ReadingsCone.Row(vector: [1], relation: .positive)])
      } catch {
        throw .tooFine
      }
    }
    let cone = cone
    // A corner is a reading where it meets the strict rows too.
    let corners = cone.rays.filter { ray in cone.strict.allSatisfy { dot($0, ray) > 0 } }
    samples = cone.interiorPoints(most: mostSamples) + corners.prefix(mostSamples)
    if case .ordinal = source {
      // A ranking is taken as it stands.
      lines = []
    } else {
      lines = (preferences?.redLines ?? []).filter { $0.hardness == .firm }
        .map { model.binding($0, of: party) }
    }
  }

  /// Whether numbers are left open, so that there is more than one reading.
  var isOpen: Bool {
    if case .open = source { true } else { false }
  }

  /// Compares some outcomes.
  func compared(_ outcomes: [Outcome]) -> ComparedStates {
    let worths: [[Int]] =
      switch source {
      case .open(let open): outcomes.map { open.gain(of: $0) }
      case .table(let table): outcomes.map { [table.payoff(of: $0)] }
      case .ordinal(let ordinal): ordinal.ranks(of: outcomes).map { [Int($0)] }
      }
    return ComparedStates(
      worths, kept: outcomes.map { outcome in lines.allSatisfy { $0.holds(for: outcome) } }, cone)
  }
}

extension ReadingsCone {
  /// Some readings that meet every row, the strict ones included.
  ///
  /// The sum of all rays lies inside, and so does what is moved from there along any direction.
  ///
  /// - Parameter count: The most readings.
  /// - Returns: The readings, the sum of the rays first.
  func interiorPoints(most count: Int) -> [[Int]] {
    guard let width = (rays.first ?? lines.first)?.count else { return [] }
    func size(_ vector: [Int]) -> Int { vector.map { Int($0.magnitude) }.max() ?? 1 }
    let largest = max(1, directions.map(size).max() ?? 1)
    // Short rays count as much as long ones, as far as numbers fit.
    func levelled(_ vector: [Int]) -> [Int] {
      let factor = min(largest / max(1, size(vector)), 1 << 20)
      return vector.map { $0 * max(1, factor) }
    }
    guard largest < 1 << 40, rays.count < 1 << 12 else { return [] }
    let centre = rays.map(levelled).reduce(Array(repeating: 0, count: width)) { sum, ray in
      zip(sum, ray).map { $0 + $1 }
    }
    let all = directions
    let step = max(1, (all.count + count - 2) / max(1, count - 1))
    var points = [centre]
    for index in stride(from: 0, to: all.count, by: step) {
      let direction = levelled(all[index])
      points.append(zip(centre, direction).map { $0 + 8 * (rays.count + 1) * $1 })
    }
    return points
  }
}

// So many readings show most of what can happen.
private let mostSamples = 16
