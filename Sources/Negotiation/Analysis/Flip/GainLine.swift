/// What something is worth to a party as one of its numbers moves: a straight line, in points.
struct GainLine: Hashable, Sendable {
  /// What it is where the number stands.
  let start: Rational
  /// How much more it is where the number is greater by 1.
  let slope: Rational

  /// What is the same wherever the number is.
  static func level(_ amount: Rational) -> GainLine { GainLine(start: amount, slope: Rational(0)) }

  /// What it is where the number has moved so far.
  ///
  /// - Throws: ``TooFine``.
  func value(at distance: Rational) throws(TooFine) -> Rational {
    try start.more(slope.by(distance))
  }

  /// The difference of two lines.
  ///
  /// - Throws: ``TooFine``.
  func minus(_ other: GainLine) throws(TooFine) -> GainLine {
    GainLine(start: try start.less(other.start), slope: try slope.less(other.slope))
  }

  /// The line times a number.
  ///
  /// - Throws: ``TooFine``.
  func times(_ factor: Rational) throws(TooFine) -> GainLine {
    GainLine(start: try start.by(factor), slope: try slope.by(factor))
  }

  /// Where it is 0; `nil` where it is nowhere, or everywhere.
  var root: Rational? { slope == Rational(0) ? nil : start.negated.divided(by: slope) }

  /// The same as the number falls.
  var mirrored: GainLine { GainLine(start: start, slope: slope.negated) }
}
