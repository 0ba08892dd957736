extension SVGPicture {
  /// Rows with a mark in some of the columns, joined within each column from the first mark to the last.
  mutating func draw(_ rows: [Chart.MatrixRow], columns: [String]) {
    let labelWidth = min(
      mostLabelWidth, (rows.map { textWidth($0.label, textSize) }.max() ?? 0) + 8)
    let step = min(
      widestStep, (chartWidth - labelWidth - 2 * radius) / max(1, columns.count))
    func x(_ column: Int) -> Int { labelWidth + radius + step / 2 + column * step }
    for (index, column) in columns.enumerated() {
      add(
        text: column, x: x(index), y: y + 12, size: 11, className: "chart-tick", anchor: "middle")
    }
    let top = y + 18
    func height(_ row: Int) -> Int { top + row * rowHeight + rowHeight / 2 }
    var joined: [ClosedRange<Int>?] = []
    for column in columns.indices {
      let marked = rows.indices.filter { rows[$0].marks[column] != nil }
      joined.append(marked.first.flatMap { first in marked.last.map { first...$0 } })
      if let rows = joined[column], rows.count > 1 {
        line(
          x(column), height(rows.lowerBound), x(column), height(rows.upperBound), "member-line")
      }
    }
    for (index, row) in rows.enumerated() {
      let label = wrapped(row.label, to: labelWidth - 4, size: textSize)
      add(
        text: (label.first ?? "") + (label.count > 1 ? "…" : ""), x: 0, y: height(index) + 4,
        size: textSize, className: "chart-label")
      for column in columns.indices {
        let isPassed = joined[column]?.contains(index) ?? false
        let mark = row.marks[column]
        if isPassed, mark == nil { continue }
        let className = mark.map { "member \($0.rawValue)" } ?? "member absent"
        elements.append(
          "<circle cx=\"\(x(column))\" cy=\"\(height(index))\" r=\"\(mark == nil ? 2 : radius)\" "
            + "class=\"\(className)\"/>")
      }
    }
    y = top + rows.count * rowHeight + 4
  }
}

private let mostLabelWidth = 150
private let widestStep = 30
private let rowHeight = 20
private let radius = 5
