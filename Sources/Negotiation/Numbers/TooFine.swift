/// Says that a fraction needs more than 128 bits, so that an answer cannot be given exactly.
struct TooFine: Error {}

extension Rational {
  /// The sum.
  func more(_ other: Rational) throws(TooFine) -> Rational { try plus(other).orTooFine() }

  /// The difference.
  func less(_ other: Rational) throws(TooFine) -> Rational { try minus(other).orTooFine() }

  /// The product.
  func by(_ other: Rational) throws(TooFine) -> Rational { try times(other).orTooFine() }

  /// The quotient.
  func over(_ other: Rational) throws(TooFine) -> Rational { try divided(by: other).orTooFine() }
}

extension Optional<Rational> {
  fileprivate func orTooFine() throws(TooFine) -> Rational {
    guard let self else { throw TooFine() }
    return self
  }
}
