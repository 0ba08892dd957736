extension YAMLNode {
  /// The value itself where it is a name and nothing more: text, or a map of languages.
  var nameAlone: YAMLNode? {
    switch content {
    case .scalar: self
    case .mapping(let entries):
      !entries.isEmpty && entries.allSatisfy { $0.key.value.count == 2 && $0.key.value != "by" }
        ? self : nil
    case .sequence: nil
    }
  }
}

/// A text in one or several languages.
public struct LocalizedText: Hashable, Sendable {
  private let texts: [String: String]
  private let first: String

  /// Makes a text that is the same in every language.
  public init(_ text: String) {
    texts = [:]
    first = text
  }

  /// The text in a language; where there is none, in English, else in the first language written.
  public func text(in language: String) -> String { texts[language] ?? texts["en"] ?? first }

  /// The languages that it is written in, where it says so.
  var languages: [String] { Array(texts.keys) }

  /// The same with an id in brackets behind it, in every language.
  func with(_ id: String) -> LocalizedText {
    LocalizedText(texts.mapValues { "\($0) (\(id))" }, "\(first) (\(id))")
  }

  /// Reads a text or a map of languages, or reports what is wrong.
  ///
  /// - Parameters:
  ///   - node: The value.
  ///   - what: What the text is, for messages.
  ///   - most: The most characters it may have in each language.
  ///   - diagnostics: Where mistakes are reported.
  init?(
    _ node: YAMLNode, _ what: String, most: Int = mostNameCharacters,
    _ diagnostics: inout Diagnostics
  ) {
    guard case .mapping(let entries) = node.content else {
      guard let text = node.text(what, &diagnostics),
        text.isShort(what, most: most, &diagnostics)
      else { return nil }
      self.init(text.value)
      return
    }
    var texts: [String: String] = [:]
    for entry in entries {
      let code = entry.key.value
      guard (2...3).contains(code.count), code.allSatisfy({ ("a"..."z").contains($0) }) else {
        diagnostics.error(
          at: entry.key.location, "'\(code)' is not a language",
          why: "\(what) is text, or a map of languages such as {en: …, ja: …}",
          fix: "write a code of two or three small letters")
        continue
      }
      guard let text = entry.value.text(what, &diagnostics),
        text.isShort(what, most: most, &diagnostics)
      else { continue }
      texts[code] = text.value
    }
    guard let first = entries.first.flatMap({ texts[$0.key.value] }) else {
      if entries.isEmpty {
        diagnostics.error(
          at: node.location, "\(what) is empty", why: "readers see this text",
          fix: "write the text, or {en: …, ja: …}")
      }
      return nil
    }
    self.init(texts, first)
  }

  private init(_ texts: [String: String], _ first: String) {
    self.texts = texts
    self.first = first
  }
}

/// What is printed again and again, in tables, sentences and charts.
package let mostNameCharacters = 1_000
/// What is printed once or twice.
package let mostTextCharacters = 100_000
