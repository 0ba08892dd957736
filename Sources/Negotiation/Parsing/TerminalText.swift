extension String {
  /// The text with control and bidirectional characters written as `\u{…}`.
  ///
  /// A file could otherwise move the cursor, change colours or turn the reading direction of
  /// whatever is printed after it.
  public var withVisibleControls: String {
    guard !isPrintableASCII, unicodeScalars.contains(where: \.isInvisibleControl) else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      if scalar.isInvisibleControl {
        text += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }

  /// Whether there are only letters, digits, signs and spaces of ASCII, of which no character steers anything.
  ///
  /// Most texts of a large table are that, and Unicode's tables need not be asked about them.
  package var isPrintableASCII: Bool { utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }

  /// How many columns the text takes on a terminal: two for East Asian wide characters, none for
  /// combining marks.
  public var displayWidth: Int {
    utf8.allSatisfy { $0 < 0x80 }
      ? utf8.count : unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar steers what shows it, or is no character at all.
  package var isInvisibleControl: Bool {
    switch value {
    case 0x20..<0x7F, 0x2010...0x2027, 0x3041...0x30FF, 0x4E00...0x9FFF: return false
    default: break
    }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: return true
    default: break
    }
    if properties.isNoncharacterCodePoint { return true }
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: return true
    default: return false
    }
  }

  /// How many columns the character takes on a terminal.
  public var displayWidth: Int {
    if value < 0x300 { return isASCII || properties.generalCategory != .format ? 1 : 0 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
