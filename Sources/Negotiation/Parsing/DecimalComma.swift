// Most of Europe writes 1,5 for one and a half, and English 1,000 for a thousand; a file has neither.

extension String {
  /// Whether the text is digits alone.
  var isDigits: Bool { !isEmpty && utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }

  /// Whether the text could be what stands before the comma of a number.
  var isNumberBeforeComma: Bool { (hasPrefix("-") ? String(dropFirst()) : self).isDigits }

  /// How to write a number of which this is the part before the comma.
  func mendOfComma(_ rest: String) -> String {
    rest.count == 3
      ? "write \(self)\(rest) where the comma stands for thousands, \(self).\(rest) where it stands for the point"
      : "write \(self).\(rest)"
  }

  /// How to write a number that has a comma in it; `nil` where the text is no such number.
  var mendOfNumberWithComma: String? {
    let parts = split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, parts[0].isNumberBeforeComma, parts.dropFirst().allSatisfy(\.isDigits) else { return nil }
    return parts.count == 2 ? parts[0].mendOfComma(parts[1]) : "write " + parts.joined()
  }

  /// The text with a minus of the keyboard for the ones that typesetters use, and with digits of the keyboard for wide
  /// ones.
  var withPlainSigns: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar {
          case "\u{2212}", "\u{2013}", "\u{2012}", "\u{FF0D}", "\u{FE63}": "-"
          case "\u{FF0E}": "."
          case "\u{FF10}"..."\u{FF19}": Unicode.Scalar(scalar.value - 0xFF10 + 0x30) ?? scalar
          default: scalar
          }
        }))
  }
}
