/// Finds in what order agreements of one model can be carried out so that nobody gains by walking away on the way.
///
/// A party walks away from a done set where that is worth more to it than finishing: no agreement, and what is left
/// instead of the status quo. All orders are searched over the sets of done steps; over all readings with up to 12
/// steps, and in one reading (the central one, where numbers are left open) with up to 20.
public struct SequenceFinder {
  private(set) var model: PayoffModel
  let payoffs: ExactPayoffs
  /// The model in one reading, and its payoffs.
  private(set) var chosen: PayoffModel
  let exact: ExactPayoffs
  let effort: Effort
  var scenario: Scenario { model.scenario }

  /// Prepares to look for orders.
  ///
  /// - Parameters:
  ///   - model: The model, over all readings.
  ///   - payoffs: Its payoffs.
  ///   - effort: When to stop.
  /// - Throws: ``InvalidScenario`` where some readings have no centre.
  public init(_ model: PayoffModel, _ payoffs: ExactPayoffs, _ effort: Effort = Effort()) throws {
    self.model = model
    self.effort = effort
    self.payoffs = payoffs
    chosen = try model.inCentralReading(effort)
    exact = try ExactPayoffs(chosen)
  }

  /// The same for a variant of the model that changes nothing but the steps.
  public func inOtherOrder(_ variant: Scenario) -> SequenceFinder {
    var other = self
    other.model.scenario = variant
    other.chosen.scenario = variant
    return other
  }

  /// Finds in what order an agreement can be carried out.
  ///
  /// - Parameters:
  ///   - subject: What the agreement comes from.
  ///   - agreement: The agreement; it must meet every definition and law.
  /// - Returns: How many orders hold, which one exposes everybody least, and the bonds that are enough elsewhere.
  /// - Throws: ``EngineDoesNotApply`` where there are more than 20 steps; some party must have
  ///   payoffs (``hasPayoffs``).
  /// - Complexity: Steps times two to the power of steps, times the parties.
  public func sequence(
    _ subject: StepSequence.Subject, to agreement: Outcome
  ) throws -> StepSequence {
    let plan = AgreementSteps(to: agreement, in: scenario)
    guard plan.steps.count <= mostSteps else {
      throw EngineDoesNotApply(
        engine: .enumerate,
        reason:
          "the agreement takes \(plan.steps.count) steps, and orders of at most \(mostSteps) are searched; "
          + "join steps under 'steps:'")
    }
    try checkIsTaken(plan)
    let parties = scenario.parties.indices.filter { exact.tables[$0] != nil }
    let tables = parties.compactMap { exact.tables[$0] }
    guard
      let units = BondUnits(
        tables, parties.map { scenario.discounts[$0] }, stepCount: plan.steps.count)
    else { throw doesNotFit() }
    try effort.look()
    let problem = carryingOut(plan, parties, units)
    try effort.look()
    let verdicts = SequenceVerdicts(model, payoffs, plan)
    guard parties.allSatisfy({ verdicts.fits($0) }) else { throw doesNotFit() }
    let untold = scenario.parties.indices.filter { party in
      switch model.judgements[party] {
      case .undetermined: !scenario.parties[party].isDocument
      case .readings, .payoffs, .redLines, .notOnRecord: false
      }
    }
    let isOpen = parties.contains { payoffs.tables[$0] == nil || chosen.central[$0] != nil }
    func points(_ number: Int) -> Rational {
      Rational(Int128(number), over: Int128(units.unitsPerPoint)) ?? Rational(number)
    }
    var answers: [CarryingOut.Test: StepSequence.Answer] = [:]
    let byOwner = OrderSearch(problem, .owner, effort)
    for test in CarryingOut.Test.allCases {
      try effort.look()
      let search = OrderSearch(byOwner, test)
      let (orders, holding) = search.count()
      var order = holding > 0 ? search.order(under: parties.map { _ in 0 }) : nil
      try effort.look()
      let greatest = search.leastGreatestBond()
      let total = greatest.flatMap { search.leastTotalBond($0, effort) }
      let (blocks, blockCount) = holding > 0 ? ([], 0) : search.blocks(most: mostBlocks)
      var counts: OrdersOverReadings?
      if isOpen || !untold.isEmpty, plan.steps.count <= mostStepsOverReadings {
        let readings = ReadingsCount(problem, test, verdicts, parties: parties, untold: untold)
        counts = readings.count()
        if let counts, counts.every > 0 { order = search.order(where: readings.holdsInEvery) }
      }
      answers[test] = StepSequence.Answer(
        orders: orders, selfEnforcing: holding,
        order: order,
        blocks: blocks, blockCount: blockCount,
        leastGreatestBond: greatest.map(points),
        leastTotalBonds: total.map { $0.bonds.map(points) },
        isTotalProven: total?.isProven ?? true,
        bondedOrder: order ?? total.flatMap { search.order(under: $0.bonds) }, overReadings: counts)
    }
    return StepSequence(
      subject: subject, plan: plan, parties: parties, untold: untold,
      redLinesBroken: scenario.firmLinesBroken(by: agreement), central: chosen.central,
      answers: answers,
      impossibleLeavings: plan.impossibleLeavings(problem, parties) {
        scenario.rules[$0].kind == .definition
      }, problem: problem, unitsPerPoint: units.unitsPerPoint,
      discounts: parties.map { scenario.discounts[$0] }, verdicts: verdicts)
  }

  /// Finds in what order a proposal can be carried out, what it leaves out staying as it is.
  ///
  /// - Parameter proposal: The proposal, by position.
  /// - Returns: What ``sequence(_:to:)`` finds.
  /// - Throws: ``InvalidScenario`` where the proposal breaks a rule as it stands, and what that throws.
  public func sequence(ofProposal proposal: Int) throws -> StepSequence {
    let outcome = try outcome(ofProposal: proposal)
    let count = scenario.steps(to: outcome).count
    guard count <= mostSteps else { throw scenario.takesTooManySteps(proposal, count) }
    return try sequence(.proposal(proposal), to: outcome)
  }

  /// What a proposal comes to, what it leaves out staying as it is.
  ///
  /// - Throws: ``InvalidScenario`` where the proposal breaks a rule as it stands.
  @discardableResult
  public func outcome(ofProposal proposal: Int) throws(InvalidScenario) -> Outcome {
    guard let outcome = scenario.proposals[proposal].carriedOut(in: scenario) else {
      throw scenario.cannotStand(proposal)
    }
    return outcome
  }

  /// Finds in what order each proposal can be carried out that meets the rules as it stands.
  ///
  /// - Returns: One result for each of them; where the work is stopped, for those that were looked at by then.
  /// - Throws: What ``sequence(_:to:)`` throws; ``Stopped`` only before the first result.
  public func sequences() throws -> [StepSequence] {
    var found: [StepSequence] = []
    do {
      for proposal in scenario.proposals.indices
      where scenario.proposals[proposal].carriedOut(in: scenario) != nil {
        try effort.look()
        found.append(try sequence(ofProposal: proposal))
      }
    } catch is Stopped {
      if found.isEmpty { throw Stopped() }
    }
    return found
  }

  /// The agreement as the search takes it.
  private func carryingOut(
    _ plan: AgreementSteps, _ parties: [Int], _ units: BondUnits
  ) -> CarryingOut {
    var worths: [Int] = []
    worths.reserveCapacity(parties.count << plan.steps.count)
    var turn = 0
    _ = plan.doneSets { outcome in
      turn += 1
      // Once the work is to stop, nothing is added up any more, and nothing of it used.
      if turn % 64 == 0, effort.isStopped { turn = -1 }
      if turn < 0 {
        turn = -2
        worths += units.reservations
      } else {
        units.add(outcome, to: &worths)
      }
    }
    let places = Dictionary(uniqueKeysWithValues: parties.enumerated().map { ($1, $0) })
    return CarryingOut(
      steps: plan.abstract.map { step in
        CarryingOut.Step(
          owners: step.owners.compactMap { places[$0] }, isReversible: step.isReversible,
          after: step.after)
      }, worths: worths, reservations: units.reservations, isPossible: plan.possible,
      finishing: units.finishing(Array(worths.suffix(parties.count)), steps: plan.steps.count))
  }

  /// Throws where an issue moves that nobody decides.
  private func checkIsTaken(_ plan: AgreementSteps) throws {
    var diagnostics = Diagnostics()
    for step in plan.steps where step.owners.isEmpty {
      diagnostics.error(
        at: step.location, "the agreement moves '\(step.id)', which nobody decides",
        why: "a step is taken by somebody, who may also walk away before it",
        fix: "name a party under 'decided_by', or a step under 'steps' that sets it, with 'by'")
    }
    if diagnostics.hasErrors {
      throw InvalidScenario(diagnostics: diagnostics.sorted(showing: scenario.files))
    }
  }

  /// Why there are no units common to all.
  func doesNotFit() -> EngineDoesNotApply {
    let isDelayed = scenario.discounts.contains { $0 < Rational(1) }
    return EngineDoesNotApply(
      engine: .enumerate,
      reason: "the parties' numbers are too fine to stand side by side"
        + (isDelayed
          ? "; 'discount' is multiplied by itself once for each step, so write it with fewer digits"
          : ""))
  }
}

extension Scenario {
  /// A proposal of which not all orders can be searched.
  fileprivate func takesTooManySteps(_ proposal: Int, _ count: Int) -> InvalidScenario {
    var diagnostics = Diagnostics()
    diagnostics.error(
      at: proposals[proposal].location,
      "'\(proposals[proposal].id)' takes \(count) steps, and orders of at most \(mostSteps) are searched",
      why: "every set of done steps is looked at, and each step more doubles them",
      fix: "join issues that are settled together in one step under 'steps:'")
    return InvalidScenario(diagnostics: diagnostics.sorted(showing: files))
  }

  /// The rules that a proposal breaks where what it leaves out stays as it is.
  fileprivate func cannotStand(_ proposal: Int) -> InvalidScenario {
    var diagnostics = Diagnostics()
    let outcome = proposals[proposal].leftAsItIs(in: self)
    let broken = rules.filter { !$0.condition.holds(for: outcome) }.map { "'\($0.id)'" }
    let settlesAll = proposals[proposal].levels.allSatisfy { $0.count == 1 }
    diagnostics.error(
      at: proposals[proposal].location,
      "'\(proposals[proposal].id)' cannot be carried out as it stands",
      why: broken.isEmpty
        ? "the variant does not allow it"
        : settlesAll
          ? "it breaks \(broken.joined(separator: ", "))"
          : "with what it leaves out kept at its status quo it breaks \(broken.joined(separator: ", "))",
      fix: settlesAll
        ? "correct the proposal, or the rule" : "settle more issues in the proposal")
    return InvalidScenario(diagnostics: diagnostics.sorted(showing: files))
  }
}

extension Bargain {
  /// The first outcome that a solution singles out; `nil` where it singles out none.
  public func firstOutcome(of solution: BargainingSolution) -> Outcome? {
    results[solution]?.points.first.flatMap { frontier.points[$0].outcomes.first }
  }
}

// More of them nobody reads, and with 20 steps there can be millions.
private let mostBlocks = 1000
// Verdicts over readings are asked for each set of done steps.
private let mostStepsOverReadings = 12
