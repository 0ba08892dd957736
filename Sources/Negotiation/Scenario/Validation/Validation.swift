/// What is known of a scenario while its files are being checked, and everything wrong so far.
///
/// Each part of the format has its own file beside this one. All parts are read even where some are
/// wrong, so that one run reports every mistake.
struct Validation {
  var document: ScenarioDocument
  var diagnostics = Diagnostics()
  var partyIDs: [String] = []
  var issues: [Issue] = [] {
    didSet { if issues.count != oldValue.count { issuePositions = positions(of: issues) } }
  }
  private var issuePositions: [String: Int] = [:]
  /// Every level of each issue, once they are read; what settles nothing shares them.
  var everyLevel: [LevelSet] = []
  /// Where the options of each choice stand, by the position of the issue.
  var optionPositions: [[String: Int]] = []
  /// How much memory the scenario takes so far, estimated.
  private(set) var memory = 0
  /// What says that the memory does not suffice.
  private(set) var tooLarge: Diagnostic?
  var proposals: [Proposal] = []
  /// The rules of the scenario file, once they are read.
  var rulesRead: [Rule] = []
  var evidenceIDs: Set<String> = []
  /// The evidence, where it has been read and found valid.
  var evidenceRead: (records: [EvidenceRecord], sources: [EvidenceSource])?
  /// Whether the evidence could be read; if not, nobody can say which ids are wrong.
  var isEvidenceKnown = true
  var statements: [Statement] = []
  /// What nobody knows, as the files write it, once the variant's files have been chosen.
  var openQuestions: [OpenQuestion] = []
  /// The answers that are taken, by their questions.
  var beliefs: [String: TakenAnswer] = [:]
  /// Whether a number is taken to be another, so that a chance may run beyond what it can be.
  var isNumberChanged = false
  /// What is laid over the model, the first one first: types, other answers, then variants.
  var overlays: [Overlay] = []
  /// The parties over whose files one of their types has been laid.
  var partiesOfAType: Set<String> = []
  /// The issues that the preferences being read mention, also where what they say is wrong.
  var mentioned: Set<Int> = []
  /// The number of the party whose preferences are being read that makes them as fine as they are.
  var finest = FinestNumber()
  /// The parameters of the party whose preferences are being read.
  var parameters: [Parameter] = []
  /// What the statements of the preferences being read rest on that cite nothing themselves.
  var evidenceOfFile = Evidence()
  /// The steps that the variant leaves out, and where it does.
  var stepsLeftOut: [String: SourceLocation] = [:]
  /// The ids of those that could not be read.
  var brokenParameters: Set<String> = []

  init(of document: ScenarioDocument) { self.document = document }

  /// Whether there is anything to be gained from reading on.
  var goesOn: Bool {
    tooLarge == nil && !diagnostics.areTooMany && !document.effort.isStopped
  }

  /// Takes memory for a table before the table is made.
  ///
  /// - Parameters:
  ///   - bytes: How much the table takes.
  ///   - place: What asks for it.
  /// - Returns: Whether there is enough; if not, that is reported once and the table must not be made.
  mutating func take(_ bytes: Int, at place: SourceLocation) -> Bool {
    if tooLarge != nil { return false }
    let (sum, overflow) = memory.addingReportingOverflow(bytes)
    memory = sum
    guard overflow || sum > document.effort.memory else { return true }
    tooLarge = Diagnostic(
      at: place,
      "from here on the model needs more memory than \(memorySize(document.effort.memory))",
      why:
        "every level of every issue has a number for each party, and the tables of all of them are kept at once",
      fix: "choose larger steps, fewer issues or fewer parties, or allow more with --memory-limit")
    return false
  }

  func issue(named id: String) -> Int? { issuePositions[id] }

  private func positions(of issues: [Issue]) -> [String: Int] {
    Dictionary(issues.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func party(named id: String) -> Int? { partyIDs.firstIndex(of: id) }

  /// The position of a party that a file names, or `nil` with the mistake reported.
  mutating func party(_ name: Located<String>) -> Int? {
    if let index = party(named: name.value) { return index }
    if document.part("parties")?.value(of: name.value) != nil { return nil }
    diagnostics.error(
      at: name.location, "'\(name.value)' is not a party of this scenario",
      why: "only the parties listed in the scenario file can be named",
      fix: suggestion(for: name.value, among: partyIDs, of: "parties"))
    return nil
  }

  /// The position of an issue that a file names, or `nil` with the mistake reported.
  mutating func issue(_ name: Located<String>) -> Int? {
    if let index = issue(named: name.value) { return index }
    // An issue that could not be read has been reported at its own place.
    if document.part("issues")?.value(of: name.value) != nil { return nil }
    diagnostics.error(
      at: name.location, "'\(name.value)' is not an issue of this scenario",
      why: "only the issues listed in the scenario file can be named",
      fix: suggestion(for: name.value, among: issues.map(\.id), of: "issues"))
    return nil
  }

  /// The position of an option or level that a file names, or `nil` with the mistake reported.
  mutating func option(_ name: Located<String>, of issue: Issue) -> Int? {
    if let position = position(of: name.value, in: issue) { return position }
    if issue.isQuantity {
      let levels = issue.options.map(\.id)
      diagnostics.error(
        at: name.location, "'\(name.value)' is not a level of '\(issue.id)'",
        why: "its levels run from \(levels.first ?? "") to \(levels.last ?? ""), in steps of "
          + "\(Self.step(of: issue))",
        fix: Rational(decimal: name.value).flatMap { Self.nearest(to: $0, in: issue) }
          ?? "write one of its levels as a number")
    } else {
      diagnostics.error(
        at: name.location, "'\(name.value)' is not an option of '\(issue.id)'",
        why: "an issue is settled by one of its options",
        fix: suggestion(for: name.value, among: issue.options.map(\.id), of: "options"))
    }
    return nil
  }

  /// The position of an option or level, looked up where the issue has been read.
  private func position(of name: String, in issue: Issue) -> Int? {
    guard !issue.isQuantity, let index = self.issue(named: issue.id),
      optionPositions.indices.contains(index)
    else { return issue.position(of: name) }
    return optionPositions[index][name]
  }

  private static func step(of issue: Issue) -> String {
    guard issue.options.count > 1, let first = issue.options[0].value,
      let second = issue.options[1].value, let step = second.minus(first)
    else { return "0" }
    return step.description
  }

  private static func nearest(to value: Rational, in issue: Issue) -> String? {
    let distances = issue.options.compactMap { option in
      option.value?.minus(value).map { (option.id, $0 < Rational(0) ? $0.negated : $0) }
    }
    guard let least = distances.map(\.1).min() else { return nil }
    let nearest = distances.filter { $0.1 == least }.map(\.0)
    return nearest.count == 1
      ? "the nearest level is \(nearest[0])" : "the nearest levels are \(nearest.joined(separator: " and "))"
  }

  /// Reports ids that stand twice, which YAML itself refuses within one map.
  mutating func reportClashes(_ ids: [(what: String, id: Located<String>)]) {
    var first: [String: String] = [:]
    for (what, id) in ids {
      if let earlier = first[id.value] {
        diagnostics.error(
          at: id.location, "'\(id.value)' is already the id of \(earlier)",
          why: "variants, answers and reports name both, so they must differ",
          fix: "rename one of them")
      } else {
        first[id.value] = what
      }
    }
  }

  mutating func state(
    _ subject: Statement.Subject, by party: Int?, _ evidence: Evidence, at place: SourceLocation
  ) {
    statements.append(
      Statement(party: party, subject: subject, evidence: evidence, location: place))
  }
}

/// A value that may stand alone or in a record `{say|worth|rule: …, evidence: …, confidence: …}`.
struct ClaimedValue {
  var value: YAMLNode
  var evidence: Evidence
  var record: Record?
}

extension Validation {
  /// Reads a bare value, or the record that holds it under its first key, with its evidence.
  mutating func claim(_ node: YAMLNode, _ kind: MapKind) -> ClaimedValue? {
    guard case .mapping = node.content else {
      return ClaimedValue(value: node, evidence: evidenceOfFile, record: nil)
    }
    guard
      let record = Record(node, kind, &diagnostics),
      let value = record.required(
        kind.names[0], kind.what, why: "it is what the record states", &diagnostics)
    else { return nil }
    return ClaimedValue(value: value, evidence: evidence(in: record), record: record)
  }
}

/// An amount of memory in words.
func memorySize(_ bytes: Int) -> String {
  let mebibytes = bytes / (1 << 20)
  return mebibytes >= 1024 && mebibytes % 1024 == 0
    ? "\(mebibytes / 1024) GiB" : "\(mebibytes) MiB"
}
