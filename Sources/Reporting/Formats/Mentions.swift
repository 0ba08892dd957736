internal import Negotiation

/// Finds in a text what is told whole elsewhere on the page, so that its name can be a link.
///
/// A name of several words, and an id with a digit in it, is found wherever it stands as words of its own; a name that could be
/// an ordinary word only where it is all of the text, or stands in quotes.
struct Mentions {
  /// A name to look for.
  private struct Name {
    let bytes: [UInt8]
    let anchor: Anchor
    /// Whether it could be an ordinary word.
    let isOrdinary: Bool
  }

  /// The names by their first byte, the longest first.
  private var names: [UInt8: [Name]] = [:]

  /// - Parameters:
  ///   - named: What can be told, by its names.
  ///   - told: What the page tells.
  init(_ named: [String: Anchor], told: Set<Anchor>) {
    for (text, anchor) in named where told.contains(anchor) {
      let bytes = Array(text.utf8)
      guard let first = bytes.first else { continue }
      names[first, default: []].append(
        Name(bytes: bytes, anchor: anchor, isOrdinary: !text.isDistinctive))
    }
    for first in names.keys {
      names[first]?.sort { ($1.bytes.count, $0.anchor.fragment) < ($0.bytes.count, $1.anchor.fragment) }
    }
  }

  /// A text in parts, with the place that each mentions.
  ///
  /// - Complexity: The bytes of the text times the names that begin alike.
  func parts(of text: String) -> [(text: String, anchor: Anchor?)] {
    if names.isEmpty { return [(text, nil)] }
    let bytes = Array(text.utf8)
    var parts: [(text: String, anchor: Anchor?)] = []
    var start = 0
    var place = 0
    while place < bytes.count {
      guard let name = name(at: place, in: bytes) else {
        place += 1
        continue
      }
      let end = place + name.bytes.count
      if place > start { parts.append((String(decoding: bytes[start..<place], as: UTF8.self), nil)) }
      parts.append((String(decoding: bytes[place..<end], as: UTF8.self), name.anchor))
      start = end
      place = end
    }
    if start < bytes.count { parts.append((String(decoding: bytes[start...], as: UTF8.self), nil)) }
    return parts
  }

  private func name(at place: Int, in bytes: [UInt8]) -> Name? {
    guard let candidates = names[bytes[place]] else { return nil }
    let before = place == 0 ? nil : bytes[place - 1]
    if let before, before.isWord, bytes[place].isWord { return nil }
    return candidates.first { name in
      let end = place + name.bytes.count
      guard end <= bytes.count, bytes[place..<end].elementsEqual(name.bytes) else { return false }
      let after = end == bytes.count ? nil : bytes[end]
      if let after, after.isWord, name.bytes[name.bytes.count - 1].isWord { return false }
      return !name.isOrdinary || before == nil && after == nil
        || bytes[..<place].isOpenedQuote && bytes[end...].isClosedQuote
    }
  }
}

extension String {
  /// Whether hardly anything else is called so.
  fileprivate var isDistinctive: Bool {
    if contains(" ") { return true }
    if utf8.contains(where: { $0 >= 0x80 }) { return count >= fewestDistinctive }
    return utf8.contains { (0x30..<0x3A).contains($0) } && utf8.contains { $0.isWord && !(0x30..<0x3A).contains($0) }
  }
}

extension UInt8 {
  /// Whether it is a letter or a digit of ASCII, or what ties them together.
  fileprivate var isWord: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var isOpenedQuote: Bool {
    ["“", "「", "『", "«"].contains { suffix($0.utf8.count).elementsEqual($0.utf8) }
  }
  fileprivate var isClosedQuote: Bool {
    ["”", "」", "』", "»"].contains { prefix($0.utf8.count).elementsEqual($0.utf8) }
  }
}

// Without spaces between words, a shorter name may be a part of another word.
private let fewestDistinctive = 6
