/// A demand that is in force in some world.
public struct WorldDemand: Hashable, Sendable {
  /// The id of the red line or linkage, or `PARTY.no_agreement`.
  public let id: String
  /// Whose it is, by position.
  public let party: Int
  /// Its name; `nil` where it has none, and for what no agreement is worth.
  public let name: LocalizedText?
  /// Its condition as it is written in the first world that has it; `nil` for what no agreement is worth.
  public let text: String?

  init(_ demand: Demand, in scenario: Scenario) {
    id = demand.id
    party = demand.party
    switch demand.source {
    case .redLine(let party, let index):
      let line = scenario.parties[party].preferences?.redLines[index]
      (name, text) = (line?.name, line?.text)
    case .linkage(let rule): (name, text) = (scenario.rules[rule].name, scenario.rules[rule].text)
    case .noAgreement: (name, text) = (nil, nil)
    }
  }
}
