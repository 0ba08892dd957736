/// Finds the frontier of a model by summing its issues out, one after the other.
///
/// With a table of fronts for each choice of a separator, an issue is eliminated by adding up, for each of
/// its classes, what it is worth and the fronts of earlier buckets, and keeping what nothing dominates. If
/// a partial sum is dominated by another over the same issues and under the same choice of the
/// separator, so is every completion of it by the same completion of the other; sums under different
/// choices are never compared. Where nothing ties issues together this is the merging issue by issue of
/// two fronts (a Minkowski sum).
///
/// - SeeAlso: Rollón & Larrosa, "Bucket elimination for multiobjective optimization problems" (2006).
struct FrontElimination<let width: Int, Scalar> {
  typealias Entry = Front<width, Scalar>.Entry
  typealias Vector = InlineArray<width, Scalar>

  private let model: InteractionModel
  private let plan: EliminationPlan
  private let bounds: ReachBounds
  /// The weights of the directions, laid out for the innermost loop.
  private let weights: [InlineArray<width, Int>]
  private let effort: Effort
  /// The class chosen for each issue, as far as it is chosen.
  private var chosen: [Int]
  /// The most that each bucket and all before it that it adds up can add in each direction.
  private var absorbed: [[Int]] = []
  private var total: [Int] = []
}

extension FrontElimination where Scalar: FixedWidthInteger & SignedInteger & Sendable {
  init(_ model: InteractionModel, _ plan: EliminationPlan, _ effort: Effort) {
    self.model = model
    self.plan = plan
    self.effort = effort
    let bounds = ReachBounds(model)
    self.bounds = bounds
    weights = bounds.directions.map { row in InlineArray { row[$0] } }
    chosen = Array(repeating: 0, count: model.choices.count)
  }

  /// The front of the whole model; the classes of its cutset are branched over.
  mutating func entries(_ front: inout Front<width, Scalar>) throws -> [Entry] {
    if model.choices.contains(where: \.isEmpty) { return [] }
    var best: [Entry] = []
    var odometer = Odometer(plan.cutset.map { model.choices[$0].count })
    repeat {
      for (issue, place) in zip(plan.cutset, odometer.places) {
        chosen[issue] = model.choices[issue][place]
      }
      if let leaf = try leaf(&front) {
        best = best.isEmpty ? leaf : try front.union([best, leaf], effort)
      }
    } while odometer.advance()
    return best
  }

  /// The front under one choice of the cutset; `nil` where the cutset's interactions forbid it.
  private mutating func leaf(_ front: inout Front<width, Scalar>) throws -> [Entry]? {
    var base = Vector(repeating: 0)
    var node = OutcomeGraph.nothing
    for issue in plan.cutset {
      add(model.row(of: issue, chosen), to: &base)
      node = front.graph.add(node, front.graph.leaf(issue, chosen[issue]))
    }
    for index in plan.decided {
      guard let row = model.row(of: model.interactions[index], chosen) else { return nil }
      add(row, to: &base)
    }
    measure(base)
    var tables: [SeparatorTable<Entry>] = []
    var result = [Entry(sum: base, left: node)]
    var missing = total
    for index in bounds.directions.indices { missing[index] -= weighed(base, index) }
    for (index, bucket) in plan.buckets.enumerated() {
      let table = try eliminate(bucket, index, tables, &front)
      if bucket.separator.isEmpty {
        // Nothing waits for this result: it is added to what is complete so far.
        for (direction, most) in absorbed[index].enumerated() { missing[direction] -= most }
        result = try sum(result, table.all, missing, &front)
        tables.append(SeparatorTable())
        if result.isEmpty { return [] }
      } else {
        if table.all.isEmpty { return [] }
        tables.append(table)
      }
    }
    return result
  }

  // MARK: One bucket

  private mutating func eliminate(
    _ bucket: EliminationPlan.Bucket, _ index: Int, _ tables: [SeparatorTable<Entry>],
    _ front: inout Front<width, Scalar>
  ) throws -> SeparatorTable<Entry> {
    var table = SeparatorTable<Entry>(over: bucket.separator, model.choices)
    let missing = zip(total, absorbed[index]).map { $0 - $1 }
    repeat {
      table.choose(&chosen)
      var lists: [[Entry]] = []
      for place in model.choices[bucket.issue] {
        chosen[bucket.issue] = place
        var own = Vector(repeating: 0)
        add(model.row(of: bucket.issue, chosen), to: &own)
        var isAllowed = true
        for index in bucket.interactions {
          guard let row = model.row(of: model.interactions[index], chosen) else {
            isAllowed = false
            break
          }
          add(row, to: &own)
        }
        guard isAllowed else { continue }
        var list = [Entry(sum: own, left: front.graph.leaf(bucket.issue, place))]
        for (position, message) in bucket.messages.enumerated() {
          let entries = Array(tables[message].entries(chosen))
          let isLast = position + 1 == bucket.messages.count
          list =
            try isLast && list.count == 1
            ? shifted(entries, list[0], missing)
            : sum(list, entries, isLast ? missing : nil, &front)
          if list.isEmpty { break }
        }
        if bucket.messages.isEmpty { list = list.filter { reaches($0.sum, missing) } }
        lists.append(list)
      }
      table.append(try front.union(lists, effort))
    } while table.next()
    return table
  }

  /// All sums of an entry of one list and one of another, without what is dominated or out of reach.
  private func sum(
    _ a: [Entry], _ b: [Entry], _ missing: [Int]?, _ front: inout Front<width, Scalar>
  ) throws -> [Entry] {
    let (longer, shorter) = a.count >= b.count ? (a, b) : (b, a)
    var lists: [[Entry]] = []
    // All of them stand side by side before they are put together.
    let (size, overflow) = longer.count.multipliedReportingOverflow(by: shorter.count)
    guard !overflow, size < effort.memory / (2 * MemoryLayout<Entry>.stride) else {
      throw InteractionModel.Obstacle(
        reason: "the sums of parts of the model need more memory than \(memorySize(effort.memory))")
    }
    lists.reserveCapacity(shorter.count)
    for entry in shorter {
      lists.append(shifted(longer, entry, missing))
      try effort.look()
    }
    return try front.union(lists, effort)
  }

  /// Each entry of a list with another added to it, in the same order.
  private func shifted(
    _ entries: [Entry], _ other: Entry, _ missing: [Int]?
  ) -> [Entry] {
    var sums: [Entry] = []
    sums.reserveCapacity(entries.count)
    for entry in entries {
      var sum = entry
      for number in 0..<width { sum.sum[number] &+= other.sum[number] }
      if let missing, !reaches(sum.sum, missing) { continue }
      sum.right = other.left
      sums.append(sum)
    }
    return sums
  }

  // MARK: Numbers

  private func add(_ row: ArraySlice<Int>, to sum: inout Vector) {
    for (number, units) in row.enumerated() { sum[number] &+= Scalar(truncatingIfNeeded: units) }
  }

  private func weighed(_ sum: Vector, _ direction: Int) -> Int {
    let weights = weights[direction]
    var result = 0
    for number in 0..<width { result &+= Int(sum[number]) &* weights[number] }
    return result
  }

  /// Whether a sum can still reach every floor with what is missing.
  private func reaches(_ sum: Vector, _ missing: [Int]) -> Bool {
    for direction in weights.indices
    where weighed(sum, direction) &+ missing[direction] < bounds.floors[direction] {
      return false
    }
    return true
  }

  /// Finds out what every bucket can add at most, under the present choice of the cutset.
  private mutating func measure(_ base: Vector) {
    absorbed = []
    total = bounds.directions.indices.map { weighed(base, $0) }
    for bucket in plan.buckets {
      let rows = model.choices[bucket.issue].map { place in
        model.values[bucket.issue][place * width..<(place + 1) * width]
      }
      var most = bounds.most(rows)
      for index in bucket.interactions {
        let interaction = model.interactions[index]
        guard !interaction.payoffs.isEmpty else { continue }
        add(bounds.most(compatibleRows(interaction)), to: &most)
      }
      for index in bucket.messages { add(absorbed[index], to: &most) }
      absorbed.append(most)
      if bucket.separator.isEmpty { add(most, to: &total) }
    }
  }

  private func add(_ row: [Int], to sum: inout [Int]) {
    for (index, most) in row.enumerated() { sum[index] += most }
  }

  /// The rows of an interaction's table that agree with the choice of the cutset.
  private func compatibleRows(_ interaction: Interaction) -> [ArraySlice<Int>] {
    var places: Set<Int> = [0]
    for (position, issue) in interaction.issues.enumerated() {
      let isChosen = plan.cutset.contains(issue)
      let steps = (isChosen ? [chosen[issue]] : model.choices[issue]).map {
        interaction.offsets[position][$0]
      }
      places = Set(places.flatMap { place in Set(steps).map { place + $0 } })
    }
    return places.map { interaction.payoffs[$0 * width..<($0 + 1) * width] }
  }
}
