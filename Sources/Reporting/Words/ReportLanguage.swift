/// A language that reports can be written in.
public enum ReportLanguage: String, Hashable, Sendable, CaseIterable {
  /// English.
  case en
  /// Japanese.
  case ja
}
