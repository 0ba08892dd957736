extension PayoffModel {
  /// Which statements would settle what parties say to an outcome.
  ///
  /// First the signs of single numbers that the file leaves open; where none of them settles what a party says, what two
  /// things that the outcome settles are worth together.
  func missingStatements(
    on proposal: Int, _ outcome: Outcome, _ payoffs: ExactPayoffs
  ) -> [MissingStatement] {
    scenario.parties.indices.flatMap { party -> [MissingStatement] in
      guard let open = payoffs.open[party], open.verdict(on: outcome) == .some,
        case .readings(let payoff) = judgements[party]
      else { return [] }
      let gain = open.gain(of: outcome)
      func statement(
        _ subject: MissingStatement.Subject, _ form: [Int]
      ) -> MissingStatement? {
        guard open.readings.verdict(onNotNegative: form) == .some else { return nil }
        let settles = open.readings.settled(bySignOf: form, gain)
        return settles.isEmpty
          ? nil
          : MissingStatement(proposal: proposal, party: party, subject: subject, settles: settles)
      }
      let single = open.columns.enumerated().compactMap { place, unknown in
        statement(
          .number(payoff.unknowns[unknown]), gain.indices.map { $0 == place ? 1 : 0 })
      }
      if !single.isEmpty { return single }
      let parts = open.contributions(to: outcome)
      return parts.indices.flatMap { first in
        parts[(first + 1)...].compactMap { second in
          statement(
            .together(parts[first].what, second.what),
            zip(parts[first].vector, second.vector).map { $0 + $1 })
        }
      }
    }
  }
}

/// A statement nobody has made that would settle a verdict.
public struct MissingStatement: Hashable, Sendable {
  /// What it would be about.
  public enum Subject: Hashable, Sendable {
    /// The sign of a number.
    case number(PartyPayoff.Unknown)
    /// Whether two parts of what an outcome is worth are more than 0 together.
    case together(Contribution, Contribution)
  }

  /// A part of what an outcome is worth.
  public enum Contribution: Hashable, Sendable {
    /// How an issue is settled.
    case issue(Int)
    /// A conditional effect.
    case effect(Int)
    /// That there is an agreement at all.
    case noAgreement
  }

  /// What could be stated about it.
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
  /// What it would be about.
  public let subject: Subject
  /// The verdict that each answer leads to, where it settles anything.
  public let settles: [Answer: Verdict]
}

extension OpenPayoff {
  /// What the gain of an outcome is made of, part by part; parts that are always 0 are left out.
  fileprivate func contributions(
    to outcome: Outcome
  ) -> [(what: MissingStatement.Contribution, vector: [Int])] {
    var parts: [(MissingStatement.Contribution, [Int])] = outcome.levels.enumerated().map {
      (.issue($0), values[$0][$1])
    }
    for (index, effect) in effects.enumerated() where effect.when.holds(for: outcome) {
      parts.append((.effect(index), effect.vectors[effect.quantity.map { outcome[$0] } ?? 0]))
    }
    parts.append((.noAgreement, noAgreement))
    return parts.filter { $0.1.contains { $0 != 0 } }
  }
}
