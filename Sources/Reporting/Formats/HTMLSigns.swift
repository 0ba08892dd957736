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
        first += "<th scope=\"colgroup\" colspan=\"\(group.columns.count)\">\(Markup.escaped(group.title))</th>"
        second += group.columns.map { "<th scope=\"col\">\(Markup.escaped($0))</th>" }.joined()
      }
    }
    if let head = table.totalHead {
      first += "<th scope=\"col\"\(rowSpan) class=\"number\">\(Markup.escaped(head))</th>"
    }
    let rows = table.rows.map { row in
      "<tr><th scope=\"row\">\(inline(row.head))</th>" + row.cells.map(text).joined()
        + (row.total.map {
          "<td class=\"number\" data-label=\"\(Markup.escaped(table.totalHead ?? ""))\">\(Markup.escaped($0))</td>"
        } ?? "")
        + "</tr>"
    }
    return """
      <table class="signs">
      <caption>\(Markup.escaped(table.inWords.caption))</caption>
      <thead><tr>\(first)</tr>\(second.isEmpty ? "" : "<tr>\(second)</tr>")</thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      """
  }

  private func text(of cell: SignTable.Cell) -> String {
    let number = cell.number.isEmpty ? "" : " \(Markup.escaped(cell.number))"
    let span = cell.span > 1 ? " colspan=\"\(cell.span)\"" : ""
    return
      "<td\(span) data-label=\"\(Markup.escaped(cell.label))\"><span class=\"sign \(cell.tone.rawValue)\" title=\"\(Markup.escaped(cell.meaning))\">"
      + "<span aria-hidden=\"true\">\(Markup.escaped(cell.sign))</span><span class=\"aside\">\(Markup.escaped(cell.meaning))</span>\(number)</span></td>"
  }
}
