internal import ArgumentParser
internal import Negotiation
internal import Reporting

/// Sets variants, models, or two versions of one side by side.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "How do the variants of a model, or several models, differ?",
    discussion: """
      Examples:
        zopa compare Models/abu-dhabi only_land_left_first only_land both_at_once
        zopa compare Models/abu-dhabi --with Models/four-issues
        zopa compare last-week/talks --with talks

      Without variants, the model as it stands is compared with all of its variants. With variants, \
      the first one named is what the others are compared with. Where the files hold rival beliefs about a \
      party (types), the first is also shown under each combination of those it leaves open.

      With --variant, the model as it stands is compared with that one alone; with --with, all models stand in it.

      With --with, whole models stand side by side. Two versions of one, with the same parties and mostly the \
      same issues, are also compared statement by statement, with what each change does by itself.
      """)

  @OptionGroup var options: ModelOptions
  @OptionGroup var output: OutputOptions

  @Argument(help: "Variants to compare.")
  var variants: [String] = []

  @Option(
    help: ArgumentHelp("Another model, or another version; may be given again.", valueName: "model")
  )
  var with: [String] = []

  func validate() throws {
    if !with.isEmpty, options.reading != nil {
      throw ValidationError("with --with, models are compared over all readings; leave out --reading")
    }
    if options.variant != nil, !variants.isEmpty {
      throw ValidationError("name variants, or one with --variant, but not both")
    }
    if !with.isEmpty, !variants.isEmpty {
      throw ValidationError("with --with, choose a variant of all models by --variant")
    }
  }

  func run() throws {
    if with.isEmpty {
      try Session.run(options, output, variants.first, compareVariants)
    } else {
      try Session.run(options, output, options.variant, compareModels)
    }
  }

  /// Why one thing alone is no comparison, and what to name beside it.
  private func nothingToCompare(_ base: Scenario, named: String?) -> String {
    let others = base.variants.map(\.id).filter { $0 != named }
    guard let named else {
      return base.variants.isEmpty
        ? "there is nothing to compare: the model has no variants and no rival beliefs about a party ('zopa worlds' looks at all others); write 'variants:' into the model, or "
          + "name another model with --with"
        : "there is nothing to compare: the variants change the steps alone; name two of them, or another model with --with"
    }
    return "there is nothing to compare '\(named)' with: name a second variant"
      + (others.isEmpty
        ? ", of which the model has none yet" : ", for instance '\(others[0])'")
      + ", or --variant '\(named)' alone to compare it with the model as it stands"
  }

  /// Sets the variants of a model side by side, and the rival beliefs about its parties.
  private func compareVariants(_ session: Session) throws -> Answer {
    let document = session.document
    let effort = session.effort
    let base = try Scenario(document)
    // Without named variants the model as it stands comes first.
    let ids: [String?] =
      variants.isEmpty
      ? [nil] + (options.variant.map { [$0] } ?? base.variants.filter { !$0.changesStepsAlone }.map(\.id))
      : variants
    try base.checkHasRoom(for: ids.count)
    let scenarios = try ids.map { try Scenario(document, variant: $0) }
    let rivals = try document.scenariosOfRivalBeliefs(in: ids[0])
    if scenarios.count < 2, rivals.count < 2 {
      throw ValidationError(nothingToCompare(base, named: ids.compactMap(\.self).first))
    }
    func findings(_ scenarios: [Scenario]) throws -> [Findings] {
      try scenarios.compactMap { scenario in
        try effort.unlessStopped { try session.about(scenario).findings() }
      }
    }
    let all = try findings(scenarios)
    let beliefs = all.isEmpty ? [] : try findings(rivals)
    if all.count < scenarios.count, !all.isEmpty {
      complain("stopped after \(all.count) of \(scenarios.count) variants")
    }
    let ifFinal =
      all.count < scenarios.count
      ? [] : try session.ifFinal(scenarios) { document in try ids.map { try Scenario(document, variant: $0) } }
    let beliefsIfFinal =
      beliefs.count < rivals.count
      ? [] : try session.ifFinal(rivals) { document in try document.scenariosOfRivalBeliefs(in: ids[0]) }
    let isCutShort = all.count + beliefs.count < scenarios.count + rivals.count || session.effort.isStopped
    guard
      let answer = Answer.comparison(
        all, ifFinal: ifFinal, beliefs: beliefs, beliefsIfFinal: beliefsIfFinal, isCutShort: isCutShort)
    else {
      throw Stopped()
    }
    return answer
  }

  /// Sets whole models side by side, and two versions of one statement by statement.
  private func compareModels(_ session: Session) throws -> Answer {
    let effort = session.effort
    let documents = [session.document] + (try with.map { try options.read($0, effort) })
    try output.spare(documents.flatMap(\.files))
    let findings = try documents.map {
      try session.about(Scenario($0, variant: options.variant)).findings()
    }
    let models = zip(names(of: [options.model] + with), findings).map { NamedFindings($0, $1) }
    var revision: VersionDifference?
    if documents.count == 2, documents[1].isVersion(of: documents[0]) {
      revision = try session.about(findings[1].scenario).answer {
        try Progress.telling { line in
          try documents[0].revision(to: documents[1], variant: options.variant, options.engine, effort) {
            done, all in line.tell("\(done) of \(all) changes, each by itself")
          }
        }
      }
    }
    return .models(models, revision, session.scenario)
  }

  /// The last part of each path, numbered where that does not tell them apart: where models lie is nobody's business.
  private func names(of paths: [String]) -> [String] {
    let names = paths.map { path in
      let last = path.lastPathPart
      return [".", ".."].contains(last) ? (realPath(path) ?? path).lastPathPart : last
    }
    if Set(names).count == names.count { return names }
    return zip(1..., names).map { "\($1) (\($0))" }
  }
}

extension Session {
  /// What scenarios come to if all positions are final; empty where nothing is only reported, or where that is too much to ask.
  fileprivate func ifFinal(
    _ stated: [Scenario], _ read: (ScenarioDocument) throws -> [Scenario]
  ) throws -> [IfAllIsFinal] {
    let hasReported = stated.contains { scenario in
      scenario.parties.contains { party in
        party.preferences?.redLines.contains { $0.hardness == .reported } ?? false
      }
    }
    guard hasReported, options.stance == .firm, options.reading == nil,
      stated.allSatisfy({ !$0.isDivisible && $0.isEnumerable })
    else { return [] }
    var document = document
    document.stance = .final
    let scenarios = try read(document)
    do {
      let found = try scenarios.compactMap { scenario in
        try effort.unlessStopped { IfAllIsFinal(try about(scenario).explanation(atMost: 100)) }
      }
      return found.count == scenarios.count ? found : []
    } catch is BeyondEngines {
      return []
    } catch is StoppedEarly {
      return []
    }
  }
}
