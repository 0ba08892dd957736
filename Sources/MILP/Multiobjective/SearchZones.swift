/// What is left to search for nondominated points, all objectives made small.
///
/// The part of the space that no known point dominates is a union of boxes, each the points below a
/// *local upper bound* in every objective. A new point splits the boxes it lies in. For each bound and
/// each objective the *defining points* are kept that hold the box up there; a box without one in some
/// objective lies in another box and is dropped.
///
/// - SeeAlso: Klamroth, Lacour & Vanderpooten (2015); Tamby & Vanderpooten, "Enumeration of the
///   nondominated set of multiobjective discrete optimization problems" (INFORMS J. Computing 2021).
struct SearchZones {
  /// A box: everything below its bound.
  struct Zone {
    /// The bound of each objective.
    let bound: [Int]
    /// For each objective the known points that define the bound there; empty where nothing bounds it.
    fileprivate(set) var defining: [[Int]]
    /// The objective whose program rules out most, and how large its bounds in the others are together.
    fileprivate(set) var widest: (objective: Int, size: Double)
  }

  /// Above every value that an objective takes.
  let worst: [Int]
  /// The boxes that may hold points still unknown.
  private(set) var zones: [Zone]
  /// The known points.
  private(set) var points: [[Int]] = []
  /// No point has less than this in an objective.
  private var least: [Int]
  /// For each objective, what has been solved: below a bound in the others nothing is below a value.
  private var solved: [[(bound: [Int], value: Int)]]

  /// Makes the one box of everything below the worst values.
  init(worst: [Int]) {
    self.worst = worst
    least = worst.map { _ in .min }
    solved = worst.map { _ in [] }
    zones = [Zone(bound: worst, defining: worst.map { _ in [] }, widest: (0, .infinity))]
  }

  /// The box and the objective whose program rules out most: the one with the widest bounds in the
  /// other objectives.
  func widest() -> (zone: Zone, objective: Int)? {
    // There are tens of thousands of boxes at five objectives, and this is asked before every program.
    var best: Int?
    var most = -Double.infinity
    for position in zones.indices where zones[position].widest.size > most {
      most = zones[position].widest.size
      best = position
    }
    return best.map { (zones[$0], zones[$0].widest.objective) }
  }

  /// The objective of a box whose program rules out most, one that bounds it.
  private func widest(of bound: [Int]) -> (objective: Int, size: Double) {
    var widest = (objective: 0, size: -Double.infinity)
    for objective in worst.indices where bound[objective] != worst[objective] {
      var size = 1.0
      for other in worst.indices where other != objective {
        size *= Double(bound[other]) - Double(max(least[other], -(1 << 60)))
      }
      if size > widest.size { widest = (objective, size) }
    }
    return widest
  }

  /// Notes that no point below a box's bounds in the other objectives has less than a value in one, and
  /// drops the boxes that this empties.
  mutating func exclude(below value: Int, in objective: Int, _ bound: [Int]) {
    solved[objective].append((bound, value))
    if worst.indices.allSatisfy({ $0 == objective || bound[$0] == worst[$0] }) {
      least[objective] = value
      zones.removeAll { [least] zone in zip(zone.bound, least).contains { $0 <= $1 } }
      for position in zones.indices {
        zones[position].widest = widest(of: zones[position].bound)
      }
    }
    zones.removeAll { isEmpty($0.bound, objective, bound, value) }
  }

  private func isBelowLeast(_ bound: [Int]) -> Bool {
    worst.indices.contains { bound[$0] <= least[$0] }
  }

  private func isSolved(_ bound: [Int]) -> Bool {
    isBelowLeast(bound)
      || worst.indices.contains { objective in
        solved[objective].contains { isEmpty(bound, objective, $0.bound, $0.value) }
      }
  }

  /// Adds a point that lies in some box, and splits every box it lies in.
  mutating func insert(_ point: [Int]) {
    let index = points.count
    points.append(point)
    var split: [Zone] = []
    for position in zones.indices {
      if isBelow(point, zones[position].bound) {
        split += children(of: zones[position], index)
      } else if let face = face(of: zones[position].bound, point) {
        zones[position].defining[face].append(index)
      }
    }
    zones.removeAll { isBelow(point, $0.bound) }
    zones += split.filter { !isSolved($0.bound) }
  }

  /// The one objective in which a point reaches a box's bound, being below it in all others.
  private func face(of bound: [Int], _ point: [Int]) -> Int? {
    var face: Int?
    for objective in worst.indices where point[objective] >= bound[objective] {
      guard face == nil, point[objective] == bound[objective] else { return nil }
      face = objective
    }
    return face
  }

  private func children(of zone: Zone, _ index: Int) -> [Zone] {
    let point = points[index]
    return worst.indices.compactMap { lowered in
      var bound = zone.bound
      bound[lowered] = point[lowered]
      var defining = zone.defining
      for objective in worst.indices {
        if objective == lowered {
          defining[objective] = [index]
        } else {
          defining[objective].removeAll { points[$0][lowered] >= point[lowered] }
          if bound[objective] != worst[objective], defining[objective].isEmpty { return nil }
        }
      }
      return Zone(bound: bound, defining: defining, widest: widest(of: bound))
    }
  }
}

/// Whether a box is empty as nothing below a bound in the other objectives is below a value in one.
private func isEmpty(_ zone: [Int], _ objective: Int, _ bound: [Int], _ value: Int) -> Bool {
  if zone[objective] > value { return false }
  for other in zone.indices where other != objective && zone[other] > bound[other] {
    return false
  }
  return true
}

/// Whether a point lies in the box below a bound.
private func isBelow(_ point: [Int], _ bound: [Int]) -> Bool {
  for objective in point.indices where point[objective] >= bound[objective] { return false }
  return true
}
