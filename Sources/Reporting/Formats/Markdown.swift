internal import Negotiation

/// Writes a report as Markdown.
struct Markdown {
  func text(of report: Report) -> String {
    let blocks = [Block.heading(1, report.title)] + report.blocks.unfolded
    return blocks.compactMap { text(of: $0) }.joined(separator: "\n\n") + "\n"
  }

  private func text(of block: Block) -> String? {
    switch block {
    case .heading(let level, let text):
      String(repeating: "#", count: level) + " " + Self.escaped(text)
    case .paragraph(let text): Self.withoutBlockStart(line(text))
    case .answer(let text, _): "> **\(Self.escaped(text.plain))**"
    case .notice(let text): "> ⚠ " + line(text)
    case .list(let items), .terms(let items):
      items.map { "- " + Self.withoutBlockStart(line($0)) }.joined(separator: "\n")
    case .judgements(let judgements):
      judgements.map { judged in
        let basis = line(judged.basis)
        return "- " + Self.withoutBlockStart(line(judged.text))
          + (basis.isEmpty ? "" : "  \n  " + Self.withoutBlockStart(basis))
      }.joined(separator: "\n")
    case .table(let table): self.text(of: table)
    case .signs(let table): self.text(of: table.inWords)
    // The numbers of a chart stand in the table beside it.
    case .chart, .folded, .contents: nil
    }
  }

  private func text(of table: Table) -> String {
    let head = "| " + table.columns.map { Self.escaped($0.title) }.joined(separator: " | ") + " |"
    let rule = "|" + table.columns.map { $0.isNumeric ? " ---: |" : " --- |" }.joined()
    let rows = table.rows.map { row in
      "| "
        + row.map { cell in
          let text = line(cell.text)
          return cell.isDifferent ? "**\(Self.escaped(cell.text.plain))**" : text
        }.joined(separator: " | ") + " |"
    }
    return ([head, rule] + rows).joined(separator: "\n")
  }

  private func line(_ text: RichText) -> String {
    var line = ""
    let spans = text.withStrongTogether.spans
    for (index, span) in spans.enumerated() {
      switch span {
      case .plain(let text), .muted(let text): line += Self.escaped(text)
      case .strong(let strong), .anchor(let strong, _):
        let rest = RichText(Array(spans[(index + 1)...])).plain
        line +=
          MarkdownEmphasis(
            strong, after: line.unicodeScalars.last, before: rest.unicodeScalars.first
          ).text(Self.escaped)
      case .code(let text): line += Self.code(text)
      }
    }
    return line
  }

  /// The text with every sign that Markdown, HTML or a site that shows Markdown would read as more than text made plain.
  ///
  /// Addresses would become links and names after "@" mentions. A site looks for mentions and numbers after "#" in
  /// what it has rendered, so only something between the sign and the name helps: a joiner that takes no room.
  static func escaped(_ text: String) -> String {
    let scalars = Array(text.legible.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      switch scalar {
      case "#" where next.isDigit: result.append(contentsOf: "\\#&#8288;".unicodeScalars)
      case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "|", "~", "!", "$":
        result.append(contentsOf: ["\\", scalar])
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "@": result.append(contentsOf: "@&#8288;".unicodeScalars)
      case ":" where next == "/": result.append(contentsOf: [scalar, "\\"])
      // "www.example.com" is an address to all readers, "example.com" to some; with a sign of Markdown in it to none.
      case "."
      where endsInThreeWs(scalars[..<index])
        || index > 0 && scalars[index - 1] != " "
          && next.properties.isAlphabetic:
        result.append(contentsOf: ["\\", scalar])
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func endsInThreeWs(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.count >= 3 && scalars.suffix(3).allSatisfy { $0 == "w" || $0 == "W" }
  }

  /// Code between as many back-ticks as its own ask for.
  ///
  /// A pipe would end a table cell, and readers differ on what a backslash before it means there: such a text is
  /// shown as text.
  private static func code(_ text: String) -> String {
    let text = text.legible
    guard !text.unicodeScalars.contains("|") else { return escaped(text) }
    var longest = 0
    var current = 0
    for scalar in text.unicodeScalars {
      current = scalar == "`" ? current + 1 : 0
      longest = max(longest, current)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let touches = text.unicodeScalars.first == "`" || text.unicodeScalars.last == "`"
    let padding = touches ? " " : ""
    return fence + padding + text + padding + fence
  }

  /// A line that starts like a list, a heading's underline or code would become one.
  private static func withoutBlockStart(_ line: String) -> String {
    let scalars = line.unicodeScalars
    let text = String(scalars.drop { $0 == " " })
    guard let first = text.unicodeScalars.first else { return line }
    if "-+=".unicodeScalars.contains(first) { return "\\" + text }
    let digits = text.unicodeScalars.prefix(while: \.isDigit)
    let rest = text.unicodeScalars.dropFirst(digits.count)
    let isFollowed = rest.dropFirst().first.map { $0 != " " && $0 != "\t" } ?? false
    if !digits.isEmpty, !isFollowed, let sign = rest.first, sign == "." || sign == ")" {
      return String(digits) + "\\" + String(rest)
    }
    return text
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is one of the ten digits of ASCII.
  var isDigit: Bool { ("0"..."9").contains(self) }
}

extension RichText {
  /// The same with each strong run that follows another joined to it: their asterisks would touch.
  fileprivate var withStrongTogether: RichText {
    spans.reduce(into: RichText([])) { joined, span in
      switch (joined.spans.last, span) {
      case (.strong(let first)?, .strong(let second)), (.strong(let first)?, .anchor(let second, _)),
        (.anchor(let first, _)?, .strong(let second)), (.anchor(let first, _)?, .anchor(let second, _)):
        joined.spans[joined.spans.count - 1] = .strong(first + second)
      default: joined.spans.append(span)
      }
    }
  }
}
