/// Round numbers inside the range, so few that their labels stay apart.
func ticks(_ axis: Chart.Axis) -> [(value: Double, label: String)] {
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
    ticks.append((value, number(value)))
    value += step
  }
  return ticks
}

/// A number of an axis, with a true minus sign and at most three decimals.
func number(_ value: Double) -> String {
  let thousandths = Int((abs(value) * 1000).rounded())
  var text = String(thousandths / 1000)
  if thousandths % 1000 != 0 {
    let digits = String(thousandths % 1000 + 1000).dropFirst()
    text += "." + String(digits.reversed().drop { $0 == "0" }.reversed())
  }
  return (value < 0 && thousandths != 0 ? "−" : "") + text
}
