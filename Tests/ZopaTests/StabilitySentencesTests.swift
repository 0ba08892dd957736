import Foundation
import Testing

// What `zopa stability` says of outcomes that break red lines and linkages, and of what groups reach together.

/// The status quo breaks a red line of North and one of South; South's linkage stands against the plan as it is left.
private let truce = """
  zopa: 1
  title: Truce
  parties: {north: North, south: South, coast: {name: Coast, consents_to: "port = shared"}}
  issues:
    line: {options: [held, left], decided_by: north}
    men: {options: [kept, freed], decided_by: south}
    aid: {options: [none, some, more, full], ordered: true, decided_by: south}
    port: {options: [own, shared], decided_by: coast}
  rules:
    act: {rule: "line = left => men = freed", kind: law}
    tie: {rule: "men = freed => aid != none", kind: linkage, by: south}
  proposals:
    plan: {set: {line: left, men: freed}}
    swap: {set: {line: left, men: freed, aid: some}}
  variants: {lawless: {drop: [act]}}
  preferences:
    north:
      scores: {line: {held: 0, left: -3}, men: {kept: 0, freed: 4}, aid: {none: 0, some: 2, more: 3, full: 3}, port: {own: 0, shared: 1}}
      no_agreement: 0
      red_lines: {N1: "men = freed", N2: {rule: "aid = full", hardness: reported}}
    south:
      scores: {line: {held: 0, left: 9}, men: {kept: 0, freed: -2}, aid: {none: 0, some: -1, more: -2, full: -4}, port: {own: 0, shared: 1}}
      no_agreement: [1, 3]
      red_lines: {S1: "line = left"}
    coast:
      scores: {port: {own: 0, shared: -5}, line: {held: 0, left: 9}}
      indifferent: [men, aid]
      no_agreement: 0

  """

private func stability(_ options: [String] = []) throws -> String {
  let folder = try TemporaryFolder()
  try folder.write(truce, to: "t.yaml")
  return unwrapped(try zopa(["stability", folder.path("t.yaml")] + options).output)
}

@Test func blocksSayThatTheStatusQuoBreaksRedLines() throws {
  let said = try stability()
  #expect(
    said.contains(
      "The status quo itself breaks N1 (North) and S1 (South). North and South are therefore not"
    ))
  // In force, nobody falls back on anything.
  #expect(!(try stability(["--base", "in_force"])).contains("The status quo itself breaks"))
}

@Test func whatStandsAgainstAnExaminedOutcomeIsNamed() throws {
  let folder = try TemporaryFolder()
  try folder.write(truce, to: "t.yaml")
  let page = try zopa(["stability", folder.path("t.yaml"), "--format", "markdown"]).output
  let rows = page.split(separator: "\n").filter { $0.hasPrefix("| **") }
  let told = rows.filter { $0.contains("left") || $0.contains("held") }
  #expect(told.contains { $0.hasPrefix("| **plan**") && $0.contains("| tie |") }, "\(rows)")
  #expect(told.contains { $0.hasPrefix("| **swap**") && $0.contains("| – |") }, "\(rows)")
  #expect(told.contains { $0.hasPrefix("| **Status quo**") && $0.contains("| N1 (North), S1 (South) |") }, "\(rows)")
}

@Test func movesOfEqualGainAreToldByOneOfThem() throws {
  let said = try stability()
  #expect(said.contains("For each party: the moves by which it gains most, one of those with the same gain."))
  #expect(!said.contains("and only answers that cost the others something deter it"))
}

@Test func worstCasesSayWhatOthersMayDo() throws {
  #expect(
    try stability(["--base", "worst_case"]).contains(
      "The others settle everything else so as to hurt it most, within definitions and laws: the least gain of a member becomes as small as possible."
    ))
}

@Test(arguments: ["zone", "explain", "stability", "frontier", "robust", "sequence"])
func droppedLawsStandAtTheHeadOfEveryPage(command: String) throws {
  let folder = try TemporaryFolder()
  try folder.write(truce, to: "t.yaml")
  let run = try zopa([command, folder.path("t.yaml"), "--variant", "lawless"])
  let lines = run.output.split(separator: "\n")
  #expect(lines.count > 2 && lines[2].hasPrefix("! This variant drops a law of the model: act"), "\(run.output)")
}

@Test func groupsMovesAreThoseOfSeveralMembersAndCounted() throws {
  let folder = try TemporaryFolder()
  try folder.write(truce, to: "t.yaml")
  let run = try zopa(["stability", folder.path("t.yaml"), "--all", "--format", "json"])
  let found = try #require(
    try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  let states = try #require(found["states"] as? [[String: Any]])
  var (groups, cut) = (0, 0)
  for state in states {
    for move in try #require(state["group_moves"] as? [[String: Any]]) {
      let sequence = try #require(move["sequence"] as? [[String: Any]])
      #expect(Set(sequence.compactMap { $0["party"] as? String }).count > 1)
      let group = try #require(move["parties"] as? [String])
      let same = (state["group_moves"] as? [[String: Any]])?.count { $0["parties"] as? [String] == group } ?? 0
      let ways = try #require(move["ways"] as? Int)
      #expect(same == min(3, ways))
      groups += 1
      if ways > same { cut += 1 }
    }
  }
  #expect(groups > 0 && cut > 0)
  // What is cut short says so.
  #expect(unwrapped(try zopa(["stability", folder.path("t.yaml"), "--all"]).output).contains("other such outcome"))
}

@Test func levelsThatWouldDoInSomeReadingSaySo() throws {
  let model = """
    zopa: 1
    title: Press
    parties: {buyer: Buyer, maker: Maker}
    issues: {price: {options: [p200, p220, p240, p260, p280], ordered: true}, service: {options: [none, full]}}
    preferences:
      buyer:
        scores: {price: {p200: 40, p220: 30, p240: 20, p260: 10, p280: 0}, service: {none: 0, full: 10}}
        no_agreement: 0
        red_lines: {B2: "price <= p220"}
      maker:
        scores: {price: {p200: 0, p220: 20, p240: 40, p260: 60, p280: 80}, service: {none: [-4, 0], full: [-14, -10]}}
        no_agreement: 38

    """
  let folder = try TemporaryFolder()
  try folder.write(model, to: "p.yaml")
  let run = try zopa(["explain", folder.path("p.yaml")])
  let said = unwrapped(run.output)
  #expect(
    said.contains("at least for some choice of the unstated numbers, and nothing nearer is enough"),
    "\(said) \(run.errors)")
}
