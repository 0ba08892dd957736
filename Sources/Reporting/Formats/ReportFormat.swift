/// A format that reports can be written in.
///
/// To add one: write a file beside this one and a case here; the compiler names the rest.
public enum ReportFormat: String, Hashable, Sendable, CaseIterable {
  /// For a terminal.
  case text
  /// Markdown, for files that people read and compare in git.
  case markdown
  /// One self-contained page.
  case html
  /// For programs.
  case json
  /// Every cell of every table on a line of its own, for spreadsheets.
  case csv
}

extension ReportFormat {
  /// The endings of file names that ask for the format.
  public var endings: [String] {
    switch self {
    case .text: ["txt"]
    case .markdown: ["md", "markdown"]
    case .html: ["html", "htm"]
    case .json: ["json"]
    case .csv: ["csv"]
    }
  }
}

extension Report {
  /// The report as text.
  ///
  /// - Parameters:
  ///   - format: The format; JSON has results of its own and is not made from a report.
  ///   - isStyled: Whether a terminal may be given colours.
  /// - Returns: The text.
  public func written(as format: ReportFormat, isStyled: Bool = false) -> String {
    switch format {
    case .text: PlainText(isStyled: isStyled).text(of: self)
    case .markdown: Markdown().text(of: self)
    case .html: HTML().text(of: self)
    case .csv: CSV().text(of: self)
    case .json: preconditionFailure("JSON is written from results, not from a report")
    }
  }
}
