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
    @Sendable func worlds(_ stance: Stance) -> Result<Worlds, any Error> {
      var document = self
      document.stance = stance
      return Result { try document.worlds(in: variant, engine, atMost: limit, effort) }
    }
    guard engine != .glpk, try Scenario(self, variant: variant).isEnumerable else {
      return try (worlds(.final).get(), worlds(.firm).get())
    }
    var found: [Result<Worlds, any Error>?] = [nil, nil]
    found.withUnsafeMutableBufferPointer { found in
      // Each of the two writes a place of its own and touches no other.
      nonisolated(unsafe) let found = found
      DispatchQueue.concurrentPerform(iterations: 2) { index in
        found[index] = worlds(index == 0 ? .final : .firm)
      }
    }
    guard let final = found[0], let firm = found[1] else { preconditionFailure("both were looked at") }
    return try (final.get(), firm.get())
  }
}
