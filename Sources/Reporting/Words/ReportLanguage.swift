/// A language that reports can be written in.
///
/// To add one: a case here, and a parameter of what says messages (`Words`), with a fallback to English; then it can begin with a
/// few messages, in whatever file they stand.
public enum ReportLanguage: String, Hashable, Sendable, CaseIterable {
  /// English.
  case en
  /// Japanese.
  case ja
  /// Ukrainian, so far of the headlines of the zone.
  case uk
}
