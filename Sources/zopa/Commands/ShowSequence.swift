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

  @Option(
    help: """
      A proposal, or a solution: \
      \(BargainingSolution.allCases.map(\.rawValue).joined(separator: ", ")).
      """)
  var agreement: String?

  @Option(help: "Who may walk away before a step.")
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
    try Session.run(options, output, options.variant, needsOutcomes: "sequence") { session in
      guard let agreement else {
        let found = try session.orders(test)
        complain(Set(found.sequences.flatMap { $0.warnings(session.scenario) }).inOrder)
        return .sequences(found, session.scenario, isCutShort: session.effort.isStopped)
      }
      switch try session.orders(of: agreement, test) {
      case .nothing(let nothing): return .nothing(nothing, of: agreement, test, session.scenario)
      case .found(var found):
        complain(found.sequence.warnings(session.scenario))
        try addFlips(to: &found, session)
        return .sequence(found, session.scenario, isCutShort: session.effort.isStopped)
      }
    }
  }

  /// What the verdict on the order shown hangs on, where one is shown.
  private func addFlips(to found: inout AgreementOrders, _ session: Session) throws {
    let sequence = found.sequence
    guard let answer = sequence.answers[test], let order = answer.order ?? answer.bondedOrder,
      !order.isEmpty
    else { return }
    let numbers = try sequence.numberFlips(
      of: order, test, in: session.document, variant: options.variant, session.effort)
    found.flips =
      try numbers.flips
      + sequence.flips(of: order, test, in: session.document, variant: options.variant, session.effort)
    found.unexamined = numbers.unexamined
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
