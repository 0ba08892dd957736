import Testing

@testable import Negotiation

// Every flip, and every assumption that is said to flip nothing, is re-checked by writing the change into the
// text and solving it again.

@Test(arguments: batches(of: 24, by: 12))
func flipsOfReadingsAreWhatTheTextSays(seeds: Range<UInt64>) throws {
  for seed in seeds {
    try check(ChangedText(text: RandomReadings(seed: seed, .init(isHonest: true)).text), nil, seed)
  }
}

@Test(arguments: batches(of: 24, by: 12))
func flipsOfPointScoresAreWhatTheTextSays(seeds: Range<UInt64>) throws {
  for seed in seeds {
    let random = RandomScenario(seed: seed, atMost: 40)
    try check(ChangedText(text: random.text), random.variant, seed)
  }
}

private func check(_ text: ChangedText, _ variant: String?, _ seed: UInt64) throws {
  guard try text.verdicts(variant) != nil else { return }
  let document = try text.document()
  let scenario = try Scenario(document, variant: variant)
  let found = try document.findFlips(variant: variant, of: scenario.flipSubjects)
  #expect(found.isComplete)
  let places = Dictionary(
    uniqueKeysWithValues: document.numberPlaces(in: variant).map { ($0.path, $0) })
  for answer in found.answers {
    for flip in answer.flips {
      guard case .number(let change) = flip.change else { continue }
      try check(change, flip, answer, text, try #require(places[flip.assumption.id]), variant, seed)
    }
  }
  for claim in scenario.claimedAssumptions {
    for revision in claim.revisions {
      guard let other = text.taking(claim, revision, in: scenario, variant) else { continue }
      let verdicts: [FlipSubject: Verdict]?
      do {
        _ = try Scenario(other.text.document(), variant: other.variant)
        verdicts = try other.text.verdicts(other.variant)
      } catch {
        // The text would leave something out that the format asks for.
        continue
      }
      for answer in found.answers {
        guard let now = answer.now else { continue }
        let flip = answer.flips.first {
          $0.assumption == claim.assumption && $0.change == .revised(revision)
        }
        let isContradiction = found.contradictions.contains {
          $0.assumption == claim.assumption && $0.change == .revised(revision)
        }
        #expect(
          isContradiction == (verdicts == nil), "seed \(seed), \(claim.assumption.id) \(revision)")
        guard let verdicts else { continue }
        #expect(
          (flip?.verdict ?? now) == verdicts[answer.subject],
          "seed \(seed), \(claim.assumption.id) \(revision), \(answer.subject)")
      }
    }
  }
}

/// Just short of the threshold and just past it.
private func check(
  _ change: NumberChange, _ flip: Flip, _ answer: Flips.Answer, _ text: ChangedText,
  _ place: NumberPlace, _ variant: String?, _ seed: UInt64
) throws {
  let millionth = try #require(Rational(1, over: 1_000_000))
  let isUpwards: Bool
  if case .flips(change.threshold, _) = change.above {
    isUpwards = true
  } else {
    isUpwards = false
  }
  let threshold = change.threshold.number
  let low = try #require(Rational(Int128(threshold.floor(of: 1_000_000)), over: 1_000_000))
  let high = try #require(Rational(Int128(threshold.ceiling(of: 1_000_000)), over: 1_000_000))
  let (short, past) =
    isUpwards
    ? (low.minus(millionth), high.plus(millionth)) : (high.plus(millionth), low.minus(millionth))
  let isRoom = try #require(short).minus(change.now).map {
    isUpwards ? $0 > Rational(0) : $0 < Rational(0)
  }
  if isRoom == true {
    let verdicts = try text.writing(try #require(short).description, at: place).verdicts(variant)
    #expect(verdicts?[answer.subject] == answer.now, "seed \(seed), short of \(flip)")
  }
  if low == high {
    let verdicts = try text.writing(low.description, at: place).verdicts(variant)
    #expect(
      verdicts?[answer.subject] == (change.threshold.isBeyond ? answer.now : flip.verdict),
      "seed \(seed), at \(flip)")
  }
  // A verdict may hold at the threshold alone, or statements contradict each other just past it.
  let verdicts = try text.writing(try #require(past).description, at: place).verdicts(variant)
  if change.threshold.isBeyond {
    #expect(verdicts?[answer.subject] == flip.verdict, "seed \(seed), past \(flip)")
  }
}

extension ChangedText {
  /// The text with a claim taken to be otherwise; `nil` where no simple change of the text says it.
  fileprivate func taking(
    _ claim: ClaimedAssumption, _ revision: Claim.Revision, in scenario: Scenario,
    _ variant: String?
  ) -> (text: ChangedText, variant: String?)? {
    func varied(_ key: String) -> (text: ChangedText, variant: String?) {
      let base = variant.map { "extends: \($0), " } ?? ""
      let added = "  otherwise: {\(base)\(key)}\n"
      return (
        ChangedText(
          text: text.contains("\nvariants:\n") ? text + added : text + "variants:\n" + added),
        "otherwise"
      )
    }
    func named(_ party: Int) -> String { scenario.parties[party].id }
    switch (claim.claim, revision) {
    case (.redLine, .dropped), (.rule, .dropped): return varied("drop: [\(claim.assumption.id)]")
    case (.redLine, .softened): return varied("soften: [\(claim.assumption.id)]")
    case (.redLine, .hardened): return varied("harden: [\(claim.assumption.id)]")
    case (.effect(let party, let index), _):
      guard let effect = scenario.parties[party].preferences?.effects[index],
        case .signed(let sign) = effect.worth
      else { return nil }
      // A bound says nothing once the statement is gone.
      if revision == .dropped, !effect.bounds.isEmpty { return nil }
      let other = revision == .dropped ? "unknown" : sign.turned
      return varied("set: {\(named(party)).conditional.\(effect.id).worth: \(other)}")
    case (.noAgreement(let party), _):
      guard let stated = scenario.parties[party].preferences?.noAgreement,
        case .signed(let sign) = stated.worth
      else { return nil }
      let other = revision == .dropped ? "unknown" : sign.turned
      return varied("set: {\(named(party)).no_agreement: \(other)}")
    case (.order(let party, let index), .dropped):
      return without(scenario.parties[party].preferences?.orders[index].location, variant)
    case (.comparison(let party, let index), .dropped):
      return without(scenario.parties[party].preferences?.comparisons[index].location, variant)
    default: return nil
    }
  }

  /// The text without the line at which a statement stands; `nil` where it is the only one in its list.
  private func without(
    _ place: Negotiation.SourceLocation?, _ variant: String?
  ) -> (text: ChangedText, variant: String?)? {
    guard let place else { return nil }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines.remove(at: place.line - 1)
    guard line.drop(while: { $0 == " " }).hasPrefix("- ") else { return nil }
    let around = [place.line - 2, place.line - 1].filter { lines.indices.contains($0) }
    guard around.contains(where: { lines[$0].drop { $0 == " " }.hasPrefix("- ") }) else {
      return nil
    }
    return (ChangedText(text: lines.joined(separator: "\n")), variant)
  }
}

extension StatedNumber.Sign {
  fileprivate var turned: String {
    switch self {
    case .positive: "negative"
    case .negative: "positive"
    case .notNegative: "not positive"
    case .notPositive: "not negative"
    }
  }
}
