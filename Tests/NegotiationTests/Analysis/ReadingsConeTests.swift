import TestSupport
import Testing

@testable import Negotiation

// Rows added one by one, several after another, leave the cone that they cut out together.
@Test(arguments: 0..<200)
func rowsAddedOneByOneCutOutTheSameCone(seed: UInt64) throws {
  var random = SplitMix64(seed: seed)
  let width = 3 + random.below(3)
  let rows = (0..<4 + random.below(5)).map { _ in
    ReadingsCone.Row(
      vector: (0..<width).map { _ in random.below(7) - 3 },
      relation: random.chance(10) ? .zero : .notNegative)
  }
  let first = random.below(rows.count)
  guard let whole = try? ReadingsCone(width: width, rows),
    var grown = try? ReadingsCone(width: width, Array(rows[..<first]))
  else { return }
  for row in rows[first...] { grown = try grown.adding(row) }
  #expect(whole.lines.count == grown.lines.count)
  guard whole.lines.isEmpty else { return }
  #expect(Set(whole.rays) == Set(grown.rays), "seed \(seed)")
}
