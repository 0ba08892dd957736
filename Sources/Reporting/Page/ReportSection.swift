/// One section of a report.
///
/// To add one: write a file beside this one, its messages in `Language`, and put it into a list of
/// `ReportOutline.swift`.
protocol ReportSection: Sendable {
  /// What the section says; nothing where it has nothing to say.
  func blocks(on subject: ReportSubject, _ words: Words) -> [Block]
}
