extension Scenario {
  /// What a reader should know before trusting the model: statements without evidence, silence, and
  /// evidence that somebody disputes.
  public var warnings: [Diagnostic] {
    var diagnostics = Diagnostics()
    let contested = Dictionary(
      records.filter { !$0.contestedBy.isEmpty }.map { ($0.id, $0.contestedBy) },
      uniquingKeysWith: { first, _ in first })
    for statement in statements {
      if statement.evidence.isMissing {
        diagnostics.warning(
          at: statement.location, "nothing is cited for the \(statement.subject)",
          why: "nobody can check where it comes from",
          fix: "cite a record with 'evidence: ID', or write 'evidence: analyst' if it is yours")
      }
      for id in statement.evidence.records {
        guard let by = contested[id] else { continue }
        diagnostics.warning(
          at: statement.location, "\(id), cited for the \(statement.subject), is contested",
          why: "\(by.joined(separator: ", ")) \(by.count == 1 ? "says" : "say") otherwise",
          fix: "ask what changes without it: drop or soften it in a variant")
      }
    }
    for party in parties {
      guard let preferences = party.preferences else {
        if party.isSignatory, let file = files.first {
          diagnostics.warning(
            at: SourceLocation(file: file.name, line: 1, column: 1),
            "'\(party.id)' has no preferences on file",
            why: "it is undetermined about every outcome", fix: "write a preference file for it")
        }
        continue
      }
      for parameter in preferences.parameters where !parameter.isUsed {
        diagnostics.warning(
          at: parameter.location, "no number of '\(party.id)' is made from '\(parameter.id)'",
          why: "a parameter that nobody uses changes nothing",
          fix: "use it in a number, for instance 'worth: 100 * \(parameter.id)', or remove it")
      }
      let silent = preferences.silentIssues(of: issues)
      let listed = silent.filter(preferences.listedAsSilent.contains)
      let forgotten = silent.filter { !listed.contains($0) }
      func names(_ positions: [Int]) -> String {
        positions.map { "'\(issues[$0].id)'" }.joined(separator: ", ")
      }
      if !listed.isEmpty {
        diagnostics.warning(
          at: preferences.location, "'\(party.id)' is silent about \(names(listed))",
          why: "whatever moves those issues stays undetermined for it",
          fix: "look for a statement; one could settle it")
      }
      if !forgotten.isEmpty {
        diagnostics.warning(
          at: preferences.location, "'\(party.id)' says nothing of \(names(forgotten))",
          why: "whatever moves those issues stays undetermined for it, which may not be what was meant",
          fix: "state what they are worth to it, or list them under 'silent:' or 'indifferent:'")
      }
    }
    diagnostics.add(namesAlike)
    return diagnostics.sorted(showing: files)
  }
}
