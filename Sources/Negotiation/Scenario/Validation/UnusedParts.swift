extension ScenarioDocument {
  /// What stands in the files and changes nothing: evidence that nothing cites, and variants that are what they start from.
  ///
  /// - Parameters:
  ///   - base: The model as it stands.
  ///   - variants: Its variants, by their ids.
  /// - Returns: A warning of each kind, at the first place.
  func warningsOfUnusedParts(_ base: Scenario, _ variants: [String: Scenario]) -> Diagnostics {
    var diagnostics = Diagnostics()
    let cited = citedIDs
    report(
      base.records.filter { !cited.contains($0.id) }.map { ($0.id, $0.location) }, "evidence record", "cited nowhere",
      fix: "cite it with 'evidence:' where it belongs, or remove it", &diagnostics)
    let sources = Set(base.records.compactMap(\.source))
    let places = evidence?.value(of: "sources")?.mapping ?? []
    report(
      places.filter { !sources.contains($0.key.value) }.map { ($0.key.value, $0.key.location) }, "source",
      "named by no record", fix: "name it under 'source:' of a record, or remove it", &diagnostics)
    for variant in base.variants {
      guard let scenario = variants[variant.id], let parent = variant.parent.map({ variants[$0] }) ?? base,
        isSame(scenario, parent)
      else { continue }
      diagnostics.warning(
        at: variant.location,
        "the variant '\(variant.id)' changes nothing of "
          + (variant.parent.map { "'\($0)'" } ?? "the model as it stands"),
        why: "what it asks has been answered already, and side by side nobody could tell the two apart",
        fix: "say what it changes, or remove it")
    }
    return diagnostics
  }

  private func report(
    _ unused: [(id: String, location: SourceLocation)], _ what: String, _ how: String, fix: String,
    _ diagnostics: inout Diagnostics
  ) {
    guard let first = unused.first else { return }
    let ids = unused.map { "'\($0.id)'" }.joined(separator: ", ")
    diagnostics.warning(
      at: first.location,
      unused.count == 1
        ? "the \(what) \(ids) is \(how)" : "\(unused.count) \(what)s are \(how): \(ids)",
      why: "a reader would look for what rests on it in vain", fix: fix)
  }

  /// Everything that stands under `evidence`, `contested_by`, `facts` or `beyond_price` somewhere, also in beliefs that no variant chooses.
  private var citedIDs: Set<String> {
    var ids: Set<String> = []
    func take(_ node: YAMLNode) {
      switch node.content {
      case .scalar(let id): ids.insert(id)
      case .sequence(let elements): for element in elements { take(element) }
      case .mapping: break
      }
    }
    func look(at node: YAMLNode) {
      switch node.content {
      case .scalar: break
      case .sequence(let elements): for element in elements { look(at: element) }
      case .mapping(let entries):
        for entry in entries {
          if ["evidence", "contested_by", "facts", "beyond_price"].contains(entry.key.value) { take(entry.value) }
          look(at: entry.value)
        }
      }
    }
    for node in [scenario] + (evidence.map { [$0] } ?? []) + Array(preferences.values) + Array(preferenceFiles.values) {
      look(at: node)
    }
    return ids
  }

  /// Whether the same is in force in two variants: the same words in the files, the same rules, lines and options.
  private func isSame(_ a: Scenario, _ b: Scenario) -> Bool {
    func lines(_ scenario: Scenario) -> [[String]] {
      scenario.parties.map { party in
        (party.preferences?.redLines ?? []).map { "\($0.id) \($0.hardness)" }
      }
    }
    return textInForce(a.variant) == textInForce(b.variant)
      && a.questions.map(\.inForce) == b.questions.map(\.inForce) && a.rules == b.rules && lines(a) == lines(b)
      && a.allowed == b.allowed
      && a.parties.map { $0.preferences?.isJudgedByRedLines }
        == b.parties.map { $0.preferences?.isJudgedByRedLines }
  }

  /// The words of the files that a variant leaves in force, whatever their order.
  private func textInForce(_ variant: Variant?) -> [String] {
    let document = applying(variant?.id)
    return document.scenario.mapping
      .filter { !["variants", "expect", "question", "preferences", "evidence", "beliefs"].contains($0.key.value) }
      .map { "\($0.key.value): \($0.value.sortedText)" }
      + document.preferences.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.sortedText)" }
  }
}
