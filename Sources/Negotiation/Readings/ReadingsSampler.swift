/// Draws readings of one party from its bounded readings: uniformly, but for numbers of which a likeliest value is stated.
///
/// Hit-and-run: a point moves to a place chosen uniformly on the chord of the polytope through it, along one
/// coordinate after the other, and then along the axes of a frame in which the polytope is about as long in all
/// directions, without which narrow wedges would mix slowly. Numbers that follow from others are no coordinates. Where
/// likeliest values are stated, a place on the chord is taken as often as they make it likely (rejection).
/// Every draw begins anew at the central reading.
///
/// - SeeAlso: Smith, "Efficient Monte Carlo procedures for generating points uniformly distributed over bounded
///   regions" (1984).
struct ReadingsSampler: Sendable {
  /// The places of the coordinates among the free unknowns.
  let coordinates: [Int]
  /// How often a draw goes along all coordinates and all axes.
  let sweeps: Int
  /// What numbers follow from others.
  let implied: ImpliedNumbers
  private let centre: [Double]
  private let slacks: [Double]
  /// The numbers of which a likeliest value is stated, and how they change with each coordinate.
  private let likely: [(number: LikelyNumber, change: [Double])]
  /// Where a point moves to: the coordinates first.
  private var directions: [Direction]

  /// A direction, and by how much each row's slack changes along it.
  private struct Direction {
    let move: [Double]
    let change: [Double]
  }

  /// Prepares draws.
  ///
  /// - Parameters:
  ///   - readings: The bounded readings and their centre.
  ///   - sweeps: How often a draw goes along all coordinates and axes; `nil` for as often as there are coordinates
  ///     but at least 10 times, and 10 times where they are more than 40.
  /// - Throws: ``OpenPayoff/Obstacle`` where the numbers do not fit.
  /// - Complexity: The cube of the number of coordinates, times the number of rows.
  init(_ readings: CentredReadings, sweeps: Int? = nil) throws(OpenPayoff.Obstacle) {
    let bounded = readings.bounded
    guard let implied = bounded.impliedNumbers(readings.implied) else { throw .tooFine }
    let following = implied.columns
    let coordinates = (0..<bounded.unknowns.count).filter { !following.contains($0) }
    var rows: [[Double]] = []
    var slacks: [Double] = []
    for (index, row) in bounded.rows.enumerated()
    where !row.isEquality && !readings.implied.contains(index) {
      guard let reduced = implied.reduced(row.coefficients),
        let slack = reduced.value(at: readings.point)
      else { throw .tooFine }
      let numbers = coordinates.map { reduced[$0].double }
      if numbers.allSatisfy({ $0 == 0 }) { continue }
      rows.append(numbers)
      slacks.append(slack.double)
    }
    var likely: [(LikelyNumber, [Double])] = []
    for number in bounded.likely {
      guard let reduced = implied.reduced(number.form) else { throw .tooFine }
      likely.append((number, coordinates.map { reduced[$0].double } + [reduced.last?.double ?? 0]))
    }
    self.likely = likely
    centre = coordinates.map { readings.point[$0].double }
    self.slacks = slacks
    self.coordinates = coordinates
    self.implied = implied
    self.sweeps = sweeps ?? (coordinates.count <= most ? max(least, coordinates.count) : least)
    directions = coordinates.indices.map { place in
      Direction(
        move: coordinates.indices.map { $0 == place ? 1 : 0 }, change: rows.map { $0[place] })
    }
    addFrame(rows)
  }

  /// How many moves make one draw.
  var steps: Int { sweeps * directions.count }

  /// Draws a reading.
  ///
  /// - Parameter stream: Where chance comes from.
  /// - Returns: The coordinates, in their order.
  /// - Complexity: ``steps`` times the number of rows.
  func draw(_ stream: inout RandomStream) -> [Double] {
    var point = centre
    var slacks = slacks
    for _ in 0..<sweeps { sweep(&point, &slacks, &stream) }
    return point
  }

  /// Moves a point along every direction once.
  private func sweep(
    _ point: inout [Double], _ slacks: inout [Double], _ stream: inout RandomStream
  ) {
    for (index, direction) in directions.enumerated() {
      let chord = chord(slacks, direction.change)
      let move =
        likely.isEmpty
        ? chord.at(stream.fraction()) : likelyMove(on: chord, direction.move, point, &stream)
      if index < point.count {
        point[index] += move
      } else {
        for place in point.indices { point[place] += move * direction.move[place] }
      }
      for row in slacks.indices { slacks[row] += move * direction.change[row] }
    }
  }

  /// A move that is taken as often as the likeliest values make its end likely.
  private func likelyMove(
    on chord: Chord, _ direction: [Double], _ point: [Double], _ stream: inout RandomStream
  ) -> Double {
    // What each number is here, and how it changes along the direction.
    let lines = likely.map { likely in
      (
        number: likely.number,
        value: zip(likely.change, point).reduce(likely.change.last ?? 0) { $0 + $1.0 * $1.1 },
        slope: zip(likely.change, direction).reduce(0) { $0 + $1.0 * $1.1 }
      )
    }.filter { $0.slope != 0 }
    let most = lines.reduce(1.0) { most, line in
      most
        * line.number.most(
          from: line.value + chord.back * line.slope, to: line.value + chord.forth * line.slope)
    }
    for _ in 0..<mostTries {
      let move = chord.at(stream.fraction())
      let density = lines.reduce(1.0) { density, line in
        density * line.number.density(at: line.value + move * line.slope)
      }
      if stream.fraction() * most <= density { return move }
    }
    return 0
  }

  /// Adds the axes of a frame in which the polytope is about as long in all directions: the columns of the
  /// Cholesky factor of how a point spreads that moves along the directions so far, made better twice.
  private mutating func addFrame(_ rows: [[Double]]) {
    let count = coordinates.count
    guard count > 1 else { return }
    for round in 0..<rounds {
      var stream = RandomStream(seed: 0, at: -1 - round)
      var (point, slacks) = (centre, slacks)
      var spread = PointSpread(count)
      for _ in 0..<(perCoordinate * count) {
        sweep(&point, &slacks, &stream)
        spread.add(point)
      }
      directions.removeSubrange(count...)
      directions += spread.axes.map { axis in
        Direction(
          move: axis,
          change: rows.map { row in zip(row, axis).reduce(0) { $0 + $1.0 * $1.1 } })
      }
    }
  }

  /// How far a point can go, both ways, before a slack is used up.
  private func chord(_ slacks: [Double], _ changes: [Double]) -> Chord {
    var (back, forth) = (-Double.infinity, Double.infinity)
    for row in slacks.indices {
      let change = changes[row]
      if change > 0 {
        back = max(back, -slacks[row] / change)
      } else if change < 0 {
        forth = min(forth, -slacks[row] / change)
      }
    }
    return Chord(back: back, forth: forth)
  }

  private struct Chord {
    let back: Double
    let forth: Double

    /// A place on it; the point itself where rounding has left no room, or nothing bounds it.
    func at(_ fraction: Double) -> Double {
      guard back < forth, back > -.infinity, forth < .infinity else { return 0 }
      return back + fraction * (forth - back)
    }
  }
}

// Beyond so many coordinates a draw would take longer than what it is for.
private let most = 40
private let least = 10
// Each round sees more of a narrow polytope than the one before.
private let rounds = 3
private let perCoordinate = 50
// So many are refused one after another only where rounding leaves no likely place.
private let mostTries = 10_000
