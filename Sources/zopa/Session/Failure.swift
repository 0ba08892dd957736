internal import ArgumentParser
internal import Foundation
internal import Negotiation

/// What an exit code means to whoever called the command.
enum Failure {
  /// The model is invalid, or expected something else.
  static let invalid = ExitCode(1)
  /// There is no zone, and that was to be an error.
  static let empty = ExitCode(2)
  /// A limit or Ctrl-C came before the end.
  static let stopped = ExitCode(3)
  /// The command makes no sense.
  static let usage = ExitCode(64)
  /// A result could not be written.
  static let unwritten = ExitCode(74)
  /// A defect of ours.
  static let defect = ExitCode(70)
}

/// Runs a command and turns what it throws into words on standard error and an exit code.
func reportingFailures(_ work: () throws -> Void) throws {
  do {
    try work()
  } catch let code as ExitCode {
    throw code
  } catch let usage as ValidationError {
    throw usage
  } catch let invalid as InvalidScenario where invalid.isStopped {
    complain("error: stopped while the model was being read, so nothing is proven of it")
    throw Failure.stopped
  } catch is Stopped {
    complain("error: stopped before anything was proven")
    throw Failure.stopped
  } catch let invalid as InvalidScenario {
    complain(invalid.diagnostics)
    throw Failure.invalid
  } catch let problem as EngineDoesNotApply {
    complain("error: the engine '\(problem.engine.rawValue)' does not apply: \(problem.reason)")
    throw Failure.usage
  } catch let beyond as BeyondEngines {
    complain([beyond.diagnostic])
    throw Failure.invalid
  } catch let stopped as StoppedEarly {
    complain("error: \(stopped.reason)")
    throw Failure.stopped
  } catch let problem as OutputProblem {
    complain("error: \(problem.message.withVisibleControls)")
    throw Failure.usage
  } catch let problem as UnwrittenOutput {
    complain("error: \(problem.message.withVisibleControls)")
    throw problem.isAboutThePath ? Failure.usage : Failure.unwritten
  } catch is EnginesDisagree {
    complain(
      """
      error: two engines gave different answers to this model
        why: this is a defect of Zopa, and neither answer should be trusted
        fix: please report it with the model's files
      """)
    throw Failure.defect
  } catch {
    complain("error: \(error)\n  why: this is a defect of Zopa\n  fix: please report it")
    throw Failure.defect
  }
}

/// Writes diagnostics to standard error, with a count below.
func complain(_ diagnostics: [Diagnostic]) {
  guard !diagnostics.isEmpty else { return }
  complain(diagnostics.map(\.description).joined(separator: "\n\n"))
  let errors = diagnostics.filter { $0.severity == .error }.count
  let warnings = diagnostics.count - errors
  let counts = [(errors, "error"), (warnings, "warning")]
    .filter { $0.0 > 0 }
    .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
  complain("\n" + counts.joined(separator: ", "))
}

/// Writes a line to standard error.
func complain(_ text: String) {
  // Where even this cannot be written, there is nobody left to tell.
  _ = writeAll(text + "\n", to: STDERR_FILENO)
}
