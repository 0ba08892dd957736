import Testing

@testable import Negotiation

// Every threshold is re-checked by writing another number into the text and solving it again: at each
// breakpoint, just short of it and just past it, and at numbers in between.

@Test(arguments: batches(of: 30, by: 15))
func sweepsOverReadingsAreWhatTheTextSays(seeds: Range<UInt64>) throws {
  for seed in seeds { try check(RandomReadings(seed: seed).text, nil, seed) }
}

@Test(arguments: batches(of: 30, by: 15))
func sweepsOverPointScoresAreWhatTheTextSays(seeds: Range<UInt64>) throws {
  for seed in seeds {
    let random = RandomScenario(seed: seed, atMost: 40)
    try check(random.text, random.variant, seed)
  }
}

private func check(_ text: String, _ variant: String?, _ seed: UInt64) throws {
  let changed = ChangedText(text: text)
  guard let now = try changed.verdicts(variant) else { return }
  let document = try changed.document()
  let subjects = try Scenario(document, variant: variant).flipSubjects
  let places = document.numberPlaces(in: variant)
  for (index, place) in places.enumerated() where (UInt64(index) + seed) % 4 == 0 {
    guard let sweep = try? document.sweep(place.path, variant: variant, of: subjects) else {
      continue
    }
    for line in sweep.lines {
      #expect(line.now == now[line.subject], "seed \(seed), \(place.path)")
    }
    for number in sweep.samples {
      let verdicts = try changed.writing(number.description, at: place).verdicts(variant)
      for line in sweep.lines {
        let expected = verdicts.map { $0[line.subject] ?? nil } ?? nil
        #expect(
          line.verdict(at: number) == expected,
          "seed \(seed), \(place.path) at \(number), \(line.subject)")
      }
    }
  }
}

extension NumberSweep {
  /// Decimals at, short of and past every breakpoint, and far beyond all of them.
  fileprivate var samples: [Rational] {
    let tiny = Rational(decimal: "0.000001") ?? Rational(1)
    let ends = Set(lines.flatMap(\.pieces).compactMap(\.from?.number) + [place.value])
    var samples: Set<Rational> = []
    for end in ends.sorted().prefix(6) {
      let whole = end.floor(of: 1_000_000)
      guard let below = Rational(Int128(whole), over: 1_000_000),
        let short = below.minus(tiny), let past = below.plus(tiny)
      else { continue }
      samples.formUnion([below, short, past])
    }
    for number in [-1000, 1000] { samples.insert(Rational(number)) }
    return samples.sorted()
  }
}

extension NumberSweep.Line {
  /// The verdict of the piece in which a number lies.
  fileprivate func verdict(at number: Rational) -> Verdict? {
    pieces.last { piece in
      guard let from = piece.from else { return true }
      return from.number < number || (from.number == number && !from.isBeyond)
    }.flatMap(\.verdict)
  }
}
