/// Every word that a report says, in one language.
///
/// A message is one declaration that has all its languages: `say(en: "…", ja: "…")`. The messages of an answer stand
/// in its folder; texts that come from a model's files are passed in.
struct Words: Sendable {
  /// The language that is spoken.
  let language: ReportLanguage
  /// Whether fewer than all parties have to accept, so that what enough of them accept is an agreement.
  let isUnderRule: Bool

  init(_ language: ReportLanguage, isUnderRule: Bool = false) {
    (self.language, self.isUnderRule) = (language, isUnderRule)
  }

  /// The code of the language.
  var code: String { language.rawValue }

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
