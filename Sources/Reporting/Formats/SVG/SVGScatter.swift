extension SVGPicture {
  /// Points between two axes, with the lines of no agreement; labelled points stand out.
  mutating func draw(
    _ dots: [Chart.Dot], _ across: Chart.Axis, _ up: Chart.Axis, isJoined: Bool = false
  ) {
    y += lineHeight
    add(text: "↑ " + up.label, x: 0, y: y - 3, size: textSize, className: "chart-note")
    let top = y + 4
    // Half of the last label stands beyond its tick.
    let margin = 2 + (ticks(across).map { textWidth($0.label, 11) }.max() ?? 8) / 2
    let (left, right, bottom) = (44, chartWidth - margin, y + 4 + plotHeight)
    func x(_ value: Double) -> Int { left + share(value, across, of: right - left) }
    func height(_ value: Double) -> Int { bottom - share(value, up, of: bottom - top) }
    line(left, bottom, right, bottom, "axis")
    line(left, top, left, bottom, "axis")
    for tick in ticks(across) {
      line(x(tick.value), bottom, x(tick.value), bottom + 4, "axis")
      add(
        text: tick.label, x: x(tick.value), y: bottom + 16, size: 11, className: "chart-tick",
        anchor: "middle")
    }
    for tick in ticks(up) {
      line(left - 4, height(tick.value), left, height(tick.value), "axis")
      add(
        text: tick.label, x: left - 7, y: height(tick.value) + 4, size: 11,
        className: "chart-tick", anchor: "end")
    }
    line(x(across.reference), top, x(across.reference), bottom, "reference")
    line(left, height(up.reference), right, height(up.reference), "reference")
    if isJoined {
      let corners = dots.map { "\(x($0.x)),\(height($0.y))" }.joined(separator: " ")
      elements.append("<polyline points=\"\(corners)\" class=\"path frontier\"/>")
    }
    for dot in dots where dot.label.isEmpty {
      circle(x(dot.x), height(dot.y), 3, "dot")
    }
    var taken: [(x: ClosedRange<Int>, y: ClosedRange<Int>)] = []
    for dot in dots where !dot.label.isEmpty {
      let (cx, cy) = (x(dot.x), height(dot.y))
      circle(cx, cy, 5, "dot marked")
      // The first place beside the point that no earlier label takes.
      let wide = textWidth(dot.label, textSize)
      let places = [(8, 4), (-8 - wide, 4), (8, -10), (-8 - wide, -10), (8, 18), (-8 - wide, 18)]
      let boxes = places.map { dx, dy in
        (x: (cx + dx)...(cx + dx + wide), y: (cy + dy - 11)...(cy + dy + 3))
      }
      let free = boxes.first { box in
        box.x.lowerBound > left && box.x.upperBound <= right && box.y.lowerBound > top - 8
          && !taken.contains { $0.x.overlaps(box.x) && $0.y.overlaps(box.y) }
      }
      guard let box = free else { continue }
      taken.append(box)
      add(
        text: dot.label, x: box.x.lowerBound, y: box.y.upperBound - 3, size: textSize,
        className: "chart-label marked")
    }
    y = bottom + 18
    for text in wrapped("→ " + across.label, to: chartWidth, size: textSize) {
      y += lineHeight
      add(
        text: text, x: chartWidth, y: y - 3, size: textSize, className: "chart-note", anchor: "end")
    }
  }

  func share(_ value: Double, _ axis: Chart.Axis, of length: Int) -> Int {
    axis.share(value, of: length)
  }

  mutating func line(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, _ className: String) {
    elements.append(
      "<line x1=\"\(x1)\" y1=\"\(y1)\" x2=\"\(x2)\" y2=\"\(y2)\" class=\"\(className)\"/>")
  }

  private mutating func circle(_ x: Int, _ y: Int, _ radius: Int, _ className: String) {
    elements.append(
      "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\" class=\"\(className)\"/>")
  }
}

private let plotHeight = 220
