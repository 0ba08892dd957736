internal import Negotiation

/// Every demand of the files with what it rests on, to look up what an id means.
struct DemandsSection: Section {
  let page: Page
  /// Whether links lead here, and not to a table of the same page that tells more.
  let isLinkedTo: Bool

  var blocks: [Block] {
    let lines = scenario.parties.flatMap { $0.preferences?.redLines ?? [] }.map { line in
      item(line.id, line.name.map { words.text($0) } ?? line.text, line.evidence, isLinkedTo)
    }
    let linkages = scenario.rules.filter { $0.kind == .linkage }.map { rule in
      // Where rules are told, linkages are told whole.
      item(rule.id, rule.name.map { words.text($0) } ?? rule.text, rule.evidence, false)
    }
    let demands = lines + linkages
    return demands.isEmpty ? [] : [.heading(2, words.demandsHeading), .terms(demands)]
  }

  private func item(_ id: String, _ says: String, _ evidence: Evidence, _ isLinkedTo: Bool) -> RichText {
    let anchor = Anchor(kind: .demand, id: id)
    let isDisputed = evidence.records.contains { record in
      scenario.records.contains { $0.id == record && !$0.contestedBy.isEmpty }
    }
    var plain = evidence
    plain.confidence = nil
    return RichText(isLinkedTo ? .anchor(id, anchor) : .strong(id), .plain(" " + says + " "))
      + (evidence.isMissing ? RichText("") : words.evidence(plain))
      + RichText(.muted(isDisputed ? words.separator + words.disputedWord : ""))
  }
}
