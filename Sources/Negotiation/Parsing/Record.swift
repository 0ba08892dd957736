/// A map of a file whose keys are declared.
///
/// Making one reports every key that does not belong, so nothing in a file is passed over.
struct Record {
  let node: YAMLNode
  private let entries: [YAMLNode.Entry]

  /// Reads a map of a declared kind, or reports that the value is no map.
  ///
  /// - Parameters:
  ///   - node: The value.
  ///   - kind: What the map describes.
  ///   - ids: The ids under which it holds values beside its keys, where its kind has others.
  ///   - diagnostics: Where mistakes are reported.
  init?(
    _ node: YAMLNode, _ kind: MapKind, others ids: [String] = [],
    _ diagnostics: inout Diagnostics
  ) {
    guard let entries = node.entries(kind.what, &diagnostics) else { return nil }
    self.node = node
    self.entries = entries
    let keys = kind.names + ids
    for entry in entries where !keys.contains(entry.key.value) {
      let key = entry.key.value
      diagnostics.error(
        at: entry.key.location, "'\(key)' is not a key of \(kind.what)",
        why: "a misspelt key would be passed over in silence",
        fix: fieldWord(for: key, among: keys).map { "write '\($0)', which is what it is called here" }
          ?? suggestion(for: key, among: keys, of: "keys"))
    }
  }

  /// Whether the map has no keys.
  var isEmpty: Bool { entries.isEmpty }

  /// The value under a key; a key without a value is reported where it is read.
  subscript(key: String) -> YAMLNode? {
    entries.first { $0.key.value == key }?.value
  }

  /// The value under a key that must be there.
  func required(
    _ key: String, _ what: String, why reason: String, _ diagnostics: inout Diagnostics
  ) -> YAMLNode? {
    if let value = self[key] { return value }
    diagnostics.error(
      at: node.location, "\(what) has no '\(key)'", why: reason, fix: "add '\(key): …'")
    return nil
  }
}

extension YAMLNode {
  /// The entries of a map, or `nil` with the mistake reported.
  func entries(_ what: String, _ diagnostics: inout Diagnostics) -> [Entry]? {
    if case .mapping(let entries) = content { return entries }
    if isMissing(what, &diagnostics) { return nil }
    diagnostics.error(
      at: location, "\(what) is written as a map of keys and values, not as \(kind)",
      why: "each part needs its name", fix: "write 'key: value' lines, or '{key: value}'")
    return nil
  }

  /// The elements of a list, or `nil` with the mistake reported.
  func elements(_ what: String, _ diagnostics: inout Diagnostics) -> [YAMLNode]? {
    if case .sequence(let elements) = content { return elements }
    if isMissing(what, &diagnostics) { return nil }
    diagnostics.error(
      at: location, "\(what) is written as a list, not as \(kind)",
      why: "there may be several", fix: "write '[a, b]', also for a single one")
    return nil
  }

  /// Whether the value is empty; if so, that is reported.
  private func isMissing(_ what: String, _ diagnostics: inout Diagnostics) -> Bool {
    guard kind == "nothing" else { return false }
    diagnostics.error(
      at: location, "\(what) has no value",
      why: "nothing stands after the colon or between the quotes",
      fix: "write the value there, or remove the key")
    return true
  }

  /// The text of a scalar, or `nil` with the mistake reported.
  func text(_ what: String, _ diagnostics: inout Diagnostics) -> Located<String>? {
    if case .scalar(let text) = content, !text.isEmpty { return Located(text, at: location) }
    if isMissing(what, &diagnostics) { return nil }
    diagnostics.error(
      at: location, "\(what) is text, not \(kind)",
      why: "it is one word or one sentence", fix: "write the text after the colon")
    return nil
  }

  /// An exact number, a decimal or a fraction, or `nil` with the mistake reported.
  func number(_ what: String, _ diagnostics: inout Diagnostics) -> Rational? {
    number(what, Rational.init(written:), decimals: 18, &diagnostics)
  }

  /// An exact decimal, or `nil` with the mistake reported.
  func decimal(_ what: String, _ diagnostics: inout Diagnostics) -> Rational? {
    number(what, Rational.init(decimal:), decimals: 9, &diagnostics)
  }

  private func number(
    _ what: String, _ read: (String) -> Rational?, decimals: Int, _ diagnostics: inout Diagnostics
  ) -> Rational? {
    guard case .scalar(let text) = content, !text.isEmpty else {
      diagnostics.error(
        at: location, "\(what) is a number, not \(kind)",
        why: "it is compared with other numbers", fix: "write a number such as 12 or 0.5")
      return nil
    }
    if let value = read(text) { return value }
    if text.wholeMatch(of: /-?[0-9]+\/[0-9]+/) != nil {
      diagnostics.errorFraction(text, what, at: location)
      return nil
    }
    if let mend = text.mendOfNumberWithComma {
      diagnostics.error(
        at: location, "'\(text)' is no number",
        why: "numbers have a point and no commas, so that all readers take them alike",
        fix: mend)
      return nil
    }
    let plain = text.withPlainSigns
    if plain != text, read(plain) != nil {
      diagnostics.error(
        at: location, "'\(text)' has a sign that only looks like a minus or a digit",
        why: "numbers are read by the signs of the keyboard, as every program writes them", fix: "write \(plain)")
      return nil
    }
    let isLong = text.wholeMatch(of: /-?[0-9]+(\.[0-9]+)?/) != nil
    diagnostics.error(
      at: location,
      isLong ? "'\(text)' is too large or too fine a number" : "\(what) is a number, not '\(text)'",
      why: isLong
        ? "numbers are kept exactly, with up to 18 digits before the point and \(decimals) behind it"
        : "a number is digits alone, with a minus before and a point between them; units have a key of their own",
      fix: "write digits, a point and digits" + (decimals > 9 ? ", or a fraction: 12, -3, 0.5, 1/3" : ": 12, -3, 0.5"))
    return nil
  }

  /// `true` or `false`, or `nil` with the mistake reported.
  func truth(_ what: String, _ diagnostics: inout Diagnostics) -> Bool? {
    switch content {
    case .scalar("true"): return true
    case .scalar("false"): return false
    default:
      diagnostics.error(
        at: location, "\(what) is 'true' or 'false'",
        why: "yes, on and 1 mean different things to different readers",
        fix: "write true, or remove the key")
      return nil
    }
  }

  /// One word of several, or `nil` with the mistake reported.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ what: String, _ diagnostics: inout Diagnostics
  ) -> Choice? where Choice.RawValue == String {
    let words = Choice.allCases.map(\.rawValue)
    guard let written = text(what, &diagnostics) else { return nil }
    if let choice = Choice(rawValue: written.value) { return choice }
    diagnostics.error(
      at: location, "'\(written.value)' is not \(what)",
      why: "only \(words.map { "'\($0)'" }.joined(separator: ", ")) have a meaning here",
      fix: suggestion(for: written.value, among: words, of: "words"))
    return nil
  }
}

extension Diagnostics {
  /// Says what is wrong with a fraction.
  fileprivate mutating func errorFraction(_ text: String, _ what: String, at location: SourceLocation) {
    if let value = Rational(written: text) {
      error(
        at: location, "\(what) is a decimal, not the fraction '\(text)'",
        why: "levels are counted in steps and named by their decimals",
        fix: value.description.contains("/")
          ? "choose a smaller unit, in which it is a decimal: a third of a year is 4 months"
          : "write \(value)")
    } else if text.split(separator: "/").last?.allSatisfy({ $0 == "0" }) ?? false {
      error(
        at: location, "'\(text)' is no number", why: "nothing can be divided by 0",
        fix: "write the number that is meant")
    } else {
      error(
        at: location, "'\(text)' is no fraction that can be read",
        why: "a fraction has up to 18 digits above and a number from 1 to 1000000000 below, so that sums stay exact",
        fix: "shorten it, or write a decimal with up to 18 digits behind the point")
    }
  }
}

extension Located<String> {
  /// Whether the text may be an id; if not, that is reported, with the key under which it could stand as text.
  func isIdentifier(
    of what: String, textUnder key: String? = "name", capitals: Bool = false, _ diagnostics: inout Diagnostics
  ) -> Bool {
    let scalars = value.unicodeScalars
    let isWellFormed =
      scalars.first.map { ("a"..."z").contains($0) || capitals && ("A"..."Z").contains($0) }
      ?? false
      && scalars.allSatisfy {
        ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "_"
          || capitals && ("A"..."Z").contains($0)
      }
    guard isWellFormed else {
      diagnostics.error(
        at: location, "'\(value.shortened)' cannot be the id of \(what)",
        why: capitals
          ? "ids stand in commands and answers: a letter, then letters, digits and '_'"
          : "ids stand in conditions and commands: a small letter, then small letters, digits "
            + "and '_'",
        fix:
          "write an id such as '\(Self.identifier(like: value, capitals))'"
          + (key.map { " and put the text under '\($0)'" } ?? ""))
      return false
    }
    guard isShort("the id of \(what)", most: mostIdCharacters, &diagnostics) else { return false }
    guard !conditionWords.contains(value) else {
      diagnostics.error(
        at: location, "'\(value)' cannot be the id of \(what)",
        why: "it is a word of the condition language", fix: "choose another id")
      return false
    }
    return true
  }

  /// Whether the text has no more characters than it may; if not, that is reported.
  func isShort(_ what: String, most: Int, _ diagnostics: inout Diagnostics) -> Bool {
    // No text has more characters than bytes, which are known without counting.
    if value.utf8.count <= most || value.count <= most { return true }
    diagnostics.error(
      at: location, "\(what) has \(value.count) characters", why: "the limit is \(most)",
      fix: "shorten it; the rest may stand under 'note'")
    return false
  }

  private static func identifier(like text: String, _ capitals: Bool) -> String {
    let letters = (capitals ? text : text.lowercased()).unicodeScalars.map { scalar -> Character in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": Character(scalar)
      default: "_"
      }
    }
    let id = String(String(letters).trimmingPrefix { $0 == "_" }.prefix(30))
    guard let first = id.first else { return "some_id" }
    return first.isNumber ? "n" + id : id
  }
}

extension String {
  /// The text, cut where it is too long to be quoted in a sentence.
  var shortened: String { utf8.count > 60 && count > 60 ? prefix(59) + "…" : self }
}

/// Ids stand in commands, conditions and answers.
package let mostIdCharacters = 200
