extension Scenario {
  /// Puts the ids behind names that are alike, so that readers of reports and tables can tell them apart.
  ///
  /// - Returns: A warning of each such name.
  mutating func tellNamesApart() -> [Diagnostic] {
    var diagnostics = Diagnostics()
    func look(_ what: String, _ named: [(id: String, name: LocalizedText, location: SourceLocation)]) -> [LocalizedText]
    {
      var names = named.map(\.name)
      guard names.count > 1 else { return names }
      var isTold: Set<Int> = []
      for language in Set(named.flatMap(\.name.languages)).union(["en"]).sorted() {
        let groups = Dictionary(grouping: named.indices) { named[$0].name.text(in: language) }
        for (name, alike) in groups.sorted(by: { $0.value[0] < $1.value[0] }) where alike.count > 1 {
          guard !alike.allSatisfy(isTold.contains) else { continue }
          let ids = alike.map { "'\(named[$0].id)'" }.joined(separator: ", ")
          diagnostics.warning(
            at: named[alike[1]].location, "\(what) \(ids) have one name, '\(name)'",
            why: "reports and tables can tell them apart by their ids alone", fix: "give each a name of its own")
          for position in alike where isTold.insert(position).inserted {
            names[position] = named[position].name.with(named[position].id)
          }
        }
      }
      return names
    }
    let partyNames = look("the parties", parties.map { ($0.id, $0.name, $0.location) })
    for index in parties.indices { parties[index].name = partyNames[index] }
    let issueNames = look("the issues", issues.map { ($0.id, $0.name, $0.location) })
    for index in issues.indices {
      let issue = issues[index]
      if !issue.isQuantity {
        let names = look(
          "of the issue '\(issue.id)' the options", issue.options.map { ($0.id, $0.name, issue.location) })
        for option in names.indices { issues[index].options[option].name = names[option] }
      }
      issues[index].name = issueNames[index]
    }
    let proposalNames = look("the proposals", proposals.map { ($0.id, $0.name, $0.location) })
    for index in proposals.indices { proposals[index].name = proposalNames[index] }
    return diagnostics.all
  }
}
