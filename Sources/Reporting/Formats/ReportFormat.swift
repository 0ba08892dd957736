/// A format that answers can be written in.
///
/// To add one: write a file beside this one and a row here; commands, help and tests go by the list. A judge of it that is not
/// ours is asked for by the tests.
public struct ReportFormat: Hashable, Sendable, CaseIterable {
  /// All formats, as they stand in help.
  public static let allCases: [ReportFormat] = [text, markdown, html, json, csv, tsv]

  /// For a terminal.
  public static let text = ReportFormat("text", endings: ["txt"]) {
    PlainText(isStyled: $1).text(of: $0)
  }
  /// Markdown, for files that people read and compare in git.
  public static let markdown = ReportFormat("markdown", endings: ["md", "markdown"]) { report, _ in
    Markdown().text(of: report)
  }
  /// One self-contained page.
  public static let html = ReportFormat("html", endings: ["html", "htm"]) { report, _ in
    HTML(report).text
  }
  /// For programs.
  public static let json = ReportFormat(
    name: "json", endings: ["json"], source: .fields { $0.text })
  /// Every cell of every table on a line of its own, for spreadsheets.
  public static let csv = ReportFormat("csv", endings: ["csv"], listsEverything: true) {
    report, _ in SeparatedValues(separator: ",").text(of: report)
  }

  /// The same with tabs, to be pasted into a spreadsheet.
  public static let tsv = ReportFormat("tsv", endings: ["tsv", "tab"], listsEverything: true) {
    report, _ in SeparatedValues(separator: "\t").text(of: report)
  }

  /// What it is called.
  public let name: String
  /// The endings of file names that ask for it.
  public let endings: [String]
  let source: Source

  /// What a format is made from.
  enum Source: Sendable {
    case fields(@Sendable (JSON) -> String)
    case report(listsEverything: Bool, @Sendable (Report, Bool) -> String)
  }

  private init(name: String, endings: [String], source: Source) {
    self.name = name
    self.endings = endings
    self.source = source
  }

  private init(
    _ name: String, endings: [String], listsEverything: Bool = false,
    _ write: @escaping @Sendable (Report, Bool) -> String
  ) {
    self.init(
      name: name, endings: endings,
      source: .report(listsEverything: listsEverything, write))
  }

  /// The format of a name; `nil` where there is none.
  public init?(named name: String) {
    guard let format = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = format
  }

  /// Whether both are the same format.
  public static func == (a: ReportFormat, b: ReportFormat) -> Bool { a.name == b.name }

  /// Feeds the name to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
