/// The readings of a party of which one more number runs free: what it accepts as that number runs.
///
/// The number is one more unknown of the readings. For which values of it some reading accepts an outcome is
/// then the shadow of a cone with one row more, an interval whose ends are exact fractions.
struct ConeAlong: Sendable {
  private let open: OpenPayoff
  /// The column of the number.
  private let column: Int
  /// The numbers that contradict no statement.
  let consistent: NumberSet

  /// Frees a number; `nil` where it multiplies others that are left open.
  ///
  /// - Parameters:
  ///   - first: A number.
  ///   - here: The party's payoff for it.
  ///   - there: Its payoff for a number that is greater by 1.
  ///   - scenario: The scenario.
  /// - Throws: ``OpenPayoff/Obstacle`` where the readings are too large to describe.
  init?(
    from first: Rational, _ here: PartyPayoff, _ there: PartyPayoff, in scenario: Scenario
  ) throws(OpenPayoff.Obstacle) {
    guard here.terms == there.terms, here.reservation == there.reservation,
      here.readings.rows.count == there.readings.rows.count
    else { return nil }
    var payoff = here
    let number = payoff.readings.addUnknown()
    for (index, rows) in zip(here.readings.rows, there.readings.rows).enumerated() {
      guard rows.0.form.coefficients == rows.1.form.coefficients,
        rows.0.relation == rows.1.relation
      else { return nil }
      guard let slope = rows.1.form.constant.minus(rows.0.form.constant) else { throw .tooFine }
      guard slope != Rational(0) else { continue }
      // constant + slope · (number − first)
      var form = rows.0.form
      form.add(LinearForm(unknown: number).minus(first), times: slope)
      payoff.readings.rows[index] = Readings.Row(
        form: form, relation: rows.0.relation, statement: rows.0.statement)
    }
    open = try OpenPayoff(payoff, in: scenario, isScaled: true)
    guard let column = open.columns.firstIndex(of: number) else { throw .tooFine }
    self.column = column
    consistent = open.readings.shadow(on: column)
  }

  /// What an outcome is worth over no agreement, over the unknowns.
  func gain(of outcome: Outcome) -> [Int] { open.gain(of: outcome) }

  /// For which numbers a gain is at least 0 in every reading, and for which in some.
  ///
  /// - Throws: ``ReadingsCone/Obstacle`` where the cone grows too large.
  /// - Complexity: The square of the number of corners of the readings, times their number again.
  func accepted(_ gain: [Int]) throws(ReadingsCone.Obstacle) -> (every: NumberSet, some: NumberSet) {
    switch open.readings.verdict(onNotNegative: gain) {
    case .every: return (consistent, consistent)
    case .none: return (.none, .none)
    case .some: break
    }
    let refused = try open.readings.shadow(
      on: column, of: ReadingsCone.Row(vector: gain.map { -$0 }, relation: .positive))
    let accepted = try open.readings.shadow(
      on: column, of: ReadingsCone.Row(vector: gain, relation: .notNegative))
    return (consistent.subtracting(refused), accepted)
  }
}

extension ConeAlong {
  /// For which numbers several gains are all at least 0 in every reading, and for which all of them in one.
  ///
  /// - Throws: ``ReadingsCone/Obstacle`` where the cone grows too large.
  func accepted(
    all gains: [[Int]]
  ) throws(ReadingsCone.Obstacle) -> (every: NumberSet, some: NumberSet) {
    var (every, some) = (consistent, consistent)
    var left = open.readings
    for (index, gain) in gains.enumerated() {
      let own = try accepted(gain)
      every = every.intersection(own.every)
      some = some.intersection(own.some)
      guard gains.count > 1, !some.isEmpty else { continue }
      left = try left.adding(ReadingsCone.Row(vector: gain, relation: .notNegative))
      if index == gains.count - 1 { some = left.shadow(on: column) }
    }
    return (every, some)
  }
}

extension ReadingsProduct {
  /// The numbers that one column can be; none where no reading is compatible with what is stated.
  fileprivate func shadow(on column: Int) -> NumberSet {
    guard isConsistent, let part = parts.first(where: { $0.columns.contains(column) }),
      let place = part.columns.firstIndex(of: column)
    else { return .none }
    return part.cone.shadow(on: place)
  }

  /// The numbers that one column can be in readings that meet one row more.
  ///
  /// The other parts are chosen apart: all that the row asks of this one is what the best of them leave.
  fileprivate func shadow(
    on column: Int, of row: ReadingsCone.Row
  ) throws(ReadingsCone.Obstacle) -> NumberSet {
    guard let home = parts.firstIndex(where: { $0.columns.contains(column) }),
      let place = parts[home].columns.firstIndex(of: column),
      let last = row.vector.indices.last
    else { return .none }
    // What stands for 1 is this part's.
    var form = row.vector
    form[last] = 0
    var best = Int128(0)
    var isReached = true
    for (index, part) in parts.enumerated() where index != home {
      if part.lines.contains(where: { dot(form, $0) != 0 })
        || part.rays.contains(where: { dot(form, $0) > 0 })
      {
        return shadow(on: column)
      }
      let sums = (part.corners + part.rays).map { dot(form, $0) }
      let most = sums.prefix(part.corners.count).max() ?? 0
      best += most
      isReached =
        isReached && part.reachesGreatest { sums[$0] == ($0 < part.corners.count ? most : 0) }
    }
    let one = parts.count > 1 ? Int128(parts[home].ones.first ?? 1) : 1
    var asked: [Int] = []
    for column in parts[home].columns + [last] {
      let (product, isTooLarge) = Int128(row.vector[column]).multipliedReportingOverflow(by: one)
      guard !isTooLarge, let number = Int(exactly: column == last ? product + best : product),
        number.magnitude < 1 << 56
      else { throw .tooLarge }
      asked.append(number)
    }
    let smaller = try parts[home].cone.adding(
      ReadingsCone.Row(vector: asked, relation: isReached ? row.relation : .positive))
    return isConsistent ? smaller.shadow(on: place) : .none
  }
}

extension ReadingsCone {
  /// The numbers that one column can be, where the last column stands for 1.
  ///
  /// An end belongs to them when the corners that have it meet every strict row together.
  fileprivate func shadow(on column: Int) -> NumberSet {
    guard isConsistent, let last = strict.first.map({ $0.count - 1 }) else { return .none }
    if lines.contains(where: { $0[column] != 0 }) { return .all }
    var result = NumberSet.all
    for isUpper in [false, true] {
      var end: Rational?
      var isOpen = false
      for ray in rays {
        if ray[last] == 0 {
          isOpen = isOpen || (isUpper ? ray[column] > 0 : ray[column] < 0)
        } else if let number = Rational(Int128(ray[column]), over: Int128(ray[last])) {
          end = end.map { isUpper ? max($0, number) : min($0, number) } ?? number
        }
      }
      guard !isOpen, let end else { continue }
      let isReached = reachesZero(
        along: rays.map {
          Int128($0[column]) * end.denominator == Int128($0[last]) * end.numerator
        })
      result = result.intersection(
        isUpper ? .upTo(end, isIncluded: isReached) : .from(end, isIncluded: isReached))
    }
    return result
  }
}
