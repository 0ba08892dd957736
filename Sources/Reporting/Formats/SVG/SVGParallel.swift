extension SVGPicture {
  /// Lines between upright axes, each over its own range, with the height of no agreement marked.
  mutating func draw(_ lines: [Chart.Line], _ axes: [Chart.Axis]) {
    let step = (chartWidth - 2 * margin) / max(1, axes.count - 1)
    func x(_ index: Int) -> Int { margin + index * step }
    let labels = axes.map { wrapped($0.label, to: max(48, step - 4), size: 11) }
    for (index, label) in labels.enumerated() {
      for (number, text) in label.prefix(3).enumerated() {
        add(
          text: text, x: place(x(index), textWidth(text, 11)), y: y + 13 + number * 13, size: 11,
          className: "chart-label", anchor: "middle")
      }
    }
    let top = y + 26 + 13 * min(3, labels.map(\.count).max() ?? 1)
    let bottom = top + axisHeight
    func height(_ value: Double, _ axis: Chart.Axis) -> Int {
      bottom - share(value, axis, of: axisHeight)
    }
    for isMarked in [false, true] {
      for line in lines where line.label.isEmpty != isMarked {
        let corners = zip(line.values, axes).enumerated().map { index, pair in
          "\(x(index)),\(height(pair.0, pair.1))"
        }
        elements.append(
          "<polyline points=\"\(corners.joined(separator: " "))\" "
            + "class=\"\(isMarked ? "path marked" : "path")\"/>")
      }
    }
    for (index, axis) in axes.enumerated() {
      line(x(index), top, x(index), bottom, "axis")
      line(
        x(index) - 8, height(axis.reference, axis), x(index) + 8, height(axis.reference, axis),
        "reference")
      for (value, place) in [
        (axis.range.upperBound, top - 5), (axis.range.lowerBound, bottom + 14),
      ] {
        let text = number(value)
        add(
          text: text, x: self.place(x(index), textWidth(text, 11)), y: place, size: 11,
          className: "chart-tick", anchor: "middle")
      }
    }
    y = bottom + 20
  }

  /// The middle of a text as near to a place as the picture's edges allow.
  private func place(_ x: Int, _ wide: Int) -> Int {
    min(max(x, wide / 2), chartWidth - wide / 2)
  }
}

private let margin = 26
private let axisHeight = 180
