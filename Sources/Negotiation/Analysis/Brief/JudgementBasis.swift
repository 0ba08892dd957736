/// What a judgement rests on: records, how sure they are, and whether somebody disputes them.
struct JudgementBasis {
  private(set) var evidence: [String] = []
  private(set) var confidence: Evidence.Confidence?
  private(set) var isAnalyst = false
  private(set) var isContested = false
  private let scenario: Scenario

  init(_ scenario: Scenario) { self.scenario = scenario }

  /// Takes what a demand rests on, in the meaning that it has.
  mutating func add(demand id: String) {
    for line in scenario.parties.flatMap({ $0.preferences?.redLines ?? [] }) where line.id == id {
      add(line.evidence)
      if let meaning = line.meaning { add(meaning.evidence) }
    }
    for rule in scenario.rules where rule.id == id { add(rule.evidence) }
    for party in scenario.parties where "\(party.id).no_agreement" == id {
      if let evidence = party.preferences?.noAgreement?.evidence { add(evidence) }
    }
  }

  /// Takes what something else rests on.
  mutating func add(_ other: Evidence) {
    isAnalyst = isAnalyst || other.isAnalyst
    weaken(other.confidence)
    for id in other.records where !evidence.contains(id) {
      evidence.append(id)
      guard let record = scenario.records.first(where: { $0.id == id }) else { continue }
      weaken(record.confidence)
      isContested = isContested || !record.contestedBy.isEmpty
    }
  }

  private mutating func weaken(_ other: Evidence.Confidence?) {
    guard let other else { return }
    let order = Evidence.Confidence.allCases
    let rank = { (confidence: Evidence.Confidence) in order.firstIndex(of: confidence) ?? 0 }
    confidence = confidence.map { rank($0) > rank(other) ? $0 : other } ?? other
  }
}
