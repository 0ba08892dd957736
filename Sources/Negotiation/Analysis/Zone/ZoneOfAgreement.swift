extension PayoffModel {
  /// Finds the outcomes that meet every rule and that every party whose acceptance is needed accepts.
  ///
  /// A party accepts an outcome when it meets the party's firm red lines and is worth at least as
  /// much to it as no agreement; equality accepts. An outcome that all accept in every reading is an
  /// *agreement*, one that all accept in some reading is *possible*.
  ///
  /// - Parameters:
  ///   - engine: How to look; `auto` enumerates up to two million outcomes and asks GLPK beyond, or eliminates where
  ///     numbers are too large for GLPK; there it counts by elimination.
  ///   - effort: When to stop.
  /// - Returns: The zone; at a stop, what is proven so far.
  /// - Throws: ``InvalidScenario`` where numbers are too large to be exact, ``EngineDoesNotApply``
  ///   where the engine asked for cannot answer.
  /// - Complexity: The number of outcomes, or one integer program a question.
  /// - SeeAlso: Raiffa, "The Art and Science of Negotiation" (1982).
  public func zoneOfAgreement(_ engine: Engine = .auto, _ effort: Effort = Effort()) throws
    -> ZoneOfAgreement
  {
    try zoneOfAgreement(ExactPayoffs(self), engine, effort)
  }

  /// Finds what one proposal is worth to each party and who accepts it.
  ///
  /// - Parameters:
  ///   - index: The proposal, by position.
  ///   - payoffs: The model's payoffs in whole numbers.
  ///   - engine: How to look, as for the zone; `eliminate` looks as `auto` does.
  ///   - effort: When to stop.
  /// - Returns: The finding; without verdicts where a stop came first.
  /// - Throws: ``EngineDoesNotApply`` where the engine asked for cannot answer.
  public func finding(
    onProposal index: Int, _ payoffs: ExactPayoffs, _ engine: Engine = .auto,
    _ effort: Effort = Effort()
  ) throws -> ProposalFinding {
    engine == .enumerate || (engine != .glpk && scenario.isEnumerable)
      ? enumeratedProposal(index, payoffs, effort)
      : try programmedProposal(index, payoffs, effort)
  }

  /// The same from payoffs that have been built already.
  ///
  /// - Parameters:
  ///   - payoffs: The model's payoffs in whole numbers.
  ///   - engine: How to look.
  ///   - effort: When to stop.
  ///   - patience: Makes the limit within which counts are waited for; `nil` for the limit of the work.
  ///   - early: Told of the zone before its outcomes are counted, where that takes longer.
  /// - Returns: The zone.
  /// - Throws: ``EngineDoesNotApply``, ``EnginesDisagree``, or what `early` throws.
  func zoneOfAgreement(
    _ payoffs: ExactPayoffs, _ engine: Engine, _ effort: Effort,
    patience: (() -> Effort)? = nil, early: (ZoneOfAgreement) throws -> Void = { _ in }
  ) throws -> ZoneOfAgreement {
    if scenario.isDivisible { return try divisibleZone(payoffs, engine, effort) }
    switch engine {
    case .auto:
      if scenario.isEnumerable { return try enumeratedZone(payoffs, effort) }
      let zone = try unlistedZone(payoffs, effort)
      if zone.isComplete, let patience {
        let counted = try counted(zone, payoffs, patience())
        if counted.isComplete { return counted }
        try early(zone)
      }
      return try counted(zone, payoffs, effort)
    case .enumerate: return try enumeratedZone(payoffs, effort)
    case .glpk: return try programmedZone(payoffs, effort)
    case .eliminate: return try counted(eliminatedZone(payoffs, effort), payoffs, effort)
    }
  }

  /// The zone where there are too many outcomes to list: by narrowing and GLPK, unless numbers are too large for its
  /// tolerances, or worth hangs on so many conditions that its programs are slow.
  private func unlistedZone(_ payoffs: ExactPayoffs, _ effort: Effort) throws -> ZoneOfAgreement {
    let tables = payoffs.tables.compactMap(\.self)
    // Of three payoffs together there are too many efficient ones for hundreds of questions.
    if tables.count <= 2, tables.reduce(0, { $0 + $1.effects.count }) > scenario.issues.count {
      do {
        return try eliminatedZone(payoffs, effort)
      } catch is EngineDoesNotApply {
        // Then the programs have to do.
      }
    }
    do {
      try checkUnits(payoffs)
    } catch {
      do {
        return try eliminatedZone(payoffs, effort)
      } catch is EngineDoesNotApply {
        throw error
      }
    }
    return try programmedZone(payoffs, isNarrowing: true, effort)
  }
}
/// The zone of possible agreement, seen from every side that a report shows.
public struct ZoneOfAgreement: Hashable, Sendable {
  /// Whether there is an agreement: in every reading the same, in some, in none; `nil` where a limit
  /// came before the answer.
  public var verdict: Verdict?
  /// How many outcomes every party accepts in every reading; `nil` where they were not counted.
  public var agreements: OutcomeCount?
  /// How many outcomes every party accepts in some reading at least; `nil` where not counted.
  public var possible: OutcomeCount?
  /// Between which numbers the agreements lie, where they were not counted; `nil` elsewhere.
  public internal(set) var agreementsBetween: ClosedRange<OutcomeCount>?
  /// Between which numbers the possible outcomes lie, where they were not counted; `nil` elsewhere.
  public internal(set) var possibleBetween: ClosedRange<OutcomeCount>?
  /// How many outcomes meet the rules; `nil` where they were not counted.
  public var meetingRules: OutcomeCount?
  /// For each issue the levels that some possible outcome has, as far as it is known.
  public var surviving: [LevelSet]
  /// The same without the outcomes in which the issue means nothing by its own `applies_if`.
  public var applying: [LevelSet]
  /// Whether every level that survives is among them; a limit may have come first.
  public var isSurvivingKnown: Bool
  /// What the possible outcomes are worth to each party; `nil` for a party without payoffs.
  public var payoffs: [PayoffRange?]
  /// Groups of signatories and their own zones; consents are apart.
  public var coalitions: [Coalition]
  /// The proposals, in their order.
  public var proposals: [ProposalFinding]
  /// One agreement, or else one possible outcome.
  public var example: Outcome?
  /// Which engine answered.
  public var engine: Engine
  /// How many programs GLPK solved.
  public var programs: Int
  /// On what a "no" rests.
  public var proof: Proof
  /// Whether a limit cut the work short.
  public var isComplete: Bool
  /// What there is to say where issues are divisible; `nil` where they are not.
  public var division: ZoneDivision?
}
