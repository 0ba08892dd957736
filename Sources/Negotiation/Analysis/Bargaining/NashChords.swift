internal import BigInt
internal import MILP

/// The largest product of gains by linear programs over logarithms.
///
/// For whole gains the chord of the logarithm between n and n + 1 lies on or above the logarithm at
/// every whole number, and touches it at both ends. So the sum of variables below some chords is never
/// less than the logarithm of the product, and chords are added where a solution lies above it.
///
/// - SeeAlso: Charkhgard et al., "The magic of Nash social welfare in optimization" (2022).
struct NashChords {
  /// What one party gains.
  struct Factor {
    /// The party's place in the program.
    let place: Int
    let table: PayoffTable
    /// What its payoff is counted from, in units.
    let reference: Int
  }

  private var program: AgreementProgram
  private let factors: [Factor]
  private var logarithms: [Variable] = []
  private let gains: [LinearExpression]
  /// The gains from which chords have been added.
  private var starts: [Set<Int>]

  /// Makes the program; every gain in it must be at least 1.
  init(_ positive: FrontierProgram, _ factors: [Factor]) {
    program = positive.program
    self.factors = factors
    var gains: [LinearExpression] = []
    for factor in factors {
      var gain = LinearExpression(Double(-factor.reference))
      gain.add(program.negatedPayoff(of: positive.parties[factor.place]), times: -1)
      gains.append(gain)
      logarithms.append(program.problem.addVariable(to: mostLogarithm))
    }
    self.gains = gains
    starts = factors.map { _ in [] }
    for index in factors.indices {
      // A few chords to begin with, so that the first solution is not far off.
      for power in 0..<24 { addChord(index, from: 1 << power) }
    }
    var sum = LinearExpression()
    for logarithm in logarithms { sum.add(logarithm) }
    program.maximize(sum)
  }

  /// Adds the chord between a gain and the next; `false` where it is there already.
  @discardableResult
  private mutating func addChord(_ index: Int, from gain: Int) -> Bool {
    guard gain > 0, starts[index].insert(gain).inserted else { return false }
    let slope = Negotiation.logarithm(Double(gain + 1)) - Negotiation.logarithm(Double(gain))
    // t ≤ log n + slope · (gain − n)
    var row = LinearExpression(logarithms[index])
    row.add(gains[index], times: -slope)
    program.problem.addRow(row, to: Negotiation.logarithm(Double(gain)) - slope * Double(gain))
    return true
  }

  /// Adds the chords that touch the logarithm at some gains; `false` where all are there already.
  ///
  /// Then a solution that still lies above the logarithm is GLPK's tolerance, and no chord will help.
  private mutating func addChords(at own: [Int], where isNeeded: (Int) -> Bool = { _ in true })
    -> Bool
  {
    var isTightened = false
    for (index, gain) in own.enumerated() where isNeeded(index) {
      if addChord(index, from: gain) { isTightened = true }
      if addChord(index, from: gain - 1) { isTightened = true }
    }
    return isTightened
  }

  /// The largest product; `nil` where no outcome gives everybody a gain.
  mutating func largestProduct(_ search: inout OutcomeSearch) throws -> BigUInt? {
    var best: BigUInt?
    while true {
      guard let solution = try search.optimum(of: program.problem, tolerance: 0) else {
        return best
      }
      let outcome = program.outcome(solution)
      guard program.admits(outcome) else {
        program.exclude(outcome)
        continue
      }
      let own = factors.map { $0.table.payoff(of: outcome) - $0.reference }
      best = max(best ?? 0, product(own))
      let isTightened = addChords(at: own) { [logarithms] index in
        solution[logarithms[index]]
          > Negotiation.logarithm(Double(own[index])) + chordTolerance
      }
      guard isTightened else { return best }
    }
  }

  /// What attains a product, as a program whose efficient payoffs are all that do.
  func attaining(_ best: BigUInt, _ positive: FrontierProgram) -> FrontierProgram {
    var chords = self
    let least = logarithm(best) - Double(factors.count + 1) * chordTolerance
    var row = LinearExpression()
    for logarithm in logarithms { row.add(logarithm) }
    chords.program.problem.addRow(row, from: least)
    var attaining = positive
    attaining.program = chords.program
    attaining.accepts = { [factors] program, units in
      let own = factors.map { units[$0.place] - $0.reference }
      // What is nearer than the tolerance no chord can leave out; it does no harm among the candidates.
      let product = chords.product(own)
      if product >= best || chords.logarithm(product) > least - chordTolerance { return true }
      // Chords at its gains leave a smaller product out.
      chords.program = program
      let isTightened = chords.addChords(at: own)
      program = chords.program
      return !isTightened
    }
    return attaining
  }

  /// The logarithm of a product of gains.
  private func logarithm(_ product: BigUInt) -> Double {
    // A product of twenty factors below 2^62 still fits into the range of a Double, by its digits.
    let shift = max(0, product.bitWidth - 60)
    return Negotiation.logarithm(Double(product >> shift)) + Double(shift)
      * Negotiation.logarithm(2)
  }

  private func product(_ gains: [Int]) -> BigUInt {
    gains.reduce(BigUInt(1)) { $0 * BigUInt(max(0, $1)) }
  }
}

// No logarithm of a gain below 2^62 is as large.
private let mostLogarithm = 43.0
// GLPK lets a row be broken by about a tenth of this.
private let chordTolerance = 1e-6
