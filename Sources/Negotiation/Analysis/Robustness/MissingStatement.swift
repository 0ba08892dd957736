extension PayoffModel {
  /// Which signs of single numbers would settle what parties say to an outcome.
  ///
  /// A number's sign is *open* when the file allows it to be more and less than 0. An answer settles the
  /// verdict when, with it, the party accepts in every reading or in none.
  func missingStatements(
    on proposal: Int, _ outcome: Outcome, _ payoffs: ExactPayoffs
  ) -> [MissingStatement] {
    var found: [MissingStatement] = []
    for party in scenario.parties.indices {
      guard let open = payoffs.open[party],
        open.verdict(on: outcome) == .some, case .readings(let payoff) = judgements[party]
      else { continue }
      let gain = open.gain(of: outcome)
      for (place, unknown) in open.columns.enumerated() {
        let form = gain.indices.map { $0 == place ? 1 : 0 }
        guard open.readings.verdict(onNotNegative: form) == .some else { continue }
        var settles: [MissingStatement.Answer: Verdict] = [:]
        for answer in MissingStatement.Answer.allCases {
          guard let readings = try? open.readings.adding(answer.row(form)), readings.isConsistent
          else {
            continue
          }
          let verdict = readings.verdict(onNotNegative: gain)
          if verdict != .some { settles[answer] = verdict }
        }
        guard !settles.isEmpty else { continue }
        found.append(
          MissingStatement(
            proposal: proposal, party: party, unknown: payoff.unknowns[unknown], settles: settles))
      }
    }
    return found
  }
}

/// A statement nobody has made that would settle a verdict.
public struct MissingStatement: Hashable, Sendable {
  /// What could be stated about a number.
  public enum Answer: String, Hashable, Sendable, CaseIterable {
    /// More than 0.
    case positive
    /// Exactly 0.
    case zero
    /// Less than 0.
    case negative
  }

  /// The proposal, by position.
  public let proposal: Int
  /// The party, by position.
  public let party: Int
  /// The number whose sign is open.
  public let unknown: PartyPayoff.Unknown
  /// The verdict that each answer leads to, where it settles anything.
  public let settles: [Answer: Verdict]
}

extension MissingStatement.Answer {
  fileprivate func row(_ form: [Int]) -> ReadingsCone.Row {
    switch self {
    case .positive: ReadingsCone.Row(vector: form, relation: .positive)
    case .zero: ReadingsCone.Row(vector: form, relation: .zero)
    case .negative: ReadingsCone.Row(vector: form.map { -$0 }, relation: .positive)
    }
  }
}
