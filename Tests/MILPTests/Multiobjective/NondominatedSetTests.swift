import Testing

@testable import MILP

// The search for all nondominated points, against looking at every solution.

@Test(arguments: [1, 2, 3, 4, 5])
func nondominatedPointsAreThoseOfEverySolution(objectives: Int) throws {
  var state = UInt64(objectives)
  func next(_ most: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % (most + 1)
  }
  for round in 0..<25 {
    let count = 7
    // Few different numbers, so that values coincide.
    let costs = (0..<objectives).map { _ in (0..<count).map { _ in next(6) - 2 } }
    let weights = (0..<count).map { _ in next(4) }
    let need = next(8)
    var problem = Problem()
    let variables = (0..<count).map { _ in problem.addVariable(.binary) }
    var row = LinearExpression()
    for (variable, weight) in zip(variables, weights) { row.add(variable, times: Double(weight)) }
    problem.addRow(row, from: Double(need))
    let program = MultiobjectiveProgram(
      problem,
      objectives: costs.map { cost in
        var sum = LinearExpression()
        for (variable, units) in zip(variables, cost) { sum.add(variable, times: Double(units)) }
        return sum
      })
    var vectors: Set<[Int]> = []
    for mask in 0..<(1 << count) {
      let chosen = (0..<count).filter { mask >> $0 & 1 == 1 }
      guard chosen.reduce(0, { $0 + weights[$1] }) >= need else { continue }
      vectors.insert(costs.map { cost in chosen.reduce(0) { $0 + cost[$1] } })
    }
    let expected = vectors.filter { point in
      !vectors.contains { $0 != point && zip($0, point).allSatisfy { $0 <= $1 } }
    }
    let ranges = costs.map { cost in
      cost.reduce(0) { $0 + min(0, $1) }...cost.reduce(0) { $0 + max(0, $1) }
    }
    let found = try program.nondominatedSet(ranges)
    #expect(Set(found.points) == expected, "round \(round)")
    #expect(found.points.count == expected.count, "round \(round)")
    #expect(found.unexplored.isEmpty)
    #expect(found.solutions.map { program.values(at: $0) } == found.points)
  }
}

@Test func aStoppedSearchKeepsWhatItHasAndSaysWhatIsLeft() throws {
  // x + y ≥ 10 in whole numbers up to 10: eleven points on a line.
  var search = NondominatedSearch(worst: [11, 11])
  struct Enough: Error {}
  var programs = 0
  func solve(_ objective: Int, _ bounds: [Int?]) throws(Enough) -> [Int]? {
    programs += 1
    if programs > 5 { throw Enough() }
    let other = bounds[1 - objective] ?? 10
    return objective == 0 ? [10 - other, other] : [other, 10 - other]
  }
  #expect(throws: Enough.self) { try search.run(solve) }
  let known = Set(search.points)
  #expect(known.count >= 2)
  #expect(known.allSatisfy { $0[0] + $0[1] == 10 })
  // Whatever is missing lies in a box that is left.
  for x in 0...10 where !known.contains([x, 10 - x]) {
    #expect(search.unexplored.contains { x < $0[0] && 10 - x < $0[1] })
  }
}

@Test func aProgramWithoutSolutionsHasNoPoints() throws {
  var problem = Problem()
  let x = problem.addVariable(.binary)
  problem.addRow(LinearExpression(x), from: 2)
  let program = MultiobjectiveProgram(
    problem, objectives: [LinearExpression(x), LinearExpression(x, times: -1)])
  let found = try program.nondominatedSet([0...1, -1...0])
  #expect(found.points.isEmpty)
  #expect(found.unexplored.isEmpty)
}
