/// A sum, and how many partial outcomes have it.
struct SumCount<let width: Int, Number: Countable> {
  var sum: InlineArray<width, Int>
  var count: Number

  static var nothing: SumCount { SumCount(sum: InlineArray(repeating: 0), count: Number(1)) }

  mutating func add(_ row: ArraySlice<Int>) {
    for (number, units) in row.enumerated() { sum[number] += units }
  }

  func precedes(_ other: SumCount) -> Bool {
    for number in 0..<width where sum[number] != other.sum[number] {
      return sum[number] < other.sum[number]
    }
    return false
  }
}
