import Foundation
import TestSupport
import Testing

/// A graph model with its published or recomputed answers, from beside the project.
struct PublishedConflict: Decodable {
  struct Expected: Decodable {
    struct Stability: Decodable {
      var stable: [String: [Int]]
      var equilibria: [Int]
    }

    var stability: [String: Stability]
    var coalitionImprovements: [String: [[CoalitionEntry]]]
    var strongEquilibria: [Int]
  }

  /// A coalition, or the state it can reach.
  enum CoalitionEntry: Decodable {
    case members([String])
    case state(Int)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let state = try? container.decode(Int.self) {
        self = .state(state)
      } else {
        self = .members(try container.decode([String].self))
      }
    }
  }

  /// A place in a ranking: a state, or several that tie.
  enum Rank: Decodable {
    case state(Int)
    case tie([Int])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let state = try? container.decode(Int.self) {
        self = .state(state)
      } else {
        self = .tie(try container.decode([Int].self))
      }
    }

    var states: [Int] {
      switch self {
      case .state(let state): [state]
      case .tie(let states): states
      }
    }
  }

  var parties: [String]
  var states: [String: String]
  var moves: [String: [String: [Int]]]
  var rankingBestToWorst: [String: [Rank]]
  var expected: Expected

  /// The conflict, with states from 0.
  var plain: PlainConflict {
    get throws {
      var conflict = PlainConflict(moves: [], liking: [])
      for party in parties {
        let table = try #require(moves[party])
        conflict.moves.append(
          (1...states.count).map { Set((table["\($0)"] ?? []).map { $0 - 1 }) })
        var liking = Array(repeating: 0, count: states.count)
        for (place, rank) in try #require(rankingBestToWorst[party]).enumerated() {
          for state in rank.states { liking[state - 1] = -place }
        }
        conflict.liking.append(liking)
      }
      return conflict
    }
  }

  static func read(_ file: URL) throws -> PublishedConflict {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .custom { path in
      let key = path[path.count - 1].stringValue
      // Names of parties and states stay as they are.
      let known = [
        "ranking_best_to_worst": "rankingBestToWorst",
        "coalition_improvements": "coalitionImprovements", "strong_equilibria": "strongEquilibria",
      ]
      return Key(stringValue: known[key] ?? key)
    }
    return try decoder.decode(PublishedConflict.self, from: Data(contentsOf: file))
  }

  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
