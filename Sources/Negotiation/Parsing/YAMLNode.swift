// The only file that imports Yams. Scalars stay text: what they mean is decided by the key they
// stand under, never by YAML's guesses about `no`, `012` or `1:30`.

internal import Yams

/// A value of a YAML file that knows where it was written.
package struct YAMLNode: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  package struct Entry: Sendable, Hashable {
    package var key: Located<String>
    package var value: YAMLNode
  }

  package var content: Content
  package var location: SourceLocation
  /// How many columns of quotation stand before the first character of a scalar; `nil` where the
  /// text on the line is not the scalar's text, so that no column inside it can be named.
  var quoteWidth: Int?

  /// What the value is, for messages.
  package var kind: String {
    switch content {
    case .scalar(let text): text.isEmpty ? "nothing" : "text"
    case .sequence: "a list"
    case .mapping: "a map of keys and values"
    }
  }
}

extension YAMLNode {
  /// Reads the one document of a file, or says everything that keeps it from being read.
  package static func parse(
    _ file: SourceFile, _ diagnostics: inout Diagnostics, _ effort: Effort = Effort()
  ) -> YAMLNode? {
    // A byte order mark may stand before a stream (YAML 1.2.2, section 5.2), and is no part of the first key.
    var file = file.withoutByteOrderMark
    if let problem = YAMLShape(of: file).problem {
      diagnostics.add([problem])
      return nil
    }
    // A key that stands twice is reported and renamed, so that the rest of the file is still read.
    var repeated: Set<SourceLocation> = []
    for renamed in 0...mostRepeatedKeys {
      if effort.isStopped { return nil }
      do {
        return try document(of: file, without: repeated, effort, &diagnostics)
      } catch is Stopped {
        return nil
      } catch let error as Refused {
        diagnostics.add([error.diagnostic])
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let first = SourceLocation(
          file: file.name, line: context.mark.line, column: context.mark.column)
        let second = secondPlace(of: keys.first ?? "", after: first, in: file)
        diagnostics.error(
          at: second ?? first, "the key '\(keys.first ?? "")' stands twice in one map",
          why: "one of the two values would be lost", fix: "remove one, or rename it")
        if let second, let other = file.renamingKey(at: second, as: renamed) {
          file = other
          repeated.insert(second)
          continue
        }
      } catch let error as YamlError {
        diagnostics.add([diagnostic(for: error, in: file)])
      } catch {
        diagnostics.error(
          at: SourceLocation(file: file.name, line: 1, column: 1),
          "the file cannot be read as YAML", why: "\(error)",
          fix: "check the file with another YAML tool")
      }
      return nil
    }
    return nil
  }

  private static func document(
    of file: SourceFile, without repeated: Set<SourceLocation>, _ effort: Effort,
    _ diagnostics: inout Diagnostics
  ) throws -> YAMLNode? {
    let parser = try Parser(yaml: file.text, resolver: .basic, encoding: .utf8)
    guard let root = try parser.nextRoot() else {
      diagnostics.error(
        at: SourceLocation(file: file.name, line: 1, column: 1), "the file is empty",
        why: "there is nothing in it to read", fix: "start from a model that 'zopa new' writes")
      return nil
    }
    if let second = try parser.nextRoot() {
      diagnostics.error(
        at: mark(of: second, in: file), "a second document starts here",
        why: "a file holds one document, so that nothing in it is passed over",
        fix: "put it into a file of its own and remove the line '---'")
      return nil
    }
    var reader = NodeReader(file: file, without: repeated, effort)
    let node = try reader.read(root)
    diagnostics.add(reader.commas)
    return node
  }
}

private struct Refused: Error {
  let diagnostic: Diagnostic
}

/// Turns Yams' nodes into ours, and refuses what the format does not allow.
private struct NodeReader {
  let file: SourceFile
  let lines: [ArraySlice<Unicode.Scalar>]
  /// Where keys stand that have been reported and are to be passed over.
  let repeated: Set<SourceLocation>
  let effort: Effort
  var count = 0
  /// Numbers that a comma has cut in two.
  var commas: [Diagnostic] = []

  init(file: SourceFile, without repeated: Set<SourceLocation>, _ effort: Effort) {
    self.effort = effort
    self.file = file
    self.repeated = repeated
    lines = file.lines
  }

  mutating func read(_ node: Node) throws -> YAMLNode {
    let place = mark(of: node, in: file)
    count += 1
    try effort.look(count)
    if count > mostNodes {
      throw refuse(
        place, "the file has more than \(mostNodes) values",
        "no scenario needs as many, and reading them would take very long", "split the model")
    }
    if node.anchor != nil {
      throw refuse(
        place, "anchors and aliases are not allowed",
        "a value must be readable where it stands, and aliases of aliases can grow without end",
        "write the value out")
    }
    if !ordinaryTags.contains(node.tag.description) {
      throw refuse(
        place, "the tag '\(node.tag.description)' is not allowed",
        "values are read as text and by what their key wants, so a tag would be passed over",
        "remove it")
    }
    switch node {
    case .scalar(let scalar):
      return YAMLNode(
        content: .scalar(scalar.string), location: place,
        quoteWidth: quoteWidth(of: scalar.string, at: place))
    case .sequence(let sequence):
      var values: [YAMLNode] = []
      for element in sequence { values.append(try read(element)) }
      return YAMLNode(content: .sequence(values), location: place)
    case .mapping(let mapping):
      var entries: [YAMLNode.Entry] = []
      for (key, value) in mapping {
        guard case .scalar(let name) = key, key.anchor == nil else {
          throw refuse(
            mark(of: key, in: file), "a key must be plain text",
            "keys name things; lists and maps cannot", "give the value a name as its key")
        }
        let place = mark(of: key, in: file)
        if repeated.contains(place) { continue }
        if let comma = decimalComma(name.string, at: place, value, after: entries.last) {
          commas.append(comma)
          continue
        }
        if let last = entries.last, let comma = thousandsComma(last, name.string, at: place) {
          commas.append(comma)
          entries.removeLast()
          continue
        }
        entries.append(
          YAMLNode.Entry(key: Located(name.string, at: place), value: try read(value)))
      }
      return YAMLNode(content: .mapping(entries), location: place)
    case .alias:
      throw refuse(
        place, "anchors and aliases are not allowed", "a value must be readable where it stands",
        "write the value out")
    }
  }

  /// Where a number is written with a decimal comma between braces, YAML reads what follows as a key without a value.
  private func decimalComma(
    _ key: String, at place: SourceLocation, _ value: Node, after last: YAMLNode.Entry?
  ) -> Diagnostic? {
    guard let last, case .scalar(let whole) = last.value.content, whole.isNumberBeforeComma, key.isDigits,
      value.scalar?.string.isEmpty == true, last.value.location.line == place.line,
      last.value.location.column + whole.unicodeScalars.count + 1 == place.column
    else { return nil }
    return Diagnostic(
      at: last.value.location, "'\(whole),\(key)' is no number",
      why: "a comma stands between entries, not inside a number",
      fix: whole.mendOfComma(key))
  }

  /// Where a level is written with a comma for thousands, YAML reads what stands before it as a key without a value.
  private func thousandsComma(
    _ last: YAMLNode.Entry, _ key: String, at place: SourceLocation
  ) -> Diagnostic? {
    guard case .scalar("") = last.value.content, last.key.value.isNumberBeforeComma, key.isDigits, key.count == 3,
      last.key.location.line == place.line,
      last.key.location.column + last.key.value.unicodeScalars.count + 1 == place.column
    else { return nil }
    return Diagnostic(
      at: last.key.location, "'\(last.key.value),\(key)' is no number",
      why: "a comma stands between entries, not inside a number", fix: "write \(last.key.value)\(key)")
  }

  private func refuse(
    _ place: SourceLocation, _ message: String, _ reason: String, _ fix: String
  ) -> Refused {
    Refused(diagnostic: Diagnostic(at: place, message, why: reason, fix: fix))
  }

  private func quoteWidth(of text: String, at place: SourceLocation) -> Int? {
    guard lines.indices.contains(place.line - 1) else { return nil }
    let line = lines[place.line - 1]
    let start = line.startIndex + place.column - 1
    guard start < line.endIndex else { return nil }
    if line[start...].starts(with: text.unicodeScalars) { return 0 }
    if line[(start + 1)...].starts(with: text.unicodeScalars) { return 1 }
    return nil
  }
}

private let ordinaryTags: Set<String> = [
  "", "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map",
]

// What people write, and what other tools' files turn into, stays far below this.
private let mostNodes = 1_000_000

private func mark(of node: Node, in file: SourceFile) -> SourceLocation {
  SourceLocation(file: file.name, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
}

private func diagnostic(for error: YamlError, in file: SourceFile) -> Diagnostic {
  switch error {
  case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
    .composer(_, let problem, let mark, _):
    let lines = file.lines
    for line in [mark.line, mark.line + 1] where lines.indices.contains(line - 1) {
      guard lines[line - 1].prefix(while: { $0 == " " || $0 == "\t" }).contains("\t") else { continue }
      return Diagnostic(
        at: SourceLocation(file: file.name, line: line, column: 1), "a tab indents this line",
        why: "YAML goes by blanks, as a tab is as wide as whoever shows it likes", fix: "indent with blanks")
    }
    for line in [mark.line - 1, mark.line] where lines.indices.contains(line - 1) {
      guard let place = lines[line - 1].firstIndex(of: "\u{A0}") else { continue }
      return Diagnostic(
        at: SourceLocation(file: file.name, line: line, column: place - lines[line - 1].startIndex + 1),
        "a no-break space stands here", why: "it looks like a blank, and to YAML it is a letter",
        fix: "write a blank")
    }
    if lines.indices.contains(mark.line - 1) {
      let line = lines[mark.line - 1].dropFirst(max(0, mark.column - 1))
      if let sign = line.first, ["%", "@", "`"].contains(sign) {
        let text = String(String.UnicodeScalarView(line.prefix { !",}]\n:".unicodeScalars.contains($0) }))
        return Diagnostic(
          at: SourceLocation(file: file.name, line: mark.line, column: mark.column),
          "a text that begins with '\(sign)' needs quotes", why: "the sign means something else to YAML",
          fix: "write \"\(text.shortened.trimmingBlanks)\"")
      }
    }
    return Diagnostic(
      at: SourceLocation(file: file.name, line: mark.line, column: mark.column),
      "this is not YAML: \(problem)",
      why: "the file cannot be read past this point",
      fix: "check indentation, colons, brackets and quotes here and on the line before; put text "
        + "with ': ', '#' or brackets in quotes")
  case .reader(let problem, let offset, _, _):
    let before = file.text.utf8.prefix(offset ?? 0)
    let line = before.reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    return Diagnostic(
      at: SourceLocation(file: file.name, line: line, column: 1),
      "this is not YAML: \(problem)", why: "the file holds a character that text may not hold",
      fix: "remove the character")
  default:
    return Diagnostic(
      at: SourceLocation(file: file.name, line: 1, column: 1), "this is not YAML",
      why: "\(error)", fix: "check the file with another YAML tool")
  }
}

extension String {
  /// The text without blanks at its end.
  fileprivate var trimmingBlanks: String { String(reversed().drop { $0 == " " }.reversed()) }
}
