import Testing

@testable import Negotiation

/// A party of which one belief says what another denies.
private let rivals = """
  zopa: 1
  title: Rival beliefs
  parties: {a: {name: A}, b: {name: B}}
  issues: {land: {options: [kept, given]}, toll: {options: [none, some]}}
  preferences:
    a:
      no_agreement: {worth: negative}
      indifferent: [toll]
      types:
        wants: {order: ["land: kept > given"]}
        careless: {indifferent: [land]}
    b: {judge_by: red_lines}
  variants:
    careless: {types: {a: careless}}

  """

@Test func beliefsThatDenyEachOtherAreNotLaidOverEachOther() throws {
  let scenarios = try document(of: rivals).scenariosOfRivalBeliefs(in: nil)
  #expect(scenarios.map { $0.beliefs.map(\.answer) } == [["wants"], ["careless"]])
  #expect(scenarios[0].parties[0].preferences?.orders.count == 1)
  #expect(scenarios[1].parties[0].preferences?.stances[0] == .indifferent)
  #expect(try scenario(of: rivals, variant: "careless").parties[0].preferences?.orders == [])
}
