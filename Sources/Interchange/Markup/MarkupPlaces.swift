internal import Negotiation

/// Finds where elements begin: XMLParser only tells where their first tag ends.
///
/// Elements are asked for in the order of the file, so one walk over its text is enough.
struct MarkupPlaces {
  private let file: String
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var line = 1
  private var column = 1

  init(_ file: SourceFile) {
    self.file = file.name
    scalars = Array(file.text.unicodeScalars)
  }

  /// The place of the next element of this name.
  mutating func next(_ name: String) -> SourceLocation {
    let tag = Array("<\(name)".unicodeScalars)
    while position < scalars.count {
      if scalars[position] == "<" {
        if skip(from: "<!--", to: "-->") || skip(from: "<![CDATA[", to: "]]>") { continue }
        let end = position + tag.count
        let isWhole =
          end >= scalars.count || [" ", "\t", "\n", "\r", "/", ">"].contains(scalars[end])
        if isWhole, scalars[position...].starts(with: tag) {
          defer { advance() }
          return SourceLocation(file: file, line: line, column: column)
        }
      }
      advance()
    }
    return SourceLocation(file: file, line: line, column: column)
  }

  private mutating func skip(from start: String, to end: String) -> Bool {
    guard scalars[position...].starts(with: start.unicodeScalars) else { return false }
    while position < scalars.count, !scalars[position...].starts(with: end.unicodeScalars) {
      advance()
    }
    return true
  }

  private mutating func advance() {
    if scalars[position] == "\n" {
      line += 1
      column = 1
    } else {
      column += 1
    }
    position += 1
  }
}

extension SourceFile {
  /// The place of a position in the text.
  func location(of index: String.Index) -> SourceLocation {
    let before = text.unicodeScalars[..<index]
    let start = before.lastIndex(of: "\n").map { before.index(after: $0) } ?? before.startIndex
    return SourceLocation(
      file: name, line: 1 + before.count { $0 == "\n" },
      column: 1 + before[start...].count)
  }
}

extension String {
  /// The text on one line, without blanks at its ends.
  var asOneLine: String {
    // Scalar by scalar: a blank and a mark behind it are one character, and the mark is no blank.
    unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map { String($0) }
      .joined(separator: " ")
  }
}
