/// Collects what is wrong while files are read, so that one run reports all of it.
package struct Diagnostics {
  package private(set) var all: [Diagnostic] = []
  package private(set) var errorCount = 0

  package init() {}

  package mutating func error(
    at location: SourceLocation, _ message: String, why reason: String, fix: String
  ) {
    errorCount += 1
    all.append(Diagnostic(.error, at: location, message, why: reason, fix: fix))
  }

  package mutating func warning(
    at location: SourceLocation, _ message: String, why reason: String, fix: String
  ) {
    all.append(Diagnostic(.warning, at: location, message, why: reason, fix: fix))
  }

  package mutating func add(_ others: [Diagnostic]) {
    errorCount += others.count { $0.severity == .error }
    all += others
  }

  package var hasErrors: Bool { errorCount > 0 }

  /// Whether so much is wrong that nobody reads on.
  package var areTooMany: Bool { errorCount > mostDiagnostics }

  /// The diagnostics in order of place, each once, with the lines of their files filled in.
  package func sorted(showing files: [SourceFile]) -> [Diagnostic] {
    let order = Dictionary(
      files.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    let wanted = Set(all.map(\.location.file))
    let lines = Dictionary(
      files.filter { wanted.contains($0.name) }.map { ($0.name, $0.lines) },
      uniquingKeysWith: { first, _ in first })
    let folders = Dictionary(
      files.map { ($0.name, $0.folder) }, uniquingKeysWith: { first, _ in first })
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
        let place = diagnostic.location
        if let folder = folders[place.file] { shown.folder = folder }
        if let lines = lines[place.file], lines.indices.contains(place.line - 1) {
          shown.show(lines[place.line - 1])
        }
        return shown
      }
  }
}

/// Past so many mistakes the rest of a model is not read.
package let mostDiagnostics = 1_000
