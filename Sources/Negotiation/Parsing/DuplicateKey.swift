/// Where a key stands for the second time in its map; YAML parsers tell the first place only.
///
/// The text is read on from the first place: through brackets and quotes in a map in braces, along the
/// indentation in any other.
///
/// - Complexity: Linear in the length of the file.
func secondPlace(
  of key: String, after first: SourceLocation, in file: SourceFile
) -> SourceLocation? {
  let lines = file.lines
  guard lines.indices.contains(first.line - 1) else { return nil }
  let wanted = Array(key.unicodeScalars)
  return inBraces(wanted, first, lines) ?? inBlock(wanted, first, lines)
}

private func inBraces(
  _ key: [Unicode.Scalar], _ first: SourceLocation, _ lines: [ArraySlice<Unicode.Scalar>]
) -> SourceLocation? {
  var depth = 0
  var quote: Unicode.Scalar?
  var previous: Unicode.Scalar = ":"
  for number in first.line...lines.count {
    let line = lines[number - 1]
    let start =
      number == first.line
      ? min(line.startIndex + first.column - 1, line.endIndex) : line.startIndex
    for position in start..<line.endIndex {
      let scalar = line[position]
      if depth == 0, previous == ",", isKey(key, at: position, in: line) {
        return SourceLocation(
          file: first.file, line: number, column: position - line.startIndex + 1)
      }
      switch (quote, scalar) {
      case (let open?, _): if scalar == open { quote = nil }
      case (nil, "\""), (nil, "'"): if ":,[{".unicodeScalars.contains(previous) { quote = scalar }
      case (nil, "{"), (nil, "["): depth += 1
      case (nil, "}"), (nil, "]"):
        depth -= 1
        if depth < 0 { return nil }
      default: break
      }
      if scalar != " " { previous = scalar }
    }
  }
  return nil
}

private func inBlock(
  _ key: [Unicode.Scalar], _ first: SourceLocation, _ lines: [ArraySlice<Unicode.Scalar>]
) -> SourceLocation? {
  for number in first.line..<lines.count {
    let line = lines[number]
    let indent = line.prefix { $0 == " " }.count
    guard indent < line.count, line[line.startIndex + indent] != "#" else { continue }
    if indent < first.column - 1 { return nil }
    if indent == first.column - 1, isKey(key, at: line.startIndex + indent, in: line) {
      return SourceLocation(file: first.file, line: number + 1, column: first.column)
    }
  }
  return nil
}

/// Whether a key and its colon stand at a position, with or without quotes.
private func isKey(
  _ key: [Unicode.Scalar], at position: Int, in line: ArraySlice<Unicode.Scalar>
) -> Bool {
  var rest = line[position...]
  let quote = rest.first.flatMap { $0 == "\"" || $0 == "'" ? $0 : nil }
  if quote != nil { rest = rest.dropFirst() }
  guard rest.starts(with: key) else { return false }
  rest = rest.dropFirst(key.count)
  if let quote {
    guard rest.first == quote else { return false }
    rest = rest.dropFirst()
  }
  return rest.first { $0 != " " } == ":"
}

// Past so many repeated keys a file is not worth reading on.
let mostRepeatedKeys = 50

// Renamed keys start with a character of the private use area; which keys they are is known by their
// places, so that a file may use these characters as it likes.
private let firstRenaming: UInt32 = 0xE000

extension SourceFile {
  /// The same file with the first character of a key replaced, so that every other place stays where
  /// it is; `nil` where no key stands there.
  func renamingKey(at place: SourceLocation, as number: Int) -> SourceFile? {
    let lines = self.lines
    guard let name = Unicode.Scalar(firstRenaming + UInt32(number)),
      lines.indices.contains(place.line - 1)
    else { return nil }
    let line = lines[place.line - 1]
    var position = line.startIndex + place.column - 1
    guard position < line.endIndex else { return nil }
    if line[position] == "\"" || line[position] == "'" { position += 1 }
    var scalars = Array(text.unicodeScalars)
    guard position < line.endIndex, scalars.indices.contains(position) else { return nil }
    scalars[position] = name
    return SourceFile(name: self.name, text: String(String.UnicodeScalarView(scalars)))
  }
}
