/// A product of gains, exact however many there are: 20 factors below 2^62 need 1,240 bits.
struct WideProduct: Comparable, Hashable, Sendable {
  /// Digits in base 2^64, least first, without leading zeros.
  private var digits: [UInt64]

  /// The product of numbers that are not negative.
  init(of factors: [Int]) {
    digits = [1]
    for factor in factors {
      var carry: UInt64 = 0
      for index in digits.indices {
        let (high, low) = digits[index].multipliedFullWidth(by: UInt64(factor))
        let (sum, overflow) = low.addingReportingOverflow(carry)
        digits[index] = sum
        carry = high + (overflow ? 1 : 0)
      }
      if carry != 0 { digits.append(carry) }
    }
    while digits.last == 0 { digits.removeLast() }
  }

  var isZero: Bool { digits.isEmpty }

  static func < (a: WideProduct, b: WideProduct) -> Bool {
    if a.digits.count != b.digits.count { return a.digits.count < b.digits.count }
    return a.digits.reversed().lexicographicallyPrecedes(b.digits.reversed())
  }
}
