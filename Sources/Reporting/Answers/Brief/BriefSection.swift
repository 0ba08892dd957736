internal import Negotiation

/// A section of a brief, which names demands, proposals and questions by their names.
protocol BriefSection: WorldsSection {
  /// What the brief tells.
  var brief: Brief { get }
}

extension BriefSection {
  var worlds: Worlds { brief.final }
  var level: Int { 2 }

  /// The name of a proposal.
  func name(ofProposal position: Int) -> String { words.text(scenario.proposals[position].name) }

  /// Names in quotes.
  func quoted(_ names: [String]) -> [String] { names.map { words.inQuotes($0) } }
}
