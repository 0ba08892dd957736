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
  /// The line it stands on, to be shown with a caret; empty where nothing should be shown.
  public internal(set) var sourceLine: String
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
      let (shown, indent) = excerpt()
      let number = String(location.line)
      let gutter = String(repeating: " ", count: number.count)
      lines.append("  \(number) | \(shown)")
      lines.append("  \(gutter) | \(String(repeating: " ", count: indent))^")
    }
    lines.append("  why: \(reason)")
    lines.append("  fix: \(fix)")
    return lines.map(\.withVisibleControls).joined(separator: "\n")
  }

  /// The line, cut to a window around the column, and how far the caret is indented below it.
  private func excerpt() -> (shown: String, indent: Int) {
    let scalars = Array(sourceLine.unicodeScalars)
    let position = min(max(location.column - 1, 0), scalars.count)
    let start = position > widestExcerpt - 20 ? position - (widestExcerpt - 40) : 0
    let end = min(scalars.count, start + widestExcerpt)
    let text = { (range: Range<Int>) in
      String(String.UnicodeScalarView(scalars[range])).withVisibleControls
    }
    let before = (start > 0 ? "…" : "") + text(start..<position)
    let after = text(position..<end) + (end < scalars.count ? "…" : "")
    return (before + after, before.displayWidth)
  }
}

// How many characters of a long line are shown around the caret.
private let widestExcerpt = 100
