internal import Negotiation

/// A result with the scenario that its positions belong to: results count parties and issues, programs know their ids.
@dynamicMemberLookup
struct Placed<Value: Sendable>: Sendable {
  /// The result.
  let value: Value
  /// The scenario.
  let scenario: Scenario

  init(_ value: Value, _ scenario: Scenario) {
    self.value = value
    self.scenario = scenario
  }

  subscript<Part>(dynamicMember part: KeyPath<Value, Part>) -> Part { value[keyPath: part] }

  /// Another value in the same scenario.
  func with<Other>(_ other: Other) -> Placed<Other> { Placed<Other>(other, scenario) }

  /// Other values in the same scenario.
  func each<Other>(_ others: [Other]) -> [Placed<Other>] { others.map { with($0) } }

  /// The id of a party.
  func party(_ position: Int) -> String { scenario.parties[position].id }

  /// The ids of parties.
  func parties(_ positions: [Int]) -> [String] { positions.map(party) }

  /// The ids of issues.
  func issues(_ positions: [Int]) -> [String] { positions.map { scenario.issues[$0].id } }

  /// Something for each party by its id, but those for which there is none.
  func byParty<Part>(_ part: (Int) -> Part?) -> [(String, Part)] {
    named(scenario.parties.map(\.id), part)
  }

  /// Something for each issue by its id.
  func byIssue<Part>(_ part: (Int) -> Part?) -> [(String, Part)] {
    named(scenario.issues.map(\.id), part)
  }

  /// Something for each option of an issue by its id.
  func byOption<Part>(of issue: Int, _ part: (Int) -> Part?) -> [(String, Part)] {
    named(scenario.issues[issue].options.map(\.id), part)
  }

  /// Something for each proposal by its id, but those for which there is none.
  func byProposal<Part>(_ part: (Int) -> Part?) -> [(String, Part)] {
    named(scenario.proposals.map(\.id), part)
  }

  private func named<Part>(_ names: [String], _ part: (Int) -> Part?) -> [(String, Part)] {
    names.enumerated().compactMap { index, name in part(index).map { (name, $0) } }
  }
}

extension Placed {
  /// The ids of red lines.
  func redLines(_ lines: [BrokenLine]) -> [String] {
    lines.compactMap { scenario.parties[$0.party].preferences?.redLines[$0.redLine].id }
  }
}
