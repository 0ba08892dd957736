extension Scenario {
  /// The firm red lines that an outcome breaks, of the parties that have a say on it.
  ///
  /// - Parameter outcome: The outcome.
  /// - Returns: The lines, party by party.
  public func firmLinesBroken(by outcome: Outcome) -> [BrokenLine] {
    parties.indices.filter { parties[$0].hasSay(in: outcome) }.flatMap { party in
      (parties[party].preferences?.redLines ?? []).enumerated().compactMap { index, line in
        line.hardness == .firm && !line.condition.holds(for: outcome)
          ? BrokenLine(party: party, redLine: index) : nil
      }
    }
  }
}
