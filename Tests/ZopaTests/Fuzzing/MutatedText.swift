import Foundation
import TestSupport

/// A text with a few changes of the kinds that hands, editors and programs make, and worse ones.
struct MutatedText {
  let text: String

  /// Changes a text at some places.
  ///
  /// - Parameters:
  ///   - original: The text.
  ///   - words: What stands in other files, to be put in the place of what stands here.
  ///   - stream: What the changes follow from.
  init(_ original: String, words: [String], _ stream: inout SplitMix64) {
    var lines = original.components(separatedBy: "\n")
    for _ in 0..<(1 + stream.below(3)) { Self.change(&lines, words, &stream) }
    text = lines.joined(separator: "\n")
  }

  private static func change(_ lines: inout [String], _ words: [String], _ stream: inout SplitMix64) {
    guard !lines.isEmpty else { return }
    let line = stream.below(lines.count)
    switch stream.below(14) {
    case 0: lines.remove(at: line)
    case 1: lines.insert(lines[line], at: line)
    case 2: lines.swapAt(line, stream.below(lines.count))
    case 3: lines[line] = String(repeating: " ", count: stream.below(7)) + lines[line]
    case 4: lines[line] = String(lines[line].drop { $0 == " " })
    case 5: lines = Array(lines.prefix(line + 1))
    case 6: lines[line] = String(lines[line].prefix(stream.below(lines[line].count + 1)))
    case 7, 8:
      replaceWord(&lines[line], with: stream.pick(numbers), &stream) { $0.allSatisfy(\.isNumber) }
    case 9, 10: replaceWord(&lines[line], with: stream.pick(words), &stream) { _ in true }
    case 11: replaceWord(&lines[line], with: stream.pick(strangers), &stream) { _ in true }
    default:
      var scalars = Array(lines[line].unicodeScalars)
      let place = stream.below(scalars.count + 1)
      if stream.chance(50), place < scalars.count {
        scalars.remove(at: place)
      } else {
        scalars.insert(contentsOf: stream.pick(strangers).unicodeScalars, at: place)
      }
      lines[line] = String(String.UnicodeScalarView(scalars))
    }
  }

  /// Puts something in the place of one word of a line that is meant.
  private static func replaceWord(
    _ line: inout String, with other: String, _ stream: inout SplitMix64,
    where isMeant: (Substring) -> Bool
  ) {
    let found = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }.filter(isMeant)
    guard !found.isEmpty else { return }
    let word = stream.pick(found)
    line.replaceSubrange(word.startIndex..<word.endIndex, with: other)
  }

  private static let numbers = [
    "0", "-0", "-1", "1", "2", "0.5", "0.000000001", "999999999999999999", "-999999999999999999",
    "123456789012345678.123456789", "9223372036854775807", "9223372036854775808",
    "99999999999999999999999", "1e9",
    "1/3", "1/0", "0/0", "1,5", "0x10", "1_000", ".5", "5.", "--1", "+1", "１", "∞", "NaN", "[0, 1]",
    "[1, 0]", "[0, 0]",
    "[-1000000, 1000000]", "null", "~", "", "{}", "[]", "1000", "1001", "10001",
  ]
  private static let strangers = [
    "\t", "\r", "\u{0}", "\u{7}", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{FFFD}", "\u{FFFF}",
    "\u{600}", "\u{301}",
    "\u{202E}", "\u{200D}", "\"", "'", "`", "{", "}", "[", "]", ":", ": ", " #", "- ", "|", ">",
    "&a", "*a", "!", "%", "@",
    "?", "=>", "<<", "---", "...", "<", "</", "<!--", "<![CDATA[", "&amp;", "&x;", "\\", "\\u0000",
    "ä", "日本",
    "\u{1F468}\u{200D}\u{1F469}", String(repeating: "x", count: 3_000),
    String(repeating: "[", count: 400),
    String(repeating: "(", count: 400), String(repeating: "not ", count: 300), "*", "0", "none",
    "no_agreement",
  ]
}
