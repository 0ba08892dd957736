internal import Negotiation

/// Writes a report as one page that fetches nothing: style and charts stand in it.
struct HTML {
  func text(of report: Report) -> String {
    var charts = 0
    var body: [String] = []
    var isOpen = false
    for block in report.blocks {
      if case .heading(2, let title) = block {
        if isOpen { body.append("</section>") }
        body.append("<section>\n<h2>\(Markup.escaped(title))</h2>")
        isOpen = true
        continue
      }
      body.append(text(of: block, &charts))
    }
    if isOpen { body.append("</section>") }
    return """
      <!DOCTYPE html>
      <html lang="\(report.language)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="Zopa">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <title>\(Markup.escaped(report.title))</title>
      <style>
      \(HTMLStyle.sheet)
      </style>
      </head>
      <body>
      <main>
      <h1>\(Markup.escaped(report.title))</h1>
      \(body.joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }

  private func text(of block: Block, _ charts: inout Int) -> String {
    switch block {
    case .heading(let level, let text): return "<h\(level)>\(Markup.escaped(text))</h\(level)>"
    case .paragraph(let text): return "<p>\(inline(text))</p>"
    case .answer(let text, let tone):
      return "<p class=\"answer \(tone.rawValue)\">\(inline(text))</p>"
    case .notice(let text): return "<p class=\"notice\">\(inline(text))</p>"
    case .list(let items):
      return "<ul>\n" + items.map { "<li>\(inline($0))</li>" }.joined(separator: "\n") + "\n</ul>"
    case .judgements(let judgements):
      return "<ul class=\"judgements\">\n" + judgements.map { text(of: $0) }.joined(separator: "\n") + "\n</ul>"
    case .table(let table): return self.text(of: table)
    case .signs(let table): return self.text(of: table)
    case .chart(let chart):
      charts += 1
      return
        "<figure>\n<figcaption>\(Markup.escaped(chart.title))</figcaption>\n<div class=\"panels\">\n"
        + chart.svg(id: "chart\(charts)").joined(separator: "\n") + "\n</div>"
        + (chart.legend.isEmpty
          ? "" : "\n<p class=\"muted\">\(Markup.escaped(chart.legend))</p>")
        + "\n</figure>"
    }
  }

  /// A judgement as a card: what is judged, and in small what stands behind it, with a bar for the part of the worlds.
  private func text(of judged: Judged) -> String {
    let bar = judged.share.map { share in
      let hundredths = Int((share * 100).rounded())
      let value = hundredths == 100 ? "1" : "0." + (hundredths < 10 ? "0" : "") + "\(hundredths)"
      return "<meter min=\"0\" max=\"1\" value=\"\(value)\"></meter> "
    }
    let basis =
      judged.basis.plain.isEmpty ? "" : "<p class=\"muted\">\(bar ?? "")\(inline(judged.basis))</p>"
    return "<li><p>\(inline(judged.text))</p>\(basis)</li>"
  }

  /// A table; on a narrow screen each row becomes a card, whose cells name their columns.
  private func text(of table: Table) -> String {
    let head = table.columns.map { column in
      "<th scope=\"col\"\(column.isNumeric ? " class=\"number\"" : "")>\(breakable(column.title))</th>"
    }
    let rows = table.rows.map { row in
      let cells = zip(table.columns, row).enumerated().map { index, pair -> String in
        let (column, cell) = pair
        var classes: [String] = []
        if column.isNumeric { classes.append("number") }
        if cell.tone != .neutral { classes.append(cell.tone.rawValue) }
        if cell.isDifferent { classes.append("different") }
        let attribute = classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
        if index == 0 { return "<th scope=\"row\"\(attribute)>\(inline(cell.text))</th>" }
        return
          "<td\(attribute) data-label=\"\(label(column.title))\"><div>\(inline(cell.text))</div></td>"
      }
      return "<tr>" + cells.joined() + "</tr>"
    }
    return """
      <table\(table.columns.count > 8 ? " class=\"wide\"" : "")>
      <caption>\(Markup.escaped(table.caption))</caption>
      <thead><tr>\(head.joined())</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      """
  }

  func inline(_ text: RichText) -> String {
    text.spans.map { span in
      switch span {
      case .plain(let text): Markup.escaped(text)
      case .strong(let text): "<strong>\(breakable(text))</strong>"
      case .code(let text): "<code>\(breakable(text))</code>"
      case .muted(let text): "<span class=\"muted\">\(Markup.escaped(text))</span>"
      }
    }.joined()
  }

  /// The same for an attribute, which can hold no element.
  private func label(_ text: String) -> String {
    Markup.escaped(text).replacingScalars { $0 == "_" ? "_\u{200B}" : nil }
  }

  /// Ids may break at their underscores.
  private func breakable(_ text: String) -> String {
    Markup.escaped(text).replacingScalars { $0 == "_" ? "_<wbr>" : nil }
  }
}

// The page may fetch nothing, send nothing, and lead nowhere.
private let policy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
