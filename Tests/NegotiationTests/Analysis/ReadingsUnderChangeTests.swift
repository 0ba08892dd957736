import Testing

@testable import Negotiation

// What must not change an answer, and what may change it in one direction only.

@Test(arguments: batches(of: 160, by: 40))
func widerIntervalsSettleNothing(seeds: Range<UInt64>) throws {
  for seed in seeds {
    guard let narrow = try Answers(seed, RandomReadings.Changes()) else { continue }
    let wide = try #require(
      try Answers(seed, RandomReadings.Changes(widening: 1500)), "seed \(seed)")
    #expect(narrow.keepsWhatIsSettled(by: wide), "seed \(seed)")
  }
}

@Test(arguments: batches(of: 160, by: 40))
func anotherStatementUnsettlesNothing(seeds: Range<UInt64>) throws {
  for seed in seeds {
    guard let more = try Answers(seed, RandomReadings.Changes()) else { continue }
    let fewer = try #require(try Answers(seed, RandomReadings.Changes(omits: true)), "seed \(seed)")
    #expect(more.keepsWhatIsSettled(by: fewer), "seed \(seed)")
  }
}

@Test(arguments: batches(of: 120, by: 40))
func sayingItAgainChangesNothing(seeds: Range<UInt64>) throws {
  for seed in seeds {
    let once = try Answers(seed, RandomReadings.Changes())
    let again = try Answers(seed, RandomReadings.Changes(repeats: true))
    #expect(once == again, "seed \(seed)")
  }
}

@Test(arguments: batches(of: 80, by: 40), [500, 1_000_000])
func anotherScaleChangesNoVerdict(seeds: Range<UInt64>, thousandths: Int) throws {
  for seed in seeds {
    let one = try Answers(seed, RandomReadings.Changes())
    let other = try Answers(seed, RandomReadings.Changes(factor: thousandths))
    #expect(one?.zone == other?.zone, "seed \(seed)")
    #expect(one?.verdicts == other?.verdicts, "seed \(seed)")
    #expect(
      one?.margins(times: Fraction(thousandths: thousandths).rational)
        == other?.margins(times: Rational(1)),
      "seed \(seed)")
  }
}

@Test(arguments: batches(of: 120, by: 40))
func oneReadingIsJudgedLikeNumbers(seeds: Range<UInt64>) throws {
  for seed in seeds {
    var changes = RandomReadings.Changes(isPinned: true, isHonest: true)
    let stated = try #require(try Answers(seed, changes), "seed \(seed)")
    changes.isNumbersAlone = true
    let numbers = try #require(try Answers(seed, changes), "seed \(seed)")
    #expect(stated.zone == numbers.zone, "seed \(seed)")
    #expect(stated.verdicts == numbers.verdicts, "seed \(seed)")
  }
}

@Test func anotherUnitChangesNothing() throws {
  func text(_ unit: Int) -> String {
    func levels(_ numbers: [Int]) -> [String] { numbers.map { "\($0 * unit)" } }
    let quay = levels([0, 1, 2])
    return """
      zopa: 1
      title: In kilometres, or in metres
      parties: {port: {name: Port}, town: {name: Town}}
      issues:
        quay: {quantity: {from: 0, to: \(quay[2]), step: \(quay[1])}}
        noise: {options: [none, night, full]}
      proposals:
        short: {set: {quay: \(quay[1]), noise: night}}
        long: {set: {quay: \(quay[2]), noise: none}}
      preferences:
        port:
          order: ["quay: \(quay[2]) > \(quay[1]) >= \(quay[0])", "noise: none > night >= full"]
          compare: [short > no_agreement]
          conditional:
            trucks: {when: "noise = none", worth: negative, at_least_as_good_as: "noise: none -> full"}
            dust: {when: "noise != full", worth: negative, per: quay}
        town:
          scores: {quay: {0: 0, \(quay[2]): [-6, -2]}, noise: {none: 0, night: [1, 3], full: 4}}
          conditional:
            trucks: {when: "noise != full", worth: \(unit == 1 ? "[-1, -0.5]" : "[-0.001, -0.0005]"), per: quay}
          no_agreement: 0

      """
  }
  let kilometres = try PayoffModel(scenario(of: text(1)))
  let metres = try PayoffModel(scenario(of: text(1000)))
  let (a, b) = (try ExactPayoffs(kilometres), try ExactPayoffs(metres))
  for levels in combinations(of: [3, 3]) {
    for party in 0..<2 {
      let outcome = Outcome(levels)
      #expect(a.open[party]?.verdict(on: outcome) == b.open[party]?.verdict(on: outcome))
      #expect(
        a.open[party]?.margin(of: outcome)?.least == b.open[party]?.margin(of: outcome)?.least)
      #expect(
        a.open[party]?.margin(of: outcome)?.greatest == b.open[party]?.margin(of: outcome)?.greatest
      )
    }
  }
}

// “Bounds that travel” in Documentation/Background/Readings.md: w + b + a + k, where b is at least 3a.
@Test(arguments: [
  ("[-60, -30]", "[25, 40]", "[0, 30]", "[0, 5]", Verdict.some, -35, 25),
  ("[-60, -55]", "[25, 40]", "[0, 30]", "[0, 5]", .some, -35, 0),
  ("[-60, -56]", "[25, 40]", "[0, 30]", "[0, 5]", Verdict.none, -35, -1),
  ("[-60, -30]", "40", "30", "5", .some, -5, 25),
  ("[-60, -30]", "[25, 40]", "[27, 39]", "[0, 5]", .some, -24, 28),
])
func boundsTravelThroughStatements(
  land: String, guarantee: String, threefold: String, place: String, verdict: Verdict,
  least: Int, greatest: Int
) throws {
  let text = """
    zopa: 1
    title: Four things and a bound between two of them
    parties: {side: {name: Side}}
    issues:
      land: {options: [kept, left]}
      guarantee: {options: [none, binding]}
      arms: {quantity: {from: 0, to: 3, step: 1}}
      clause: {options: [out, in_it]}
    preferences:
      side:
        scores:
          land: {kept: 0, left: \(land)}
          arms: {0: 0, 3: \(threefold)}
          clause: {out: 0, in_it: \(place)}
        indifferent: [guarantee]
        conditional:
          promise: {when: "guarantee = binding", worth: \(guarantee), at_least_as_good_as: "arms: 0 -> 3"}
        no_agreement: 0

    """
  let open = try #require(try ExactPayoffs(PayoffModel(scenario(of: text))).open[0])
  let package = Outcome([1, 1, 1, 1])
  #expect(open.verdict(on: package) == verdict)
  #expect(open.margin(of: package)?.least == Rational(least))
  #expect(open.margin(of: package)?.greatest == Rational(greatest))
}

// The same page: accepted in some readings only because one thing has no upper end.
@Test(arguments: [
  ("not negative", Verdict.some), ("[0, 9.5]", Verdict.none), ("[0, 10]", .some),
  ("positive", .some),
])
func whatHasNoUpperEndMayOutweighAnything(arms: String, verdict: Verdict) throws {
  let text = """
    zopa: 1
    title: Without an upper end
    parties: {side: {name: Side}}
    issues:
      land: {options: [kept, left]}
      guarantee: {options: [none, binding]}
      arms: {options: [none, enhanced]}
    preferences:
      side:
        scores:
          land: {kept: 0, left: [-60, -50]}
          guarantee: {none: 0, binding: [25, 40]}
          arms: {none: 0, enhanced: \(arms)}
        no_agreement: 0

    """
  let open = try #require(try ExactPayoffs(PayoffModel(scenario(of: text))).open[0])
  let package = Outcome([1, 1, 1])
  #expect(open.verdict(on: package) == verdict)
  let margin = try #require(open.margin(of: package))
  #expect(margin.least == Rational(-35))
  #expect((margin.greatest == nil) == !arms.hasPrefix("["))
}

/// What the engine answers about a model; `nil` where its statements contradict each other.
private struct Answers: Equatable {
  struct Zone: Equatable {
    var verdict: Verdict?
    var agreements: OutcomeCount?
    var possible: OutcomeCount?
    var proposals: [[Verdict?]?]
  }

  struct Margin: Equatable {
    var least: Rational?
    var greatest: Rational?
  }

  let zone: Zone
  /// What each party with payoffs says to each outcome, red lines aside.
  let verdicts: [[Verdict]?]
  let margins: [[Margin?]]

  init?(_ seed: UInt64, _ changes: RandomReadings.Changes) throws {
    let random = RandomReadings(seed: seed, changes)
    let model = try random.parsed()
    guard let payoffs = try? ExactPayoffs(model) else { return nil }
    let found = try model.zoneOfAgreement(.enumerate)
    zone = Zone(
      verdict: found.verdict, agreements: found.agreements, possible: found.possible,
      proposals: found.proposals.map(\.acceptedBy))
    let outcomes = combinations(of: random.model.issues.map { $0.options.count }).map {
      Outcome($0)
    }
    verdicts = model.judgements.enumerated().map { party, judgement in
      switch judgement {
      case .readings: outcomes.map { payoffs.open[party]?.verdict(on: $0) ?? .some }
      case .payoffs(let payoff):
        outcomes.map { outcome in
          let isSilent = payoff.silentIssues.contains {
            outcome[$0] != model.scenario.issues[$0].statusQuo
          }
          let table = payoffs.tables[party]
          if isSilent { return .some }
          return table.map { $0.payoff(of: outcome) >= $0.reservation } ?? false ? .every : .none
        }
      default: nil
      }
    }
    margins = payoffs.open.map { open in
      outcomes.map { outcome in
        open?.margin(of: outcome).map { Margin(least: $0.least, greatest: $0.greatest) }
      }
    }
  }

  /// Whether what is settled with less said is settled in the same way.
  func keepsWhatIsSettled(by less: Answers) -> Bool {
    let isZoneKept = less.zone.verdict == .some || zone.verdict == less.zone.verdict
    return isZoneKept
      && zip(verdicts, less.verdicts).allSatisfy { own, others in
        zip(own ?? [], others ?? []).allSatisfy { $1 == .some || $0 == $1 }
      }
  }

  func margins(times factor: Rational?) -> [[Margin?]] {
    margins.map { margins in
      margins.map { margin in
        margin.map { margin in
          Margin(
            least: margin.least.flatMap { end in factor.flatMap { end.times($0) } },
            greatest: margin.greatest.flatMap { end in factor.flatMap { end.times($0) } })
        }
      }
    }
  }
}
