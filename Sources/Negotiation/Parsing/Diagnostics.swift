/// Collects what is wrong while files are read, so that one run reports all of it.
struct Diagnostics {
  private(set) var all: [Diagnostic] = []

  mutating func error(
    at location: SourceLocation, _ message: String, why reason: String, fix: String
  ) {
    all.append(Diagnostic(.error, at: location, message, why: reason, fix: fix))
  }

  mutating func warning(
    at location: SourceLocation, _ message: String, why reason: String, fix: String
  ) {
    all.append(Diagnostic(.warning, at: location, message, why: reason, fix: fix))
  }

  mutating func add(_ others: [Diagnostic]) { all += others }

  var hasErrors: Bool { all.contains { $0.severity == .error } }

  /// The diagnostics in order of place, each once, with the lines of their files filled in.
  func sorted(showing files: [SourceFile]) -> [Diagnostic] {
    let order = Dictionary(
      files.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    let texts = Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<Diagnostic> = []
    return
      all
      .sorted {
        let ranks = (order[$0.location.file] ?? .max, order[$1.location.file] ?? .max)
        if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
        return ($0.location, $0.message) < ($1.location, $1.message)
      }
      .filter { seen.insert($0).inserted }
      .map { diagnostic in
        var shown = diagnostic
        shown.sourceLine = texts[diagnostic.location.file]?.line(diagnostic.location.line) ?? ""
        return shown
      }
  }
}

extension InvalidScenario {
  /// Several groups of diagnostics as one, in order of place.
  public init(sorting diagnostics: [Diagnostic]) {
    self.init(
      diagnostics: diagnostics.sorted { ($0.location, $0.message) < ($1.location, $1.message) })
  }
}
