/// What a partial sum can still become, in a few directions: too little in one of them, and no
/// completion reaches every floor.
///
/// A direction adds up some of the numbers, weighed so that their ranges are alike. What all parties
/// can gain together is far less than the sum of what each could gain alone, so sums of several numbers
/// rule out much that no single one does.
struct ReachBounds {
  /// The weight of each number in each direction.
  let directions: [[Int]]
  /// What each direction must reach in the end.
  let floors: [Int]

  /// The directions of a model: each number with a floor, and each group of them.
  init(_ model: InteractionModel) {
    let bound = (0..<model.width).filter { model.floors[$0] != nil }
    let ranges = (0..<model.width).map { number in model.range(of: number) }
    let widest = bound.map { ranges[$0] }.max() ?? 1
    let weights = ranges.map { min(mostWeight, max(1, widest / max(1, $0))) }
    // Groups are formed of the first few numbers only; their count doubles with each.
    let grouped = bound.prefix(mostGrouped)
    var directions = bound.map { number in (0..<model.width).map { $0 == number ? 1 : 0 } }
    var floors = bound.map { model.floors[$0] ?? 0 }
    let largest = model.largestSum.flatMap { $0.multipliedReportingOverflow(by: mostWeight * 32) }
    if let largest, !largest.overflow {
      for mask in 1..<max(1, 1 << grouped.count) where mask.nonzeroBitCount > 1 {
        var direction = Array(repeating: 0, count: model.width)
        var floor = 0
        var isTooLarge = false
        for (position, number) in grouped.enumerated() where mask >> position & 1 == 1 {
          direction[number] = weights[number]
          let part = weights[number].multipliedReportingOverflow(by: model.floors[number] ?? 0)
          let sum = floor.addingReportingOverflow(part.partialValue)
          floor = sum.partialValue
          isTooLarge = isTooLarge || part.overflow || sum.overflow
        }
        // Such a floor is out of reach, which the direction of its own party tells.
        if isTooLarge { continue }
        directions.append(direction)
        floors.append(floor)
      }
    }
    // What even the worst of everything reaches need not be watched.
    let watched = directions.indices.filter { index in
      model.least(directions[index]) < floors[index]
    }
    self.directions = watched.map { directions[$0] }
    self.floors = watched.map { floors[$0] }
  }

  /// The most that one row of numbers out of several can add in each direction.
  func most(_ rows: some Sequence<ArraySlice<Int>>) -> [Int] {
    var most = directions.map { _ in Int.min }
    for row in rows {
      for (index, direction) in directions.enumerated() {
        let sum = zip(row, direction).reduce(0) { $0 + $1.0 * $1.1 }
        most[index] = max(most[index], sum)
      }
    }
    return most.map { $0 == .min ? 0 : $0 }
  }
}

extension InteractionModel {
  /// No combination adds less than this in a direction.
  fileprivate func least(_ direction: [Int]) -> Int {
    func least(_ rows: [ArraySlice<Int>]) -> Int {
      rows.map { zip($0, direction).reduce(0) { $0 + $1.0 * $1.1 } }.min() ?? 0
    }
    let ofIssues = zip(values, choices).reduce(0) { sum, issue in
      sum + least(issue.1.map { issue.0[$0 * width..<($0 + 1) * width] })
    }
    return interactions.reduce(ofIssues) { sum, interaction in
      sum
        + least(
          stride(from: 0, to: interaction.payoffs.count, by: width).map {
            interaction.payoffs[$0..<$0 + width]
          })
    }
  }

  /// The difference between the most and the least that all issues together add to one number.
  fileprivate func range(of number: Int) -> Int {
    zip(values, choices).reduce(0) { sum, issue in
      let row = issue.1.map { issue.0[$0 * width + number] }
      return sum + (row.max() ?? 0) - (row.min() ?? 0)
    }
  }
}

private let mostWeight = 1 << 10
private let mostGrouped = 4
