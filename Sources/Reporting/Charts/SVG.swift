extension Chart {
  /// Each panel as an SVG picture of its own, so that a page can set them side by side or below each
  /// other.
  ///
  /// Colours come from the classes of the page's style sheet; positions are whole pixels, so that
  /// equal charts give equal bytes.
  ///
  /// - Parameter id: A word that is unique in the page, for the labels.
  /// - Returns: One picture a panel.
  public func svg(id: String) -> [String] {
    panels.enumerated().map { index, panel in
      var picture = SVGPicture()
      picture.draw(panel)
      return picture.text(
        id: "\(id)-\(index + 1)", title: panel.title.isEmpty ? title : panel.title,
        summary: index == 0 ? summary : title)
    }
  }
}

/// One panel while it is being drawn, from the top downwards.
private struct SVGPicture {
  private var elements: [String] = []
  private var y = 0

  mutating func draw(_ panel: Chart.Panel) {
    if !panel.title.isEmpty {
      for line in wrapped(panel.title, to: width, size: titleSize) {
        y += lineHeight
        add(text: line, x: 0, y: y, size: titleSize, className: "chart-title")
      }
      y += 4
    }
    if let axis = panel.axis { drawReferenceLabel(axis) }
    var bars: [String] = []
    for row in panel.rows {
      let noteWidth = row.note.isEmpty ? 0 : textWidth(row.note, textSize) + 10
      let lines = wrapped(row.label, to: width - noteWidth, size: textSize)
      y += 6
      for (index, line) in lines.enumerated() {
        y += lineHeight
        add(text: line, x: 0, y: y - 4, size: textSize, className: "chart-label")
        if index == 0, !row.note.isEmpty {
          add(
            text: row.note, x: width, y: y - 4, size: textSize, className: "chart-note",
            anchor: "end")
        }
      }
      draw(row.marks, panel.axis, &bars)
    }
    elements += bars
    if let axis = panel.axis { drawAxis(axis) }
  }

  private mutating func draw(
    _ marks: [Chart.Mark], _ axis: Chart.Axis?, _ bars: inout [String]
  ) {
    var chipX = 0
    var hasChips = false
    for mark in marks {
      switch mark {
      case .bar(let value, let greatest, let tone):
        guard let axis else { continue }
        let reference = position(axis.reference, axis)
        let (from, to) = (position(value, axis), position(greatest, axis))
        if value == greatest {
          // A payoff of exactly no agreement still shows, as a tick on the line.
          let (left, right) = (min(reference, from), max(reference, from))
          bars.append(
            rectangle(left, y + 2, max(right - left, 2), barHeight, "bar \(tone.rawValue)"))
        } else {
          // What falls short of no agreement and what reaches it are told apart.
          if from < reference {
            bars.append(
              rectangle(from, y + 2, min(to, reference) - from, barHeight, "bar range none"))
          }
          if to > reference {
            let start = max(from, reference)
            bars.append(rectangle(start, y + 2, to - start, barHeight, "bar range every"))
          }
        }
        bars.append(
          "<line x1=\"\(reference)\" y1=\"\(y)\" x2=\"\(reference)\" y2=\"\(y + barHeight + 4)\" "
            + "class=\"reference\"/>")
        y += barHeight + 6
      case .chip(let label, let isPresent):
        let chipWidth = min(textWidth(label, textSize) + 16, width)
        if hasChips, chipX + chipWidth > width {
          chipX = 0
          y += chipHeight + 4
        }
        let className = isPresent ? "chip present" : "chip absent"
        elements.append(
          "<rect x=\"\(chipX)\" y=\"\(y)\" width=\"\(chipWidth)\" height=\"\(chipHeight)\" rx=\"10\" "
            + "class=\"\(className)\"/>")
        let shown = wrapped(label, to: width - 16, size: textSize)
        let text = (shown.first ?? "") + (shown.count > 1 ? "…" : "")
        add(text: text, x: chipX + 8, y: y + 15, size: textSize, className: className)
        chipX += chipWidth + 6
        hasChips = true
      }
    }
    if hasChips { y += chipHeight + 4 }
  }

  private mutating func drawReferenceLabel(_ axis: Chart.Axis) {
    let x = position(axis.reference, axis)
    let half = textWidth(axis.referenceLabel, textSize) / 2
    y += lineHeight
    add(
      text: axis.referenceLabel, x: min(max(x, half), width - half), y: y - 2, size: textSize,
      className: "chart-reference", anchor: "middle")
  }

  private mutating func drawAxis(_ axis: Chart.Axis) {
    elements.append(
      "<line x1=\"\(inset)\" y1=\"\(y + 4)\" x2=\"\(width - inset)\" y2=\"\(y + 4)\" class=\"axis\"/>"
    )
    for tick in ticks(axis) {
      let x = position(tick.value, axis)
      elements.append(
        "<line x1=\"\(x)\" y1=\"\(y + 4)\" x2=\"\(x)\" y2=\"\(y + 8)\" class=\"axis\"/>")
      add(
        text: tick.label, x: x, y: y + 20, size: 11, className: "chart-tick", anchor: "middle")
    }
    y += 24
  }

  /// Round numbers inside the range, so few that their labels stay apart.
  private func ticks(_ axis: Chart.Axis) -> [(value: Double, label: String)] {
    let span = axis.range.upperBound - axis.range.lowerBound
    var step = 0.001
    let factors = [2.0, 2.5, 2.0]
    var turn = 0
    while span / step > 6 {
      step *= factors[turn % 3]
      turn += 1
    }
    var value = (axis.range.lowerBound / step).rounded(.up) * step
    var ticks: [(value: Double, label: String)] = []
    while value <= axis.range.upperBound + step / 1e6 {
      let thousandths = Int((abs(value) * 1000).rounded())
      var label = String(thousandths / 1000)
      if thousandths % 1000 != 0 {
        let digits = String(thousandths % 1000 + 1000).dropFirst()
        label += "." + String(digits.reversed().drop { $0 == "0" }.reversed())
      }
      ticks.append((value, (value < 0 && thousandths != 0 ? "−" : "") + label))
      value += step
    }
    return ticks
  }

  private func position(_ value: Double, _ axis: Chart.Axis) -> Int {
    let share =
      (value - axis.range.lowerBound) / (axis.range.upperBound - axis.range.lowerBound)
    return inset + Int((share * Double(width - 2 * inset)).rounded())
  }

  private func rectangle(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ className: String)
    -> String
  {
    "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" class=\"\(className)\"/>"
  }

  private mutating func add(
    text: String, x: Int, y: Int, size: Int, className: String, anchor: String = "start"
  ) {
    let anchored = anchor == "start" ? "" : " text-anchor=\"\(anchor)\""
    elements.append(
      "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" class=\"\(className)\"\(anchored)>"
        + "\(Markup.escaped(text))</text>")
  }

  func text(id: String, title: String, summary: String) -> String {
    """
    <svg class="chart" role="img" viewBox="-2 0 \(width + 4) \(y + 6)" \
    aria-labelledby="\(id)-t \(id)-d" xmlns="http://www.w3.org/2000/svg">
    <title id="\(id)-t">\(Markup.escaped(title))</title>
    <desc id="\(id)-d">\(Markup.escaped(summary))</desc>
    \(elements.joined(separator: "\n"))
    </svg>
    """
  }
}

/// The text broken into lines that fit, between words, or between characters where there are none.
private func wrapped(_ text: String, to width: Int, size: Int) -> [String] {
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
private func textWidth(_ text: String, _ size: Int) -> Int {
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

// A panel fits a telephone as it is and is scaled up a little where there is room.
private let width = 328
private let inset = 12
private let barHeight = 12
private let chipHeight = 21
private let lineHeight = 17
private let textSize = 12
private let titleSize = 14
