internal import Negotiation

/// Writes the tables of a report as one table, as RFC 4180 has it for commas: a line for each cell, named by its table,
/// row and column; the entries of a list are rows that are numbered.
struct SeparatedValues {
  /// What stands between two fields.
  let separator: Unicode.Scalar

  func text(of report: Report) -> String {
    var text = ""
    func add(_ table: String, _ row: String, _ column: String, value: String) {
      for part in [table, row, column] {
        text += field(part)
        text.unicodeScalars.append(separator)
      }
      text += value
      text += "\r\n"
    }
    add("table", "row", "column", value: "value")
    var caption = report.title
    for block in report.blocks.unfolded.map(\.inWords) {
      switch block {
      case .heading(_, let text): caption = text
      case .answer(let text, let tone): add(caption, "", tone.rawValue, value: field(text.plain))
      case .table(let table):
        // A number names no row.
        let hasNames = !(table.columns.first?.isNumeric ?? true)
        for (index, row) in table.rows.enumerated() {
          guard let head = row.first else { continue }
          for (column, cell) in zip(table.columns, row).dropFirst(hasNames ? 1 : 0) {
            add(table.caption, hasNames ? head.text.plain : "\(index + 1)", column.title, value: value(cell))
          }
        }
      case .notice(let text): add(caption, "", "notice", value: field(text.plain))
      case .list(let items), .terms(let items):
        for (index, item) in items.enumerated() { add(caption, "\(index + 1)", "", value: field(item.plain)) }
      case .judgements(let judgements):
        for (index, judged) in judgements.enumerated() {
          add(caption, "\(index + 1)", "", value: field(judged.text.plain))
          if !judged.basis.plain.isEmpty { add(caption, "\(index + 1)", "basis", value: field(judged.basis.plain)) }
        }
      case .paragraph, .chart, .signs, .folded, .contents: break
      }
    }
    return text
  }

  /// Whether a text is a number as reports write it: `−?[0-9]{1,3}(,[0-9]{3})*(\.[0-9]+)?`.
  ///
  /// Written out, because a regular expression is compiled anew for every field.
  private func isNumber(_ text: String) -> Bool {
    if text.utf8.allSatisfy({ $0 >= 0x30 && $0 < 0x3A }) { return !text.isEmpty && text.utf8.count <= 3 }
    let unsigned = text.hasPrefix("−") ? text.dropFirst() : text[...]
    guard let first = unsigned.first, first.isASCII, first.isNumber else { return false }
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    let groups = parts[0].split(separator: ",", omittingEmptySubsequences: false)
    func areDigits(_ text: Substring) -> Bool {
      !text.isEmpty && text.unicodeScalars.allSatisfy(\.isDigit)
    }
    return parts.count <= 2 && parts.dropFirst().allSatisfy(areDigits)
      && groups.allSatisfy(areDigits) && groups[0].count <= 3
      && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  /// What a cell shows: a number for people becomes one for programs.
  private func value(_ cell: Table.Cell) -> String {
    // A spreadsheet would take a fraction for a date or a formula.
    if let exact = cell.exact { return exact.digits }
    let text = cell.text.plain
    guard isNumber(text) else { return field(text) }
    return text.replacingScalars { $0 == "," ? "" : $0 == "−" ? "-" : nil }
  }

  /// A text as a field, in quotes where it needs them; what a spreadsheet would take for a formula gets an
  /// apostrophe.
  private func field(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0.isPlain }), text.utf8.first.map({ $0 != minus && $0 != space }) ?? true {
      return text
    }
    var text = text.legible
    let seen = text.unicodeScalars.first { !$0.isOverlooked }
    if let seen, startsFormula.contains(seen) { text = "'" + text }
    guard
      text.unicodeScalars.contains(where: {
        $0 == "\"" || $0 == separator || $0 == "\r" || $0 == "\n"
      })
    else {
      return text
    }
    return "\"" + text.replacingScalars { $0 == "\"" ? "\"\"" : nil } + "\""
  }
}

extension UInt8 {
  /// Whether it is a letter, a digit, or a sign of ASCII that neither parts fields nor begins a formula but at the start.
  fileprivate var isPlain: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case space, minus, UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "/"): true
    default: false
    }
  }
}

private let space = UInt8(ascii: " ")
private let minus = UInt8(ascii: "-")

extension Unicode.Scalar {
  /// Whether a spreadsheet may look past the scalar for the first sign of a cell.
  fileprivate var isOverlooked: Bool {
    switch properties.generalCategory {
    case .format, .nonspacingMark, .enclosingMark, .spaceSeparator: true
    default: false
    }
  }
}

// The wide forms count as well where a spreadsheet speaks Japanese.
private let startsFormula: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

extension Block {
  /// The same with signs put into words.
  fileprivate var inWords: Block { if case .signs(let table) = self { .table(table.inWords) } else { self } }
}
