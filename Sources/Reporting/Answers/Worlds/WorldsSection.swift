internal import Negotiation

/// A section about what the model answers in every world.
protocol WorldsSection: Section {
  /// The worlds.
  var worlds: Worlds { get }
  /// The level of its heading.
  var level: Int { get }
}

extension WorldsSection {
  /// A question in a few words: whom or what it is about.
  func question(_ position: Int) -> String { question(position, of: worlds) }

  /// The same of the worlds of another stance.
  func question(_ position: Int, of worlds: Worlds) -> String {
    let question = worlds.questions[position]
    let name = words.name(of: question, in: scenario)
    switch question.about {
    case .party: return words.whatWants(name)
    case .text: return words.whatMeans(demandName(question.id), question.id)
    case .world: return name
    }
  }

  /// A question by its name or id alone, for the head of a column.
  func shortly(_ position: Int) -> String { words.name(of: worlds.questions[position], in: scenario) }

  /// An answer to a question, by its name.
  func answer(_ position: Int, to question: Int) -> String {
    words.name(of: worlds.questions[question].answers[position])
  }

  /// A demand in a sentence: who asks for what.
  func demand(_ id: String) -> RichText {
    guard let demand = worlds.demands.first(where: { $0.id == id }) else { return RichText(.code(id)) }
    return RichText(words.demandOf(name(ofParty: demand.party)) + demandName(id) + " [")
      + RichText(.code(id)) + RichText("]")
  }

  func demandName(_ id: String) -> String {
    guard let demand = worlds.demands.first(where: { $0.id == id }) else {
      // In no world in force; the file still has its name.
      let lines = scenario.parties.flatMap { $0.preferences?.redLines ?? [] }
      return lines.first { $0.id == id }?.name.map { words.text($0) } ?? id
    }
    // The condition of a demand that may mean several things is one of its meanings.
    let isDisputed = worlds.scenario.questions.contains { $0.id == id && $0.about == .text }
    return demand.name.map { words.text($0) }
      ?? (isDisputed ? id : demand.text ?? words.atLeastAsGoodAsNoAgreement)
  }

  /// Demands by their ids: "UA1 and US1".
  func ids(_ set: [String]) -> RichText { words.set(of: set.map { RichText(.code($0)) }) }
}
