/// The outcomes that meet the rules, laid out so that one reading after the other can be asked about them.
///
/// Outcomes that are worth the same to everybody in every reading, and are accepted for the same reasons, are one
/// *group*; what a group is worth to a party is one of the party's *worths*, a form over its coordinates.
struct EnsembleOutcomes: Sendable {
  /// A party whose readings are drawn.
  struct Drawn: Sendable {
    /// The party, by position.
    let party: Int
    /// Where its readings come from.
    let sampler: ReadingsSampler
    /// The coefficients of its coordinates and last the constants: for each of them all worths, side by side.
    fileprivate(set) var worths: [Double] = []
    /// How many worths there are.
    fileprivate(set) var worthCount = 0
    /// The worth of each group.
    fileprivate(set) var worthOfGroup: [Int32] = []

    /// Lays worths that stand one after the other out side by side.
    fileprivate mutating func layOut() {
      guard worthCount > 0 else { return }
      let width = worths.count / worthCount
      worths = (0..<width).flatMap { place in
        (0..<worthCount).map { worths[$0 * width + place] }
      }
    }
  }

  /// The parties whose readings are drawn.
  private(set) var drawn: [Drawn]
  /// For each group the parties that accept in some reading at least, one bit a party.
  private(set) var maybe: [UInt32] = []
  /// For each group the parties that accept in every reading.
  private(set) var surely: [UInt32] = []
  /// For each group the parties that have no say over it, one bit a party: they only consent, and it does not need that.
  private(set) var withoutSay: [UInt32] = []
  /// What each group is worth over no agreement to each party with stated numbers, one group after the other.
  private(set) var gains: [Double] = []
  /// The first outcome of each group.
  private(set) var outcomes: [Outcome] = []
  /// How many outcomes each group has.
  private(set) var sizes: [Int] = []
  /// The options that occur in each group, some words of bits a group.
  private(set) var options: [UInt64] = []
  /// How many words of bits a group has.
  let optionWords: Int
  /// Where the bits of each issue start.
  let optionStarts: [Int]
  /// The groups with completions of each proposal.
  private(set) var groupsOfProposal: [[Int]]
  /// The group of each proposal as it stands; `nil` where that breaks a rule.
  private(set) var groupAsItStands: [Int?]
  /// The parties whose acceptance counts, one bit each.
  let deciders: UInt32
  /// How many parties there are.
  let partyCount: Int

  /// What makes outcomes one group.
  private struct Key: Hashable {
    let maybe: UInt32
    let surely: UInt32
    let withoutSay: UInt32
    let worths: [Int32]
    let payoffs: [Int]
  }

  /// Lays out the outcomes of a model.
  ///
  /// - Parameters:
  ///   - model: The model, over all readings.
  ///   - payoffs: Its payoffs.
  ///   - samplers: For each party whose readings are drawn where they come from, and what outcomes are worth.
  ///   - effort: When to stop.
  /// - Throws: ``Stopped``, or ``OpenPayoff/Obstacle`` where the numbers do not fit.
  /// - Complexity: The number of outcomes times the number of parties.
  init(
    _ model: PayoffModel, _ payoffs: ExactPayoffs,
    _ samplers: [(party: Int, sampler: ReadingsSampler, payoff: OpenPayoff)], _ effort: Effort
  ) throws {
    let scenario = model.scenario
    partyCount = scenario.parties.count
    deciders = model.deciders.reduce(0) { $0 | 1 << UInt32($1) }
    drawn = samplers.map { Drawn(party: $0.party, sampler: $0.sampler) }
    var starts: [Int] = []
    var optionCount = 0
    for issue in scenario.issues {
      starts.append(optionCount)
      optionCount += issue.options.count
    }
    optionStarts = starts
    optionWords = (optionCount + 63) / 64
    groupsOfProposal = scenario.proposals.map { _ in [] }
    groupAsItStands = scenario.proposals.map { _ in nil }
    let standing = scenario.proposals.map { $0.asItStands(in: scenario) }

    var test = AcceptanceTest(model, payoffs)
    let walk = OutcomeWalk(
      model, payoffs, within: scenario.allowed, meeting: scenario.rules.map(\.condition), effort)
    let isDrawn = samplers.reduce(UInt32(0)) { $0 | 1 << UInt32($1.party) }
    let stated = payoffs.tables.enumerated().compactMap { party, table in
      table.flatMap { isDrawn >> UInt32(party) & 1 == 0 ? (party, $0) : nil }
    }
    // Of those without payoffs it makes no difference.
    let comparing = isDrawn | stated.reduce(UInt32(0)) { $0 | 1 << UInt32($1.0) }
    let proposals = scenario.proposals.map { $0.domains(scenario) }
    var formsSeen: [[[Int]: Int32]] = samplers.map { _ in [:] }
    var worthsSeen: [[[Rational]: Int32]] = samplers.map { _ in [:] }
    var groups: [Key: Int] = [:]
    var groupsSeen = scenario.proposals.map { _ in Set<Int>() }
    var obstacle: OpenPayoff.Obstacle?
    try walk.run { visit in
      let (maybe, surely) = test.accepting(visit)
      let outcome = Outcome(Array(visit.levels))
      var worths: [Int32] = []
      for (place, sampler) in samplers.enumerated() {
        let form = sampler.payoff.gain(of: outcome)
        if let seen = formsSeen[place][form] {
          worths.append(seen)
          continue
        }
        guard let reduced = sampler.sampler.coefficients(of: form, sampler.payoff) else {
          obstacle = .tooFine
          return false
        }
        let worth = worthsSeen[place][reduced] ?? Int32(drawn[place].worthCount)
        if worth == drawn[place].worthCount {
          worthsSeen[place][reduced] = worth
          drawn[place].worths += reduced.map(\.double)
          drawn[place].worthCount += 1
        }
        formsSeen[place][form] = worth
        worths.append(worth)
      }
      let key = Key(
        maybe: maybe, surely: surely, withoutSay: visit.unconcerned & comparing, worths: worths,
        payoffs: stated.map { visit.payoffs[$0.0] })
      let group: Int
      if let known = groups[key] {
        group = known
        sizes[group] += 1
      } else {
        group = outcomes.count
        groups[key] = group
        outcomes.append(outcome)
        sizes.append(1)
        self.maybe.append(maybe)
        self.surely.append(surely)
        self.withoutSay.append(visit.unconcerned & comparing)
        for place in drawn.indices { drawn[place].worthOfGroup.append(worths[place]) }
        var row = Array(repeating: 0.0, count: partyCount)
        for (party, table) in stated {
          let units = visit.payoffs[party] - table.reservation
          row[party] = Double(units) / Double(table.unitsPerPoint)
        }
        gains += row
        options += Array(repeating: 0, count: optionWords)
      }
      for (issue, level) in outcome.levels.enumerated() {
        let bit = starts[issue] + level
        options[group * optionWords + bit >> 6] |= 1 << UInt64(bit & 63)
      }
      for (proposal, domains) in proposals.enumerated()
      where domains.indices.allSatisfy({ domains[$0].contains(outcome[$0]) }) {
        groupsSeen[proposal].insert(group)
        if outcome == standing[proposal] { groupAsItStands[proposal] = group }
      }
      return true
    }
    if let obstacle { throw obstacle }
    for place in drawn.indices { drawn[place].layOut() }
    groupsOfProposal = groupsSeen.map { $0.sorted() }
  }

  /// How many groups there are.
  var count: Int { outcomes.count }
}

extension ReadingsSampler {
  /// What an outcome is worth as a form over the coordinates, the constant last; `nil` where it does not fit.
  fileprivate func coefficients(of form: [Int], _ payoff: OpenPayoff) -> [Rational]? {
    let points = form.map {
      Rational(Int128($0), over: Int128(payoff.unitsPerPoint)) ?? Rational(0)
    }
    let whole = payoff.hasNumbers ? points : points + [Rational(0)]
    guard let reduced = implied.reduced(whole), let constant = reduced.last else { return nil }
    return coordinates.map { reduced[$0] } + [constant]
  }
}
