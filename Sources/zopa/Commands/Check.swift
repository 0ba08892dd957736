internal import ArgumentParser
internal import Negotiation
internal import Reporting

/// Checks a model with all its variants.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks a model with all its variants, and what it expects of its own answers.",
    discussion: """
      Example: zopa check Models/abu-dhabi

      Mistakes and warnings go to standard error, each with its place, why it matters and how to mend \
      it; the summary goes to standard output. With --variant the expectations of that one alone are checked.
      """)

  @OptionGroup var options: ModelOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if options.reading != nil {
      throw ValidationError("'zopa check' holds a model to what it expects over all readings; leave out --reading")
    }
    if options.stance != .firm {
      throw ValidationError("'zopa check' holds a model to what it expects as it stands; leave out --stance")
    }
    if !options.belief.isEmpty {
      throw ValidationError("'zopa check' holds a model to what it expects as it stands; leave out --belief")
    }
  }

  func run() throws {
    let effort = options.limits.effort()
    try reportingFailures {
      do {
        let found = try check(effort)
        if !found.errors.isEmpty { throw Failure.invalid }
      } catch let invalid as InvalidScenario where output.format == .json && !invalid.isStopped {
        // What could not be understood has been read all the same.
        try output.spare(
          invalid.diagnostics.flatMap { diagnostic in
            [diagnostic.location.file, "evidence.yaml"].map {
              SourceFile(name: $0, in: diagnostic.folder, text: "")
            }
          })
        try output.emit(CheckFindings(errors: invalid.diagnostics).json)
        throw Failure.invalid
      }
    }
  }

  private func check(_ effort: Effort) throws -> CheckFindings {
    let document = try options.read(options.model, effort)
    try output.spare(document.files)
    let problems = document.problemsOfAllVariants
    guard problems.isEmpty else { throw InvalidScenario(diagnostics: problems) }
    let base = try Scenario(document)
    let session = Session(
      options: options, document: document, variant: options.variant, scenario: base, effort: effort)
    var found = CheckFindings(base, variant: options.variant)
    if let variant = options.variant { _ = try Scenario(document, variant: variant) }
    let expectations = base.expectations.filter { options.variant == nil || $0.variant == options.variant }
    try base.checkHasRoom(for: Set(expectations.map(\.variant)).count)
    var answers: [ExpectedCase: ExpectedAnswers] = [:]
    for expectation in expectations {
      let about = ExpectedCase(expectation)
      var own = try answers[about] ?? ExpectedAnswers(session.about(about))
      try own.add(for: expectation)
      answers[about] = own
      let failed = own.failures(of: expectation)
      if failed.isEmpty { found.met += 1 }
      found.errors += failed
    }
    found.expectations = expectations.count
    found.warnings = try document.warningsOfAllVariants(base)
    complain(found.warnings + found.errors)
    try output.write(.check(found, base), after: effort)
    return found
  }
}

/// What an expectation is about: a variant, in one stance, with some answers taken to be right.
private struct ExpectedCase: Hashable {
  let variant: String?
  let stance: Stance
  let beliefs: [Belief]

  init(_ expectation: Expectation) {
    (variant, stance, beliefs) = (expectation.variant, expectation.stance, expectation.beliefs)
  }
}

extension Session {
  /// The same session about what an expectation is about.
  fileprivate func about(_ expected: ExpectedCase) throws -> Session {
    var document = document
    document.stance = expected.stance
    document.beliefs = expected.beliefs
    return Session(
      options: options, document: document, variant: expected.variant,
      scenario: try Scenario(document, variant: expected.variant), effort: effort)
  }
}

/// What a model answers of which it expects something, in one case.
private struct ExpectedAnswers {
  let session: Session
  let findings: Findings
  var explanation: Explanation?
  var stability: (Stability, StabilityOverReadings?)?
  var worlds: Worlds?

  init(_ session: Session) throws {
    self.session = session
    findings = try session.findings()
    try Self.checkComplete(findings.zone.isComplete)
  }

  /// Finds what an expectation is about.
  mutating func add(for expectation: Expectation) throws {
    if expectation.isAboutConflicts || expectation.isAboutStability {
      try session.scenario.checkNeedsEverybody(for: "an expectation about conflicts or stability")
    }
    if expectation.isAboutConflicts, explanation == nil {
      let found = try session.explanation(atMost: .max)
      try Self.checkComplete(found.isComplete)
      explanation = found
    }
    if expectation.worlds != nil, worlds == nil {
      let found = try session.worlds(atMost: mostSetsExpected)
      try Self.checkComplete(found.isComplete)
      worlds = found
    }
    if expectation.isAboutStability, stability == nil,
      PayoffModel(session.scenario).comparesOutcomes
    {
      let found = try session.stability(.statusQuo)
      let overReadings = try session.stabilityOverReadings(found, .statusQuo)
      try Self.checkComplete(found.isComplete && !(overReadings?.isStopped ?? false))
      stability = (found, overReadings)
    }
  }

  func failures(of expectation: Expectation) -> [Diagnostic] {
    let stability = expectation.isAboutStability ? stability : nil
    return findings.failures(
      of: expectation, expectation.isAboutConflicts ? explanation : nil, stability?.0,
      stability?.1)
      + (worlds.map { $0.failures(of: expectation) } ?? [])
  }

  private static func checkComplete(_ isComplete: Bool) throws {
    guard isComplete else {
      complain("stopped before the model's expectations could be checked")
      throw Failure.stopped
    }
  }
}

// More conflict sets in one world nobody writes down.
private let mostSetsExpected = 10_000
