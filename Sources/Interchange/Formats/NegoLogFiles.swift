internal import Negotiation

/// Reads NegoLog JSON: one file a party, without a domain; the first file names the issues.
enum NegoLogFiles {
  /// The keys of a file.
  private static let keys = KnownKeys.keys([
    "name": .anything, "issueWeights": .anything, "issues": .anything, "reservationValue": .anything,
  ])

  /// The issues as the first profile lists them.
  static func issues(_ root: YAMLNode, _ diagnostics: inout Diagnostics) -> [ImportedIssue]? {
    let entries = root["issues"]?.members ?? []
    guard !entries.isEmpty, entries.allSatisfy({ !$0.value.members.isEmpty }) else {
      diagnostics.error(
        at: root["issues"]?.location ?? root.location, "an issue has no values, or there is none",
        why: "there is nothing to settle", fix: "check that it is the right file")
      return nil
    }
    guard
      ImportedIssue.checkLimit(
        entries.count, of: "issues", mostIssues, at: root.location, &diagnostics),
      entries.allSatisfy({
        ImportedIssue.checkLimit(
          $0.value.members.count, of: "values of '\($0.key.value)'", mostLevels,
          at: $0.key.location, &diagnostics)
      })
    else { return nil }
    return entries.map { entry in
      ImportedIssue(
        name: entry.key.value,
        kind: .options(
          entry.value.members.map { ImportedIssue.Option(name: $0.key.value.asOneLine) }),
        note: nil, location: entry.key.location)
    }
  }

  /// What one file says.
  static func profile(
    _ file: ForeignFile, _ root: YAMLNode, _ issues: [ImportedIssue],
    _ diagnostics: inout Diagnostics
  ) -> ImportedProfile? {
    let before = diagnostics.all.count { $0.severity == .error }
    var profile = ImportedProfile(
      name: root["name"]?.scalar ?? file.file.name.stemOfPath, file: file.file.name.lastPathPart,
      location: file.location, values: issues.map(\.zeros), weights: issues.map { _ in nil })
    let table = WeightedTable(weights: root["issueWeights"], values: root["issues"], space: root)
    table.checkNames(issues, &diagnostics)
    for (position, issue) in issues.enumerated() {
      let weight = table.weight(of: issue, &diagnostics)
      guard let values = table.values(of: issue, &diagnostics),
        let numbers = WeightedTable.numbers(values, of: issue, &diagnostics),
        let (weight, written) = weight
      else { continue }
      profile.take(
        numbers, times: weight, written, for: position)
    }
    if let node = root["reservationValue"], node.scalar != "null" {
      profile.reservation = node.foreignNumber("a reservation value", &diagnostics)
      profile.reservationText = node.scalar
    }
    profile.leaveOut(root, but: keys, &diagnostics)
    return diagnostics.all.count { $0.severity == .error } == before ? profile : nil
  }
}
