internal import ArgumentParser
internal import Negotiation
internal import Reporting

/// Says in what order an agreement can be carried out.
struct ShowSequence: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sequence",
    abstract: "In what order should it be carried out, and who would walk away on the way?",
    discussion: """
      Examples:
        zopa sequence Models/abu-dhabi
        zopa sequence Models/abu-dhabi --agreement us_current_fez
        zopa sequence Models/four-issues --agreement nash --test anyone

      All orders of the steps are searched: how many are self-enforcing, which one exposes everybody least, or the \
      bonds that make one hold. Without --agreement, every proposal as it stands, and beside it what the variants say \
      that change nothing but the steps.
      """)

  @OptionGroup var options: ModelOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "A variant of the model.")
  var variant: String?

  @Option(
    help: "A proposal, or a solution: nash, kalai_smorodinsky, egalitarian or utilitarian.")
  var agreement: String?

  @Option(help: "Who may walk away before a step: its owner, or anyone.")
  var test = CarryingOut.Test.owner

  func validate() throws {
    if options.reading != nil {
      throw ValidationError(
        "'zopa sequence' looks at all readings and the central one; leave out --reading")
    }
    if options.engine != .auto, options.engine != .enumerate {
      throw ValidationError("--engine of 'zopa sequence' is auto or enumerate")
    }
  }

  func run() throws {
    let effort = options.limits.effort()
    try reportingFailures {
      let document = try ScenarioDocument.read(options.model, effort)
      try output.spare(document.files)
      let scenario = try Scenario(document, variant: variant)
      try scenario.checkHasOutcomes(for: "'zopa sequence'")
      var subject = ReportSubject(scenario)
      subject.sequenceTest = test
      if let agreement {
        let sequence: StepSequence
        let tranches: Tranches?
        switch try options.sequence(scenario, agreement, test, effort) {
        case .found(let found, let parts): (sequence, tranches) = (found, parts)
        case .nothing(let nothing):
          subject.nothingToCarryOut = nothing
          try output.write(
            after: effort, .sequence(subject, in: output.language),
            json: nothing.json(of: agreement, scenario, test))
          return
        }
        complain(sequence.warnings(scenario))
        subject.sequence = sequence
        subject.tranches = tranches
        if let answer = sequence.answers[test], let order = answer.order ?? answer.bondedOrder,
          !order.isEmpty
        {
          let numbers = try sequence.numberFlips(
            of: order, test, in: document, variant: variant, effort)
          subject.orderFlips =
            try numbers.flips
            + sequence.flips(of: order, test, in: document, variant: variant, effort)
          subject.orderNumbersUnexamined = numbers.unexamined
        }
        subject.isCutShort = effort.isStopped
        try output.write(
          after: effort, .sequence(subject, in: output.language),
          json: sequence.json(
            scenario, test, tranches, subject.orderFlips, isCutShort: subject.isCutShort))
        if subject.isCutShort { throw Failure.stopped }
        return
      }
      let found = try options.sequences(document, scenario, effort)
      (subject.sequences, subject.sequencesOfVariants) = (found.here, found.inVariants)
      subject.reactions = found.reactions
      subject.nothingToCarryOut = found.nothing
      complain(Set(subject.sequences.flatMap { $0.warnings(scenario) }).inOrder)
      subject.isCutShort = effort.isStopped
      try output.write(
        after: effort, .sequence(subject, in: output.language),
        json: StepSequence.json(
          subject.sequences, subject.reactions, scenario, test, found.nothing,
          isCutShort: subject.isCutShort))
      if subject.isCutShort { throw Failure.stopped }
    }
  }
}

extension Set<Diagnostic> {
  /// In the order of the files.
  fileprivate var inOrder: [Diagnostic] {
    sorted { a, b in
      (a.location.file, a.location.line, a.location.column, a.message)
        < (b.location.file, b.location.line, b.location.column, b.message)
    }
  }
}
