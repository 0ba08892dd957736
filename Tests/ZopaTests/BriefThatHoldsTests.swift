import Foundation
import TestSupport
import Testing

// A brief claims of worlds what holds in them, and of a sample no more than of a sample.

@Test func aSampleOfWorldsIsNotCalledAll() throws {
  let folder = try TemporaryFolder()
  // Both demands must fall for an agreement, which no single change of an answer brings about.
  let beliefs = (0..<11).map { index in
    "  w\(index): {p: {name: P\(index)}, q: {name: Q\(index)\(index < 2 ? ", drop: [A\(index + 1)]" : "")}}"
  }.joined(separator: "\n")
  try folder.write(
    """
    zopa: 1
    title: Hidden
    parties: {a: {name: A}, b: {name: B}}
    issues: {x: {options: [u, v]}, y: {options: [u, v]}}
    preferences:
      a: {judge_by: red_lines, red_lines: {A1: "x = u", A2: "y = u"}}
      b: {judge_by: red_lines, red_lines: {B1: "x = v", B2: "y = v"}}
    beliefs:
    \(beliefs)

    """, to: "hidden.yaml")
  let model = folder.path("hidden.yaml")
  let apart = try zopa("zone", model, "--belief", "w0=q", "--belief", "w1=q")
  #expect(apart.output.contains("Yes"))
  for command in ["brief", "worlds"] {
    let text = unwrapped(try zopa(command, model).output)
    #expect(!text.contains("however") && !text.contains("on any reading"), "\(command)")
    #expect(text.contains("worlds looked at"), "\(command)")
    #expect(!text.contains("These questions change nothing"))
  }
  let json = try #require(try zopa("brief", model, "--format", "json").json)
  #expect(json["extent"] as? String == "one_at_a_time")
}

@Test func whatIsReportedInAnotherWorldOnlyIsReported() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    title: Reported elsewhere
    parties: {a: {name: A}, b: {name: B}}
    issues: {x: {options: [l, h]}}
    proposals: {low: {set: {x: l}}}
    preferences:
      a: {judge_by: red_lines, red_lines: {A1: {name: wants l, rule: "x = l"}}}
      b: {judge_by: red_lines, red_lines: {B1: {name: wants h, rule: "x = h"}}}
    beliefs: {w: {name: W, p: {name: P}, q: {name: Q, soften: [B1]}}}

    """, to: "elsewhere.yaml")
  let text = unwrapped(try zopa("brief", folder.path("elsewhere.yaml")).output)
  #expect(text.contains("No package meets every stated position"))
  #expect(text.contains("If every stated position is final, there is no agreement."))
  // The answer changes what is said while positions may move.
  #expect(!text.contains("These questions change nothing"))
  let firm = unwrapped(try zopa("worlds", folder.path("elsewhere.yaml")).output)
  #expect(firm.contains("in 1 of 2 worlds there is none"))
}

@Test func whatOneReadingSharesIsNotWhatAllAgreementsShare() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    title: Common
    parties: {a: {name: A}}
    issues: {x: {options: [l, h]}}
    proposals: {low: {set: {x: l}}}
    preferences: {a: {judge_by: red_lines, red_lines: {A1: {means: {p: "x = l", q: "x = h"}}}}}

    """, to: "common.yaml")
  let text = unwrapped(try zopa("brief", folder.path("common.yaml")).output)
  #expect(!text.contains("has this in common") && !text.contains("1 outcome"))
  // In one of the columns everybody accepts it.
  #expect(!text.contains("Every proposal is refused"))
  // A disputed demand without a name goes by its id, not by one of its meanings.
  #expect(text.contains("what “A1” means"))
}

@Test func oneAnswerIsTakenToAQuestion() throws {
  let run = try zopa("zone", "Models/abu-dhabi", "--belief", "pace=observed", "--belief", "pace=claimed")
  #expect(run.exitCode == 64 && run.errors.contains("both 'observed' and 'claimed'"))
}
