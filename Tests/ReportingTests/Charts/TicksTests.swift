import Foundation
import Testing

@testable import Reporting

private func axis(_ low: Double, _ high: Double) -> Chart.Axis {
  Chart.Axis(range: min(low, high)...max(low, high), reference: 0, referenceLabel: "")
}

/// What holds of the ticks of every axis.
private func checkTicks(_ low: Double, _ high: Double) {
  let axis = axis(low, high)
  let ticks = ticks(axis)
  #expect((1...8).contains(ticks.count), "\(low)…\(high)")
  #expect(ticks.allSatisfy { $0.value.isFinite && !$0.label.isEmpty }, "\(low)…\(high)")
  #expect(zip(ticks, ticks.dropFirst()).allSatisfy { $0.value < $1.value }, "\(low)…\(high)")
  let room = max((axis.range.upperBound - axis.range.lowerBound) * 1e-6, low.ulp, high.ulp)
  for tick in ticks {
    #expect(
      tick.value >= axis.range.lowerBound - room && tick.value <= axis.range.upperBound + room,
      "\(tick.value) in \(low)…\(high)")
    let share = axis.share(tick.value, of: 300)
    #expect((0...300).contains(share))
  }
}

@Test func ticksAreFewAndInOrderOnEveryRangeThatFilesCanHold() {
  // 18 digits before the point and 9 behind it; sums of them; no length; a huge offset with a tiny length.
  let numbers = [
    0, 1e-9, 5e-9, 0.001, 0.5, 1, 7, 1e3, 1e6, 9.1e15, 9.3e15, 1e18 - 1, 999_999_999_999_999_999,
    4.6e18,
  ]
  for a in numbers + numbers.map({ -$0 }) {
    checkTicks(a, a)
    checkTicks(a, a.nextUp)
    checkTicks(a, a + 0.5)
    checkTicks(a, a + 1)
    checkTicks(a - a.ulp * 3, a + a.ulp * 3)
    for b in numbers + numbers.map({ -$0 }) { checkTicks(a, b) }
  }
}

@Test func ticksAreFewAndInOrderOnRandomRanges() {
  var state: UInt64 = 7
  func random() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 11
  }
  func number() -> Double {
    let digits = Double(random() % 1_000_000_000) / 1e9
    return (random() % 2 == 0 ? 1 : -1) * digits * pow(10, Double(Int(random() % 28)) - 9)
  }
  for _ in 0..<5_000 {
    let low = number()
    checkTicks(low, number())
    checkTicks(low, low + abs(number()) * 1e-6)
  }
}

@Test func ordinaryTicksAreRoundNumbers() {
  #expect(ticks(axis(0, 100)).map(\.label) == ["0", "20", "40", "60", "80", "100"])
  #expect(ticks(axis(-3, 2.5)).map(\.label) == ["−3", "−2", "−1", "0", "1", "2"])
  #expect(ticks(axis(0, 0.000_000_004)).map(\.label).last == "0.000000004")
  #expect(number(9_300_000_000_000_000) == "9300000000000000")
  #expect(number(-1e18) == "−1000000000000000000")
  #expect(number(.nan) == "–" && number(.infinity) == "–")
  #expect(number(-0.0004) == "0" && number(2.5) == "2.5")
}

@Test func aPlaceOnAnAxisWithoutLengthIsItsMiddle() {
  #expect(axis(5, 5).share(5, of: 300) == 150)
  #expect(axis(0, 1).share(.nan, of: 300) == 150)
  // What lies far beyond an end is not drawn at the end of the world.
  #expect(axis(0, 1e-9).share(1e18, of: 300) == 600)
}
