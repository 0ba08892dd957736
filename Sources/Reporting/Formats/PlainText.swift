internal import Negotiation

/// Writes a report for a terminal.
struct PlainText {
  /// Whether colours may be used.
  var isStyled: Bool

  func text(of report: Report) -> String {
    let title = report.title.legible
    let head = styled(title, "1") + "\n" + String(repeating: "═", count: title.displayWidth)
    return ([head] + report.blocks.unfolded.compactMap { text(of: $0) }).joined(separator: "\n\n") + "\n"
  }

  private func text(of block: Block) -> String? {
    switch block {
    case .heading(let level, let text):
      let shown = text.legible
      return level == 2
        ? styled(shown, "1") + "\n" + String(repeating: "─", count: shown.displayWidth)
        : styled(shown, "1")
    case .paragraph(let text): return wrapped(text.plain.legible, indent: "")
    case .answer(let text, let tone):
      return wrapped(text.plain.legible, indent: "")
        .split(separator: "\n").map { styled(String($0), color(tone)) }.joined(separator: "\n")
    case .notice(let text): return "! " + wrapped(text.plain.legible, indent: "  ")
    case .list(let items), .terms(let items):
      return items.map { "• " + wrapped($0.plain.legible, indent: "  ") }
        .joined(separator: "\n")
    case .judgements(let judgements):
      return judgements.map { judged in
        let basis = judged.basis.plain.legible
        return "• " + wrapped(judged.text.plain.legible, indent: "  ")
          + (basis.isEmpty ? "" : "\n  " + styled(wrapped(basis, indent: "  "), "2"))
      }.joined(separator: "\n")
    case .table(let table): return self.text(of: table)
    case .signs(let table): return self.text(of: table.inWords)
    // A terminal has the numbers of a chart in the table beside it.
    case .chart, .folded, .contents: return nil
    }
  }

  private func text(of table: Table) -> String {
    let cells = table.rows.map { row in
      row.map { ($0.isDifferent ? "≠ " : "") + $0.text.plain.legible }
    }
    let heads = table.columns.map { $0.title.legible }
    let natural = heads.indices.map { column in
      max(heads[column].displayWidth, cells.map { $0[column].displayWidth }.max() ?? 0)
    }
    // One wide column can be wrapped; several make a table nobody can read.
    let others = natural.reduce(0, +) - (natural.max() ?? 0) + 2 * (natural.count - 1)
    guard others + min(natural.max() ?? 0, narrowest) <= lineWidth || natural.count <= 3 else {
      return records(table, heads, cells)
    }
    let widths = fitted(natural)
    func line(_ texts: [String], _ style: (Int) -> String?) -> String {
      let wrappedCells = zip(texts, widths).map { wrapLines($0, to: $1) }
      return (0..<(wrappedCells.map(\.count).max() ?? 0)).map { index in
        let parts = wrappedCells.indices.map { column -> String in
          let text = index < wrappedCells[column].count ? wrappedCells[column][index] : ""
          let fill = String(repeating: " ", count: max(0, widths[column] - text.displayWidth))
          let shown = style(column).map { styled(text, $0) } ?? text
          return table.columns[column].isNumeric ? fill + shown : shown + fill
        }
        var joined = parts.joined(separator: "  ")
        while joined.last == " " { joined.removeLast() }
        return joined
      }.joined(separator: "\n")
    }
    let head = line(heads) { _ in "1" }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    let rows = zip(table.rows, cells).map { row, texts in
      line(texts) { row[$0].tone == .neutral ? nil : color(row[$0].tone) }
    }
    return ([head, rule] + rows).joined(separator: "\n")
  }

  /// A table too wide for a terminal: one paragraph a row, one line a cell.
  private func records(_ table: Table, _ heads: [String], _ cells: [[String]]) -> String {
    let widest = heads.dropFirst().map(\.displayWidth).max() ?? 0
    let label = min(widest, 26)
    return zip(table.rows, cells).map { row, texts in
      let lines = zip(heads, texts).enumerated().dropFirst().map { column, pair in
        let head = wrapLines(pair.0, to: label)
        let padded =
          (head.first ?? "")
          + String(repeating: " ", count: max(0, label - (head.first ?? "").displayWidth))
        let value = wrapLines(pair.1, to: lineWidth - label - 4)
        let shown = value.map {
          row[column].tone == .neutral ? $0 : styled($0, color(row[column].tone))
        }
        let rest = (1..<max(head.count, value.count, 1)).map { index in
          let left = index < head.count ? head[index] : ""
          return "  " + left + String(repeating: " ", count: max(0, label - left.displayWidth))
            + "  "
            + (index < shown.count ? shown[index] : "")
        }
        return (["  " + padded + "  " + (shown.first ?? "")] + rest).map { line in
          // Most lines end in a word, and turning each of them round twice takes long.
          line.utf8.last == UInt8(ascii: " ")
            ? String(line.reversed().drop { $0 == " " }.reversed()) : line
        }.joined(separator: "\n")
      }
      return ([styled(wrapped(texts[0], indent: ""), "1")] + lines).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// Widths that fill a line at most: the widest column gives first.
  private func fitted(_ natural: [Int]) -> [Int] {
    let room = lineWidth - 2 * (natural.count - 1)
    // None can be wider than the line in the end.
    var widths = natural.map { min($0, max(room, 8)) }
    while widths.reduce(0, +) > room,
      let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > 8
    {
      widths[widest] -= 1
    }
    return widths
  }

  private func wrapped(_ text: String, indent: String) -> String {
    wrapLines(text, to: lineWidth - indent.count).joined(separator: "\n" + indent)
  }

  private func color(_ tone: Tone) -> String {
    switch tone {
    case .every: "32"
    case .some: "33"
    case .none, .noneIfFinal: "31"
    case .neutral: "0"
    }
  }

  private func styled(_ text: String, _ code: String) -> String {
    isStyled && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

// What fits on most terminals and in most mails.
private let lineWidth = 100
// A column that is wrapped keeps at least this width.
private let narrowest = 36
