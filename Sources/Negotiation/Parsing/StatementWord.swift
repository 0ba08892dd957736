/// One word or sign of a statement such as "guarantee: binding > political".
struct StatementWord: Hashable {
  /// What kind of word it is.
  enum Kind: Hashable {
    /// An id or a number.
    case name
    /// `>`, `>=`, `=`, `~`, `->` or `:`.
    case sign
  }

  let kind: Kind
  let text: Located<String>

  var value: String { text.value }

  func isSign(_ sign: String) -> Bool { kind == .sign && value == sign }
}

extension YAMLNode {
  /// The words and signs of a statement, or `nil` with what is wrong reported.
  ///
  /// - Complexity: Linear in the length of the text.
  func statementWords(
    _ what: String, _ diagnostics: inout Diagnostics
  ) -> [StatementWord]? {
    guard let text = text(what, &diagnostics)?.value else { return nil }
    var words: [StatementWord] = []
    var rest = text[...]
    func here() -> SourceLocation {
      place(at: text.distance(from: text.startIndex, to: rest.startIndex))
    }
    while let first = rest.first {
      if first == " " {
        rest.removeFirst()
        continue
      }
      if let sign = signs.first(where: { rest.hasPrefix($0) }) {
        words.append(StatementWord(kind: .sign, text: Located(sign, at: here())))
        rest.removeFirst(sign.count)
        continue
      }
      let name = rest.prefix { isPartOfName($0) || ($0 == "-" && $0 == rest.first) }
      guard !name.isEmpty else {
        diagnostics.error(
          at: here(), "'\(first)' has no meaning in \(what)",
          why: "a statement is made of ids, numbers and the signs >, >=, =, ~, -> and :",
          fix: "write for instance \"guarantee: binding > political\"")
        return nil
      }
      words.append(StatementWord(kind: .name, text: Located(String(name), at: here())))
      rest.removeFirst(name.count)
    }
    return words
  }
}

// Longer signs first.
private let signs = ["->", ">=", ">", "=", "~", ":"]

private func isPartOfName(_ character: Character) -> Bool {
  character.isASCII && (character.isLetter || character.isNumber || "_.".contains(character))
}
