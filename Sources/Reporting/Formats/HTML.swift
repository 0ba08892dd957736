internal import Negotiation

/// Writes a report as one page that fetches nothing: style and charts stand in it.
///
/// Whatever is told whole somewhere on the page is a link there wherever it is mentioned.
struct HTML {
  private let report: Report
  private let mentions: Mentions
  /// Whether all parts are open.
  private let isUnfolded: Bool
  /// Whether charts are files beside the page.
  private let hasPicturesApart: Bool

  init(_ report: Report, isUnfolded: Bool = false, hasPicturesApart: Bool = false) {
    self.report = report
    self.isUnfolded = isUnfolded
    self.hasPicturesApart = hasPicturesApart
    mentions = Mentions(report.named, told: report.blocks.reduce(into: []) { $0.formUnion($1.anchors) })
  }

  /// The page.
  var text: String {
    var charts = 0
    var body: [String] = []
    var sections = 0
    var isOpen = false
    func close() {
      if isOpen { body.append("</section>") }
      isOpen = false
    }
    for (place, block) in report.blocks.enumerated() {
      switch block {
      case .heading(2, let title):
        close()
        sections += 1
        isOpen = true
        body.append("<section id=\"section-\(sections)\">\n<h2>\(Markup.escaped(title))</h2>")
      case .contents(let title):
        close()
        body.append(contents(title, report.blocks[place...], after: sections))
      default: body.append(text(of: block, &charts))
      }
    }
    close()
    return Self.page(title: report.title, language: report.language, body: body.joined(separator: "\n"))
  }

  /// A page with its style, which fetches nothing.
  static func page(title: String, language: String, body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="generator" content="Zopa">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <title>\(Markup.escaped(title))</title>
    <style>
    \(HTMLStyle.sheet)
    </style>
    </head>
    <body>
    <main>
    <h1>\(Markup.escaped(title))</h1>
    \(body)
    </main>
    </body>
    </html>

    """
  }

  /// Links to the sections that follow.
  private func contents(_ title: String, _ blocks: ArraySlice<Block>, after sections: Int) -> String {
    let headings = blocks.compactMap { block -> String? in
      if case .heading(2, let text) = block { text } else { nil }
    }
    let items = headings.enumerated().map { index, heading in
      "<li><a href=\"#section-\(sections + index + 1)\">\(Markup.escaped(heading))</a></li>"
    }
    return "<nav class=\"contents\" aria-label=\"\(Markup.escaped(title))\">\n<h2>\(Markup.escaped(title))</h2>\n<ol>\n"
      + items.joined(separator: "\n") + "\n</ol>\n</nav>"
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
    case .terms(let items):
      return "<ul class=\"terms\">\n" + items.map { "<li>\(inline($0))</li>" }.joined(separator: "\n") + "\n</ul>"
    case .judgements(let judgements):
      return "<ul class=\"judgements\">\n" + judgements.map { text(of: $0) }.joined(separator: "\n") + "\n</ul>"
    case .table(let table): return self.text(of: table)
    case .signs(let table): return self.text(of: table)
    case .chart(let chart):
      charts += 1
      return
        "<figure>\n<figcaption>\(Markup.escaped(chart.title))</figcaption>\n<div class=\"panels\">\n"
        + pictures(of: chart, charts).joined(separator: "\n") + "\n</div>"
        + (chart.legend.isEmpty
          ? "" : "\n<p class=\"muted\">\(Markup.escaped(chart.legend))</p>")
        + "\n</figure>"
    case .folded(let folded):
      let attributes =
        (folded.isForLinks ? " class=\"for-links\"" : "") + (isUnfolded && !folded.isForLinks ? " open" : "")
      return "<details\(attributes)>\n<summary>\(Markup.escaped(folded.title))</summary>\n"
        + folded.blocks.map { text(of: $0, &charts) }.joined(separator: "\n") + "\n</details>"
    case .contents: return ""
    }
  }

  /// The panels of a chart: in the page, or as files beside it.
  private func pictures(of chart: Chart, _ number: Int) -> [String] {
    guard hasPicturesApart else { return chart.svg(id: "chart\(number)") }
    return chart.panels.indices.map { panel in
      "<img src=\"\(Self.pictureName(number, panel + 1))\" alt=\"\(Markup.escaped(chart.summary))\">"
    }
  }

  /// What the file of a panel of a chart is called.
  static func pictureName(_ chart: Int, _ panel: Int) -> String { "chart\(chart)-\(panel).svg" }

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
      case .plain(let text): linked(text, Markup.escaped)
      case .strong(let text): "<strong>\(linked(text, breakable))</strong>"
      case .code(let text): "<code>\(linked(text, breakable))</code>"
      case .muted(let text): "<span class=\"muted\">\(linked(text, Markup.escaped))</span>"
      case .anchor(let text, let anchor):
        "<strong id=\"\(Markup.escaped(anchor.fragment))\">\(breakable(text))</strong>"
      }
    }.joined()
  }

  /// A text in which mentions are links.
  private func linked(_ text: String, _ escaped: (String) -> String) -> String {
    mentions.parts(of: text).map { part in
      guard let anchor = part.anchor else { return escaped(part.text) }
      return "<a href=\"#\(Markup.escaped(anchor.fragment))\">\(escaped(part.text))</a>"
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
