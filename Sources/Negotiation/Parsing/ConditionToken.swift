/// The words that conditions are made of; no issue or option may be called so.
package let conditionWords: Set<String> = ["and", "or", "not", "in"]

/// One word, number or sign of a condition.
struct ConditionToken: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case word(String)
    case number(String)
    case relation(ConditionSyntax.Relation)
    case implies
    case symbol(Character)
    case end
  }

  var kind: Kind
  /// How many Unicode scalars stand before it.
  var offset: Int
  var text: String

  /// The tokens of a text, the last of them `end`.
  static func tokens(of text: String) throws(SyntaxError) -> [ConditionToken] {
    let scalars = Array(text.unicodeScalars)
    var tokens: [ConditionToken] = []
    var position = 0
    while position < scalars.count {
      let start = position
      let scalar = scalars[position]
      let kind: Kind
      switch scalar {
      case " ", "\t", "\n", "\r":
        position += 1
        continue
      case _ where isWordStart(scalar):
        position = end(of: isWordPart, from: position, in: scalars)
        kind = .word(string(scalars[start..<position]))
      case "0"..."9":
        position = end(of: { isWordPart($0) || $0 == "." }, from: position, in: scalars)
        kind = .number(string(scalars[start..<position]))
      case "=" where next(position, in: scalars) == ">":
        position += 2
        kind = .implies
      case "=" where next(position, in: scalars) == "=": throw unknown("==", at: start)
      case "=" where next(position, in: scalars) == "<": throw unknown("=<", at: start)
      case "<" where next(position, in: scalars) == ">": throw unknown("<>", at: start)
      case "=", "!", "<", ">":
        let isWide = scalar != "=" && next(position, in: scalars) == "="
        position += isWide ? 2 : 1
        let sign = string(scalars[start..<position])
        guard let relation = ConditionSyntax.Relation(rawValue: sign) else {
          throw unknown(sign, at: start)
        }
        kind = .relation(relation)
      case "(", ")", "{", "}", ",", "+", "-", "*":
        position += 1
        kind = .symbol(Character(scalar))
      default: throw unknown(String(Character(scalar)), at: start)
      }
      tokens.append(
        ConditionToken(kind: kind, offset: start, text: string(scalars[start..<position])))
    }
    tokens.append(ConditionToken(kind: .end, offset: scalars.count, text: ""))
    return tokens
  }

  private static func unknown(_ sign: String, at offset: Int) -> SyntaxError {
    let meant = [
      "==": "=", "=<": "<=", "<>": "!=", "!": "not", "&": "and", "|": "or", "≤": "<=", "≥": ">=", "≠": "!=", "⇒": "=>",
      "→": "=>", "−": "-", "×": "*", "∧": "and", "∨": "or", "¬": "not", "∈": "in",
    ]
    let fix =
      switch sign {
      case "/": "multiply both sides out, for instance '2 * price <= 3'"
      case "\"", "'": "options are written without quotes"
      default: meant[sign].map { "did you mean '\($0)'?" } ?? "remove it"
      }
    return SyntaxError(
      offset: offset, message: "'\(sign)' is not part of the condition language",
      reason: "conditions use names, numbers, = != < <= > >= + - * ( ) { } , => and the words "
        + "and, or, not, in",
      fix: fix)
  }

  private static func next(_ position: Int, in scalars: [Unicode.Scalar]) -> Unicode.Scalar? {
    position + 1 < scalars.count ? scalars[position + 1] : nil
  }

  private static func end(
    of belongs: (Unicode.Scalar) -> Bool, from start: Int, in scalars: [Unicode.Scalar]
  ) -> Int {
    scalars[start...].firstIndex { !belongs($0) } ?? scalars.count
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static func isWordStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "_": true
    default: false
    }
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "_", "0"..."9": true
    default: false
    }
  }
}
