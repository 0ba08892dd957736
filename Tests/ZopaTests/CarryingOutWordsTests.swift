import Foundation
import Testing

// What `zopa sequence` says of proposals that have no order, and of its two tests.

@Test func theTestsOfOrdersAreToldInOnePassage() throws {
  let folder = try TemporaryFolder()
  try folder.write(paper, to: "paper.yaml")
  func page(_ options: String...) throws -> String {
    unwrapped(
      try zopa(["sequence", folder.path("paper.yaml"), "--agreement"] + options).output)
  }
  #expect(
    try page("p").contains(
      "2 of 2 orders are self-enforcing if those who take each step are asked. "
        + "If everybody is asked before each step, none is."))
  #expect(
    try page("p", "--test", "anyone").contains(
      "None of 2 orders is self-enforcing if everybody is asked: somebody gains by walking away before some step. "
        + "If only those who take each step are asked, 2 are."))
  for test in ["owner", "anyone"] {
    let same = try page("s", "--test", test)
    #expect(
      same.contains(
        "1 of 1 order is self-enforcing. That is so if those who take each step are asked, and if everybody is asked."))
    let none = try page("n", "--test", test)
    #expect(none.contains("The only order is not self-enforcing: somebody gains by walking away before its own step."))
    for page in [same, none] {
      #expect(!page.contains("If everybody is asked before") && !page.contains("If only"))
    }
  }
}

@Test func proposalsThatAreNotCarriedOutAreNamed() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    paper.replacing(
      "preferences:", with: "rules: {L1: {rule: \"guns = keep\", kind: law}}\npreferences:"),
    to: "paper.yaml")
  let page = unwrapped(try zopa("sequence", folder.path("paper.yaml")).output)
  #expect(page.contains("“Note” is not looked at: as it stands it breaks L1."))
  let json = try #require(try zopa("sequence", folder.path("paper.yaml"), "--format", "json").json)
  let excluded = try #require(json["excluded"] as? [[String: Any]])
  #expect(excluded.map { $0["proposal"] as? String } == ["n"])
  #expect(excluded.first?["rules_broken"] as? [String] == ["L1"])
}

@Test func whatChangesNothingIsNotCarriedOut() throws {
  let folder = try TemporaryFolder()
  try folder.write(paper.replacing("set: {guns: yield}", with: "set: {guns: keep}"), to: "paper.yaml")
  let table = try zopa("sequence", folder.path("paper.yaml"), "--format", "csv").output
  #expect(table.contains("Note,Steps,0\r\n"), "\(table)")
  #expect(table.contains("Note,Orders,nothing to carry out\r\n"))
  #expect(!table.contains("Note,Self-enforcing,1"))
}

@Test func withoutProposalsOrPayoffsTheReasonIsGiven() throws {
  let folder = try TemporaryFolder()
  let start = try #require(paper.range(of: "proposals:")).lowerBound
  try folder.write(String(paper[..<start]), to: "bare.yaml")
  let bare = unwrapped(try zopa("sequence", folder.path("bare.yaml")).output)
  #expect(bare.contains("The model lists no proposals, so there is nothing to carry out."))
  let json = try #require(try zopa("sequence", folder.path("bare.yaml"), "--format", "json").json)
  #expect(json["reason"] as? String == "nothing_proposed")
  try folder.write(
    """
    zopa: 1
    title: Ranked
    parties: {army: {name: Army}, militia: {name: Militia}}
    issues: {fire: {options: [open, stop], decided_by: army}}
    proposals: {peace: {set: {fire: stop}}}
    preferences:
      army: {priorities: ["fire = open"]}
      militia: {priorities: ["fire = stop"]}

    """, to: "ranked.yaml")
  let ranked = unwrapped(try zopa("sequence", folder.path("ranked.yaml")).output)
  #expect(ranked.contains("nobody can tell who would gain by walking away"))
  #expect(ranked.contains("“zopa stability”") && !ranked.contains("nobody can be tempted"))
  // Nor does a ranking have points.
  let stability = unwrapped(try zopa("stability", folder.path("ranked.yaml")).output)
  #expect(!stability.contains("Gains are points") && !stability.contains("Gains in numbers"))
}

/// Only where groups fall back on the status quo is it compared with no agreement.
@Test(arguments: ["status_quo", "in_force", "worst_case"])
func whatGroupsFallBackOnIsToldWhereTheyDo(base: String) throws {
  let folder = try TemporaryFolder()
  try folder.write(paper.replacing("no_agreement: 0", with: "no_agreement: 1"), to: "paper.yaml")
  let page = unwrapped(try zopa("stability", folder.path("paper.yaml"), "--base", base).output)
  #expect(page.contains("Who could block it"))
  #expect(page.contains("Groups fall back on the status quo") == (base == "status_quo"))
}

private let paper = """
  zopa: 1
  title: Order
  parties: {army: {name: Army}, militia: {name: Militia}, town: {name: Town, consents_to: "fire = stop"}}
  issues:
    fire: {name: Fire, options: [open, stop], decided_by: army}
    aid: {name: Aid, options: [no_aid, aid], decided_by: militia}
    mail: {name: Mail, options: [held, sent], decided_by: army}
    guns: {name: Guns, options: [keep, yield], decided_by: army}
  preferences:
    army: {scores: {fire: {open: 0, stop: 2}, aid: {no_aid: 0, aid: -1}, mail: {held: 0, sent: 1}, guns: {keep: 0, yield: -2}}, no_agreement: 0}
    militia: {scores: {fire: {open: 0, stop: -1}, aid: {no_aid: 0, aid: 2}, mail: {held: 0, sent: 1}, guns: {keep: 0, yield: 1}}, no_agreement: 0}
    town: {scores: {fire: {open: 0, stop: 4}, aid: {no_aid: 0, aid: -1}, mail: {held: 0, sent: 1}, guns: {keep: 0, yield: 1}}, no_agreement: 0}
  proposals:
    p: {name: Paper, set: {fire: stop, aid: aid}}
    s: {name: Sketch, set: {mail: sent}}
    n: {name: Note, set: {guns: yield}}

  """
