internal import Negotiation

/// Round numbers inside the range, so few that their labels stay apart.
///
/// Where the range is too narrow for round numbers that floating-point numbers of its size tell apart, its ends stand
/// for them. Ticks are counted and not added up, so that their number is known before the first.
func ticks(_ axis: Chart.Axis) -> [(value: Double, label: String)] {
  let (low, high) = (axis.range.lowerBound, axis.range.upperBound)
  let span = high - low
  guard span.isFinite, span > 0 else { return [(low, number(low))] }
  let step = step(span)
  let (first, last) = ((low / step).rounded(.up), (high / step + 1e-6).rounded(.down))
  let spacing = max(low.magnitude, high.magnitude).ulp
  guard span >= 0x1p14 * spacing, first <= last, first.magnitude < 0x1p52, last.magnitude < 0x1p52,
    last - first <= 8
  else {
    let ends = [low, high].map { ($0, number($0)) }
    return ends[0].1 == ends[1].1 ? [ends[0]] : ends
  }
  let decimals = step < 0.001 ? finestDecimals : 3
  return stride(from: first, through: last, by: 1).map { index in
    // The nearest number to 0 is 0, also where it is reached from below.
    let value = index == 0 ? 0 : index * step
    return (value, number(value, decimals: decimals))
  }
}

/// The least of the steps 1, 2 and 5, times a power of ten, of which the span holds no more than six.
private func step(_ span: Double) -> Double {
  // A thousandth, unless that is too wide; payoffs have up to nine decimals.
  var step = span >= 0.003 ? 0.001 : 1e-9
  let factors = [2.0, 2.5, 2.0]
  var turn = 0
  while span / step > 6 {
    step *= factors[turn % 3]
    turn += 1
  }
  return step
}

/// A number of an axis, with a true minus sign and at most three decimals, or as many as are asked for.
func number(_ value: Double, decimals: Int = 3) -> String {
  guard value.isFinite else { return "–" }
  let factor = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
  guard let parts = Int(exactly: (abs(value) * factor).rounded()) else {
    // What is as large has no decimals.
    let whole = Int128(exactly: abs(value).rounded()).map { "\($0)" } ?? "\(abs(value))"
    return (value < 0 ? "−" : "") + whole
  }
  let unit = Int(factor)
  var text = String(parts / unit)
  if parts % unit != 0 {
    let digits = String(parts % unit + unit).dropFirst()
    text += "." + String(digits.reversed().drop { $0 == "0" }.reversed())
  }
  return (value < 0 && parts != 0 ? "−" : "") + text
}

extension Chart.Axis {
  /// How far along the axis a value lies, as a whole number of so many parts; in the middle where the axis has no
  /// length.
  func share(_ value: Double, of parts: Int) -> Int {
    let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    guard share.isFinite else { return parts / 2 }
    // What lies far beyond an end is drawn no further than the picture is long.
    return Int((min(max(share, -1), 2) * Double(parts)).rounded())
  }
}

// As many as files may have.
private let finestDecimals = 9
