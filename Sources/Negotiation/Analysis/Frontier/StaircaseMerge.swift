/// The frontier of two parties where nothing ties issues together, merged issue by issue.
///
/// What the first party can gain in all is a short range of whole numbers, so each of its gains has a slot
/// that holds the best the second party can have beside it. A sum is put into its slot without
/// sorting or searching; one pass over the slots leaves the staircase. How many outcomes have
/// a sum, and how it came about, is carried along in the slot.
struct StaircaseMerge {
  /// A sum of gains over some issues: a step of the staircase, or the best so far in a slot.
  private struct Step {
    var first: Int32
    var second: Int32
    /// Which two steps it is the sum of.
    var way: Int32
    var count: Int
  }

  /// Steps in descending order of the first party's gains.
  private struct Staircase {
    var steps: UnsafeMutablePointer<Step>
    var count: Int
  }

  private let model: SeparableModel
  /// The issues in the order of their merging, those with the fewest levels first.
  private let order: [Int]

  /// Prepares the merging; `nil` where something ties issues together, gains are too large for slots, or
  /// there are too many outcomes to count in a word.
  init?(_ model: PayoffModel, _ payoffs: ExactPayoffs, _ parties: [Int], isClipped: Bool) {
    guard parties.count == 2, model.scenario.combinationCount != nil,
      let separable = SeparableModel(model, payoffs, parties, isClipped: isClipped)
    else { return nil }
    let ranges = separable.ranges
    guard ranges[0] < mostSlots, ranges[1] < Int(Int32.max) / 4,
      separable.choices.allSatisfy({ $0.count < mostSlots })
    else { return nil }
    self.model = separable
    order = separable.mergingOrder
  }

  /// Finds the points.
  ///
  /// - Parameters:
  ///   - isListing: Whether an outcome is named for each point.
  ///   - effort: When to stop.
  /// - Returns: The points, best for the first party first.
  /// - Throws: ``Stopped`` when asked to stop.
  /// - Complexity: For each issue its levels times the steps so far, and the slots.
  func points(isListing: Bool, _ effort: Effort) throws -> [FrontierPoint] {
    let ranges = model.ranges
    let slots = UnsafeMutablePointer<Step>.allocate(capacity: ranges[0] + 1)
    defer { slots.deallocate() }
    var levels: [Staircase] = []
    var sums = [Self.nothing()]
    defer { for staircase in levels + sums { staircase.steps.deallocate() } }
    // What the issues merged so far can still miss of what must be reached.
    var missing = (first: model.needed[0] - ranges[0], second: model.needed[1] - ranges[1])
    for issue in order {
      let own = levelsAlone(issue, slots)
      levels.append(own)
      missing.first += model.gains[0][issue].max() ?? 0
      missing.second += model.gains[1][issue].max() ?? 0
      sums.append(merged(sums[sums.count - 1], own, missing, slots))
      if effort.isStopped { throw Stopped() }
    }
    let front = sums[sums.count - 1]
    var points: [FrontierPoint] = []
    points.reserveCapacity(front.count)
    for index in 0..<front.count {
      let step = front.steps[index]
      points.append(
        FrontierPoint(
          units: [model.least[0] + Int(step.first), model.least[1] + Int(step.second)],
          count: OutcomeCount(step.count),
          outcomes: isListing ? [outcome(index, sums, levels)] : []))
    }
    return points
  }

  /// One outcome that leads to a step, by the ways that its sums came about.
  private func outcome(_ index: Int, _ sums: [Staircase], _ levels: [Staircase]) -> Outcome {
    var chosen = Array(repeating: 0, count: order.count)
    var index = index
    for place in order.indices.reversed() {
      let way = Int(sums[place + 1].steps[index].way)
      let (before, own) = way.quotientAndRemainder(dividingBy: levels[place].count)
      let issue = order[place]
      chosen[issue] = model.choices[issue][Int(levels[place].steps[own].way)]
      index = before
    }
    return Outcome(chosen)
  }

  // MARK: Slots

  private static func nothing() -> Staircase {
    let steps = UnsafeMutablePointer<Step>.allocate(capacity: 1)
    steps.initialize(to: Step(first: 0, second: 0, way: 0, count: 1))
    return Staircase(steps: steps, count: 1)
  }

  private func clear(_ slots: UnsafeMutablePointer<Step>, _ count: Int) {
    slots.initialize(repeating: Step(first: 0, second: -1, way: 0, count: 0), count: count)
  }

  /// Puts a sum into its slot; of equal ones, the first tells how it came about.
  @inline(__always)
  private func put(_ step: Step, into slots: UnsafeMutablePointer<Step>) {
    let slot = slots + Int(step.first)
    if slot.pointee.second < step.second {
      slot.pointee = step
    } else if slot.pointee.second == step.second {
      slot.pointee.count &+= step.count
    }
  }

  /// The steps that are left of the slots: each has more of the second gain than all before it.
  private func staircase(_ slots: UnsafeMutablePointer<Step>, _ count: Int) -> Staircase {
    var kept = 0
    var best: Int32 = -1
    for index in stride(from: count - 1, through: 0, by: -1) where slots[index].second > best {
      best = slots[index].second
      kept += 1
    }
    let steps = UnsafeMutablePointer<Step>.allocate(capacity: max(1, kept))
    var staircase = Staircase(steps: steps, count: 0)
    best = -1
    for index in stride(from: count - 1, through: 0, by: -1) where slots[index].second > best {
      best = slots[index].second
      (steps + staircase.count).initialize(to: slots[index])
      staircase.count += 1
    }
    return staircase
  }

  /// What one issue alone can add, without what nothing can make reach enough.
  private func levelsAlone(_ issue: Int, _ slots: UnsafeMutablePointer<Step>) -> Staircase {
    let (first, second) = (model.gains[0][issue], model.gains[1][issue])
    let span = (first.max() ?? 0) + 1
    clear(slots, span)
    let ranges = model.ranges
    let missing = (
      first: model.needed[0] - ranges[0] + span - 1,
      second: model.needed[1] - ranges[1] + (second.max() ?? 0)
    )
    for place in first.indices {
      if first[place] < missing.first || second[place] < missing.second { continue }
      let step = Step(
        first: Int32(truncatingIfNeeded: first[place]),
        second: Int32(truncatingIfNeeded: second[place]), way: Int32(truncatingIfNeeded: place),
        count: 1)
      put(step, into: slots)
    }
    return staircase(slots, span)
  }

  /// The sums of a step of one staircase and one of another, without what nothing can make reach enough.
  private func merged(
    _ sums: Staircase, _ own: Staircase, _ missing: (first: Int, second: Int),
    _ slots: UnsafeMutablePointer<Step>
  ) -> Staircase {
    guard sums.count > 0, own.count > 0 else {
      return Staircase(steps: .allocate(capacity: 1), count: 0)
    }
    let span = Int(sums.steps[0].first) + Int(own.steps[0].first) + 1
    clear(slots, span)
    // Both are at most a little more than what can be gained, and so fit; less than nothing asks nothing.
    guard missing.first < span, missing.second < Int(Int32.max) / 2 else {
      return Staircase(steps: .allocate(capacity: 1), count: 0)
    }
    let least = (first: Int32(max(0, missing.first)), second: Int32(max(0, missing.second)))
    // The longer one is gone through innermost.
    let isOwnLonger = own.count > sums.count
    let (outer, inner) = isOwnLonger ? (sums, own) : (own, sums)
    let stride = Int32(truncatingIfNeeded: own.count)
    let (outerStride, innerStride) = isOwnLonger ? (stride, 1) : (1, stride)
    for outerIndex in 0..<outer.count {
      let a = outer.steps[outerIndex]
      var way = Int32(truncatingIfNeeded: outerIndex) &* outerStride
      for innerIndex in 0..<inner.count {
        let b = inner.steps[innerIndex]
        let first = a.first &+ b.first
        if first < least.first { break }
        let second = a.second &+ b.second
        if second >= least.second {
          put(Step(first: first, second: second, way: way, count: a.count &* b.count), into: slots)
        }
        way &+= innerStride
      }
    }
    return staircase(slots, span)
  }
}

// So many slots of 24 bytes are still at hand.
private let mostSlots = 1 << 13
