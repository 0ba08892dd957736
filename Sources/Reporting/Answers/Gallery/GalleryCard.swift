/// What a gallery shows of an answer: its title, its first words, and a picture of what it found.
struct GalleryCard: Sendable {
  /// What an answer shows at a glance.
  enum Glance: Sendable {
    /// What each party says to each proposal, as colours: rows of cells, each over so many columns.
    case signs([[(tone: Tone, span: Int)]])
    /// The first panel of a chart.
    case chart(Chart)
    /// The verdict alone.
    case verdict(Tone)
  }

  let title: String
  let headline: String
  let glance: Glance

  /// The glance as a picture.
  ///
  /// - Parameter id: A word that is unique in the page.
  /// - Returns: The picture, as SVG.
  func picture(id: String) -> String {
    switch glance {
    case .signs(let rows):
      let columns = rows.map { $0.reduce(0) { $0 + $1.span } }.max() ?? 1
      let (width, height) = (320 / max(columns, 1), min(36, 120 / max(rows.count, 1)))
      var cells: [String] = []
      for (line, row) in rows.enumerated() {
        var x = 0
        for cell in row {
          cells.append(
            "<rect class=\"glance \(cell.tone.rawValue)\" x=\"\(x * width)\" y=\"\(line * height)\" width=\"\(cell.span * width - 2)\" height=\"\(max(height - 2, 1))\"/>"
          )
          x += cell.span
        }
      }
      return
        "<svg class=\"chart\" viewBox=\"0 0 \(columns * width) \(rows.count * height)\">\(cells.joined())</svg>"
    case .chart(let chart): return chart.svg(id: id).first ?? ""
    case .verdict(let tone):
      return
        "<svg class=\"chart\" viewBox=\"0 0 320 28\"><rect class=\"glance \(tone.rawValue)\" width=\"318\" height=\"12\"/></svg>"
    }
  }
}

extension Answer {
  /// What a gallery shows of it.
  func card(in language: ReportLanguage) -> GalleryCard {
    let report = report(in: language)
    var headline: (text: String, tone: Tone) = (report.title, .neutral)
    var signs: [[(tone: Tone, span: Int)]] = []
    var chart: Chart?
    for block in report.blocks.reversed() {
      switch block {
      case .answer(let text, let tone): headline = (text.plain, tone)
      case .signs(let table):
        let rows = table.rows.map { $0.cells.map { (tone: $0.tone, span: $0.span) } }
        if rows.joined().contains(where: { $0.tone != .neutral }) { signs = rows }
      case .chart(let shown): chart = shown
      default: break
      }
    }
    let glance: GalleryCard.Glance =
      !signs.isEmpty ? .signs(signs) : chart.map { .chart($0) } ?? .verdict(headline.tone)
    return GalleryCard(title: report.title, headline: headline.text, glance: glance)
  }
}
