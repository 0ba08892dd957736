/// Outcomes over which the same parties are players.
///
/// A *player* over an outcome is a party with payoffs whose acceptance the outcome needs: a signatory, or a party that only
/// consents where its condition is met. Elsewhere such a party has no say, and what the outcome is worth to it counts for
/// nothing.
struct PartBySay: Sendable {
  /// The model of these outcomes alone: who is a player signs, and who is none has nothing on record.
  let model: PayoffModel
  /// The players, by position.
  let players: [Int]
}

extension PayoffModel {
  /// The outcomes by who is a player over them; one part where everybody always is.
  ///
  /// - Parameters:
  ///   - parties: The parties with payoffs, by position.
  ///   - effort: When to stop.
  /// - Returns: The parts; together they hold every outcome that meets the rules, and none twice.
  /// - Throws: ``Stopped``; ``EngineDoesNotApply`` where too many parties consent, each under a condition of its own.
  /// - Complexity: Two to the power of the number of different conditions; or one look at every outcome.
  func partsBySay(_ parties: [Int], _ effort: Effort) throws -> [PartBySay] {
    var conditions: [Condition] = []
    for party in parties {
      guard case .consenting(let concern) = scenario.parties[party].role else { continue }
      if !conditions.contains(concern) { conditions.append(concern) }
    }
    if conditions.isEmpty { return [PartBySay(model: self, players: parties)] }
    let sets: [[Bool]]
    if conditions.count <= mostConditions {
      sets = conditions.reduce([[]]) { sets, _ in sets.flatMap { [$0 + [true], $0 + [false]] } }
    } else if scenario.isEnumerable {
      sets = try occurring(conditions, effort)
    } else {
      throw EngineDoesNotApply(
        engine: .auto,
        reason:
          "\(conditions.count) conditions say whose consent is needed, and up to \(mostConditions) are told apart here; "
          + "judge some of these parties by red lines")
    }
    return sets.map { part(of: parties, zip(conditions, $0)) }
  }

  /// Which of some conditions hold together at some outcome.
  private func occurring(_ conditions: [Condition], _ effort: Effort) throws -> [[Bool]] {
    var seen: Set<[Bool]> = []
    var sets: [[Bool]] = []
    let walk = OutcomeWalk(
      self, .none(scenario), within: scenario.allowed, meeting: scenario.rules.map(\.condition),
      effort)
    let tables = conditions.map { ConditionTable($0, scenario) }
    try walk.run { visit in
      let set = tables.map { $0.holds(visit.levels) }
      if seen.insert(set).inserted { sets.append(set) }
      return true
    }
    return sets
  }

  private func part(
    of parties: [Int], _ conditions: some Sequence<(Condition, Bool)>
  ) -> PartBySay {
    var model = self
    var players = parties
    for (condition, holds) in conditions {
      model.scenario.rules.append(
        Rule(
          id: "", name: nil, condition: holds ? condition : .not(condition), text: "",
          meaning: nil, kind: .definition, maker: nil, evidence: Evidence(), note: nil,
          location: scenario.issues[0].location))
      for party in parties where scenario.parties[party].role == .consenting(to: condition) {
        if holds {
          model.scenario.parties[party].role = .signatory
        } else {
          model.judgements[party] = .notOnRecord
          model.floors[party] = nil
          players.removeAll { $0 == party }
        }
      }
    }
    return PartBySay(model: model, players: players)
  }
}

extension ParetoFrontier {
  /// The same frontier, yet without points, of the outcomes of one part.
  func empty(of part: PartBySay) -> ParetoFrontier {
    var own = ParetoFrontier(
      parties: part.players,
      tables: zip(parties, tables).filter { part.players.contains($0.0) }.map(\.1),
      isClipped: isClipped, engine: engine)
    own.central = central
    own.withPayoffs = withPayoffs
    return own
  }

  /// Puts the efficient payoffs of several parts together.
  ///
  /// What is efficient among the outcomes with the same players may be worse than an outcome that needs fewer parties; see
  /// ``PayoffModel/paretoFrontier(_:_:isClipped:outcomes:_:)``.
  mutating func join(_ parts: [(players: [Int], points: [FrontierPoint])]) {
    let players = Set(parts.filter { !$0.points.isEmpty }.flatMap(\.players))
    if !players.isEmpty {
      let places = parties.indices.filter { players.contains(parties[$0]) }
      tables = places.map { tables[$0] }
      parties = places.map { parties[$0] }
    }
    candidates = parts.flatMap { part in part.points.map { spread($0, over: part.players) } }
      .sorted { a, b in
        a.units == b.units
          ? a.withoutSay.count > b.withoutSay.count : b.units.lexicographicallyPrecedes(a.units)
      }
    points = candidates.filter { point in
      !candidates.contains { $0.needsLess(than: point) && $0.isBetter(than: point) }
    }
  }

  /// A point of some players among all parties.
  func spread(_ point: FrontierPoint, over players: [Int]) -> FrontierPoint {
    var spread = FrontierPoint(
      units: zip(parties, tables).map { party, table in
        players.firstIndex(of: party).map { point.units[$0] } ?? table.reservation
      }, count: point.count, outcomes: point.outcomes)
    spread.withoutSay = parties.indices.filter { !players.contains(parties[$0]) }
    return spread
  }
}

extension FrontierPoint {
  /// Whether it needs some parties' acceptance less, and nobody's more.
  fileprivate func needsLess(than other: FrontierPoint) -> Bool {
    withoutSay.count > other.withoutSay.count
      && other.withoutSay.allSatisfy { withoutSay.contains($0) }
  }

  /// Whether it is worth more to one of its players and less to none.
  fileprivate func isBetter(than other: FrontierPoint) -> Bool {
    let players = units.indices.filter { hasSay($0) }
    return players.allSatisfy { units[$0] >= other.units[$0] }
      && players.contains { units[$0] > other.units[$0] }
  }
}

// Each doubles the parts.
private let mostConditions = 5
