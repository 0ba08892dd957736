internal import Negotiation

extension Words {
  /// A demand in a sentence: who asks for what, on what evidence.
  func demand(_ demand: Demand, _ explanation: Explanation, _ scenario: Scenario) -> RichText {
    let party = text(scenario.parties[demand.party].name)
    return RichText(.plain(demandOf(party)), .plain(content(of: demand, explanation, scenario)))
      + cited(demand.id, demand.evidence)
  }

  /// A red line in a sentence, as a demand is, in force or not.
  func redLine(_ line: BrokenLine, _ scenario: Scenario) -> RichText? {
    let party = scenario.parties[line.party]
    guard let line = party.preferences?.redLines[line.redLine] else { return nil }
    return RichText(demandOf(text(party.name)) + (line.name.map { text($0) } ?? line.text))
      + cited(line.id, line.evidence)
  }

  /// What a rule or a red line says, with its id and what it rests on.
  func quoted(_ id: String, _ content: String, _ evidence: Evidence) -> RichText {
    RichText(inQuotes(content)) + cited(id, evidence)
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
      return explanation.reservation(of: party).map { atLeastNoAgreement(points($0)) }
        ?? atLeastAsGoodAsNoAgreement
    }
  }

  /// A set of demands by their ids: "UA1 and US1".
  func ids(_ set: DemandSet, _ explanation: Explanation) -> RichText {
    set.isEmpty
      ? RichText(nothing)
      : all(of: set.positions.map { RichText(.code(explanation.demands[$0].id)) })
  }

  /// Several things that belong together: "a, b and c".
  func all(of texts: [RichText]) -> RichText {
    guard texts.count > 1, let last = texts.last else { return texts.first ?? RichText("") }
    return .joined(Array(texts.dropLast()), by: separator) + RichText(pair("", "")) + last
  }

  /// Some sets of demands, any of which will do; the first few of them.
  func anyOf(_ sets: [DemandSet], _ explanation: Explanation) -> RichText {
    let shown = sets.prefix(mostSetsInOneSentence)
    let text = anyOf(shown.map { ids($0, explanation) })
    guard sets.count > shown.count else { return text }
    return text + RichText(.muted(bracketed("+ \(count(sets.count - shown.count))")))
  }

  /// An id and what it rests on, in brackets.
  private func cited(_ id: String, _ evidence: Evidence) -> RichText {
    // How sure the analyst is stands with the positions; here it would drown the sentence.
    var plain = evidence
    plain.confidence = nil
    let rest = evidence.isMissing ? RichText("") : RichText(": ") + self.evidence(plain)
    return RichText(" [") + RichText(.code(id)) + rest + RichText("]")
  }
}

private let mostSetsInOneSentence = 8
