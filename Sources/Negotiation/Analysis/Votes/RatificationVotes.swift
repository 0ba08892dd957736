/// What a body lets pass, and what the talks would come to with another quota.
///
/// - SeeAlso: Putnam, "Diplomacy and Domestic Politics: The Logic of Two-Level Games" (1988): what passes at home is the win-set, and a
///   narrow one may strengthen the hand of whoever negotiates.
public struct RatificationVotes: Hashable, Sendable {
  /// The body, by position.
  public let body: Int
  /// How many of the outcomes that meet the rules and about which it is asked pass in every reading, in some, and in none.
  public let winSet: WinSet
  /// Of the outcomes that everybody else may accept, how many it is asked about.
  public let asked: Int
  /// The talks with each quota that makes a difference, the lowest first.
  public let quotas: [QuotaEffect]
}

/// How many outcomes a body would let pass.
public struct WinSet: Hashable, Sendable {
  /// Those that pass in every reading.
  public internal(set) var every = 0
  /// Those that pass in some reading, and not in every one.
  public internal(set) var some = 0
  /// Those that pass in none.
  public internal(set) var none = 0
}

/// What the talks come to where so many votes ratify.
public struct QuotaEffect: Hashable, Sendable {
  /// How many votes; 0 where nothing has to be ratified by the body.
  public let quota: Int
  /// How many agreements there are in every reading.
  public let agreements: Int
  /// How many outcomes may be agreements.
  public let possible: Int
  /// The least and the most that these are worth to each party, by position; `nil` for a party without payoffs, where there are
  /// none, and where some of them move what the party is silent about.
  public let payoffs: [ClosedRange<Rational>?]
}

extension PayoffModel {
  /// Finds what each body lets pass, and what other quotas would come to, by looking at every outcome.
  ///
  /// - Parameters:
  ///   - payoffs: The model's payoffs in whole numbers.
  ///   - effort: When to stop.
  /// - Returns: What was found, body by body; nothing where outcomes are too many to list.
  /// - Throws: ``Stopped``.
  /// - Complexity: The number of outcomes, times the number of bodies.
  public func ratifications(_ payoffs: ExactPayoffs, _ effort: Effort) throws(Stopped) -> [RatificationVotes] {
    guard scenario.isEnumerable, !scenario.bodies.isEmpty else { return [] }
    var found: [RatificationVotes] = []
    for (index, body) in scenario.bodies.enumerated() {
      let quotas = body.quotasThatMatter
      var tallies = quotas.map { _ in QuotaTally(parties: scenario.parties.count) }
      var winSet = WinSet()
      var asked = 0
      let onFile = body.blocs.filter { scenario.parties[$0.party].preferences != nil }
        .reduce(UInt32(0)) { $0 | 1 << UInt32($1.party) }
      let blocs = body.blocs.reduce(UInt32(0)) { $0 | 1 << UInt32($1.party) }
      var test = AcceptanceTest(self, payoffs)
      try OutcomeWalk(
        self, payoffs, within: scenario.allowed, meeting: scenario.rules.map(\.condition), effort
      ).run { visit in
        let (maybe, surely) = test.accepting(visit)
        func votes(_ accepting: UInt32) -> Int {
          body.blocs.reduce(0) { $0 + (accepting >> UInt32($1.party) & 1 == 1 ? $1.weight : 0) }
        }
        let isAsked = visit.unconcerned & blocs != blocs
        // Of whom nothing is on file, may do either over what it is asked about.
        let unknown = isAsked ? blocs & ~onFile : 0
        let (most, least) = (votes(maybe | unknown), votes(surely & ~unknown))
        if isAsked {
          if least >= body.quota {
            winSet.every += 1
          } else if most >= body.quota {
            winSet.some += 1
          } else {
            winSet.none += 1
          }
        }
        // Whether everybody else lets it pass: with all of the body's votes.
        guard test.makesAgreement(maybe | blocs) else { return true }
        if isAsked { asked += 1 }
        let isSure = test.makesAgreement(surely | blocs)
        for (place, quota) in quotas.enumerated() where most >= quota {
          tallies[place].count(visit, isAgreement: isSure && least >= quota)
        }
        return true
      }
      found.append(
        RatificationVotes(
          body: index, winSet: winSet, asked: asked,
          quotas: zip(quotas, tallies).map { quota, tally in
            QuotaEffect(
              quota: quota, agreements: tally.agreements, possible: tally.possible,
              payoffs: payoffs.tables.enumerated().map { party, table in
                table.flatMap { table in
                  tally.range(of: party).map { table.points($0.lowerBound)...table.points($0.upperBound) }
                }
              })
          }))
    }
    return found
  }
}

extension RatifyingBody {
  /// The quotas that ask for different votes: none, and every sum of votes that some blocs have together.
  fileprivate var quotasThatMatter: [Int] {
    let sums = blocs.reduce(into: Set([0])) { sums, bloc in sums.formUnion(sums.map { $0 + bloc.weight }) }
    let own = sums.filter { $0 >= quota }.min() ?? quota
    let sorted = sums.sorted()
    // Where there are very many, the lowest and those around its own.
    guard sorted.count > mostQuotas, let place = sorted.firstIndex(of: own) else { return sorted }
    let around = sorted[max(1, place - mostQuotas / 2)..<min(sorted.count, place + mostQuotas / 2)]
    return [0] + around
  }
}

/// What is counted for one quota.
private struct QuotaTally {
  var agreements = 0
  var possible = 0
  private var least: [Int]
  private var greatest: [Int]
  private var silent: UInt32 = 0

  init(parties: Int) {
    least = Array(repeating: .max, count: parties)
    greatest = Array(repeating: .min, count: parties)
  }

  mutating func count(_ visit: OutcomeWalk.Visit, isAgreement: Bool) {
    possible += 1
    if isAgreement { agreements += 1 }
    silent |= visit.silent
    for (party, payoff) in visit.payoffs.enumerated() {
      least[party] = min(least[party], payoff)
      greatest[party] = max(greatest[party], payoff)
    }
  }

  func range(of party: Int) -> ClosedRange<Int>? {
    possible > 0 && silent >> UInt32(party) & 1 == 0 ? least[party]...greatest[party] : nil
  }
}

private let mostQuotas = 12
