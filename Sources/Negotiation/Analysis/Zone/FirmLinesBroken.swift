extension Scenario {
  /// The firm red lines that an outcome breaks, of the parties that have a say on it.
  func firmLinesBroken(by outcome: Outcome) -> [BrokenLine] {
    parties.indices.filter { hasSay($0, on: outcome) }.flatMap { party in
      (parties[party].preferences?.redLines ?? []).enumerated().compactMap { index, line in
        line.hardness == .firm && !line.condition.holds(for: outcome)
          ? BrokenLine(party: party, redLine: index) : nil
      }
    }
  }

  /// Whether a party has a say on an outcome: a consenting one only where the outcome concerns it.
  func hasSay(_ party: Int, on outcome: Outcome) -> Bool {
    guard case .consenting(let concern) = parties[party].role else { return true }
    return concern.holds(for: outcome)
  }
}
