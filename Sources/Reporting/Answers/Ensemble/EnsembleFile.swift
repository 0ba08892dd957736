internal import Foundation
public import Negotiation

/// A part of an ensemble as `zopa ensemble --format json` has written it.
public struct EnsembleFile: Sendable {
  /// Why a file is no part of an ensemble of a model.
  public enum Problem: Error, Hashable, Sendable {
    /// It is not what the command writes; with what is wrong.
    case unreadable(String)
    /// It is about other files, or another variant.
    case otherModel
    /// It lists only some of what was counted.
    case abridged
  }

  /// What was counted.
  public let ensemble: Ensemble

  /// Reads what was counted over one part.
  ///
  /// - Parameters:
  ///   - text: The file's text.
  ///   - scenario: The model it must be about.
  /// - Throws: ``Problem``.
  public init(_ text: String, of scenario: Scenario) throws(Problem) {
    let file: Written
    do {
      file = try JSONDecoder().decode(Written.self, from: Data(text.utf8))
    } catch let error as DecodingError {
      throw .unreadable(error.place)
    } catch {
      throw .unreadable("it is no JSON")
    }
    guard file.command == "ensemble" else {
      throw .unreadable("it is a result of 'zopa \(file.command)'")
    }
    guard file.modelDigest == scenario.digest else { throw .otherModel }
    guard let ensemble = file.counted(scenario) else {
      throw .unreadable("it names what the model does not have, or counts what cannot be")
    }
    guard
      Ensemble.counted.allSatisfy({
        ensemble.solutions[$0]?.count == file.solutions[$0.rawValue]?.distinct
      })
    else { throw .abridged }
    self.ensemble = ensemble
  }
}

/// What the command writes, as far as it is read again.
private struct Written: Decodable {
  struct Counted: Decodable {
    let count: Int
  }

  struct Zone: Decodable {
    let count: Int
    let sure: Counted
  }

  struct Acceptance: Decodable {
    let count: Int
    let possible: Counted
  }

  struct Standing: Decodable {
    let count: Int
    let possible: Counted
    let parties: [String: Acceptance]
  }

  struct Proposal: Decodable {
    let count: Int
    let possible: Counted
    let parties: [String: Acceptance]
    let asItStands: Standing?
  }

  struct Winner: Decodable {
    let outcome: [String: String]
    let alike: Int
    let count: Int
  }

  struct Solution: Decodable {
    let distinct: Int
    let outcomes: [Winner]
  }

  struct Shard: Decodable {
    let number: Int
    let of: Int
  }

  struct Drawn: Decodable {
    /// What is in the scale, the model says; here it counts that one bounds something.
    struct Scale: Decodable {}

    let scale: Scale?
    let dimensions: Int
    let steps: Int
    let likely: Int
  }

  let command: String
  let modelDigest: String
  let draws: Int
  let asked: Int
  let shard: Shard?
  let seed: UInt64
  let drawn: [String: Drawn]
  let zone: Zone
  let proposals: [String: Proposal?]
  let options: [String: [String: Counted]]
  let solutions: [String: Solution]
  let withoutPayoff: [String]
  let hasPayoffs: Bool

  enum CodingKeys: String, CodingKey {
    case command, draws, asked, shard, seed, drawn, zone, proposals, options, solutions
    case modelDigest = "model_digest"
    case withoutPayoff = "without_payoff"
    case hasPayoffs = "has_payoffs"
  }
}

extension Written.Proposal {
  enum CodingKeys: String, CodingKey {
    case count, possible, parties
    case asItStands = "as_it_stands"
  }
}

extension Written {
  /// What was counted; `nil` where that does not fit the model.
  func counted(_ scenario: Scenario) -> Ensemble? {
    let parties = scenario.parties
    let range = DrawRange(asked, shard: shard?.number ?? 1, of: shard?.of ?? 1)
    guard asked > 0, range.shards > 0, draws >= 0,
      (1...range.shards).contains(range.shard), draws <= range.count
    else { return nil }
    var ensemble = Ensemble(
      seed: seed, range: range,
      drawn: parties.map { party in
        drawn[party.id].map {
          Ensemble.Drawn(
            scale: $0.scale == nil ? nil : party.preferences?.scaleInForce,
            dimensions: $0.dimensions, steps: $0.steps, likely: $0.likely)
        }
      },
      withoutPayoff: withoutPayoff.compactMap { id in parties.firstIndex { $0.id == id } },
      hasPayoffs: hasPayoffs)
    ensemble.draws = draws
    ensemble.zone = zone.count
    ensemble.sureZone = zone.sure.count
    for proposal in scenario.proposals {
      guard let written = proposals[proposal.id] else { return nil }
      var counts = Ensemble.ProposalCounts()
      counts.hasCompletions = written != nil
      counts.agreement = written?.count ?? 0
      counts.possible = written?.possible.count ?? 0
      counts.acceptance = acceptance(written?.parties, scenario)
      counts.asItStands = written?.asItStands.map {
        Ensemble.AsItStands(
          agreement: $0.count, possible: $0.possible.count,
          acceptance: acceptance($0.parties, scenario))
      }
      ensemble.proposals.append(counts)
    }
    for issue in scenario.issues {
      let counts = issue.options.compactMap { options[issue.id]?[$0.id]?.count }
      guard counts.count == issue.options.count else { return nil }
      ensemble.options.append(counts)
    }
    for solution in Ensemble.counted {
      var winners: [Ensemble.Winner] = []
      for written in solutions[solution.rawValue]?.outcomes ?? [] {
        guard let outcome = Outcome(written.outcome, scenario) else { return nil }
        winners.append(
          Ensemble.Winner(outcome: outcome, alike: written.alike, count: written.count))
      }
      ensemble.solutions[solution] = winners
    }
    let largest = [ensemble.zone, ensemble.sureZone] + ensemble.proposals.map(\.possible)
    return largest.allSatisfy { (0...draws).contains($0) } ? ensemble : nil
  }

  private func acceptance(
    _ written: [String: Acceptance]?, _ scenario: Scenario
  ) -> [Ensemble.Acceptance] {
    scenario.parties.map { party in
      let own = written?[party.id]
      return Ensemble.Acceptance(every: own?.count ?? 0, some: own?.possible.count ?? 0)
    }
  }
}

extension Scenario {
  /// What tells the files, the variant, the stance and the beliefs of a model from all others.
  var digest: String {
    var parts = files.flatMap { [$0.name, $0.text] } + [variant?.id ?? ""]
    // Parts that were written before there were stances go on with those in which positions stand as stated.
    if stance != .firm { parts.append(stance.rawValue) }
    for question in questions where question.isChosen {
      parts.append(question.id)
      if let inForce = question.inForce { parts.append(question.answers[inForce].id) }
    }
    return SHA256.hexDigest(of: parts.map { "\($0.utf8.count):\($0)" }.joined().utf8)
  }
}

extension Outcome {
  /// An outcome by the ids of its options; `nil` where the model has no such issue or option.
  fileprivate init?(_ options: [String: String], _ scenario: Scenario) {
    let levels = scenario.issues.compactMap { issue in
      issue.options.firstIndex { $0.id == options[issue.id] }
    }
    guard levels.count == scenario.issues.count else { return nil }
    self.init(levels)
  }
}

extension DecodingError {
  /// What is wrong, and where.
  fileprivate var place: String {
    func path(_ context: Context) -> String {
      context.codingPath.map(\.stringValue).joined(separator: ".")
    }
    return switch self {
    case .keyNotFound(let key, let context):
      "'\((path(context).isEmpty ? "" : path(context) + ".") + key.stringValue)' is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "'\(path(context))' is not what it should be"
    case .dataCorrupted: "it is no JSON"
    @unknown default: "it is no JSON"
    }
  }
}
