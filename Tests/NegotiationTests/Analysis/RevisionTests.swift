import Testing

@testable import Negotiation

private let older = """
  zopa: 1
  title: Land and toll
  parties: {a: {name: A}, b: {name: B}}
  issues: {land: {options: [kept, given]}, toll: {options: [none, low, high]}}
  rules: {paid: {rule: "land = given => toll != none", kind: definition}}
  proposals: {swap: {set: {land: given, toll: low}}}
  preferences:
    a:
      scores: {land: {kept: 0, given: -5}, toll: {none: 0, low: 4, high: 8}}
      no_agreement: 0
    b:
      scores: {land: {kept: 0, given: 9}, toll: {none: 0, low: -4, high: -7}}
      no_agreement: 1
      red_lines: {B1: {rule: "toll != high", hardness: firm}}

  """

private func changes(_ newer: String) throws -> [VersionDifference.Change] {
  try document(of: older).revision(to: document(of: newer), variant: nil).changes
}

@Test func theSameStatementsInAnotherOrderAreNoChange() throws {
  let newer = older.replacing("{kept: 0, given: -5}", with: "{given: -5, kept: 0}")
    .replacing(
      "{rule: \"toll != high\", hardness: firm}", with: "{hardness: firm, rule: 'toll != high'}")
  #expect(try changes(newer).isEmpty)
}

@Test func eachChangeIsToldByItself() throws {
  // Any one of them opens the zone by itself: A is paid enough, or B may be asked for more.
  let newer = older.replacing("no_agreement: 0", with: "no_agreement: -1")
    .replacing("\n    red_lines: {B1: {rule: \"toll != high\", hardness: firm}}", with: "")
    .replacing("title: Land and toll", with: "title: Land for toll")
  let revision = try document(of: older).revision(to: document(of: newer), variant: nil)
  #expect(revision.before.verdict == Verdict.none && revision.after.verdict == .every)
  #expect(revision.changes.map(\.path) == ["title", "a.no_agreement", "b.red_lines.B1"])
  #expect(revision.changes.map(\.kind) == [.changed, .changed, .removed])
  #expect(revision.changes[0].alone == nil)
  #expect(revision.changes[1].alone?.verdict == .every)
  #expect(revision.changes[2].alone?.verdict == .every)
  let answer = VersionDifference.Conclusion.Answer(proposal: "swap", party: "a")
  #expect(revision.before.answers[answer] == Verdict.none)
  #expect(revision.changes[1].alone?.answers[answer] == .every)
  #expect(revision.changes[2].alone?.answers[answer] == Verdict.none)
}

@Test func aChangeThatNeedsAnotherCannotStandAlone() throws {
  let newer = older.replacing(
    "toll: {options: [none, low, high]}}",
    with: "toll: {options: [none, low, high]}, flag: {options: [up, down]}}"
  ).replacing(
    "toll: {none: 0, low: 4, high: 8}}",
    with: "toll: {none: 0, low: 4, high: 8}, flag: {up: 0, down: 1}}"
  )
  .replacing(
    "toll: {none: 0, low: -4, high: -7}}",
    with: "toll: {none: 0, low: -4, high: -7}, flag: {up: 0, down: 0}}")
  let changes = try changes(newer)
  #expect(changes.map(\.path) == ["issues.flag", "a.scores.flag", "b.scores.flag"])
  #expect(changes.allSatisfy { $0.kind == .added && $0.alone == nil })
}

@Test func wordsOfAListAreStatementsOfTheirOwn() throws {
  let with = older.replacing(
    "no_agreement: 0", with: "no_agreement: [0, 1]\n    compare: [swap > no_agreement]")
  let without = older.replacing("no_agreement: 0", with: "no_agreement: [0, 1]")
  // swap is worth -1 to A, so the comparison contradicts the numbers and cannot stand.
  let changes = try document(of: without).changes(to: document(of: with))
  #expect(changes.map(\.path) == ["a.compare.swap > no_agreement"])
  #expect(changes.map(\.kind) == [.added])
}

// Applying every change by itself, one after the other, leads from one version to the other.
@Test(arguments: 0..<20)
func changesLeadFromOneVersionToTheOther(seed: UInt64) throws {
  var changes = RandomReadings.Changes()
  let first = try document(of: RandomReadings(seed: seed, changes).text)
  changes.omits = true
  changes.widening = 250
  let second = try document(of: RandomReadings(seed: seed, changes).text)
  var document = first
  for change in first.changes(to: second) {
    document = document.replacing(change.place, with: change.node)
  }
  #expect(document.changes(to: second).isEmpty)
  #expect(second.changes(to: second).isEmpty)
}

@Test func versionsHaveTheSamePartiesAndMostIssues() throws {
  let (older, other) = try (document(of: older), document(ofModel: "wage-talks"))
  #expect(older.isVersion(of: older) && !older.isVersion(of: other))
}
