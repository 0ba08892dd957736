/// A frontier by elimination: the slices of the outcomes that count, each with its plan.
struct EliminatedFrontier {
  private let parties: [Int]
  private let classes: LevelClasses
  private let combinationCount: Int?
  private let slices: [(model: InteractionModel, plan: EliminationPlan)]

  /// The work, in combinations looked at.
  var cost: Double { slices.reduce(0) { $0 + $1.plan.cost } }

  /// Whether nothing ties issues together.
  var isSeparable: Bool { slices.allSatisfy { $0.model.interactions.isEmpty } }

  /// Whether some issues are branched over.
  var hasCutset: Bool { slices.contains { !$0.plan.cutset.isEmpty } }

  /// Whether some sum over many issues is added up beside the payoffs.
  var hasBudget: Bool { slices.contains { $0.model.width > $0.model.partyCount } }

  /// Takes a model apart.
  ///
  /// - Parameters:
  ///   - model: The model.
  ///   - payoffs: Its payoffs in whole numbers.
  ///   - parties: The parties with payoffs.
  ///   - isClipped: Whether only agreements count.
  ///   - limit: The most combinations one leaf of a cutset should look at; chosen by the number of
  ///     parties where it is `nil`.
  /// - Throws: ``InteractionModel/Obstacle`` where that cannot be done.
  init(
    _ model: PayoffModel, _ payoffs: ExactPayoffs, _ parties: [Int], isClipped: Bool,
    leafLimit limit: Double? = nil
  ) throws(InteractionModel.Obstacle) {
    let scenario = model.scenario
    guard
      let slices = model.slices(
        meeting: scenario.rules.map(\.condition), acceptedBy: isClipped ? model.deciders : [],
        .inSomeReading, payoffs)
    else { throw InteractionModel.Obstacle(reason: "some party leaves numbers open") }
    try self.init(slices, within: scenario.allowed, scenario, payoffs, parties, leafLimit: limit)
  }

  /// Takes slices of the outcomes apart.
  ///
  /// - Parameters:
  ///   - slices: The slices.
  ///   - domains: The levels that may be chosen.
  ///   - scenario: The scenario.
  ///   - payoffs: Its payoffs in whole numbers.
  ///   - parties: The payoffs that count.
  ///   - limit: As above.
  /// - Throws: ``InteractionModel/Obstacle`` where that cannot be done.
  init(
    _ slices: [ZoneSlice], within domains: [LevelSet], _ scenario: Scenario, _ payoffs: ExactPayoffs,
    _ parties: [Int], leafLimit limit: Double? = nil
  ) throws(InteractionModel.Obstacle) {
    self.parties = parties
    combinationCount = scenario.combinationCount
    classes = LevelClasses(
      within: domains, slices.flatMap(\.conditions), parties.compactMap { payoffs.tables[$0] })
    guard slices.count <= mostSlices else {
      throw InteractionModel.Obstacle(reason: "too many parties consent under a condition")
    }
    var parts: [(model: InteractionModel, plan: EliminationPlan)] = []
    for slice in slices {
      let part = try InteractionModel(slice, parties, payoffs, classes)
      guard part.width <= mostMergedNumbers, let largest = part.largestSum, largest < Int.max / 4
      else {
        throw InteractionModel.Obstacle(
          reason: "it adds up payoffs and budgets of up to \(mostMergedNumbers) parties and sums")
      }
      parts.append(
        (part, EliminationPlan(part, limit: limit ?? leafLimit(part.width), scenario.effort)))
    }
    self.slices = parts
  }

  /// The points, best for the first party first, with some outcomes of each.
  ///
  /// - Complexity: The combinations that the plans look at, times the points of the fronts there.
  func points(listing limit: Int, _ effort: Effort) throws -> [FrontierPoint] {
    var graph = OutcomeGraph(classes)
    var found: [(units: [Int], node: Int32)] = []
    for slice in slices { found += try entries(slice.model, slice.plan, &graph, effort) }
    if slices.count > 1 || slices.contains(where: { $0.model.width > parties.count }) {
      found = try undominated(found, &graph, effort)
    }
    let nodes = found.map(\.node)
    let counts =
      combinationCount == nil
      ? graph.counts(of: nodes, in: OutcomeCount.self)
      : graph.counts(of: nodes, in: Int.self).map { OutcomeCount($0) }
    return zip(found, counts).map { entry, count in
      FrontierPoint(
        units: entry.units, count: count, outcomes: graph.outcomes(of: entry.node, limit: limit))
    }
  }

  /// What is left of the points of several slices, or after budgets are dropped.
  private func undominated(
    _ found: [(units: [Int], node: Int32)], _ graph: inout OutcomeGraph, _ effort: Effort
  ) throws -> [(units: [Int], node: Int32)] {
    var nodes: [[Int]: Int32] = [:]
    for (units, node) in found {
      guard let known = nodes[units] else {
        nodes[units] = node
        continue
      }
      let alternative = graph.addAlternative(known, OutcomeGraph.nothing, -1, before: -1)
      nodes[units] = graph.add(node, OutcomeGraph.nothing, alternative)
    }
    return try nondominated(found.flatMap(\.units), width: parties.count, effort).compactMap {
      point in
      nodes[point.vector].map { (point.vector, $0) }
    }
  }

  private func entries(
    _ model: InteractionModel, _ plan: EliminationPlan, _ graph: inout OutcomeGraph,
    _ effort: Effort
  ) throws -> [(units: [Int], node: Int32)] {
    // Half the memory is half the time, where the sums fit.
    let isSmall = (model.largestSum ?? .max) < Int(Int32.max) / 4
    func run<let width: Int, Scalar: FixedWidthInteger & SignedInteger & Sendable>(
      _ front: Front<width, Scalar>
    ) throws -> [(units: [Int], node: Int32)] {
      var front = front
      front.graph = graph
      var elimination = FrontElimination<width, Scalar>(model, plan, effort)
      let entries = try elimination.entries(&front)
      graph = front.graph
      return entries.map { entry in ((0..<parties.count).map { Int(entry.sum[$0]) }, entry.left) }
    }
    func sized<let width: Int>(_ front: Front<width, Int>) throws
      -> [(units: [Int], node: Int32)]
    {
      isSmall ? try run(Front<width, Int32>(parties.count, classes)) : try run(front)
    }
    return switch model.width {
    case 1: try sized(Front<1, Int>(parties.count, classes))
    case 2: try sized(Front<2, Int>(parties.count, classes))
    case 3: try sized(Front<3, Int>(parties.count, classes))
    case 4: try sized(Front<4, Int>(parties.count, classes))
    case 5: try sized(Front<5, Int>(parties.count, classes))
    case 6: try sized(Front<6, Int>(parties.count, classes))
    case 7: try sized(Front<7, Int>(parties.count, classes))
    default: try sized(Front<8, Int>(parties.count, classes))
    }
  }
}

/// The most combinations one leaf of a cutset should look at: fronts grow with the number of parties.
private func leafLimit(_ width: Int) -> Double { width <= 2 ? 1e5 : width == 3 ? 2e4 : 4e3 }

// Wider sums would need types of their own; eight parties already have more points than anybody reads.
private let mostMergedNumbers = 8
private let mostSlices = 64
