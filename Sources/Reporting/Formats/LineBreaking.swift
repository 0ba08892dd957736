internal import Negotiation

/// Lines no wider than a number of columns, broken between words or wide characters.
///
/// - Complexity: Linear in the length of the text: each character is measured once.
func wrapLines(_ text: String, to width: Int) -> [String] {
  // No character has more columns than bytes.
  if text.utf8.count <= width { return [text.trimmingSpaces] }
  var lines: [String] = []
  var line = Columns()
  var word = Columns()
  func flush() {
    if line.width + word.width > width, !line.text.isEmpty {
      lines.append(line.text.trimmingSpaces)
      line = Columns(word.text.trimmingSpaces)
    } else {
      line.text += word.text
      line.width += word.width
    }
    word = Columns()
    guard line.width > width else { return }
    let long = line.text
    line = Columns()
    for character in long {
      let wide = columns(character)
      if line.width + wide > width, !line.text.isEmpty {
        lines.append(line.text)
        line = Columns()
      }
      line.append(character, wide)
    }
  }
  var last: Character?
  var isLastWide = false
  for character in text {
    let wide = columns(character)
    let breaks = character == " " || wide > 1 || isLastWide
    if breaks, !noLineBegins.contains(character), !(last.map(noLineEnds.contains) ?? false) {
      flush()
    }
    word.append(character, wide)
    last = character
    isLastWide = wide > 1
  }
  flush()
  if !line.text.isEmpty || lines.isEmpty { lines.append(line.text.trimmingSpaces) }
  return lines
}

/// A text and how many columns it takes.
private struct Columns {
  var text = ""
  var width = 0

  init() {}

  init(_ text: String) {
    self.text = text
    width = text.displayWidth
  }

  mutating func append(_ character: Character, _ columns: Int) {
    text.append(character)
    width += columns
  }
}

private func columns(_ character: Character) -> Int {
  character.unicodeScalars.reduce(0) { $0 + $1.displayWidth }
}

// Japanese lines do not begin with these, and do not end with those (kinsoku).
private let noLineBegins: Set<Character> = [
  "、", "。", "，", "）", "」", "』", "：", "；", "・", "ー", "々", "！", "？",
]
private let noLineEnds: Set<Character> = ["（", "「", "『"]
