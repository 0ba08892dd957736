// A table of signs as HTML: heads in groups, equal neighbours as one cell, and on a narrow screen a block for each row whose
// cells name their columns.

extension HTML {
  func text(of table: SignTable) -> String {
    let isGrouped = table.groups.contains { $0.columns != [""] }
    let rowSpan = isGrouped ? " rowspan=\"2\"" : ""
    var first = "<th scope=\"col\"\(rowSpan)>\(Markup.escaped(table.head))</th>"
    var second = ""
    for group in table.groups {
      if group.columns == [""] {
        first += "<th scope=\"col\"\(rowSpan)>\(Markup.escaped(group.title))</th>"
      } else {
        let note = group.note.isEmpty ? "" : "<br><span class=\"muted\">\(Markup.escaped(group.note))</span>"
        first += "<th scope=\"colgroup\" colspan=\"\(group.columns.count)\">\(Markup.escaped(group.title))\(note)</th>"
        second += group.columns.map { "<th scope=\"col\">\(Markup.escaped($0))</th>" }.joined()
      }
    }
    if let head = table.totalHead {
      let note = table.totalNote.isEmpty ? "" : "<br><span class=\"muted\">\(Markup.escaped(table.totalNote))</span>"
      first += "<th scope=\"col\"\(rowSpan) class=\"number\">\(Markup.escaped(head))\(note)</th>"
    }
    var rows: [String] = []
    var group = ""
    for row in table.rows {
      if row.group != group {
        let columns = 1 + table.groups.reduce(0) { $0 + $1.columns.count } + (table.totalHead == nil ? 0 : 1)
        rows.append(
          "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"\(columns)\">\(Markup.escaped(row.group))</th></tr>")
        group = row.group
      }
      rows.append(text(of: row, table))
    }
    if let foot = table.foot { rows.append(text(of: foot, table, isFoot: true)) }
    return """
      <table class="signs\(table.totalHead == nil ? " few" : "")">
      <caption>\(Markup.escaped(table.inWords.caption))</caption>
      <thead><tr>\(first)</tr>\(second.isEmpty ? "" : "<tr>\(second)</tr>")</thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      """
  }

  private func text(of row: SignTable.Row, _ table: SignTable, isFoot: Bool = false) -> String {
    let totalLabel = [table.totalHead, table.totalNote].compactMap(\.self).filter { !$0.isEmpty }.joined(
      separator: ", ")
    let total = row.total.map {
      "<td class=\"number\" data-label=\"\(Markup.escaped(totalLabel))\">\(Markup.escaped($0))</td>"
    }
    return "<tr\(isFoot ? " class=\"foot\"" : "")><th scope=\"row\">\(inline(row.head))</th>"
      + row.cells.map(text).joined() + (total ?? "") + "</tr>"
  }

  private func text(of cell: SignTable.Cell) -> String {
    if cell.sign.isEmpty, cell.number.isEmpty { return "<td class=\"empty\"></td>" }
    let number = cell.number.isEmpty ? "" : " \(Markup.escaped(cell.number))"
    let span = cell.span > 1 ? " colspan=\"\(cell.span)\"" : ""
    return
      "<td\(span) data-label=\"\(Markup.escaped(cell.label))\"><span class=\"sign \(cell.tone.rawValue)\" title=\"\(Markup.escaped(cell.meaning))\">"
      + "<span aria-hidden=\"true\">\(Markup.escaped(cell.sign))</span><span class=\"aside\">\(Markup.escaped(cell.meaning))</span>\(number)</span></td>"
  }
}
