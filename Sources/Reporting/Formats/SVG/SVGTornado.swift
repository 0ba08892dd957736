extension SVGPicture {
  /// A bar for each thing, from where it ends on one side of the line to where it ends on the other; what has no
  /// end runs to the edge and ends in an arrow.
  mutating func draw(_ spreads: [Chart.Spread], _ axis: Chart.Axis) {
    drawReferenceLabel(axis)
    let reference = position(axis.reference, axis)
    var bars: [String] = []
    var marks: [Int] = []
    for spread in spreads {
      drawLabel(spread.label, spread.note)
      let left = spread.least.map { position($0, axis) } ?? inset
      let right = spread.greatest.map { position($0, axis) } ?? chartWidth - inset
      bars.append(rectangle(left, y + 2, max(right - left, 2), barHeight, "spread"))
      let middle = y + 2 + barHeight / 2
      for (isOpen, tip, base) in [
        (spread.least == nil, inset - 10, inset),
        (spread.greatest == nil, chartWidth - inset + 10, chartWidth - inset),
      ] where isOpen {
        bars.append(
          "<polygon points=\"\(tip),\(middle) \(base),\(middle - barHeight / 2) "
            + "\(base),\(middle + barHeight / 2)\" class=\"arrow\"/>")
      }
      marks.append(y)
      y += barHeight + 6
    }
    elements += bars
    // Through the bars alone: a line down the whole chart would cross the labels.
    for mark in marks { line(reference, mark, reference, mark + barHeight + 4, "reference") }
    drawAxis(axis)
  }

  /// Stretches of one axis, a row for each band, with the line of the axis through each.
  mutating func draw(_ bands: [Chart.Band], _ axis: Chart.Axis) {
    drawReferenceLabel(axis)
    let reference = position(axis.reference, axis)
    for band in bands {
      drawLabel(band.label, "")
      for stretch in band.stretches {
        let (left, right) = (position(stretch.from, axis), position(stretch.to, axis))
        elements.append(
          rectangle(
            left, y + 2, max(right - left, 2), barHeight, "band \(stretch.tone.rawValue)"))
      }
      line(reference, y, reference, y + barHeight + 4, "reference")
      y += barHeight + 6
    }
    drawAxis(axis)
  }

  private mutating func drawLabel(_ label: String, _ note: String) {
    let noteWidth = note.isEmpty ? 0 : textWidth(note, textSize) + 10
    let lines = wrapped(label, to: chartWidth - noteWidth, size: textSize)
    y += 6
    for (index, text) in lines.enumerated() {
      y += lineHeight
      add(text: text, x: 0, y: y - 4, size: textSize, className: "chart-label")
      if index == 0, !note.isEmpty {
        add(
          text: note, x: chartWidth, y: y - 4, size: textSize, className: "chart-note",
          anchor: "end")
      }
    }
  }
}
