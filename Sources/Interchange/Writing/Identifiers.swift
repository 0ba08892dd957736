internal import Foundation
internal import Negotiation

/// Makes ids of names, each once.
struct Identifiers {
  private var taken: Set<String>

  /// - Parameter taken: Ids that mean something else where these will stand.
  init(taken: Set<String> = []) { self.taken = taken.union(conditionWords) }

  /// An id like a name; like the substitute where nothing of the name can stand in an id.
  mutating func id(for name: String, or substitute: String) -> String {
    let made = name.asIdentifier
    let wanted = made.isEmpty ? substitute : made
    // The words of conditions get what they are put before them; other doubles are counted.
    var id = conditionWords.contains(wanted) ? "\(substitute)_\(wanted)" : wanted
    var count = 2
    while taken.contains(id) {
      id = "\(wanted)_\(count)"
      count += 1
    }
    taken.insert(id)
    return id
  }

  /// Ids for several names at once, without the words that all of them begin or end with.
  mutating func ids(for names: [String], or substitute: String) -> [String] {
    var parts = names.map { $0.asIdentifier.split(separator: "_").map { String($0) } }
    func canLose(_ word: ([String]) -> String?, _ rest: ([String]) -> [String]) -> Bool {
      guard parts.count > 1, let first = parts.first.flatMap(word) else { return false }
      return parts.allSatisfy { word($0) == first && isTelling(rest($0)) }
    }
    while canLose({ $0.first }, { Array($0.dropFirst()) }) {
      parts = parts.map { Array($0.dropFirst()) }
    }
    while canLose({ $0.last }, { Array($0.dropLast()) }) {
      parts = parts.map { Array($0.dropLast()) }
    }
    return parts.map { id(for: $0.joined(separator: "_"), or: substitute) }
  }
}

/// Whether words say something by themselves: `buyer` does, `a` or `1` does not.
private func isTelling(_ words: [String]) -> Bool {
  guard let first = words.first?.first, !first.isNumber else { return false }
  return words.joined().count >= 3
}

extension String {
  /// The name as an id: Latin letters, small, words joined by `_`; empty where nothing is left.
  var asIdentifier: String {
    let latin =
      unicodeScalars.allSatisfy(\.isASCII)
      ? self
      : (self.applyingTransform(StringTransform.toLatin, reverse: false) ?? self)
        .replacing("ß", with: "ss").applyingTransform(
          StringTransform.stripDiacritics, reverse: false) ?? self
    let characters = Array(latin)
    var words: [String] = [""]
    for (position, character) in characters.enumerated() {
      let next = characters.indices.contains(position + 1) ? characters[position + 1] : " "
      if let word = word(for: character, at: position, before: next) {
        words += [word, ""]
      } else if character.isASCII, character.isLetter || character.isNumber {
        let last = position > 0 ? characters[position - 1] : " "
        let startsWord =
          character.isUppercase && (last.isLowercase || last.isUppercase && next.isLowercase)
        if startsWord { words.append("") }
        words[words.count - 1] += character.lowercased()
      } else if character != "'" {
        words.append("")
      }
    }
    var id = ""
    for word in words where !word.isEmpty {
      guard id.isEmpty || id.count + word.count < longestIdentifier else { break }
      id += (id.isEmpty ? "" : "_") + word.prefix(longestIdentifier)
    }
    return id.first.map { $0.isNumber ? "n" + id : id } ?? ""
  }

  /// What signs are called that tell two options apart.
  private func word(for sign: Character, at position: Int, before next: Character) -> String? {
    switch sign {
    case "%": "percent"
    case "<": "below"
    case ">": "above"
    case "&": "and"
    case "~": "about"
    case "-" where position == 0 && next.isNumber: "minus"
    case "+" where position == 0 && next.isNumber: "plus"
    default: nil
    }
  }
}

// Longer ids make conditions unreadable; the whole name is kept beside them.
private let longestIdentifier = 40
