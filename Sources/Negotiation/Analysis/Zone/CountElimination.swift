/// Counts the outcomes of a slice that reach every floor, by summing issues out.
///
/// What is carried along is how many partial outcomes have which sums. A sum that is sure to reach a
/// floor counts as just reaching it, so that most sums fall together as soon as little is missing; a sum
/// that can no longer reach one is dropped.
struct CountElimination<let width: Int, Number: Countable> {
  typealias Entry = SumCount<width, Number>

  private let model: InteractionModel
  private let plan: EliminationPlan
  private let effort: Effort
  private var chosen: [Int]
  /// The least and the most that each bucket and all it adds up can add.
  private var absorbed: [(least: [Int], most: [Int])] = []
  private var total: (least: [Int], most: [Int]) = ([], [])

  init(_ model: InteractionModel, _ plan: EliminationPlan, _ effort: Effort) {
    self.model = model
    self.plan = plan
    self.effort = effort
    chosen = Array(repeating: 0, count: model.choices.count)
  }

  /// The number of outcomes; `nil` where there are too many different sums.
  ///
  /// - Complexity: The combinations of the plan times the different sums; two halves of the issues are
  ///   counted apart where all of them together have too many.
  mutating func count() throws(Stopped) -> Number? {
    if model.choices.contains(where: \.isEmpty) { return Number(0) }
    var sum = Number(0)
    var odometer = Odometer(plan.cutset.map { model.choices[$0].count })
    repeat {
      for (issue, place) in zip(plan.cutset, odometer.places) {
        chosen[issue] = model.choices[issue][place]
      }
      guard let leaf = try leaf() else { return nil }
      sum = sum + leaf
    } while odometer.advance()
    return sum
  }

  private mutating func leaf() throws(Stopped) -> Number? {
    var base = Entry.nothing
    for issue in plan.cutset {
      base.add(model.row(of: issue, chosen))
      base.count = base.count * Number(model.sizes[issue][chosen[issue]])
    }
    for index in plan.decided {
      guard let row = model.row(of: model.interactions[index], chosen) else { return Number(0) }
      base.add(row)
    }
    measure(base)
    var tables: [SeparatorTable<Entry>] = []
    var first = [base]
    var second: [Entry] = []
    var done = total
    for number in 0..<width {
      done.least[number] -= base.sum[number]
      done.most[number] -= base.sum[number]
    }
    for (index, bucket) in plan.buckets.enumerated() {
      guard let table = try eliminate(bucket, tables) else { return nil }
      guard bucket.separator.isEmpty else {
        tables.append(table)
        continue
      }
      tables.append(SeparatorTable())
      if table.all.isEmpty { return Number(0) }
      for number in 0..<width {
        done.least[number] -= absorbed[index].least[number]
        done.most[number] -= absorbed[index].most[number]
      }
      if second.isEmpty, first.count * table.all.count <= mostProducts || table.all.count == 1 {
        first = try product(first, table.all, done)
        if first.isEmpty { return Number(0) }
      } else if second.isEmpty {
        second = table.all
      } else {
        guard second.count * table.all.count <= mostProducts || table.all.count == 1 else {
          return nil
        }
        second = try product(second, table.all, nil)
      }
    }
    if second.isEmpty { return first.reduce(Number(0)) { $0 + $1.count } }
    return try PairCount(first, second, model.floors, effort).total
  }

  private mutating func eliminate(
    _ bucket: EliminationPlan.Bucket, _ tables: [SeparatorTable<Entry>]
  ) throws(Stopped) -> SeparatorTable<Entry>? {
    var table = SeparatorTable<Entry>(over: bucket.separator, model.choices)
    repeat {
      table.choose(&chosen)
      var sums: [Entry] = []
      for place in model.choices[bucket.issue] {
        chosen[bucket.issue] = place
        var own = Entry.nothing
        own.count = Number(model.sizes[bucket.issue][place])
        own.add(model.row(of: bucket.issue, chosen))
        guard
          bucket.interactions.allSatisfy({ index in
            guard let row = model.row(of: model.interactions[index], chosen) else { return false }
            own.add(row)
            return true
          })
        else { continue }
        var list = [own]
        for message in bucket.messages {
          let entries = Array(tables[message].entries(chosen))
          guard list.count * entries.count <= mostProducts else { return nil }
          list = try product(list, entries, nil)
        }
        sums += list
      }
      table.append(try merged(sums))
      if table.all.count > mostProducts { return nil }
    } while table.next()
    return table
  }

  /// All sums of an entry of one list and one of another; with what is missing afterwards, only those
  /// that can reach every floor, as little beyond it as is sure.
  private func product(
    _ a: [Entry], _ b: [Entry], _ missing: (least: [Int], most: [Int])?
  ) throws(Stopped) -> [Entry] {
    var sums: [Entry] = []
    sums.reserveCapacity(a.count * b.count)
    for x in a {
      if effort.isStopped { throw Stopped() }
      for y in b {
        var sum = x
        for number in 0..<width { sum.sum[number] += y.sum[number] }
        sum.count = x.count * y.count
        if let missing, !settle(&sum, missing) { continue }
        sums.append(sum)
      }
    }
    return try merged(sums)
  }

  /// Whether a sum can still reach every floor; what is more than enough is cut.
  private func settle(_ sum: inout Entry, _ missing: (least: [Int], most: [Int])) -> Bool {
    for number in 0..<width {
      let floor = model.floors[number] ?? 0
      if sum.sum[number] + missing.most[number] < floor { return false }
      sum.sum[number] = min(sum.sum[number], floor - missing.least[number])
    }
    return true
  }

  /// Entries with equal sums as one.
  private func merged(_ entries: [Entry]) throws(Stopped) -> [Entry] {
    if entries.count < 2 { return entries }
    var compared = 0
    let sorted: [Entry]
    do {
      sorted = try entries.sorted {
        compared += 1
        try effort.look(compared, each: 1 << 16)
        return $0.precedes($1)
      }
    } catch {
      throw Stopped()
    }
    var merged: [Entry] = []
    for entry in sorted {
      if let last = merged.last, !last.precedes(entry) {
        merged[merged.count - 1].count = last.count + entry.count
      } else {
        merged.append(entry)
      }
    }
    return merged
  }

  /// How many sums may stand side by side.
  private var mostProducts: Int { min(mostProductsAnywhere, effort.memory / bytesPerProduct) }

  /// Finds out what every bucket can add at least and at most, under the choice of the cutset.
  private mutating func measure(_ base: Entry) {
    absorbed = []
    let start = (0..<width).map { base.sum[$0] }
    total = (start, start)
    for bucket in plan.buckets {
      let rows = model.choices[bucket.issue].map { place in
        model.values[bucket.issue][place * width..<(place + 1) * width]
      }
      var range = extremes(rows)
      for index in bucket.interactions where !model.interactions[index].payoffs.isEmpty {
        let all = model.interactions[index].payoffs
        add(
          extremes(stride(from: 0, to: all.count, by: width).map { all[$0..<$0 + width] }),
          to: &range)
      }
      for index in bucket.messages { add(absorbed[index], to: &range) }
      absorbed.append(range)
      if bucket.separator.isEmpty { add(range, to: &total) }
    }
  }

  private func extremes(_ rows: [ArraySlice<Int>]) -> (least: [Int], most: [Int]) {
    func extreme(_ better: (Int, Int) -> Int) -> [Int] {
      (0..<width).map { number in
        rows.dropFirst().reduce(rows.first.map { $0[$0.startIndex + number] } ?? 0) {
          better($0, $1[$1.startIndex + number])
        }
      }
    }
    return (extreme(min), extreme(max))
  }

  private func add(_ range: (least: [Int], most: [Int]), to sum: inout (least: [Int], most: [Int])) {
    for number in 0..<width {
      sum.least[number] += range.least[number]
      sum.most[number] += range.most[number]
    }
  }
}

// So many sums fit into memory and are sorted within a second or two.
private let mostProductsAnywhere = 4_000_000
// A sum, how many outcomes have it, and room to sort them.
private let bytesPerProduct = 160
