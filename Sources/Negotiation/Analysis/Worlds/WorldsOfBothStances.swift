internal import Dispatch

extension ScenarioDocument {
  /// Answers the model in every world of both stances: if all positions are final, and as they are stated.
  ///
  /// Where outcomes can be listed the two are looked at side by side; programs of GLPK one after the other.
  ///
  /// - Parameters:
  ///   - variant: The id of a variant; `nil` for the model as it stands.
  ///   - engine: How to look.
  ///   - limit: How many sets of a kind are enough in a world.
  ///   - effort: When to stop.
  /// - Returns: The worlds of each stance.
  /// - Throws: What ``ScenarioDocument/worlds(in:_:atMost:_:progress:)`` throws.
  public func worldsOfBothStances(
    in variant: String?, _ engine: Engine = .auto, atMost limit: Int = 200, _ effort: Effort = Effort()
  ) throws -> (final: Worlds, firm: Worlds) {
    var asStated = self
    asStated.stance = .firm
    let document = asStated
    let base = try Scenario(document, variant: variant)
    let together = AnswersTogether(base, isListed: base.isEnumerable && engine != .glpk)
    // What is in the files is the same in both stances, and is checked once.
    let scenarios = concurrently(together.answers.count) { index in
      Result { try Scenario(document, variant: variant, changing: together.changes(together.answers[index]), base) }
    }
    let places = Dictionary(
      zip(together.answers.map { together.changes($0) }, scenarios), uniquingKeysWith: { first, _ in first })
    @Sendable func worlds(_ stance: Stance) -> Result<Worlds, any Error> {
      Result {
        try base.taking(stance).worlds(together, engine, atMost: limit, effort, { _, _ in }) { changes in
          guard let scenario = places[changes] else { preconditionFailure("every combination was checked") }
          return try scenario.get().taking(stance)
        }
      }
    }
    guard engine != .glpk, base.isEnumerable else {
      return try (worlds(.final).get(), worlds(.firm).get())
    }
    let found = concurrently(2) { worlds($0 == 0 ? .final : .firm) }
    return try (found[0].get(), found[1].get())
  }
}

extension Scenario {
  /// The same with reported positions as final as a stance takes them to be.
  ///
  /// - Precondition: In the scenario they are as they are stated.
  fileprivate func taking(_ stance: Stance) -> Scenario {
    guard stance == .final else { return self }
    var taken = self
    taken.stance = .final
    for party in parties.indices {
      for line in (parties[party].preferences?.redLines ?? []).indices {
        taken.parties[party].preferences?.redLines[line].hardness = .firm
      }
    }
    return taken
  }
}

/// What is found for each of some numbers, on all processors.
private func concurrently<Found: Sendable>(_ count: Int, _ find: @Sendable (Int) -> Found) -> [Found] {
  var found: [Found?] = Array(repeating: nil, count: count)
  found.withUnsafeMutableBufferPointer { found in
    // Each call writes a place of its own and touches no other.
    nonisolated(unsafe) let found = found
    DispatchQueue.concurrentPerform(iterations: count) { found[$0] = find($0) }
  }
  return found.compactMap(\.self)
}
