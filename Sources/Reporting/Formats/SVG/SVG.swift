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
struct SVGPicture {
  var elements: [String] = []
  var y = 0

  mutating func draw(_ panel: Chart.Panel) {
    if !panel.title.isEmpty {
      for line in wrapped(panel.title, to: chartWidth, size: titleSize) {
        y += lineHeight
        add(text: line, x: 0, y: y, size: titleSize, className: "chart-title")
      }
      y += 4
    }
    switch panel.content {
    case .rows(let rows, let axis): draw(rows, axis)
    case .scatter(let dots, let across, let up): draw(dots, across, up)
    case .line(let dots, let across, let up): draw(dots, across, up, isJoined: true)
    case .parallel(let lines, let axes): draw(lines, axes)
    case .matrix(let rows, let columns): draw(rows, columns: columns)
    case .tornado(let spreads, let axis): draw(spreads, axis)
    case .bands(let bands, let axis): draw(bands, axis)
    }
  }

  private mutating func draw(_ rows: [Chart.Row], _ axis: Chart.Axis?) {
    if let axis { drawReferenceLabel(axis) }
    var bars: [String] = []
    for row in rows {
      let noteWidth = row.note.isEmpty ? 0 : textWidth(row.note, textSize) + 10
      let lines = wrapped(row.label, to: chartWidth - noteWidth, size: textSize)
      y += 6
      for (index, line) in lines.enumerated() {
        y += lineHeight
        add(text: line, x: 0, y: y - 4, size: textSize, className: "chart-label")
        if index == 0, !row.note.isEmpty {
          add(
            text: row.note, x: chartWidth, y: y - 4, size: textSize, className: "chart-note",
            anchor: "end")
        }
      }
      draw(row.marks, axis, &bars)
    }
    elements += bars
    if let axis { drawAxis(axis) }
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
        let chipWidth = min(textWidth(label, textSize) + 16, chartWidth)
        if hasChips, chipX + chipWidth > chartWidth {
          chipX = 0
          y += chipHeight + 4
        }
        let className = isPresent ? "chip present" : "chip absent"
        elements.append(
          "<rect x=\"\(chipX)\" y=\"\(y)\" width=\"\(chipWidth)\" height=\"\(chipHeight)\" rx=\"10\" "
            + "class=\"\(className)\"/>")
        let shown = wrapped(label, to: chartWidth - 16, size: textSize)
        let text = (shown.first ?? "") + (shown.count > 1 ? "…" : "")
        add(text: text, x: chipX + 8, y: y + 15, size: textSize, className: className)
        chipX += chipWidth + 6
        hasChips = true
      }
    }
    if hasChips { y += chipHeight + 4 }
  }

  mutating func drawReferenceLabel(_ axis: Chart.Axis) {
    let x = position(axis.reference, axis)
    // The label is set in bold, which is wider.
    let half = textWidth(axis.referenceLabel, textSize) * 6 / 10
    y += lineHeight
    add(
      text: axis.referenceLabel, x: min(max(x, half), chartWidth - half), y: y - 2, size: textSize,
      className: "chart-reference", anchor: "middle")
  }

  mutating func drawAxis(_ axis: Chart.Axis) {
    elements.append(
      "<line x1=\"\(inset)\" y1=\"\(y + 4)\" x2=\"\(chartWidth - inset)\" y2=\"\(y + 4)\" class=\"axis\"/>"
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

  func position(_ value: Double, _ axis: Chart.Axis) -> Int {
    inset + axis.share(value, of: chartWidth - 2 * inset)
  }

  func rectangle(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ className: String)
    -> String
  {
    "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" class=\"\(className)\"/>"
  }

  mutating func add(
    text: String, x: Int, y: Int, size: Int, className: String, anchor: String = "start"
  ) {
    let anchored = anchor == "start" ? "" : " text-anchor=\"\(anchor)\""
    elements.append(
      "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" class=\"\(className)\"\(anchored)>"
        + "\(Markup.escaped(text))</text>")
  }

  func text(id: String, title: String, summary: String) -> String {
    """
    <svg class="chart" role="img" viewBox="-2 0 \(chartWidth + 4) \(y + 6)" \
    aria-labelledby="\(id)-t \(id)-d" xmlns="http://www.w3.org/2000/svg">
    <title id="\(id)-t">\(Markup.escaped(title))</title>
    <desc id="\(id)-d">\(Markup.escaped(summary))</desc>
    \(elements.joined(separator: "\n"))
    </svg>
    """
  }
}

// A panel fits a telephone as it is and is scaled up a little where there is room.
let chartWidth = 328
let inset = 12
let barHeight = 12
let chipHeight = 21
let lineHeight = 17
let textSize = 12
let titleSize = 14
