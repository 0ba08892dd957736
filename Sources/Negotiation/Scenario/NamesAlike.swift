extension Scenario {
  /// What a reader could not tell apart.
  var warningsOfNames: [Diagnostic] {
    var diagnostics = Diagnostics()
    func look(_ what: String, _ named: [(id: String, name: LocalizedText, location: SourceLocation)]) {
      for (name, alike) in Dictionary(grouping: named, by: { $0.name.text(in: "en") }) where alike.count > 1 {
        let ids = alike.map { "'\($0.id)'" }.joined(separator: ", ")
        diagnostics.warning(
          at: alike[1].location, "\(what) \(ids) have one name, '\(name)'",
          why: "in reports and tables nobody could tell them apart", fix: "give each a name of its own")
      }
    }
    let top = SourceLocation(file: files.first?.name ?? "", line: 1, column: 1)
    look("the parties", parties.map { ($0.id, $0.name, $0.preferences?.location ?? top) })
    look("the issues", issues.map { ($0.id, $0.name, $0.location) })
    look("the proposals", proposals.map { ($0.id, $0.name, $0.location) })
    for issue in issues where !issue.isQuantity {
      look("of the issue '\(issue.id)' the options", issue.options.map { ($0.id, $0.name, issue.location) })
    }
    return diagnostics.all
  }
}
