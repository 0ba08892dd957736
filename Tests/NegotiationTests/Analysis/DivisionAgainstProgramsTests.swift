import MILP
import Testing

@testable import Negotiation

// Random models against the definitions, written as linear programs over shares from 0 to 1. Nothing of
// the analysis takes part in them.

private let tolerance = 1e-6

private func negated(_ expression: LinearExpression) -> LinearExpression {
  var result = LinearExpression()
  result.add(expression, times: -1)
  return result
}

@Test(arguments: [0..<100, 100..<200, 200..<300] as [Range<UInt64>])
func lineIsWhatNoOtherShareBeats(seeds: Range<UInt64>) throws {
  var (withLine, without) = (0, 0)
  for seed in seeds {
    var random = SplitMix64(seed: seed)
    let text = DivisibleText(&random)
    for isClipped in [true, false] {
      let frontier = try text.frontier(isClipped: isClipped)
      let program = SharesProgram(text, isClipped: isClipped)
      let exists = try program.largest(LinearExpression()) != nil
      #expect(exists == !frontier.points.isEmpty, "seed \(seed)")
      guard exists else {
        without += 1
        continue
      }
      if frontier.points.count > 2 { withLine += 1 }
      #expect(frontier.edges.count == frontier.points.count - 1)
      for party in 0..<2 {
        let best = try #require(try program.largest(program.payoffs[party]))
        #expect(abs(best - frontier.ideal[party].double) < tolerance, "seed \(seed)")
      }
      // Each corner, and a place on each edge, is as good as the other party's payoff allows.
      var places = frontier.points.map { $0.payoffs.map(\.double) }
      places += zip(places, places.dropFirst()).map { a, b in
        zip(a, b).map { 0.3 * $0 + 0.7 * $1 }
      }
      for place in places {
        for party in 0..<2 {
          var other = program
          other.require(1 - party, atLeast: place[1 - party] - 1e-9)
          let best = try #require(try other.largest(other.payoffs[party]))
          #expect(abs(best - place[party]) < tolerance, "seed \(seed)")
        }
      }
      for point in frontier.points {
        #expect(point.shares.allSatisfy { $0[0].plus($0[1]) == Rational(1) })
        #expect(point.shares.count { !$0.contains(Rational(1)) } <= 1)
        for party in 0..<2 {
          let worth = zip(text.issues, point.shares).reduce(0.0) { sum, pair in
            let worths = party == 0 ? pair.0.a : pair.0.b
            return sum + Double(worths[0]) * pair.1[0].double
              + Double(worths[1]) * pair.1[1].double
          }
          #expect(abs(worth - point.payoffs[party].double) < tolerance, "seed \(seed)")
        }
      }
    }
  }
  #expect(withLine > 30 && without > 5)
}

@Test(arguments: [0..<150, 150..<300] as [Range<UInt64>])
func sharedSolutionsAreWhatTheirDefinitionsSay(seeds: Range<UInt64>) throws {
  var judged = 0
  for seed in seeds {
    var random = SplitMix64(seed: seed)
    let text = DivisibleText(&random)
    let frontier = try text.frontier()
    let bargain = frontier.bargain()
    try judgeAdjustedWinner(bargain, text, seed)
    let program = SharesProgram(text, isClipped: true)
    guard !frontier.points.isEmpty else {
      #expect(bargain.results.values.allSatisfy { $0.points.isEmpty && !$0.isTooFine })
      continue
    }
    judged += 1
    let d = frontier.disagreement.map(\.double)
    let best = zip(frontier.ideal, d).map { $0.double - $1 }
    for solution in BargainingSolution.allCases {
      let result = try #require(bargain.results[solution])
      #expect(!result.isTooFine)
      let found = result.points.map { $0.payoffs.map(\.double) }
      #expect(!found.isEmpty)
      let definition = solution.definition
      let reference = definition.measure == .loss ? zip(d, best).map(+) : d
      let measure = definition.measure == .share ? best : [1, 1]
      let what: Comment = "seed \(seed), \(solution)"
      // Where one can gain nothing the line is a point.
      guard measure.allSatisfy({ $0 > tolerance }) else {
        #expect(frontier.points.count == 1 && result.points == frontier.points, what)
        continue
      }
      if definition.order == .largestSum {
        try judgeSum(found, frontier, measure, program, what)
      } else if definition.order == .largestProduct, definition.measure != .loss,
        best.allSatisfy({ $0 > tolerance })
      {
        #expect(!result.isLeximin)
        try judgeProduct(found, reference, program, what)
      } else {
        #expect(result.isLeximin == (definition.order == .largestProduct), what)
        let least = try #require(try program.largestLeast(reference, measure))
        #expect(found.count == 1)
        let amounts = [0, 1].map { (found[0][$0] - reference[$0]) / measure[$0] }
        #expect(abs((amounts.min() ?? 0) - least) < tolerance, what)
      }
    }
    #expect(bargain.withoutGain.isEmpty == best.allSatisfy { $0 > tolerance })
  }
  #expect(judged > 40)
}

/// The point (A, B) with the largest product on a convex set is where x/A + y/B is largest: 2.
private func judgeProduct(
  _ found: [[Double]], _ reference: [Double], _ program: SharesProgram, _ what: Comment
) throws {
  #expect(found.count == 1)
  var slope = LinearExpression()
  for party in 0..<2 {
    let gain = found[0][party] - reference[party]
    slope.add(program.payoffs[party], times: 1 / gain)
    slope.constant -= reference[party] / gain
  }
  let largest = try #require(try program.largest(slope))
  #expect(abs(largest - 2) < tolerance, what)
}

private func judgeSum(
  _ found: [[Double]], _ frontier: DivisibleFrontier, _ measure: [Double], _ program: SharesProgram,
  _ what: Comment
) throws {
  var sum = LinearExpression()
  for party in 0..<2 { sum.add(program.payoffs[party], times: 1 / measure[party]) }
  let largest = try #require(try program.largest(sum))
  func isAttained(_ point: [Double]) -> Bool {
    abs(point[0] / measure[0] + point[1] / measure[1] - largest) < tolerance
  }
  #expect(found.allSatisfy(isAttained), what)
  // No more of the line attains the sum: its next corners have less.
  #expect(found.count == frontier.points.count { isAttained($0.payoffs.map(\.double)) }, what)
}

private func judgeAdjustedWinner(
  _ bargain: DivisibleBargain, _ text: DivisibleText, _ seed: UInt64
) throws {
  let winner = bargain.adjustedWinner
  let whole = SharesProgram(text, isClipped: false)
  var worst: [Double] = []
  for party in 0..<2 {
    worst.append(-(try #require(try whole.largest(negated(whole.payoffs[party])))))
  }
  let least = try #require(try whole.largestLeast(worst, [1, 1]))
  let received = winner.received.map(\.double)
  #expect(abs((received.min() ?? -1) - least) < tolerance, "seed \(seed)")
  let point = try #require(winner.point)
  let refused = [0, 1].filter {
    point.payoffs[$0].double
      < Double($0 == 0 ? text.reservations.0 : text.reservations.1) - tolerance
  }
  #expect(winner.refusedBy == refused, "seed \(seed)")
}

@Test(arguments: [0..<150, 150..<300] as [Range<UInt64>])
func proposalsAreJudgedOverTheSharesTheyLeaveOpen(seeds: Range<UInt64>) throws {
  var states: Set<Proposal.State> = []
  for seed in seeds {
    var random = SplitMix64(seed: seed)
    var text = DivisibleText(&random)
    text.proposal = text.issues.map { _ in
      Bool.random(using: &random) ? Int.random(in: 0...1, using: &random) : nil
    }
    text.proposal[0] = 0
    let model = try text.model()
    let zone = try model.zoneOfAgreement()
    let finding = try #require(zone.proposals.first)
    func fixed(isClipped: Bool) -> SharesProgram {
      var program = SharesProgram(text, isClipped: isClipped)
      for (variable, option) in zip(program.shares, text.proposal) {
        if let option { program.problem.fix(variable, at: option == 0 ? 1 : 0) }
      }
      return program
    }
    let free = fixed(isClipped: false)
    let exists = try fixed(isClipped: true).largest(LinearExpression()) != nil
    #expect(finding.verdict == (exists ? .every : Verdict.none), "seed \(seed)")
    var isInside = true
    for party in 0..<2 {
      let reservation = Double(party == 0 ? text.reservations.0 : text.reservations.1)
      let most = try #require(try free.largest(free.payoffs[party]))
      let least = -(try #require(try free.largest(negated(free.payoffs[party]))))
      let accepts: Verdict =
        least > reservation - tolerance ? .every : most > reservation - tolerance ? .some : .none
      #expect(finding.acceptedBy?[party] == accepts, "seed \(seed)")
      isInside = isInside && accepts == .every
    }
    #expect(finding.state == (isInside ? .inside : exists ? .open : .out), "seed \(seed)")
    if let state = finding.state { states.insert(state) }
    guard let outcome = model.scenario.proposals[0].outcome else { continue }
    let frontier = try text.frontier()
    let payoffs = frontier.payoffs(of: outcome)
    for (party, improvement) in frontier.improvements(on: outcome).enumerated() {
      var better = SharesProgram(text, isClipped: true)
      for each in 0..<2 { better.require(each, atLeast: payoffs[each].double) }
      let most = try better.largest(better.payoffs[party]) ?? payoffs[party].double
      let gain = try #require(improvement?.gain.double)
      #expect(abs(payoffs[party].double + gain - most) < tolerance, "seed \(seed)")
    }
  }
  #expect(states.count == 3)
}

@Test(arguments: [0..<150, 150..<300] as [Range<UInt64>])
func sharedZoneIsWhatItsDefinitionSays(seeds: Range<UInt64>) throws {
  for seed in seeds {
    var random = SplitMix64(seed: seed)
    let text = DivisibleText(&random)
    let model = try text.model()
    let zone = try model.zoneOfAgreement()
    let program = SharesProgram(text, isClipped: true)
    let exists = try program.largest(LinearExpression()) != nil
    #expect(zone.verdict == (exists ? .every : Verdict.none), "seed \(seed)")
    #expect(zone.agreements == (exists ? nil : 0))
    // The outcomes that split nothing are those of the same model without shares.
    var bare = model
    bare.scenario = model.scenario.withoutProposals
    let undivided = try bare.enumeratedZone(ExactPayoffs(model), Effort())
    #expect(zone.division?.undivided == undivided.agreements, "seed \(seed)")
    for (coalition, whole) in zip(zone.coalitions, undivided.coalitions) {
      #expect(coalition.exists == (coalition.parties.count == 2 ? exists : whole.exists))
    }
    guard exists, let shares = zone.division?.shares else { continue }
    for party in 0..<2 {
      let bounds = try #require(zone.payoffs[party]?.bounds)
      let most = try #require(try program.largest(program.payoffs[party]))
      let least = -(try #require(try program.largest(negated(program.payoffs[party]))))
      #expect(abs(bounds.upperBound.double - most) < tolerance, "seed \(seed)")
      #expect(abs(bounds.lowerBound.double - least) < tolerance, "seed \(seed)")
    }
    for (issue, variable) in program.shares.enumerated() {
      let most = try #require(try program.largest(LinearExpression(variable)))
      let least = -(try #require(try program.largest(LinearExpression(variable, times: -1))))
      let range = shares[issue][0]
      #expect(abs(range.upperBound.double - most) < tolerance, "seed \(seed)")
      #expect(abs(range.lowerBound.double - least) < tolerance, "seed \(seed)")
      #expect(zone.surviving[issue].contains(0) == (range.upperBound > Rational(0)))
      #expect(zone.surviving[issue].contains(1) == (range.lowerBound < Rational(1)))
    }
  }
}
