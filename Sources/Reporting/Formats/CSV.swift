internal import Negotiation

/// Writes the tables of a report as one table of RFC 4180: a line for each cell, named by its table,
/// row and column.
struct CSV {
  func text(of report: Report) -> String {
    var lines = [["table", "row", "column", "value"]]
    var caption = report.title
    for block in report.blocks {
      switch block {
      case .heading(_, let text): caption = text
      case .answer(let text, let tone): lines.append([caption, "", tone.rawValue, text.plain])
      case .table(let table):
        for row in table.rows {
          guard let head = row.first else { continue }
          for (column, cell) in zip(table.columns, row).dropFirst() {
            lines.append([
              table.caption, head.text.plain, column.title, cell.exact ?? cell.text.plain,
            ])
          }
        }
      case .notice(let text): lines.append([caption, "", "notice", text.plain])
      case .paragraph, .list, .chart: break
      }
    }
    return lines.map { $0.map(Self.field).joined(separator: ",") + "\r\n" }.joined()
  }

  /// Whether a text is a number as reports write it: `−?[0-9]{1,3}(,[0-9]{3})*(\.[0-9]+)?`.
  ///
  /// Written out, because a regular expression is compiled anew for every field.
  private static func isNumber(_ text: String) -> Bool {
    let unsigned = text.hasPrefix("−") ? text.dropFirst() : text[...]
    guard let first = unsigned.first, first.isASCII, first.isNumber else { return false }
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    let groups = parts[0].split(separator: ",", omittingEmptySubsequences: false)
    func areDigits(_ text: Substring) -> Bool {
      !text.isEmpty && text.allSatisfy { $0.isASCII && $0.isNumber }
    }
    return parts.count <= 2 && parts.dropFirst().allSatisfy(areDigits)
      && groups.allSatisfy(areDigits) && groups[0].count <= 3
      && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  /// A field in quotes where it needs them; what a spreadsheet would take for a formula gets an
  /// apostrophe.
  static func field(_ text: String) -> String {
    var text = text.withVisibleControls
    // A number for people becomes one for programs.
    if isNumber(text) {
      return text.replacing(",", with: "").replacing("−", with: "-")
    }
    if let first = text.first, "=+-@".contains(first) { text = "'" + text }
    guard text.contains(where: { "\",\r\n".contains($0) }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
