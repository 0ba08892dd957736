/// A language that reports can be written in.
///
/// To add one: a case here, and a parameter of what says messages below, with a fallback to English; then it can begin with a few
/// messages, in whatever file they stand.
public enum ReportLanguage: String, Hashable, Sendable, CaseIterable {
  /// English.
  case en
  /// Japanese.
  case ja
  /// Ukrainian, so far of the headlines of the zone.
  case uk
}

extension Words {
  /// A message in the language that is spoken.
  func say(en: String, ja: String, uk: String? = nil) -> String {
    switch language {
    case .en: en
    case .ja: ja
    case .uk: uk ?? en
    }
  }

  /// A message with emphasis in the language that is spoken.
  func emphasise(en: RichText, ja: RichText, uk: RichText? = nil) -> RichText {
    switch language {
    case .en: en
    case .ja: ja
    case .uk: uk ?? en
    }
  }

  /// A message that takes some work, in the language that is spoken.
  func tell(en: () -> String, ja: () -> String, uk: (() -> String)? = nil) -> String {
    switch language {
    case .en: en()
    case .ja: ja()
    case .uk: if let uk { uk() } else { en() }
    }
  }
}
