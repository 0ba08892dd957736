/// A look at the raw text before a YAML parser sees it: how deep it nests, and whether it uses
/// aliases.
///
/// Parsers descend into every level and expand every alias, so a small file could exhaust the stack
/// or the memory. The look is rough but errs on the safe side: quoted text and comments are skipped.
struct YAMLShape {
  private(set) var problem: Diagnostic?

  init(of file: SourceFile) {
    var depth = 0
    var quote: Unicode.Scalar?
    var anchors: Set<String> = []
    let lines = file.text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let indent = line.prefix { $0 == " " || $0 == "-" || $0 == "?" || $0 == "\t" }.count
      if indent > deepestIndent, indent < line.count {
        problem = Self.tooDeep(file, index + 1, deepestIndent + 1)
        return
      }
      var previous: Unicode.Scalar = " "
      var position = line.startIndex
      scan: while position < line.endIndex {
        let scalar = line[position]
        let startsValue = " \t[{,".unicodeScalars.contains(previous)
        switch (quote, scalar) {
        case ("\""?, "\\"):
          position = line.index(after: position)
          if position == line.endIndex { break scan }
        case (let open?, _) where open == scalar: quote = nil
        case (.some, _): break
        case (nil, "#") where previous == " " || previous == "\t": break scan
        case (nil, "\""), (nil, "'"):
          if startsValue { quote = scalar }
        case (nil, "["), (nil, "{"): depth += 1
        case (nil, "]"), (nil, "}"): depth = max(0, depth - 1)
        case (nil, "&") where startsValue:
          anchors.insert(Self.name(after: position, in: line))
        case (nil, "*") where startsValue:
          let name = Self.name(after: position, in: line)
          if !name.isEmpty, anchors.contains(name) {
            problem = Diagnostic(
              at: SourceLocation(
                file: file.name, line: index + 1,
                column: line.distance(from: line.startIndex, to: position) + 1),
              "anchors and aliases are not allowed",
              why: "a value must be readable where it stands, and aliases of aliases can grow "
                + "without end",
              fix: "write the value out")
            return
          }
        default: break
        }
        if depth > deepestFlow {
          problem = Self.tooDeep(
            file, index + 1, line.distance(from: line.startIndex, to: position) + 1)
          return
        }
        previous = scalar
        position = line.index(after: position)
      }
    }
  }

  private static func tooDeep(_ file: SourceFile, _ line: Int, _ column: Int) -> Diagnostic {
    Diagnostic(
      at: SourceLocation(file: file.name, line: line, column: column),
      "the file nests too deep",
      why: "a scenario needs fewer than ten levels; deeper files are mistakes or attacks",
      fix: "check brackets and indentation")
  }

  private static func name(
    after position: Substring.UnicodeScalarView.Index, in line: Substring.UnicodeScalarView
  ) -> String {
    let rest = line[line.index(after: position)...]
    return String(
      Substring(rest.prefix { !" \t,]}:".unicodeScalars.contains($0) && $0 != "\r" }))
  }
}

// Each level of a block map or list is indented by at least one column.
private let deepestIndent = 200
private let deepestFlow = 100
