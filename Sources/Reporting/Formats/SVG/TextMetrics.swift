/// The text broken into lines that fit, between words, or between characters where there are none; what needs more
/// lines than a picture has room for is cut, as the table beside it has the whole.
///
/// - Complexity: Linear in the length of the text: each character is measured once.
func wrapped(_ text: String, to width: Int, size: Int) -> [String] {
  // No character is narrower than a quarter of the size, so this is more than the lines can hold.
  let shown = text.prefix(mostLines * width)
  let lines = brokenLines(shown, to: width * 100, size: size)
  guard lines.count > mostLines || shown.endIndex < text.endIndex else { return lines }
  return lines.prefix(mostLines - 1) + [lines[mostLines - 1].dropLast() + "…"]
}

private func brokenLines(_ text: Substring, to width: Int, size: Int) -> [String] {
  var lines: [String] = []
  var line = Measured()
  var word = Measured()
  func flush() {
    guard !word.text.isEmpty else { return }
    if (line.ems + word.ems) * size <= width {
      line.text += word.text
      line.ems += word.ems
    } else {
      if !line.text.isEmpty { lines.append(line.text) }
      line = Measured()
      for character in word.text.trimmingSpaces {
        let ems = emWidth(character)
        if !line.text.isEmpty, (line.ems + ems) * size > width {
          lines.append(line.text)
          line = Measured()
        }
        line.append(character, ems)
      }
    }
    word = Measured()
  }
  for character in text {
    let isWide = character.unicodeScalars.contains { $0.value >= 0x2E80 }
    if character == " " || isWide { flush() }
    word.append(character, emWidth(character))
    if isWide { flush() }
  }
  flush()
  if !line.text.isEmpty { lines.append(line.text) }
  return lines
}

/// A text and how wide it is, in hundredths of its size.
private struct Measured {
  var text = ""
  var ems = 0

  mutating func append(_ character: Character, _ width: Int) {
    text.append(character)
    ems += width
  }
}

private func emWidth(_ character: Character) -> Int {
  character.unicodeScalars.reduce(0) { $0 + emWidth($1) }
}

/// How wide a text is, in pixels, by the usual widths of a sans-serif face; rather too wide than too
/// narrow, so that nothing overlaps.
func textWidth(_ text: String, _ size: Int) -> Int {
  (text.unicodeScalars.reduce(0) { $0 + emWidth($1) } * size + 99) / 100
}

/// Hundredths of the size, which add up to the same in any order.
private func emWidth(_ scalar: Unicode.Scalar) -> Int {
  switch scalar {
  case "i", "l", "j", "t", "f", "r", "I", "'", ".", ",", ":", ";", "|", "!", " ", "(", ")": 36
  case "m", "w", "M", "W", "—": 90
  case _ where scalar.value >= 0x2E80: 102
  case "A"..."Z": 70
  default: 58
  }
}

// More lines than these are a text and no label.
private let mostLines = 12
