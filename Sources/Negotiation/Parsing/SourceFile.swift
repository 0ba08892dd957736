/// One file of a scenario: the name to show and the text as it stands on disk.
public struct SourceFile: Hashable, Sendable {
  /// The path as the user would write it.
  public let name: String
  /// The whole text.
  public let text: String

  /// Makes a source file from text that is already in memory.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// The text of one line, counted from 1, without its end; empty past the last line.
  func line(_ number: Int) -> String {
    var current = 1
    var start = text.unicodeScalars.startIndex
    let scalars = text.unicodeScalars
    while current < number {
      guard let end = scalars[start...].firstIndex(of: "\n") else { return "" }
      start = scalars.index(after: end)
      current += 1
    }
    return String(scalars[start...].prefix { $0 != "\n" && $0 != "\r" })
  }
}

/// Why a file of a scenario could not be read, in words that never show what it holds.
public struct UnreadableFile: Error, Hashable, Sendable {
  /// What is wrong, as the first line of a diagnostic.
  public let message: String
  /// Why that matters.
  public let reason: String
  /// What to do about it.
  public let fix: String

  /// Makes an explanation.
  public init(_ message: String, why reason: String, fix: String) {
    self.message = message
    self.reason = reason
    self.fix = fix
  }
}
