extension ScenarioDocument {
  /// Finds what changed from this version of a model to a newer one, and what each change does by itself.
  ///
  /// - Parameters:
  ///   - newer: The newer version.
  ///   - variant: The id of a variant of both; `nil` for the models as they stand.
  ///   - engine: How to look for zones.
  ///   - effort: When to stop.
  ///   - tell: Hears how many changes have been looked at, out of how many.
  /// - Returns: The changes; at a stop, those that were not looked at say nothing of what they do alone.
  /// - Throws: ``InvalidScenario`` where a version is not valid, ``EngineDoesNotApply`` where it is beyond the engine.
  /// - Complexity: A zone for each change.
  public func revision(
    to newer: ScenarioDocument, variant: String?, _ engine: Engine = .auto,
    _ effort: Effort = Effort(), _ tell: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws -> VersionDifference {
    func conclusion(_ document: ScenarioDocument) throws -> VersionDifference.Conclusion {
      let scenario = try Scenario(document, variant: variant)
      let model = PayoffModel(scenario)
      let payoffs = try ExactPayoffs(model)
      return VersionDifference.Conclusion(
        try model.zoneOfAgreement(payoffs, engine, effort),
        scenario.proposals.map { model.completionAsItStands(of: $0, payoffs) }, scenario)
    }
    var revision = VersionDifference(before: try conclusion(self), after: try conclusion(newer))
    revision.changes = changes(to: newer)
    let asked = revision.changes.indices.filter { revision.changes[$0].mayMatter }.prefix(mostAlone)
    for (done, index) in asked.enumerated() {
      if effort.isStopped {
        revision.isComplete = false
        break
      }
      let change = revision.changes[index]
      // A change that needs others, as a rule about an issue that is not there yet, cannot stand alone.
      revision.changes[index].alone = try? conclusion(
        replacing(change.place, with: change.node))
      tell(done + 1, asked.count)
    }
    return revision
  }

  /// The statements that are not the same in a newer version.
  func changes(to newer: ScenarioDocument) -> [VersionDifference.Change] {
    let old = placedStatements
    let new = newer.placedStatements
    let before = Dictionary(old.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    var changes: [VersionDifference.Change] = []
    for statement in new {
      let earlier = before[statement.place]
      guard earlier?.node.sortedText != statement.node.sortedText else { continue }
      changes.append(
        VersionDifference.Change(
          path: statement.place.path, kind: earlier == nil ? .added : .changed,
          before: earlier?.node.flowText, after: statement.node.flowText,
          location: statement.location, place: statement.place, node: statement.node))
    }
    for statement in old where after[statement.place] == nil {
      changes.append(
        VersionDifference.Change(
          path: statement.place.path, kind: .removed, before: statement.node.flowText, after: nil,
          location: statement.location, place: statement.place, node: nil))
    }
    return changes
  }

  /// Whether another document is likely to be a version of the same model: it has the same parties, and more than half
  /// of the issues of either are in both.
  public func isVersion(of other: ScenarioDocument) -> Bool {
    func ids(_ document: ScenarioDocument, _ part: String) -> Set<String> {
      Set(document.part(part)?.mapping.map(\.key.value) ?? [])
    }
    let (own, others) = (ids(self, "issues"), ids(other, "issues"))
    let common = own.intersection(others).count
    return ids(self, "parties") == ids(other, "parties")
      && 2 * common > max(own.count, others.count)
  }
}

extension VersionDifference.Change {
  /// Whether it can change a conclusion at all.
  fileprivate var mayMatter: Bool {
    switch place.tree {
    case .evidence: false
    case .scenario:
      ["parties", "issues", "rules", "proposals", "steps", "discount", "reactions"].contains(
        place.section)
    case .preferences: !["party", "answers", "types"].contains(place.section)
    }
  }
}

// Each takes a zone.
private let mostAlone = 60
