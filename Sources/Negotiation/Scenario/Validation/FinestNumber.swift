/// Which of a party's numbers makes its common step as fine as it is: where that becomes too fine, the number at
/// fault.
struct FinestNumber {
  private var common: Int128? = 1
  private var largest = Rational(0)
  /// Where it stands; `nil` while all numbers are whole and small.
  private(set) var location: SourceLocation?
  private var isTooFine = false

  /// Takes one more number of the party.
  mutating func take(_ number: Rational, at place: SourceLocation) {
    guard !isTooFine else { return }
    let earlier = common
    common = common.flatMap { Rational(1, over: $0) }.flatMap { commonDenominator(of: [$0, number]) }
    let magnitude = max(number, number.negated)
    let isLarger = magnitude > largest
    largest = max(largest, magnitude)
    if common != earlier || isLarger { location = place }
    isTooFine = common.flatMap { Rational($0, over: 1) }.flatMap { $0.times(largest) }.map { $0 >= mostUnits } ?? true
  }
}

/// What no sum of a party's numbers, in their common step, may reach.
private let mostUnits = Rational(1 << 62)
