/// One file of a scenario: what it is called in its model, and the text as it stands on disk.
public struct SourceFile: Hashable, Sendable {
  /// The path inside the model, which is the same wherever the model lies.
  public let name: String
  /// The path of the model's folder as the user wrote it; only messages to that user show it.
  public let folder: String
  /// The whole text.
  public let text: String

  /// Makes a source file from text that is already in memory.
  public init(name: String, in folder: String = "", text: String) {
    self.name = name
    self.folder = folder
    self.text = text
  }

  /// The same file without the byte order mark that editors put before UTF-8.
  package var withoutByteOrderMark: SourceFile {
    guard text.unicodeScalars.first == "\u{FEFF}" else { return self }
    return SourceFile(name: name, in: folder, text: String(text.unicodeScalars.dropFirst()))
  }

  /// The lines without their ends, broken wherever YAML breaks them.
  ///
  /// - Complexity: Linear in the length of the text.
  var lines: [ArraySlice<Unicode.Scalar>] {
    let scalars = Array(text.unicodeScalars)
    var lines: [ArraySlice<Unicode.Scalar>] = []
    var start = 0
    var position = 0
    while position < scalars.count {
      let scalar = scalars[position]
      guard scalar == "\n" || scalar == "\r" || [0x85, 0x2028, 0x2029].contains(scalar.value) else {
        position += 1
        continue
      }
      lines.append(scalars[start..<position])
      let isPair = scalar == "\r" && position + 1 < scalars.count && scalars[position + 1] == "\n"
      position += isPair ? 2 : 1
      start = position
    }
    lines.append(scalars[start...])
    return lines
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
