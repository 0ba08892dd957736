internal import Foundation

/// A Markdown table.
struct Table {
  private let headings: [String]
  private var rows: [[String]] = []

  /// - Parameter headings: The headings; columns of numbers end in a colon, which is not printed.
  init(_ headings: [String]) { self.headings = headings }

  mutating func add(_ row: [String]) {
    say("  " + row.joined(separator: " | "))
    rows.append(row)
  }

  var text: String {
    let titles = headings.map { $0.hasSuffix(":") ? String($0.dropLast()) : $0 }
    let rules = headings.map { $0.hasSuffix(":") ? "---:" : "---" }
    return ([titles, rules] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }
}

extension Double {
  /// A time of this many milliseconds, with three digits that count.
  var asMilliseconds: String {
    switch self {
    case ..<1: String(format: "%.3f ms", self)
    case ..<10: String(format: "%.2f ms", self)
    case ..<100: String(format: "%.1f ms", self)
    case ..<1000: String(format: "%.0f ms", self)
    default: String(format: "%.2f s", self / 1000)
    }
  }
}

extension Int {
  /// The number with its thousands set apart.
  var grouped: String {
    let digits = String(self)
    return String(
      digits.reversed().enumerated().reduce(into: "") { text, digit in
        if digit.offset > 0 && digit.offset.isMultiple(of: 3) { text.append(",") }
        text.append(digit.element)
      }.reversed())
  }
}

/// How many times as long one thing took as another, or a dash.
func ratio(_ timing: Timing, to other: Timing) -> String {
  guard let value = quotient(timing, other) else { return "–" }
  return value < 100 ? String(format: "%.2f", value) : Int(value.rounded()).grouped
}

func quotient(_ timing: Timing, _ other: Timing) -> Double? {
  guard let time = timing.milliseconds, let base = other.milliseconds, base > 0 else { return nil }
  return time / base
}
