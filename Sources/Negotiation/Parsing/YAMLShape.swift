/// A look at the raw text before a YAML parser sees it: how deep it nests, and how often it uses
/// aliases.
///
/// Parsers descend into every level and expand every alias, so a small file could exhaust the stack
/// or the memory. A few aliases cannot grow far and are refused with their exact place later on; many
/// are refused here, whether or not they stand in quoted text.
struct YAMLShape {
  private(set) var problem: Diagnostic?

  init(of file: SourceFile) {
    let lines = file.lines
    problem = Self.depth(lines, file) ?? Self.aliases(lines, file)
  }

  private static func depth(_ lines: [ArraySlice<Unicode.Scalar>], _ file: SourceFile)
    -> Diagnostic?
  {
    var depth = 0
    var quote: Unicode.Scalar?
    for (index, line) in lines.enumerated() {
      let indent = line.prefix { $0 == " " || $0 == "-" || $0 == "?" || $0 == "\t" }.count
      if indent > deepestIndent, indent < line.count {
        return tooDeep(file, index + 1, deepestIndent + 1)
      }
      var previous: Unicode.Scalar = " "
      var isEscaped = false
      for position in line.indices {
        let scalar = line[position]
        if isEscaped {
          isEscaped = false
        } else if let open = quote {
          if open == "\"", scalar == "\\" { isEscaped = true }
          if scalar == open { quote = nil }
        } else if scalar == "#", previous == " " || previous == "\t" {
          break
        } else if scalar == "\"" || scalar == "'" {
          let before = line[..<position].last { $0 != " " && $0 != "\t" }
          if before.map({ ":-[{,?".unicodeScalars.contains($0) }) ?? true { quote = scalar }
        } else if scalar == "[" || scalar == "{" {
          depth += 1
        } else if scalar == "]" || scalar == "}" {
          depth = max(0, depth - 1)
        }
        if depth > deepestFlow { return tooDeep(file, index + 1, position - line.startIndex + 1) }
        previous = scalar
      }
    }
    return nil
  }

  private static func aliases(_ lines: [ArraySlice<Unicode.Scalar>], _ file: SourceFile)
    -> Diagnostic?
  {
    var anchors: Set<String> = []
    var count = 0
    for (index, line) in lines.enumerated() {
      for position in line.indices where line[position] == "&" || line[position] == "*" {
        let name = String(
          String.UnicodeScalarView(
            line[(position + 1)...].prefix { !" \t,]}:\"'\r".unicodeScalars.contains($0) }))
        guard !name.isEmpty else { continue }
        if line[position] == "&" {
          anchors.insert(name)
        } else if anchors.contains(name) {
          count += 1
          guard count > mostAliases else { continue }
          return Diagnostic(
            at: SourceLocation(
              file: file.name, line: index + 1, column: position - line.startIndex + 1),
            "anchors and aliases are not allowed",
            why:
              "a value must be readable where it stands, and aliases of aliases can grow without "
              + "end",
            fix: "write the values out")
        }
      }
    }
    return nil
  }

  private static func tooDeep(_ file: SourceFile, _ line: Int, _ column: Int) -> Diagnostic {
    Diagnostic(
      at: SourceLocation(file: file.name, line: line, column: column),
      "the file nests too deep",
      why: "a scenario needs fewer than ten levels; deeper files are mistakes or attacks",
      fix: "check brackets and indentation")
  }
}

// Each level of a block map or list is indented by at least one column.
private let deepestIndent = 200
private let deepestFlow = 100
// So few aliases of aliases cannot grow to more than some thousand values.
private let mostAliases = 20
