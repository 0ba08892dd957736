/// The text broken into lines that fit, between words, or between characters where there are none.
func wrapped(_ text: String, to width: Int, size: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var word = ""
  func fits(_ candidate: String) -> Bool { textWidth(candidate, size) <= width }
  func flush() {
    guard !word.isEmpty else { return }
    if fits(line + word) {
      line += word
    } else {
      if !line.isEmpty { lines.append(line) }
      line = word.trimmingSpaces
      while !fits(line), line.count > 1 {
        let head = (1...line.count).last { fits(String(line.prefix($0))) } ?? 1
        lines.append(String(line.prefix(head)))
        line = String(line.dropFirst(head))
      }
    }
    word = ""
  }
  for character in text {
    let isWide = character.unicodeScalars.contains { $0.value >= 0x2E80 }
    if character == " " || isWide { flush() }
    word.append(character)
    if isWide { flush() }
  }
  flush()
  if !line.isEmpty { lines.append(line) }
  return lines
}

/// How wide a text is, in pixels, by the usual widths of a sans-serif face; rather too wide than too
/// narrow, so that nothing overlaps.
func textWidth(_ text: String, _ size: Int) -> Int {
  let em = text.unicodeScalars.reduce(0.0) { sum, scalar in
    switch scalar {
    case "i", "l", "j", "t", "f", "r", "I", "'", ".", ",", ":", ";", "|", "!", " ", "(", ")":
      sum + 0.36
    case "m", "w", "M", "W", "—": sum + 0.9
    case _ where scalar.value >= 0x2E80: sum + 1.02
    case "A"..."Z": sum + 0.7
    default: sum + 0.58
    }
  }
  return Int((em * Double(size)).rounded(.up))
}
