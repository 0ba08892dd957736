/// One thing that is wrong, or worth a second look, in a scenario's files.
public struct Diagnostic: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable {
    /// The model cannot be used.
    case error
    /// The model can be used; the reader should know.
    case warning
  }

  /// How bad it is.
  public let severity: Severity
  /// Where it is.
  public let location: SourceLocation
  /// What is wrong, in lower case and without a full stop.
  public let message: String
  /// Why that matters.
  public let reason: String
  /// What to do about it.
  public let fix: String
  /// Where else the same is so.
  public package(set) var alsoIn: [SourceLocation] = []
  /// What is shown of the line it stands on, above a caret; empty where nothing should be shown.
  public private(set) var sourceLine: String
  /// What stands before the caret in ``sourceLine``.
  private var beforeCaret: String
  /// The path of the model's folder as the user wrote it.
  public internal(set) var folder = ""

  package init(
    _ severity: Severity = .error, at location: SourceLocation, _ message: String,
    why reason: String, fix: String
  ) {
    self.severity = severity
    self.location = location
    self.message = message
    self.reason = reason
    self.fix = fix
    sourceLine = ""
    beforeCaret = ""
  }

  /// Takes what is to be shown of the line it stands on.
  ///
  /// A window around the column is kept and not the line: a whole model may stand on one line, and be warned about
  /// ten thousand times.
  mutating func show(_ line: ArraySlice<Unicode.Scalar>) {
    let position = min(max(location.column - 1, 0), line.count)
    let start = position > widestExcerpt - 20 ? position - (widestExcerpt - 40) : 0
    let end = min(line.count, start + widestExcerpt)
    func text(_ from: Int, _ to: Int) -> String {
      var text = String.UnicodeScalarView()
      for scalar in line[(line.startIndex + from)..<(line.startIndex + to)] { text.append(scalar) }
      return String(text).withVisibleControls
    }
    beforeCaret = (start > 0 ? "…" : "") + text(start, position)
    sourceLine = beforeCaret + text(position, end) + (end < line.count ? "…" : "")
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The diagnostic as people read it: `file:line:column`, what, the line and a caret, why, fix.
  public var description: String {
    let file = folder.pathBelow(location.file)
    var lines = [
      "\(file):\(location.line):\(location.column): \(severity.rawValue): \(message)"
    ]
    if !sourceLine.isEmpty {
      let number = String(location.line)
      let gutter = String(repeating: " ", count: number.count)
      lines.append("  \(number) | \(sourceLine)")
      lines.append("  \(gutter) | \(String(repeating: " ", count: beforeCaret.displayWidth))^")
    }
    if !alsoIn.isEmpty {
      let places = alsoIn.prefix(mostPlaces).map { "\(folder.pathBelow($0.file)):\($0.line):\($0.column)" }
      let more = alsoIn.count - places.count
      lines.append("  also at: " + places.joined(separator: ", ") + (more > 0 ? " and \(more) more" : ""))
    }
    lines.append("  why: \(reason)")
    lines.append("  fix: \(fix)")
    return lines.map(\.withVisibleControls).joined(separator: "\n")
  }
}

// More places than this are counted.
private let mostPlaces = 5
// How many characters of a long line are shown around the caret.
private let widestExcerpt = 100
