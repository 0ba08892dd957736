/// Everything wrong with a scenario's files, sorted by place.
public struct InvalidScenario: Error, Sendable {
  /// The errors; at least one, unless the reading was stopped.
  public let diagnostics: [Diagnostic]
  /// Whether the work was asked to stop before everything was read, so that nothing is known of the scenario.
  public let isStopped: Bool

  /// Puts errors together that are in order already.
  public init(diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
    isStopped = false
  }

  private init() {
    diagnostics = []
    isStopped = true
  }

  /// Not read to the end, as the work was asked to stop.
  static let stopped = InvalidScenario()
}

extension InvalidScenario {
  /// A scenario whose main file cannot even be read.
  public init(unreadable file: String, in folder: String = "", _ problem: UnreadableFile) {
    var diagnostic = Diagnostic(
      at: SourceLocation(file: file, line: 1, column: 1), problem.message, why: problem.reason,
      fix: problem.fix)
    diagnostic.folder = folder
    self.init(diagnostics: [diagnostic])
  }
}
