internal import Negotiation

extension Page {
  /// What a report tells whole in one place, by its ids and names; what two things are called is left out.
  var named: [String: Anchor] {
    var named: [String: Anchor] = [:]
    var shared: Set<String> = []
    func add(_ kind: Anchor.Kind, _ id: String, _ name: String?) {
      let anchor = Anchor(kind: kind, id: id)
      for text in Set([id, name].compactMap(\.self)) {
        if let other = named.updateValue(anchor, forKey: text), other != anchor { shared.insert(text) }
      }
    }
    for line in scenario.parties.flatMap({ $0.preferences?.redLines ?? [] }) {
      add(.demand, line.id, line.name.map { words.text($0) })
    }
    for rule in scenario.rules { add(.demand, rule.id, rule.name.map { words.text($0) }) }
    for source in scenario.sources { add(.source, source.id, words.text(source.name)) }
    for record in scenario.records { add(.record, record.id, nil) }
    for proposal in scenario.proposals {
      add(.proposal, proposal.id, words.text(proposal.statedName))
      add(.proposal, proposal.id, words.text(proposal.name))
    }
    for name in shared { named[name] = nil }
    return named
  }
}
