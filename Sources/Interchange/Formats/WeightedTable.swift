internal import Negotiation

/// Weights by issue, and what the options of each issue are worth: what GeniusWeb and NegoLog share.
struct WeightedTable {
  let weights: YAMLNode?
  let values: YAMLNode?
  /// The map that holds both, to be pointed at where one is missing.
  let space: YAMLNode

  /// Reports what is said about issues that the domain does not have.
  func checkNames(_ issues: [ImportedIssue], _ diagnostics: inout Diagnostics) {
    for entry in (weights?.members ?? []) + (values?.members ?? [])
    where !issues.contains(where: { $0.name == entry.key.value }) {
      diagnostics.error(
        at: entry.key.location, "the issue '\(entry.key.value)' is not in the domain",
        why: "profiles give worth to what the domain lists",
        fix: suggestion(for: entry.key.value, among: issues.map(\.name), of: "issues"))
    }
  }

  func weight(
    of issue: ImportedIssue, _ diagnostics: inout Diagnostics
  ) -> (value: ForeignNumber, text: String)? {
    guard let node = weights?[issue.name] else {
      diagnostics.error(
        at: weights?.location ?? space.location, "the issue '\(issue.name)' has no weight",
        why: "its values count as much as its weight says", fix: "add it to 'issueWeights'")
      return nil
    }
    return node.foreignNumber("a weight", &diagnostics).map { ($0, node.scalar ?? "") }
  }

  func values(of issue: ImportedIssue, _ diagnostics: inout Diagnostics) -> YAMLNode? {
    if let node = values?[issue.name] { return node }
    diagnostics.error(
      at: values?.location ?? space.location,
      "the profile says nothing of the issue '\(issue.name)'",
      why: "a missing number would be taken for 0, which nobody has stated",
      fix: "add the issue, or check that the profile belongs to this domain")
    return nil
  }

  /// A number for each option or level of an issue, from a map by name.
  static func numbers(
    _ table: YAMLNode, of issue: ImportedIssue, _ diagnostics: inout Diagnostics
  ) -> [ForeignNumber]? {
    var numbers: [Int: ForeignNumber] = [:]
    var isComplete = true
    let index = OptionIndex(issue)
    for entry in table.members {
      guard let position = index.position(of: entry.key.value.asOneLine) else {
        diagnostics.error(
          at: entry.key.location, "'\(entry.key.value)' is no value of '\(issue.name)'",
          why: "the domain lists what can be chosen",
          fix: suggestion(for: entry.key.value, among: issue.optionNames, of: "values"))
        isComplete = false
        continue
      }
      let number = entry.value.foreignNumber("what '\(entry.key.value)' is worth", &diagnostics)
      if number == nil { isComplete = false }
      numbers[position] = number ?? .zero
    }
    let missing = issue.optionNames.enumerated().filter { numbers[$0.offset] == nil }.map {
      "'\($0.element)'"
    }
    if !missing.isEmpty {
      diagnostics.error(
        at: table.location,
        "'\(issue.name)' has no number for \(missing.prefix(8).joined(separator: ", "))"
          + (missing.count > 8 ? ", …" : ""),
        why: "a missing number would be taken for 0, which nobody has stated",
        fix: "add a number for each")
    }
    guard isComplete, missing.isEmpty else { return nil }
    return (0..<issue.levelCount).compactMap { numbers[$0] }
  }
}

extension ImportedIssue {
  /// The options or levels as files call them.
  var optionNames: [String] {
    switch kind {
    case .options(let options): options.map(\.name)
    case .quantity(_, _, let count): (0..<count).map { level($0)?.description ?? "" }
    }
  }
}
