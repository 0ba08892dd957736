/// Asks one reading after the other who accepts what, and counts the answers.
struct EnsembleJudge {
  private let outcomes: EnsembleOutcomes
  private let seed: UInt64
  /// The parties that have a payoff, by position.
  private let parties: [Int]
  private let countsSolutions: Bool
  /// The parties whose readings are drawn.
  private let drawn: UInt32
  /// What has been counted.
  private(set) var tally: EnsembleTally

  // What a reading says, overwritten by the next.
  private var worths: [[Double]]
  private var accepting: [UInt32]
  private var agreements: [Int] = []
  private var gains: [Double] = []

  init(_ outcomes: EnsembleOutcomes, seed: UInt64, parties: [Int], countsSolutions: Bool) {
    self.outcomes = outcomes
    self.seed = seed
    self.parties = parties
    self.countsSolutions = countsSolutions
    drawn = outcomes.drawn.reduce(0) { $0 | 1 << UInt32($1.party) }
    tally = EnsembleTally(outcomes)
    worths = outcomes.drawn.map { Array(repeating: 0, count: $0.worthCount) }
    accepting = Array(repeating: 0, count: outcomes.count)
  }

  /// Makes one draw and counts what it says.
  ///
  /// - Parameter number: The number of the draw.
  /// - Complexity: The number of groups times the number of parties, and the draw.
  mutating func judge(_ number: Int) {
    tally.draws += 1
    for place in outcomes.drawn.indices {
      let party = outcomes.drawn[place]
      var stream = RandomStream(seed: seed, at: number, party.party)
      value(party, at: party.sampler.draw(&stream), &worths[place])
    }
    findAgreements()
    countProposals()
    guard countsSolutions, !agreements.isEmpty else { return }
    fillGains()
    let ideal = ideal()
    for (place, solution) in Ensemble.counted.enumerated() {
      for group in winners(solution.definition, ideal) { tally.winners[place][group] += 1 }
    }
  }

  /// What each group is worth to a party at a point.
  private func value(
    _ party: EnsembleOutcomes.Drawn, at point: [Double], _ values: inout [Double]
  ) {
    let count = party.worthCount
    // One coordinate after the other for many worths, which the processor adds up side by side. Each sum is taken in the
    // same order wherever it stands.
    party.worths.withUnsafeBufferPointer { forms in
      values.withUnsafeMutableBufferPointer { values in
        for worth in 0..<count { values[worth] = forms[point.count &* count &+ worth] }
        var place = 0
        while place + 3 < point.count {
          let (a, b, c, d) = (point[place], point[place + 1], point[place + 2], point[place + 3])
          let start = place &* count
          for worth in 0..<count {
            let at = start &+ worth
            values[worth] =
              (((values[worth] + forms[at] * a) + forms[at &+ count] * b) + forms[at &+ 2 &* count] * c)
              + forms[at &+ 3 &* count] * d
          }
          place += 4
        }
        while place < point.count {
          let (a, start) = (point[place], place &* count)
          for worth in 0..<count { values[worth] += forms[start &+ worth] * a }
          place += 1
        }
      }
    }
  }

  private mutating func findAgreements() {
    for group in accepting.indices { accepting[group] = outcomes.surely[group] }
    accepting.withUnsafeMutableBufferPointer { accepting in
      outcomes.maybe.withUnsafeBufferPointer { maybe in
        for (place, party) in outcomes.drawn.enumerated() {
          let bit: UInt32 = 1 << UInt32(party.party)
          worths[place].withUnsafeBufferPointer { worths in
            party.worthOfGroup.withUnsafeBufferPointer { worthOfGroup in
              for group in accepting.indices {
                accepting[group] |= worths[Int(worthOfGroup[group])] >= 0 ? maybe[group] & bit : 0
              }
            }
          }
        }
      }
    }
    let deciders = outcomes.deciders
    agreements.removeAll(keepingCapacity: true)
    var isSure = false
    var found = Array(repeating: UInt64(0), count: outcomes.optionWords)
    let undrawn = ~drawn
    accepting.withUnsafeBufferPointer { accepting in
      outcomes.maybe.withUnsafeBufferPointer { maybe in
        for group in accepting.indices
        where (accepting[group] | maybe[group] & undrawn) & deciders == deciders {
          agreements.append(group)
        }
      }
    }
    for group in agreements {
      isSure = isSure || accepting[group] & deciders == deciders
      for word in found.indices { found[word] |= outcomes.options[group * found.count + word] }
    }
    if !agreements.isEmpty { tally.zone += 1 }
    if isSure { tally.sureZone += 1 }
    for word in found.indices {
      var bits = found[word]
      while bits != 0 {
        tally.options[word * 64 + bits.trailingZeroBitCount] += 1
        bits &= bits - 1
      }
    }
  }

  private mutating func countProposals() {
    let deciders = outcomes.deciders
    for (proposal, groups) in outcomes.groupsOfProposal.enumerated() where !groups.isEmpty {
      if let group = outcomes.groupAsItStands[proposal] { countAsItStands(proposal, group) }
      var (every, some) = (UInt32.max, UInt32(0))
      var isPossible = false
      for group in groups {
        let maybe = maybeAccepting(group)
        every &= accepting[group]
        some |= maybe
        isPossible = isPossible || maybe & deciders == deciders
      }
      if every & deciders == deciders { tally.agreements[proposal] += 1 }
      if isPossible { tally.possible[proposal] += 1 }
      count(every, proposal, \.acceptsEvery)
      count(some, proposal, \.acceptsSome)
    }
  }

  private mutating func countAsItStands(_ proposal: Int, _ group: Int) {
    let deciders = outcomes.deciders
    let maybe = maybeAccepting(group)
    if accepting[group] & deciders == deciders { tally.agreementsAsItStands[proposal] += 1 }
    if maybe & deciders == deciders { tally.possibleAsItStands[proposal] += 1 }
    count(accepting[group], proposal, \.acceptsAsItStands)
    count(maybe, proposal, \.mayAcceptAsItStands)
  }

  /// Counts the parties of a proposal that are among some bits.
  private mutating func count(
    _ parties: UInt32, _ proposal: Int, _ counts: WritableKeyPath<EnsembleTally, [Int]>
  ) {
    for party in 0..<outcomes.partyCount where parties >> UInt32(party) & 1 == 1 {
      tally[keyPath: counts][proposal * outcomes.partyCount + party] += 1
    }
  }

  /// Who is not sure to refuse: of the doubts of parties whose readings are not drawn, none is settled.
  private func maybeAccepting(_ group: Int) -> UInt32 {
    accepting[group] | (outcomes.maybe[group] & ~drawn)
  }

  // MARK: Solutions

  /// Each agreement's gains, party by party.
  private mutating func fillGains() {
    let width = parties.count
    gains = Array(repeating: 0, count: agreements.count * width)
    for (index, party) in parties.enumerated() {
      guard let place = outcomes.drawn.firstIndex(where: { $0.party == party }) else {
        for (row, group) in agreements.enumerated() {
          gains[row * width + index] = outcomes.gains[group * outcomes.partyCount + party]
        }
        continue
      }
      let worthOfGroup = outcomes.drawn[place].worthOfGroup
      for (row, group) in agreements.enumerated() {
        let gain = worths[place][Int(worthOfGroup[group])]
        // What is accepted in every reading is never worth less than nothing but by rounding.
        let isSure = outcomes.surely[group] >> UInt32(party) & 1 == 1
        gains[row * width + index] = isSure && gain < 0 && gain > -rounding ? 0 : gain
      }
    }
  }

  /// Whether a party is a player over an agreement, both by their places.
  private func isPlayer(_ place: Int, over index: Int) -> Bool {
    outcomes.withoutSay[agreements[index]] >> UInt32(parties[place]) & 1 == 0
  }

  /// How a party's gain is measured.
  private typealias Scale = (origin: Double, unit: Double)

  /// The groups that a solution singles out, by the definitions of ``ParetoFrontier/bargain()``.
  private func winners(_ definition: SolutionDefinition, _ ideal: [Double]) -> [Int] {
    let scales = ideal.map { ideal in
      definition.measure.scale(ideal: ideal, canGain: ideal > 0, point: 1, nothing: 0)
    }
    switch definition.order {
    case .leastFirst: return leximin(scales)
    case .largestProduct:
      let found = largestProduct(scales, ideal)
      return found.isEmpty ? leximin(scales) : found
    // Not among those that are counted.
    case .largestSum: return []
    }
  }

  /// What a party gets out of an agreement, both by their places.
  private func amount(_ place: Int, _ index: Int, _ scale: Scale) -> Double {
    (gains[index * parties.count + place] - scale.origin) / scale.unit
  }

  /// The groups with the largest product; none where every product is 0.
  private func largestProduct(_ scales: [Scale?], _ ideal: [Double]) -> [Int] {
    let haveSamePlayers = agreements.allSatisfy {
      outcomes.withoutSay[$0] == outcomes.withoutSay[agreements[0]]
    }
    var best = 0.0
    var found: [Int] = []
    for index in agreements.indices {
      var product = 1.0
      for place in scales.indices where isPlayer(place, over: index) {
        guard let scale = scales[place] else { continue }
        let amount = max(0, amount(place, index, scale))
        // Shares of the most there is where players differ; a factor that all products have changes nothing.
        let most = haveSamePlayers ? 1 : (ideal[place] - scale.origin) / scale.unit
        product *= most > 0 ? amount / most : 0
      }
      if product > best { (best, found) = (product, []) }
      if product == best, best > 0 { found.append(agreements[index]) }
    }
    return found
  }

  /// The most that each party gains by an agreement that it is a player over.
  private func ideal() -> [Double] {
    let width = parties.count
    var ideal = Array(repeating: 0.0, count: width)
    gains.withUnsafeBufferPointer { gains in
      for (row, group) in agreements.enumerated() {
        let withoutSay = outcomes.withoutSay[group]
        for place in 0..<width where withoutSay >> UInt32(parties[place]) & 1 == 0 {
          ideal[place] = max(ideal[place], gains[row &* width &+ place])
        }
      }
    }
    return ideal
  }

  /// The groups whose amounts, sorted, are lexicographically largest; of two lists that agree as far as both go, the shorter.
  private func leximin(_ scales: [Scale?]) -> [Int] {
    var best: [Double] = []
    var least = -Double.infinity
    var found: [Int] = []
    let measured = scales.enumerated().compactMap { place, scale in
      scale.map { (place: place, bit: UInt32(1) << UInt32(parties[place]), scale: $0) }
    }
    for index in agreements.indices {
      var own = Double.infinity
      let withoutSay = outcomes.withoutSay[agreements[index]]
      for measure in measured where withoutSay & measure.bit == 0 {
        own = min(own, amount(measure.place, index, measure.scale))
        // No more is needed of one that has less already.
        if own < least { break }
      }
      if own < least { continue }
      let sorted = scales.indices.filter { isPlayer($0, over: index) }
        .compactMap { place in scales[place].map { amount(place, index, $0) } }.sorted()
      if found.isEmpty || isLess(best, sorted) { (best, least, found) = (sorted, own, []) }
      if sorted == best { found.append(agreements[index]) }
    }
    return found
  }

  private func isLess(_ a: [Double], _ b: [Double]) -> Bool {
    for (left, right) in zip(a, b) where left != right { return left < right }
    return a.count > b.count
  }
}

// Far above what sums of floating-point numbers are off, far below a point.
private let rounding = 1e-6
