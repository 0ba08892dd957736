/// The unknown numbers of a party that no statement fixes, and forms over them alone.
struct FreeUnknowns: Sendable {
  /// Their positions among all unknowns.
  let positions: [Int]
  /// The numbers of the others.
  let fixed: [Int: Rational]
  private let places: [Int: Int]

  init(of readings: Readings) {
    let fixed = readings.fixedValues
    let positions = (0..<readings.unknownCount).filter { fixed[$0] == nil }
    self.fixed = fixed
    self.positions = positions
    places = Dictionary(uniqueKeysWithValues: positions.enumerated().map { ($1, $0) })
  }

  /// How many there are.
  var count: Int { positions.count }

  /// A form as its coefficients over the free unknowns, the constant last; `nil` where the numbers do not
  /// fit.
  func coefficients(of form: LinearForm) -> [Rational]? {
    var sums = Array(repeating: Rational(0), count: positions.count + 1)
    var constant = form.constant as Rational?
    for (unknown, coefficient) in form.coefficients {
      if let place = places[unknown] {
        sums[place] = coefficient
      } else if let value = fixed[unknown] {
        constant = coefficient.times(value).flatMap { constant?.plus($0) }
      }
    }
    guard let constant, !form.isTooFine else { return nil }
    sums[positions.count] = constant
    return sums
  }

  /// The numbers of all unknowns where those of the free ones are given.
  func completed(_ numbers: [Rational]) -> [Rational] {
    (0..<(positions.count + fixed.count)).map { unknown in
      places[unknown].map { numbers[$0] } ?? fixed[unknown] ?? Rational(0)
    }
  }
}
