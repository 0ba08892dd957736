/// In which order the issues of a model are summed out, and over which issues one branches before that.
///
/// Eliminating an issue ties together all issues that share an interaction with it; the *separator* of a
/// bucket is that set. The order takes the issue with the smallest separator next (minimum weight).
/// Where the largest separator is still too large, branching over a few issues first (the *cutset*)
/// leaves a model that is tied together less.
///
/// - SeeAlso: Dechter, "Bucket elimination" (1999); Pearl's cutset conditioning (1988).
struct EliminationPlan {
  /// What happens when one issue is summed out.
  struct Bucket {
    /// The issue.
    let issue: Int
    /// The issues whose choice decides what is left, in ascending order.
    let separator: [Int]
    /// The interactions that are added up here.
    let interactions: [Int]
    /// Earlier buckets whose results are added up here.
    let messages: [Int]
  }

  /// The issues one branches over.
  let cutset: [Int]
  /// The other issues, in the order of their elimination.
  let buckets: [Bucket]
  /// The interactions that the cutset alone decides.
  let decided: [Int]
  /// How many combinations of the cutset there are.
  let leafCount: Double
  /// How many combinations of an issue and its separator all buckets look at, for one leaf.
  let leafCost: Double

  /// The work, in combinations looked at.
  var cost: Double { leafCount * leafCost }

  /// Plans the elimination of a model, with a cutset where the work of one leaf would pass a limit.
  ///
  /// - Parameters:
  ///   - model: The model.
  ///   - limit: The most combinations that one leaf may look at.
  ///   - effort: When to stop; the plan is then worse than it could be.
  /// - Complexity: O(m³) for m issues and one plan; one plan for each candidate of each issue of the cutset.
  init(_ model: InteractionModel, limit: Double, _ effort: Effort = Effort()) {
    var cutset: [Int] = []
    var plan = EliminationPlan(model, cutset: [])
    while plan.leafCost > limit, plan.buckets.count > 1, plan.leafCount < mostLeaves {
      // Whoever asked for the plan looks before carrying it out.
      if effort.isStopped { break }
      // The issue that spares the most work of a leaf; the least index among equals.
      var candidates = plan.buckets.filter { !$0.separator.isEmpty || !$0.messages.isEmpty }
      if candidates.count > mostCandidates {
        // Of many, those that are tied to the most others when their turn comes.
        candidates.sort { ($1.separator.count, $0.issue) < ($0.separator.count, $1.issue) }
        candidates.removeSubrange(fewCandidates...)
      }
      let next = candidates.map { bucket in
        EliminationPlan(model, cutset: (cutset + [bucket.issue]).sorted())
      }.min {
        $0.cost != $1.cost ? $0.cost < $1.cost : $0.cutset.lexicographicallyPrecedes($1.cutset)
      }
      guard let next else { break }
      plan = next
      cutset = next.cutset
    }
    self = plan
  }

  private init(_ model: InteractionModel, cutset: [Int]) {
    let counts = model.choices.map { Double(max(1, $0.count)) }
    var graph = InteractionGraph(model, without: cutset)
    var isPending = model.interactions.map { !$0.issues.allSatisfy(cutset.contains) }
    var isWaiting: [Bool] = []
    var buckets: [Bucket] = []
    var cost = 0.0
    while let (issue, weight) = graph.lightest(counts) {
      cost += weight
      let separator = graph.eliminate(issue)
      let own = model.interactions.indices.filter {
        isPending[$0] && model.interactions[$0].issues.contains(issue)
      }
      for index in own { isPending[index] = false }
      // An earlier result waits for the first of its separator's issues.
      let messages = buckets.indices.filter {
        isWaiting[$0] && buckets[$0].separator.contains(issue)
      }
      for index in messages { isWaiting[index] = false }
      buckets.append(
        Bucket(issue: issue, separator: separator, interactions: own, messages: messages))
      isWaiting.append(!separator.isEmpty)
    }
    self.cutset = cutset
    self.buckets = buckets
    decided = model.interactions.indices.filter {
      model.interactions[$0].issues.allSatisfy(cutset.contains)
    }
    leafCount = cutset.reduce(1) { $0 * counts[$1] }
    leafCost = cost
  }
}

/// Which issues share an interaction, as issues are taken out one after the other.
private struct InteractionGraph {
  private var isTied: [[Bool]]
  private var isLeft: [Bool]

  init(_ model: InteractionModel, without cutset: [Int]) {
    isLeft = model.choices.indices.map { !cutset.contains($0) }
    isTied = model.choices.map { _ in [] }
    for interaction in model.interactions {
      for issue in interaction.issues {
        if isTied[issue].isEmpty { isTied[issue] = isLeft.map { _ in false } }
        for other in interaction.issues where other != issue { isTied[issue][other] = true }
      }
    }
  }

  private func neighbours(_ issue: Int) -> [Int] {
    isTied[issue].indices.filter { isTied[issue][$0] && isLeft[$0] }
  }

  /// The issue whose elimination looks at the fewest combinations, and how many; the first of equals.
  func lightest(_ counts: [Double]) -> (issue: Int, weight: Double)? {
    var best: (issue: Int, weight: Double)?
    for issue in isLeft.indices where isLeft[issue] {
      let weight = neighbours(issue).reduce(counts[issue]) { $0 * counts[$1] }
      if best.map({ weight < $0.weight }) ?? true { best = (issue, weight) }
    }
    return best
  }

  /// Takes an issue out and ties all its neighbours together, which are the result.
  mutating func eliminate(_ issue: Int) -> [Int] {
    let separator = neighbours(issue)
    isLeft[issue] = false
    for a in separator { for b in separator where a != b { isTied[a][b] = true } }
    return separator
  }
}

// With more leaves no engine would run the plan.
private let mostLeaves = 1e9
// Every candidate is planned anew, so of many only the likeliest are.
private let mostCandidates = 32
private let fewCandidates = 3
