internal import Negotiation

/// A page as other programs take it to make a document of: nothing is folded, and pictures can stand in files of their own.
public struct PageForPaper: Sendable {
  /// The page, as HTML.
  public let text: String
  /// The pictures that it shows, as SVG, by the names of their files.
  public let pictures: [(name: String, text: String)]

  /// Writes a page.
  ///
  /// - Parameters:
  ///   - answer: What it says.
  ///   - language: The language.
  ///   - hasPicturesApart: Whether charts stand in files beside it, with their colours, and not in the page.
  public init(_ answer: Answer, in language: ReportLanguage, hasPicturesApart: Bool) {
    let report = answer.report(in: language)
    text = HTML(report, isUnfolded: true, hasPicturesApart: hasPicturesApart).text
    pictures = hasPicturesApart ? report.blocks.charts.enumerated().flatMap(Self.pictures) : []
  }

  private static func pictures(_ index: Int, of chart: Chart) -> [(name: String, text: String)] {
    chart.svg(id: "chart\(index + 1)").enumerated().map { panel, svg in
      // What a page says of its charts, a picture of its own has to say itself.
      let start = svg.firstRange(of: "<title")?.lowerBound ?? svg.endIndex
      return (
        HTML.pictureName(index + 1, panel + 1),
        svg[..<start] + "<style>\n\(HTMLStyle.chartsOnPaper)\n</style>\n" + svg[start...]
      )
    }
  }
}

extension [Block] {
  /// The charts in it, those of folded parts as well, in their order.
  fileprivate var charts: [Chart] {
    flatMap { block -> [Chart] in
      switch block {
      case .chart(let chart): [chart]
      case .folded(let folded): folded.blocks.charts
      default: []
      }
    }
  }
}
