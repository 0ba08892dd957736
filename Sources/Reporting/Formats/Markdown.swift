internal import Negotiation

/// Writes a report as Markdown.
struct Markdown {
  func text(of report: Report) -> String {
    let blocks = [Block.heading(1, report.title)] + report.blocks
    return blocks.compactMap { text(of: $0) }.joined(separator: "\n\n") + "\n"
  }

  private func text(of block: Block) -> String? {
    switch block {
    case .heading(let level, let text):
      String(repeating: "#", count: level) + " " + Self.escaped(text)
    case .paragraph(let text): Self.withoutBlockStart(line(text))
    case .answer(let text, _): "> **\(Self.escaped(text.plain))**"
    case .notice(let text): "> ⚠ " + line(text)
    case .list(let items):
      items.map { "- " + Self.withoutBlockStart(line($0)) }.joined(separator: "\n")
    case .table(let table): self.text(of: table)
    // The numbers of a chart stand in the table beside it.
    case .chart: nil
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
    text.spans.map { span in
      switch span {
      case .plain(let text), .muted(let text): Self.escaped(text)
      case .strong(let text): text.trimmingSpaces.isEmpty ? text : "**\(Self.escaped(text))**"
      case .code(let text): Self.code(text)
      }
    }.joined()
  }

  /// The text with every character that Markdown or HTML would read as a sign made plain.
  static func escaped(_ text: String) -> String {
    text.withVisibleControls.reduce(into: "") { result, character in
      switch character {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "|", "~", "!", "$":
        result += "\\\(character)"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      default: result.append(character)
      }
    }
  }

  /// Code between as many back-ticks as its own ask for; pipes would end a table cell.
  private static func code(_ text: String) -> String {
    let text = text.withVisibleControls
    var longest = 0
    var current = 0
    for character in text {
      current = character == "`" ? current + 1 : 0
      longest = max(longest, current)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let padding = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    let safe = text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    return fence + padding + safe + padding + fence
  }

  /// A line that starts like a list or a heading would become one.
  private static func withoutBlockStart(_ line: String) -> String {
    guard let first = line.first else { return line }
    if "-+".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    if !digits.isEmpty, rest.hasPrefix(". ") || rest.hasPrefix(") ") {
      return digits + "\\" + rest
    }
    return line
  }
}
