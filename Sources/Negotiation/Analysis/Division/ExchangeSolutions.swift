extension ExchangeLine {
  /// Where the product of both parties' gains over a reference is largest.
  ///
  /// The product rises and then falls along the line. On one step it is a quadratic: with gains A and B
  /// at its corner, loss α and gain β, it is (A − αt)(B + βt), largest at t = (βA − αB) / 2αβ.
  ///
  /// - Throws: ``TooFine`` where the fraction does not fit.
  /// - SeeAlso: Nash, "The Bargaining Problem", Econometrica 18 (1950).
  func largestProduct(_ reference: [Rational], in range: ClosedRange<Place>) throws(TooFine)
    -> Place
  {
    var place = range.lowerBound
    while place < range.upperBound {
      let step = steps[place.step]
      let a = try Rational(first[place.step]).less(reference[0])
      let b = try Rational(second[place.step]).less(reference[1])
      let best = try a.over(Rational(step.loss)).less(b.over(Rational(step.gain)))
        .over(Rational(2))
      if best <= place.part { return place }
      let end = min(Place(place.step + 1), range.upperBound)
      if best < Rational(1), Place(place.step, best) < end { return Place(place.step, best) }
      place = end
    }
    return place
  }

  /// Where the lesser of both parties' gains over a reference, each in units of a scale, is largest.
  ///
  /// The first party's gain falls along the line and the second's rises, so that is where they meet,
  /// or at the end that comes nearest.
  ///
  /// - Parameters:
  ///   - reference: What gains are counted from.
  ///   - ratio: The unit of the first party's gains divided by that of the second's.
  ///   - range: Where to look.
  /// - Returns: The place.
  /// - Throws: ``TooFine`` where the fraction does not fit.
  func balance(
    _ reference: [Rational], _ ratio: Rational, in range: ClosedRange<Place>
  ) throws(TooFine) -> Place {
    /// Both gains at a place, the second party's in units of the first's.
    func gains(_ place: Place) throws(TooFine) -> (first: Rational, second: Rational) {
      let payoffs = try self.payoffs(at: place)
      return (
        try payoffs.first.less(reference[0]),
        try payoffs.second.less(reference[1]).by(ratio)
      )
    }
    func leads(_ place: Place) throws(TooFine) -> Bool {
      let gains = try gains(place)
      return gains.first > gains.second
    }
    guard try leads(range.lowerBound) else { return range.lowerBound }
    if try leads(range.upperBound) { return range.upperBound }
    var index = range.lowerBound.step
    while Place(index + 1) < range.upperBound, try leads(Place(index + 1)) { index += 1 }
    let corner = try gains(Place(index))
    let fall = try Rational(steps[index].loss).more(Rational(steps[index].gain).by(ratio))
    return Place(index, try corner.first.less(corner.second).over(fall))
  }

  /// Where the sum of both parties' payoffs, each in units of a scale, is largest: a corner, or all of some steps.
  ///
  /// - Throws: ``TooFine`` where the fractions do not fit.
  func largestSum(
    _ units: [Rational], in range: ClosedRange<Place>
  ) throws(TooFine) -> ClosedRange<Place> {
    var from = steps.count
    var to = steps.count
    for (index, step) in steps.enumerated().reversed() {
      let gain = try Rational(step.gain).by(units[0])
      let loss = try Rational(step.loss).by(units[1])
      if gain <= loss { from = index }
      if gain < loss { to = index }
    }
    func inside(_ place: Place) -> Place {
      min(max(place, range.lowerBound), range.upperBound)
    }
    return inside(Place(from))...inside(Place(to))
  }
}
