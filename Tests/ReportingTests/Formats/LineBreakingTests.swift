import Negotiation
import Testing

@testable import Reporting

/// The definition: a line is as long as it can be, and is measured anew for every character.
private func plainLines(_ text: String, to width: Int) -> [String] {
  let noLineBegins: Set<Character> = [
    "、", "。", "，", "）", "」", "』", "：", "；", "・", "ー", "々", "！", "？",
  ]
  let noLineEnds: Set<Character> = ["（", "「", "『"]
  var lines: [String] = []
  var line = ""
  var word = ""
  func flush() {
    if line.displayWidth + word.displayWidth > width, !line.isEmpty {
      lines.append(line.trimmingSpaces)
      line = word.trimmingSpaces
    } else {
      line += word
    }
    while line.displayWidth > width, line.count > 1 {
      var head = ""
      while let next = line.first, (head + String(next)).displayWidth <= width || head.isEmpty {
        head.append(next)
        line.removeFirst()
      }
      lines.append(head)
    }
    word = ""
  }
  var last: Character?
  for character in text {
    let isWide = String(character).displayWidth > 1
    let breaks = character == " " || isWide || last.map { String($0).displayWidth > 1 } ?? false
    if breaks, !noLineBegins.contains(character), !(last.map(noLineEnds.contains) ?? false) {
      flush()
    }
    word.append(character)
    last = character
  }
  flush()
  if !line.isEmpty || lines.isEmpty { lines.append(line.trimmingSpaces) }
  return lines
}

@Test func linesBreakWhereTheDefinitionBreaksThem() {
  var state: UInt64 = 3
  func random(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % count
  }
  let signs: [Character] = ["a", "b", "w", " ", " ", "合", "意", "、", "（", "）", "é", "-"]
  for round in 0..<2_000 {
    let text = String((0..<random(60)).map { _ in signs[random(round % 3 == 0 ? 3 : signs.count)] })
    let width = 1 + random(20)
    #expect(wrapLines(text, to: width) == plainLines(text, to: width), "'\(text)' to \(width)")
  }
}

@Test func textsOfAnyLengthAreBrokenInOnePass() {
  // A line that was measured anew for each of its characters took minutes here.
  for word in ["x", "word ", "合意"] {
    let text = String(repeating: word, count: 400_000 / word.count)
    let lines = wrapLines(text, to: 100)
    #expect(lines.allSatisfy { $0.displayWidth <= 100 })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    // A picture has room for so many lines only, and says that there is more.
    let shown = wrapped(text, to: 300, size: 12)
    #expect(shown.count == 12 && shown.last?.last == "…")
    #expect(shown.allSatisfy { textWidth($0, 12) <= 300 + 12 })
  }
}
