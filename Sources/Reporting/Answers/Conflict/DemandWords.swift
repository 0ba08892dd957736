internal import Negotiation

/// A section about what blocks or bounds a zone, which names demands.
protocol ExplainingSection: Section {
  /// What blocks or bounds the zone.
  var explanation: Explanation { get }
}

extension ExplainingSection {
  /// A demand in a sentence: who asks for what, on what evidence.
  func demand(_ demand: Demand) -> RichText {
    RichText(.plain(words.demandOf(name(ofParty: demand.party))), .plain(content(of: demand)))
      + words.cited(demand.id, demand.evidence)
  }

  /// What a demand asks for, with its id: "“No recognition as Russian” (UA4)".
  func label(of demand: Demand) -> String { words.inQuotes(content(of: demand)) + words.bracketed(demand.id) }

  /// What a demand asks for, in the words of the file, or its condition where the file has none.
  private func content(of demand: Demand) -> String {
    switch demand.source {
    case .redLine(let party, let index):
      guard let line = scenario.parties[party].preferences?.redLines[index] else {
        return words.nothing
      }
      return line.name.map { words.text($0) } ?? line.text
    case .linkage(let index):
      let rule = scenario.rules[index]
      return rule.name.map { words.text($0) } ?? rule.text
    case .noAgreement(let party):
      return explanation.reservation(of: party).map {
        words.atLeastNoAgreement(words.points($0))
      } ?? words.atLeastAsGoodAsNoAgreement
    }
  }

  /// A set of demands by their ids: "UA1 + US1".
  func ids(_ set: DemandSet) -> RichText {
    set.isEmpty
      ? RichText(words.nothing)
      : words.set(of: set.positions.map { RichText(.code(explanation.demands[$0].id)) })
  }

  /// Several sets of demands, any of which will do; the first few of them.
  func anyOf(_ sets: [DemandSet]) -> RichText {
    let shown = sets.prefix(mostSetsInOneSentence)
    let text = words.anyOf(shown.map(ids))
    guard sets.count > shown.count else { return text }
    return text + RichText(.muted(words.bracketed(words.steadyMore(words.count(sets.count - shown.count)))))
  }
}

extension Words {
  /// What a rule or a red line says, with its id and what it rests on.
  func quoted(_ id: String, _ content: String, _ evidence: Evidence) -> RichText {
    RichText(inQuotes(content)) + cited(id, evidence)
  }

  /// Several things that belong together: "a, b and c".
  func all(of texts: [RichText]) -> RichText {
    guard texts.count > 1, let last = texts.last else { return texts.first ?? RichText("") }
    return .joined(Array(texts.dropLast()), by: separator) + RichText(pair("", "")) + last
  }

  /// Ids that go together, so that several such sets can be told apart: "UA1 + UA3", or 「{UA1・UA3}」.
  func set(of ids: [RichText]) -> RichText {
    guard ids.count > 1 else { return ids.first ?? RichText("") }
    return emphasise(en: .joined(ids, by: " + "), ja: RichText("{") + .joined(ids, by: "・") + RichText("}"))
  }

  /// An id and what it rests on, in brackets.
  func cited(_ id: String, _ evidence: Evidence) -> RichText {
    // How sure the analyst is stands with the positions; here it would drown the sentence.
    var plain = evidence
    plain.confidence = nil
    let rest = evidence.isMissing ? RichText("") : RichText(": ") + self.evidence(plain)
    return RichText(" [") + RichText(.code(id)) + rest + RichText("]")
  }
}

private let mostSetsInOneSentence = 8
