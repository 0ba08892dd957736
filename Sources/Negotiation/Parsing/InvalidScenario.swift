/// Everything wrong with a scenario's files, sorted by place.
public struct InvalidScenario: Error, Sendable {
  /// The errors, at least one.
  public let diagnostics: [Diagnostic]

  /// Puts errors together that are in order already.
  public init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
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
