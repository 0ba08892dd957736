/// Finds every nondominated point of a set of whole-numbered vectors that only a solver can reach.
///
/// A point is nondominated when no other is at most as large in every objective and smaller in one; all
/// objectives are made small. Each round takes one box of what is left, makes one objective small under
/// the bounds of the others, and finds a new point there or that the box is empty. As nothing bounds the
/// objective itself, no program is ever infeasible.
///
/// - SeeAlso: Tamby & Vanderpooten (INFORMS J. Computing 2021); for two objectives it is the ε-constraint
///   method of Haimes, Lasdon & Wismer (1971).
public struct NondominatedSearch {
  private var zones: SearchZones

  /// Starts a search.
  ///
  /// - Parameter worst: For each objective a value larger than any it takes.
  public init(worst: [Int]) { zones = SearchZones(worst: worst) }

  /// The points found so far.
  ///
  /// While the search goes on all of them are true points, and none that is known dominates another.
  public var points: [[Int]] {
    zones.points.filter { point in !zones.points.contains { isAhead($0, of: point) } }
  }

  /// The boxes that have not been searched: a point that is missing is less than one in every objective.
  ///
  /// Empty when the search has come to its end.
  public var unexplored: [[Int]] { zones.zones.map(\.bound) }

  /// Goes on until every point is found.
  ///
  /// - Parameter solve: Finds a point with the least value of one objective, and among those with the
  ///   least sum of the others, under upper bounds of the others (`nil` for none); `nil` where there is
  ///   no point at all.
  /// - Throws: What `solve` throws; what was found by then is kept.
  /// - Complexity: For n points and two objectives, n + 2 programs; for three about 2·n.
  public mutating func run<Stop: Error>(
    _ solve: (_ objective: Int, _ bounds: [Int?]) throws(Stop) -> [Int]?
  ) throws(Stop) {
    let worst = zones.worst
    // The least values come first: with them the size of every box is known.
    for objective in worst.indices {
      guard let point = try solve(objective, worst.map { _ in nil }) else {
        zones.exclude(below: .max, in: objective, worst)
        return
      }
      if !zones.points.contains(point) { zones.insert(point) }
      zones.exclude(below: point[objective], in: objective, worst)
    }
    while let (zone, objective) = zones.widest() {
      let bounds = worst.indices.map { other in
        other == objective || zone.bound[other] == worst[other] ? nil : zone.bound[other] - 1
      }
      guard let point = try solve(objective, bounds) else {
        zones.exclude(below: .max, in: objective, zone.bound)
        continue
      }
      if point[objective] < zone.bound[objective] { zones.insert(point) }
      zones.exclude(below: point[objective], in: objective, zone.bound)
    }
  }

  /// Whether one point dominates another.
  private func isAhead(_ a: [Int], of b: [Int]) -> Bool {
    a != b && zip(a, b).allSatisfy { $0 <= $1 }
  }
}
