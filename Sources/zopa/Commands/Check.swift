internal import ArgumentParser
internal import Negotiation
internal import Reporting

/// Checks a model with all its variants.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks a model with all its variants, and what it expects of its own answers.",
    discussion: """
      Example: zopa check Models/abu-dhabi

      Mistakes and warnings go to standard error, each with its place, why it matters and how to mend \
      it; the summary goes to standard output.
      """)

  @OptionGroup var options: ModelOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "Check the expectations of this variant alone.")
  var variant: String?

  func run() throws {
    let effort = options.limits.effort()
    try reportingFailures {
      do {
        try check(effort)
      } catch let invalid as InvalidScenario where output.format == .json && !invalid.isStopped {
        // What could not be understood has been read all the same.
        try output.spare(
          invalid.diagnostics.flatMap { diagnostic in
            [diagnostic.location.file, "evidence.yaml"].map {
              SourceFile(name: $0, in: diagnostic.folder, text: "")
            }
          })
        try output.emit(Report.checkJSON(nil, errors: invalid.diagnostics, warnings: []))
        throw Failure.invalid
      }
    }
  }

  private func check(_ effort: Effort) throws {
    let document = try ScenarioDocument.read(options.model, effort)
    try output.spare(document.files)
    let problems = document.problemsOfAllVariants
    guard problems.isEmpty else { throw InvalidScenario(diagnostics: problems) }
    let base = try Scenario(document)
    var findings: [String?: Findings] = [:]
    var explanations: [String?: Explanation] = [:]
    var stabilities: [String?: (Stability, StabilityOverReadings?)] = [:]
    var failures: [Diagnostic] = []
    var met = 0
    if let variant { _ = try Scenario(document, variant: variant) }
    let expectations = base.expectations.filter { variant == nil || $0.variant == variant }
    try base.checkHasRoom(for: Set(expectations.map(\.variant)).count)
    for expectation in expectations {
      let found =
        try findings[expectation.variant]
        ?? options.findings(Scenario(document, variant: expectation.variant), effort)
      findings[expectation.variant] = found
      if !found.zone.isComplete {
        complain("stopped before the model's expectations could be checked")
        throw Failure.stopped
      }
      if expectation.isAboutConflicts, explanations[expectation.variant] == nil {
        let explanation = try options.explanation(found.scenario, atMost: .max, effort)
        guard explanation.isComplete else {
          complain("stopped before the model's expectations could be checked")
          throw Failure.stopped
        }
        explanations[expectation.variant] = explanation
      }
      if expectation.isAboutStability, stabilities[expectation.variant] == nil,
        PayoffModel(found.scenario).comparesOutcomes
      {
        let stability = try stability(found.scenario, effort)
        guard stability.0.isComplete, !(stability.1?.isStopped ?? false) else {
          complain("stopped before the model's expectations could be checked")
          throw Failure.stopped
        }
        stabilities[expectation.variant] = stability
      }
      let stability = expectation.isAboutStability ? stabilities[expectation.variant] : nil
      let failed = found.failures(
        of: expectation, expectation.isAboutConflicts ? explanations[expectation.variant] : nil,
        stability?.0, stability?.1)
      if failed.isEmpty { met += 1 }
      failures += failed
    }
    let warnings = try document.warningsOfAllVariants(base)
    complain(warnings + failures)
    try output.write(
      after: effort, .check(base, expectations: (met, expectations.count), in: output.language),
      json: Report.checkJSON(
        base, variant: variant, expectations: expectations.count, errors: failures,
        warnings: warnings))
    if !failures.isEmpty { throw Failure.invalid }
  }

  /// What holds, and over which readings.
  private func stability(
    _ scenario: Scenario, _ effort: Effort
  ) throws -> (Stability, StabilityOverReadings?) {
    let stability = try options.stability(scenario, .statusQuo, ofAll: false, effort)
    return (stability, try options.stabilityOverReadings(scenario, stability, .statusQuo, effort))
  }
}
