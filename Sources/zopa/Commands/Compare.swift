internal import ArgumentParser
internal import Negotiation
internal import Reporting

/// Sets variants, models, or two versions of one side by side.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "How do the variants of a model, or several models, differ?",
    discussion: """
      Examples:
        zopa compare Models/abu-dhabi hard_positions sequencing_only escrow
        zopa compare Models/abu-dhabi --with Models/four-issues
        zopa compare last-week/talks --with talks

      Without variants, the model as it stands is compared with all of its variants. With variants, \
      the first one named is what the others are compared with. Where the files hold rival beliefs about a \
      party (types), the first is also shown under each combination of those it leaves open.

      With --with, whole models stand side by side. Two versions of one, with the same parties and mostly the \
      same issues, are also compared statement by statement, with what each change does by itself.
      """)

  @OptionGroup var options: ModelOptions
  @OptionGroup var output: OutputOptions

  @Argument(help: "Variants to compare.")
  var variants: [String] = []

  @Option(
    help: "Compare the model as it stands with this variant alone; with --with, all models in it.")
  var variant: String?

  @Option(
    help: ArgumentHelp("Another model, or another version; may be given again.", valueName: "model")
  )
  var with: [String] = []

  func validate() throws {
    if variant != nil, !variants.isEmpty {
      throw ValidationError("name variants, or one with --variant, but not both")
    }
    if !with.isEmpty, !variants.isEmpty {
      throw ValidationError("with --with, choose a variant of all models by --variant")
    }
  }

  func run() throws {
    let effort = options.limits.effort()
    try reportingFailures {
      guard with.isEmpty else { return try compareModels(effort) }
      let document = try ScenarioDocument.read(options.model, effort)
      try output.spare(document.files)
      let base = try Scenario(document)
      // Without named variants the model as it stands comes first.
      let ids: [String?] =
        variants.isEmpty
        ? [nil] + (variant.map { [$0] } ?? base.variants.filter { !$0.changesStepsAlone }.map(\.id))
        : variants
      try base.checkHasRoom(for: ids.count)
      let scenarios = try ids.map { try Scenario(document, variant: $0) }
      let rivals = try document.scenariosOfRivalBeliefs(in: ids[0])
      if scenarios.count < 2, rivals.count < 2 {
        throw ValidationError(
          "there is nothing to compare: the model has no variants and no rival beliefs, or one alone was named"
        )
      }
      let all = try scenarios.compactMap { scenario in
        try effort.unlessStopped { try options.findings(scenario, effort) }
      }
      if all.isEmpty { throw Stopped() }
      let beliefs = try rivals.compactMap { rival in
        try effort.unlessStopped { try options.findings(rival, effort) }
      }
      if all.count < scenarios.count {
        complain("stopped after \(all.count) of \(scenarios.count) variants")
      }
      var subject = ReportSubject(all[0], compared: all)
      subject.beliefs = beliefs
      try output.write(
        after: effort, .comparison(subject, in: output.language),
        json: Findings.comparisonJSON(all, beliefs: beliefs))
      if all.count + beliefs.count < scenarios.count + rivals.count
        || !(all + beliefs).allSatisfy(\.zone.isComplete)
      {
        throw Failure.stopped
      }
    }
  }

  /// Sets whole models side by side, and two versions of one statement by statement.
  private func compareModels(_ effort: Effort) throws {
    let paths = [options.model] + with
    let documents = try paths.map { try ScenarioDocument.read($0, effort) }
    try output.spare(documents.flatMap(\.files))
    let findings = try documents.map {
      try options.findings(Scenario($0, variant: variant), effort)
    }
    var subject = ReportSubject(findings[0])
    subject.models = zip(names(of: paths), findings).map { NamedFindings($0, $1) }
    if documents.count == 2, documents[1].isVersion(of: documents[0]) {
      subject.revision = try options.revision(documents[0], documents[1], variant, effort)
    }
    try output.write(
      after: effort, .models(subject, in: output.language), json: subject.modelsJSON())
    if !findings.allSatisfy(\.zone.isComplete) || subject.revision?.isComplete == false {
      throw Failure.stopped
    }
  }

  /// The last part of each path, numbered where that does not tell them apart: where models lie is nobody's business.
  private func names(of paths: [String]) -> [String] {
    let names = paths.map { path in
      let last = path.lastPathPart
      return [".", ".."].contains(last) ? (resolved(path) ?? path).lastPathPart : last
    }
    if Set(names).count == names.count { return names }
    return zip(1..., names).map { "\($1) (\($0))" }
  }
}
