/// Counts the outcomes of a slice that reach every floor in arrays of sums, by summing issues out.
///
/// A cell stands for the partial outcomes whose sums are the same, or have reached a floor; all that lies above one is
/// of no more use. Where issues are tied together, there is an array for each choice of a separator. What is too large
/// for a machine word is counted by its remainders.
///
/// - SeeAlso: Dyer, "Approximate counting by dynamic programming" (2003), for counting by capped sums.
struct DenseCount {
  private let model: InteractionModel
  private let plan: EliminationPlan
  /// The numbers that some floor watches, the one of the widest range last.
  private let numbers: [Int]
  /// By what each of them can be divided without a rest.
  private let steps: [Int]
  /// The least and the most that each bucket adds.
  private let ranges: [(least: [Int], most: [Int])]
  /// How far each number has to come from the least that all buckets add.
  private let distances: [Int]
  private let separatorCounts: [Int]

  /// Makes the counter; `nil` where the arrays would be too large, or where results of several issues would have to be
  /// put together.
  ///
  /// The plan must have been found cheap enough, and the sums small enough, to be carried out at all.
  init?(
    _ model: InteractionModel, _ plan: EliminationPlan, atMost mostWork: Double = usualWork, _ effort: Effort
  ) {
    guard plan.cutset.isEmpty, plan.decided.isEmpty, !model.choices.contains(where: \.isEmpty) else { return nil }
    for (index, bucket) in plan.buckets.enumerated() {
      // Each bucket goes on from the one before it.
      let before = index > 0 ? plan.buckets[index - 1] : nil
      let isStart = bucket.messages.isEmpty && before?.separator.isEmpty ?? true
      guard isStart || bucket.messages == [index - 1] && !(before?.separator.isEmpty ?? true) else { return nil }
    }
    self.model = model
    self.plan = plan
    separatorCounts = plan.buckets.map { $0.separator.reduce(1) { $0 * model.choices[$1].count } }
    guard zip(plan.buckets, separatorCounts).allSatisfy({ $1 * model.choices[$0.issue].count <= mostAddends }) else {
      return nil
    }
    let watched = (0..<model.width).filter { model.floors[$0] != nil }
    var chosen = Array(repeating: 0, count: model.choices.count)
    var ranges: [(least: [Int], most: [Int])] = []
    var steps = watched.map { _ in 0 }
    for bucket in plan.buckets {
      var least: [Int]?
      var most: [Int]?
      Self.forEachAddend(of: bucket, model, &chosen) { _, sum in
        let own = watched.map { sum[$0] }
        least = least.map { zip($0, own).map(min) } ?? own
        most = most.map { zip($0, own).map(max) } ?? own
      }
      guard let least, let most else {
        // Nothing is allowed, so nothing is counted.
        ranges = []
        break
      }
      Self.forEachAddend(of: bucket, model, &chosen) { _, sum in
        for (position, number) in watched.enumerated() {
          steps[position] = greatestCommonDivisor(steps[position], sum[number] - least[position])
        }
      }
      ranges.append((least, most))
    }
    let distances = watched.enumerated().map { position, number in
      let least = ranges.reduce(0) { $0 + $1.least[position] }
      let missing = max(0, (model.floors[number] ?? 0) - least)
      let step = max(1, steps[position])
      return (missing + step - 1) / step
    }
    // The innermost loop runs over the last number.
    let order = watched.indices.sorted { distances[$0] < distances[$1] }
    numbers = order.map { watched[$0] }
    self.steps = order.map { max(1, steps[$0]) }
    self.distances = order.map { distances[$0] }
    self.ranges = ranges.map { range in (order.map { range.least[$0] }, order.map { range.most[$0] }) }
    var cells = 1
    for distance in self.distances {
      let (product, overflow) = cells.multipliedReportingOverflow(by: distance + 1)
      guard !overflow, product <= mostCells else { return nil }
      cells = product
    }
    let all = (separatorCounts.max() ?? 1) * cells
    guard all <= mostCells, all < effort.memory / bytesPerCell, work <= mostWork else { return nil }
  }

  private var cellCount: Int { distances.reduce(1) { $0 * ($1 + 1) } }

  /// How many cells are added up, for one modulus.
  private var work: Double {
    zip(plan.buckets, separatorCounts).reduce(0) { work, bucket in
      work + Double(bucket.1 * model.choices[bucket.0.issue].count) * Double(cellCount)
    } * Double(modulusCount)
  }

  /// How many remainders tell the count, of which the number of all combinations is a bound.
  private var modulusCount: Int {
    let bits = model.choices.indices.reduce(1.0) { bits, issue in
      bits + logarithm(Double(model.choices[issue].reduce(0) { $0 + model.sizes[issue][$1] })) / logarithm(2)
    }
    var known = 0.0
    for (index, modulus) in countModuli.enumerated() {
      known += modulus.map { logarithm(Double($0)) / logarithm(2) } ?? 64
      if known > bits { return index + 1 }
    }
    return .max
  }

  /// The number of outcomes.
  ///
  /// - Throws: ``Stopped``.
  func count(_ effort: Effort) throws(Stopped) -> OutcomeCount {
    guard ranges.count == plan.buckets.count else { return 0 }
    var remainders: [UInt64] = []
    for modulus in countModuli.prefix(modulusCount) { remainders.append(try count(modulo: modulus, effort)) }
    return OutcomeCount(remainders: remainders)
  }

  private func count(modulo modulus: UInt64?, _ effort: Effort) throws(Stopped) -> UInt64 {
    var chosen = Array(repeating: 0, count: model.choices.count)
    var table = SeparatorTable<UInt64>()
    var start = Array(repeating: UInt64(0), count: cellCount)
    start[0] = 1
    table.append(start)
    // How much all later buckets can still add.
    var rest = distances.indices.map { number in
      ranges.reduce(0) { $0 + ($1.most[number] - $1.least[number]) / steps[number] }
    }
    var reached = distances.map { _ in 0 }
    for (index, bucket) in plan.buckets.enumerated() {
      // No other cells hold anything so far: sums are at most this, and none from which a floor is out of reach was kept.
      let filled = distances.indices.map { number in
        min(max(0, distances[number] - rest[number]), reached[number])...reached[number]
      }
      for number in rest.indices {
        let most = (ranges[index].most[number] - ranges[index].least[number]) / steps[number]
        rest[number] -= most
        reached[number] = min(distances[number], reached[number] + most)
      }
      var next = SeparatorTable<UInt64>(over: bucket.separator, model.choices)
      repeat {
        try effort.look()
        next.choose(&chosen)
        var cells = Array(repeating: UInt64(0), count: cellCount)
        for place in model.choices[bucket.issue] {
          chosen[bucket.issue] = place
          guard let sum = Self.sum(of: bucket, model, chosen) else { continue }
          let moved = numbers.indices.map { (sum[numbers[$0]] - ranges[index].least[$0]) / steps[$0] }
          add(
            table.entries(chosen), filled, movedBy: moved, times: UInt64(model.sizes[bucket.issue][place]), rest,
            to: &cells, modulo: modulus)
        }
        next.append(cells)
      } while next.next()
      table = next
    }
    return table.all.last ?? 0
  }

  /// Adds cells to others, each moved by what was added to its sums; what can reach a floor no more is left out.
  private func add(
    _ source: ArraySlice<UInt64>, _ filled: [ClosedRange<Int>], movedBy moved: [Int], times size: UInt64, _ rest: [Int],
    to target: inout [UInt64], modulo modulus: UInt64?
  ) {
    // Without a floor there is one cell.
    let last = distances.last ?? 0
    let step = moved.last ?? 0
    let width = last + 1
    let ends = filled.last ?? 0...0
    let first = max(ends.lowerBound, last - (rest.last ?? 0) - step)
    guard first <= ends.upperBound else { return }
    let outer = distances.count - 1
    var places = filled.dropLast().map(\.lowerBound)
    source.withUnsafeBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        rows: while true {
          var (from, to) = (0, 0)
          var isReached = true
          for (number, place) in places.enumerated() {
            let sum = min(place + moved[number], distances[number])
            if sum + rest[number] < distances[number] { isReached = false }
            to = to * (distances[number] + 1) + sum
            from = from * (distances[number] + 1) + place
          }
          if isReached {
            Self.addRow(
              UnsafeBufferPointer(rebasing: source[from * width..<from * width + ends.upperBound + 1]), from: first,
              movedBy: step, times: size,
              to: UnsafeMutableBufferPointer(rebasing: target[to * width..<(to + 1) * width]), modulo: modulus)
          }
          var number = outer - 1
          while number >= 0 {
            places[number] += 1
            if places[number] <= filled[number].upperBound { continue rows }
            places[number] = filled[number].lowerBound
            number -= 1
          }
          break
        }
      }
    }
  }

  private static func addRow(
    _ source: UnsafeBufferPointer<UInt64>, from first: Int, movedBy step: Int, times size: UInt64,
    to target: UnsafeMutableBufferPointer<UInt64>, modulo modulus: UInt64?
  ) {
    let last = target.count - 1
    // From here on the floor is reached.
    let end = max(first, min(source.count, last - step))
    if let modulus {
      func sum(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let sum = a &+ b
        return sum >= modulus ? sum &- modulus : sum
      }
      func times(_ number: UInt64) -> UInt64 {
        size == 1 ? number : modulus.dividingFullWidth(number.multipliedFullWidth(by: size)).remainder
      }
      if size == 1 {
        for cell in first..<end { target[cell + step] = sum(target[cell + step], source[cell]) }
      } else {
        for cell in first..<end { target[cell + step] = sum(target[cell + step], times(source[cell])) }
      }
      var reached = target[last]
      for cell in end..<source.count { reached = sum(reached, times(source[cell])) }
      target[last] = reached
    } else {
      for cell in first..<end { target[cell + step] = target[cell + step] &+ source[cell] &* size }
      var reached = target[last]
      for cell in end..<source.count { reached = reached &+ source[cell] &* size }
      target[last] = reached
    }
  }

  // MARK: What a bucket adds

  private static func sum(of bucket: EliminationPlan.Bucket, _ model: InteractionModel, _ chosen: [Int]) -> [Int]? {
    var sum = Array(model.row(of: bucket.issue, chosen))
    for index in bucket.interactions {
      guard let row = model.row(of: model.interactions[index], chosen) else { return nil }
      for (number, units) in row.enumerated() { sum[number] += units }
    }
    return sum
  }

  private static func forEachAddend(
    of bucket: EliminationPlan.Bucket, _ model: InteractionModel, _ chosen: inout [Int],
    _ visit: (Int, [Int]) -> Void
  ) {
    var odometer = Odometer(bucket.separator.map { model.choices[$0].count })
    repeat {
      for (issue, place) in zip(bucket.separator, odometer.places) { chosen[issue] = model.choices[issue][place] }
      for place in model.choices[bucket.issue] {
        chosen[bucket.issue] = place
        if let sum = sum(of: bucket, model, chosen) { visit(place, sum) }
      }
    } while odometer.advance()
  }
}

private func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
  var (a, b) = (a, b)
  while b != 0 { (a, b) = (b, a % b) }
  return a
}

// Two arrays of so many cells are 256 MB.
private let mostCells = 16_000_000
// Those that are, those that come next, and room to grow.
private let bytesPerCell = 32
private let mostAddends = 1_000_000
// Some ten seconds.
private let usualWork = 1e10
