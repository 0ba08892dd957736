internal import Negotiation

extension Catalogue {
  /// A demand in a sentence: who asks for what, on what evidence.
  func demand(_ demand: Demand, _ explanation: Explanation, _ scenario: Scenario) -> RichText {
    let party = text(scenario.parties[demand.party].name)
    return RichText(.plain(demandOf(party)), .plain(content(of: demand, explanation, scenario)))
      + RichText(.plain(" [")) + id(of: demand) + cited(demand.evidence) + RichText(.plain("]"))
  }

  /// What a demand asks for, in the words of the file, or its condition where the file has none.
  func content(of demand: Demand, _ explanation: Explanation, _ scenario: Scenario) -> String {
    switch demand.source {
    case .redLine(let party, let index):
      guard let line = scenario.parties[party].preferences?.redLines[index] else { return nothing }
      return line.name.map { text($0) } ?? line.text
    case .linkage(let index):
      let rule = scenario.rules[index]
      return rule.name.map { text($0) } ?? rule.text
    case .noAgreement(let party):
      return atLeastNoAgreement(explanation.reservation(of: party).map { points($0) } ?? nothing)
    }
  }

  /// A demand by its id alone.
  func id(of demand: Demand) -> RichText { RichText(.code(demand.id)) }

  /// A set of demands by their ids: "UA1 and US1".
  func ids(_ set: DemandSet, _ explanation: Explanation) -> RichText {
    let ids = set.positions.map { explanation.demands[$0].id }
    guard let last = ids.last else { return RichText(nothing) }
    if ids.count == 1 { return RichText(.code(last)) }
    return .joined(ids.dropLast().map { RichText(.code($0)) }, by: separator)
      + RichText(pair("", "")) + RichText(.code(last))
  }

  /// Some sets of demands, any of which will do; the first few of them.
  func anyOf(_ sets: [DemandSet], _ explanation: Explanation) -> RichText {
    let shown = sets.prefix(mostSetsInOneSentence)
    let text = anyOf(shown.map { ids($0, explanation) })
    guard sets.count > shown.count else { return text }
    return text + RichText(.muted(bracketed("+ \(count(sets.count - shown.count))")))
  }

  private func cited(_ evidence: Evidence) -> RichText {
    // How sure the analyst is stands with the positions; here it would drown the sentence.
    var plain = evidence
    plain.confidence = nil
    return evidence.isMissing ? RichText("") : RichText(.plain(": ")) + self.evidence(plain)
  }
}

private let mostSetsInOneSentence = 8
