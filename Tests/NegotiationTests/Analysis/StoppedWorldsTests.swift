import Testing

@testable import Negotiation

// Wherever a stop comes, nothing is said of all worlds that was not seen of all.

@Test func stoppedAnywhereWorldsClaimNothingOfAll() throws {
  let document = try document(
    of: """
      zopa: 1
      title: Stopped
      parties: {a: {}, b: {}}
      issues: {x: {options: [u, v]}, y: {options: [u, v]}}
      proposals: {low: {set: {x: u}}}
      preferences:
        a: {judge_by: red_lines, red_lines: {A1: {means: {p: "x = u", q: "y = u"}}}}
        b: {judge_by: red_lines, red_lines: {B1: "x = v", B2: "y = v"}}
      beliefs: {w: {p: {name: P}, q: {drop: [B1]}}}

      """)
  let whole = try document.worlds(in: nil)
  #expect(!whole.isCutShort && whole.isComplete && whole.worlds.count == 4)
  var (stopped, finished) = (0, 0)
  for looks in 0..<400 {
    let effort = Effort(looks: looks)
    guard let worlds = try? document.worlds(in: nil, .auto, atMost: 200, effort) else { continue }
    if worlds.isCutShort {
      stopped += 1
      #expect(!worlds.isComplete && worlds.commonVerdict == nil && worlds.mustGive == nil, "\(looks)")
      #expect(worlds.commonConflicts.isEmpty && worlds.alwaysGiven.isEmpty && worlds.decides.isEmpty, "\(looks)")
    } else {
      finished += 1
      #expect(worlds.worlds.map(\.verdict) == whole.worlds.map(\.verdict), "\(looks)")
      #expect(worlds.decides == whole.decides && worlds.commonConflicts == whole.commonConflicts, "\(looks)")
    }
  }
  #expect(stopped > 3 && finished > 3)
}
