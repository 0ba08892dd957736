/// The frontier of up to four parties where nothing ties issues together and there are few outcomes,
/// merged issue by issue.
///
/// The gains of all parties are fields of one word: one addition adds up all of them, and one subtraction
/// compares all of them. For small frontiers going through all sums kept so far is then faster than any
/// tree.
struct PackedMerge {
  /// A sum of gains over some issues, in fields, the first party's the highest.
  private struct Sum {
    var gains: UInt64
    /// Which two sums it is the sum of.
    var way: Int
    var count: Int
  }

  private struct Sums {
    var all: UnsafeMutablePointer<Sum>
    var count: Int
  }

  private let model: SeparableModel
  private let order: [Int]

  /// Prepares the merging; `nil` where something ties issues together, gains are too large for fields, or
  /// there are too many parties or outcomes.
  init?(_ model: PayoffModel, _ payoffs: ExactPayoffs, _ parties: [Int], isClipped: Bool) {
    guard 1...4 ~= parties.count, model.scenario.isEnumerable,
      let separable = SeparableModel(model, payoffs, parties, isClipped: isClipped),
      separable.ranges.allSatisfy({ $0 <= mostGain })
    else { return nil }
    self.model = separable
    order = separable.mergingOrder
  }

  /// Finds the points.
  ///
  /// - Parameters:
  ///   - isListing: Whether an outcome is named for each point.
  ///   - effort: When to stop.
  /// - Returns: The points, best for the first party first; `nil` where there are too many for this way.
  /// - Throws: ``Stopped`` when asked to stop.
  /// - Complexity: For each issue its levels times the sums so far, times the sums kept in the worst case.
  func points(isListing: Bool, _ effort: Effort) throws -> [FrontierPoint]? {
    let ranges = model.ranges
    let parties = ranges.indices
    var levels: [Sums] = []
    var sums = [Self.nothing()]
    defer { for sums in levels + sums { sums.all.deallocate() } }
    let all = packed(ranges)
    // What is still to come can add this much.
    var rest = all
    guard zip(model.needed, ranges).allSatisfy({ $0 <= $1 }) else { return [] }
    let needed = packed(model.needed.map { max(0, $0) })
    for issue in order {
      let rows = model.gains.map { $0[issue] }
      let most = packed(rows.map { $0.max() ?? 0 })
      rest -= most
      guard let own = try alone(rows, rest: all - most, needed, effort) else { return nil }
      levels.append(own)
      guard let merged = try merged(sums[sums.count - 1], own, rest, needed, effort) else {
        return nil
      }
      sums.append(merged)
      if effort.isStopped { throw Stopped() }
    }
    let front = sums[sums.count - 1]
    var points: [FrontierPoint] = []
    points.reserveCapacity(front.count)
    for index in 0..<front.count {
      let sum = front.all[index]
      points.append(
        FrontierPoint(
          units: parties.map { model.least[$0] + field($0, sum.gains) },
          count: OutcomeCount(sum.count),
          outcomes: isListing ? [outcome(index, sums, levels)] : []))
    }
    return points
  }

  /// One outcome that leads to a sum, by the ways that its sums came about.
  private func outcome(_ index: Int, _ sums: [Sums], _ levels: [Sums]) -> Outcome {
    var chosen = Array(repeating: 0, count: order.count)
    var index = index
    for place in order.indices.reversed() {
      let (before, own) = sums[place + 1].all[index].way
        .quotientAndRemainder(dividingBy: levels[place].count)
      chosen[order[place]] = model.choices[order[place]][levels[place].all[own].way]
      index = before
    }
    return Outcome(chosen)
  }

  // MARK: Fields

  private func packed(_ gains: [Int]) -> UInt64 {
    var word: UInt64 = 0
    for (party, gain) in gains.enumerated() { word |= UInt64(gain) << shift(party) }
    return word
  }

  private func shift(_ party: Int) -> UInt64 { UInt64(48 - party * 16) }

  private func field(_ party: Int, _ word: UInt64) -> Int { Int(word >> shift(party) & 0x7FFF) }

  /// Whether no field of one word is less than that of another.
  @inline(__always)
  private func covers(_ a: UInt64, _ b: UInt64) -> Bool { ((a | tops) &- b) & tops == tops }

  // MARK: Sums

  private static func nothing() -> Sums {
    let all = UnsafeMutablePointer<Sum>.allocate(capacity: 1)
    all.initialize(to: Sum(gains: 0, way: 0, count: 1))
    return Sums(all: all, count: 1)
  }

  /// What one issue alone can add.
  private func alone(
    _ rows: [[Int]], rest: UInt64, _ needed: UInt64, _ effort: Effort
  ) throws(Stopped) -> Sums? {
    let (nothing, levels) = (
      Self.nothing(), Sums(all: .allocate(capacity: rows[0].count), count: rows[0].count)
    )
    defer {
      nothing.all.deallocate()
      levels.all.deallocate()
    }
    for place in 0..<levels.count {
      let gains = packed(rows.map { $0[place] })
      (levels.all + place).initialize(to: Sum(gains: gains, way: place, count: 1))
    }
    return try merged(nothing, levels, rest, needed, effort)
  }

  /// The sums of one of some and one of others that nothing dominates, in descending order.
  private func merged(
    _ a: Sums, _ b: Sums, _ rest: UInt64, _ needed: UInt64, _ effort: Effort
  ) throws(Stopped) -> Sums? {
    let capacity = a.count * b.count
    let all = UnsafeMutablePointer<Sum>.allocate(capacity: max(1, capacity))
    defer { all.deallocate() }
    // The first party's gains are few different numbers: sums are put into order by them as they come.
    var most = 0
    for index in 0..<a.count { most = max(most, field(0, a.all[index].gains)) }
    var ownMost = 0
    for index in 0..<b.count { ownMost = max(ownMost, field(0, b.all[index].gains)) }
    most += ownMost
    let starts = UnsafeMutablePointer<Int32>.allocate(capacity: most + 2)
    defer { starts.deallocate() }
    starts.initialize(repeating: 0, count: most + 2)
    // The longer list is gone through innermost.
    let isOwnLonger = b.count > a.count
    let (outer, inner) = isOwnLonger ? (a, b) : (b, a)
    let (outerStride, innerStride) = isOwnLonger ? (b.count, 1) : (1, b.count)
    for i in 0..<outer.count {
      for j in 0..<inner.count {
        let gains = outer.all[i].gains &+ inner.all[j].gains
        if covers(gains &+ rest, needed) { starts[most &- Int(gains >> 48) &+ 1] &+= 1 }
      }
    }
    for place in 1..<(most + 2) { starts[place] &+= starts[place - 1] }
    let count = Int(starts[most + 1])
    for i in 0..<outer.count {
      for j in 0..<inner.count {
        let gains = outer.all[i].gains &+ inner.all[j].gains
        guard covers(gains &+ rest, needed) else { continue }
        let slot = most &- Int(gains >> 48)
        let sum = Sum(
          gains: gains, way: i &* outerStride &+ j &* innerStride,
          count: outer.all[i].count &* inner.all[j].count)
        (all + Int(starts[slot])).initialize(to: sum)
        starts[slot] &+= 1
      }
    }
    sort(all, count)
    return try undominated(all, count, effort)
  }

  /// Puts sums that stand in order by the first party into order by all.
  private func sort(_ all: UnsafeMutablePointer<Sum>, _ count: Int) {
    // Where the first party gains nearly the same by all of them, its gains have brought no order.
    var left = 16 * count
    for index in stride(from: 1, to: count, by: 1) {
      guard left > 0 else {
        var sums = UnsafeMutableBufferPointer(start: all, count: count)
        sums.sort {
          ($0.gains, $1.way) > ($1.gains, $0.way)
        }
        return
      }
      let sum = all[index]
      var place = index
      while place > 0, all[place - 1].gains < sum.gains {
        all[place] = all[place - 1]
        place -= 1
        left &-= 1
      }
      all[place] = sum
    }
  }

  private func undominated(
    _ all: UnsafeMutablePointer<Sum>, _ count: Int, _ effort: Effort
  ) throws(Stopped) -> Sums? {
    let keys = UnsafeMutablePointer<UInt64>.allocate(capacity: mostSums)
    defer { keys.deallocate() }
    var kept = 0
    var index = 0
    var turn = 0
    while index < count {
      turn &+= 1
      try effort.look(turn, each: 1 << 14)
      var sum = all[index]
      index += 1
      while index < count, all[index].gains == sum.gains {
        sum.count &+= all[index].count
        index += 1
      }
      var isCovered = false
      var place = kept - 1
      while place >= 0 {
        if covers(keys[place], sum.gains) {
          isCovered = true
          break
        }
        place &-= 1
      }
      if isCovered { continue }
      if kept == mostSums { return nil }
      (keys + kept).initialize(to: sum.gains)
      // What is kept takes the place of what was looked at.
      all[kept] = sum
      kept += 1
    }
    let sums = UnsafeMutablePointer<Sum>.allocate(capacity: max(1, kept))
    sums.initialize(from: all, count: kept)
    return Sums(all: sums, count: kept)
  }
}

private let tops: UInt64 = 0x8000_8000_8000_8000
private let mostGain = 0x7FFF
// With more, trees find what covers a sum sooner.
private let mostSums = 2_000
