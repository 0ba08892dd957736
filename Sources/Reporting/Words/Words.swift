/// Every word that a report says, in one language.
///
/// A message is one declaration that has all its languages: `say(en: "…", ja: "…")`. The messages of an answer stand
/// in its folder; texts that come from a model's files are passed in.
struct Words: Sendable {
  /// The language that is spoken.
  let language: ReportLanguage

  init(_ language: ReportLanguage) { self.language = language }

  /// The code of the language.
  var code: String { language.rawValue }
}
