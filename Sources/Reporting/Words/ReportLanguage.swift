/// A language that reports can be written in.
///
/// To add one: a case here, and a parameter of what says messages below, with a fallback to English; then it can begin with a few
/// messages, in whatever file they stand.
public enum ReportLanguage: String, Hashable, Sendable, CaseIterable {
  /// English.
  case en
  /// Japanese.
  case ja
}

extension Words {
  /// A message in the language that is spoken.
  func say(en: String, ja: String) -> String {
    switch language {
    case .en: en
    case .ja: ja
    }
  }

  /// A message with emphasis in the language that is spoken.
  func emphasise(en: RichText, ja: RichText) -> RichText {
    switch language {
    case .en: en
    case .ja: ja
    }
  }

  /// A message that takes some work, in the language that is spoken.
  func tell(en: () -> String, ja: () -> String) -> String {
    switch language {
    case .en: en()
    case .ja: ja()
    }
  }
}
