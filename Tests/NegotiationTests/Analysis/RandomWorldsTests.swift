import TestSupport
import Testing

@testable import Negotiation

// What the random models with open questions hold, so that no test on them can pass idly.

@Test func randomWorldsAreOfEveryKind() {
  var counts: [String: Int] = [:]
  for seed in UInt64(0)..<150 {
    let random = RandomWorlds(seed: seed)
    let oracle = WorldsOracle(random.meaning, isFinal: seed % 3 == 0)
    #expect(oracle.places.count <= 64 && oracle.meaning.base.issues.reduce(1) { $0 * $1.options.count } <= 200)
    for what in kinds(of: random).union(kinds(of: oracle)) { counts[what, default: 0] += 1 }
    for world in oracle.worlds {
      for what in kinds(of: world) { counts[what, default: 0] += 1 }
      for cell in (world.grid ?? []).joined() {
        counts["\(cell.answer), \(cell.basis)", default: 0] += 1
        if !cell.rules.isEmpty { counts["open: breaks a rule", default: 0] += 1 }
      }
    }
  }
  #expect(least.filter { counts[$0.key, default: 0] < $0.value } == [:])
}

/// How often each thing is to be seen at least; well below what it is today.
private let least = [
  "about party": 74, "about text": 79, "about world": 88, "accepts, all_completions": 310,
  "accepts, as_written": 58, "always given": 3, "changes nothing that counts": 40, "chosen party": 6,
  "chosen text": 5, "chosen world": 7, "common conflict": 13, "common verdict": 48, "conflict of three": 160,
  "consenting": 14, "decides alone": 53, "decides conflicts": 62, "decides grid": 42,
  "decides must_give": 54, "decides verdict": 47, "document": 32, "every": 230, "makes no worlds": 48,
  "many worlds": 28, "merged worlds": 79, "must give 1": 270, "must give more": 120, "none": 410,
  "nothing lawful": 7, "open, as_written": 1860, "open: breaks a rule": 1760, "party: drop": 31,
  "party: effect": 5, "party: everyHardness": 3, "party: hardness": 15, "party: judgedByRedLines": 9,
  "party: line": 44, "party: noAgreement": 39, "party: score": 38, "payoffs": 90, "range": 52,
  "red lines": 50, "refuses, all_completions": 450, "refuses, as_written": 74,
  "refuses_if_final, all_completions": 140, "reported": 69, "several alone": 110, "several conflicts": 220,
  "several smallest concessions": 250, "some": 180, "somebody alone": 310, "text: add": 15, "text: allow": 9,
  "text: drop": 14, "text: everyHardness": 3, "text: hardness": 17, "text: judgedByRedLines": 6,
  "text: line": 4, "text: meaning": 79, "text: noAgreement": 3, "text: proposal": 7, "text: score": 4,
  "undetermined": 38, "variant": 18, "variant: allow": 6, "variant: drop": 5, "variant: everyHardness": 3,
  "variant: hardness": 5, "variant: noAgreement": 7, "world: add": 50, "world: allow": 18, "world: drop": 47,
  "world: everyHardness": 4, "world: hardness": 35, "world: judgedByRedLines": 15, "world: line": 7,
  "world: noAgreement": 7, "world: proposal": 16, "world: score": 9, "all one world": 1, "not on record": 1,
]

/// What a model holds.
private func kinds(of random: RandomWorlds) -> Set<String> {
  var kinds: Set<String> = random.variant == nil ? [] : ["variant"]
  for (position, party) in random.meaning.base.parties.enumerated() {
    if party.consentsTo != nil { kinds.insert(party.preferences == nil ? "not on record" : "consenting") }
    if random.meaning.documents.contains(position) { kinds.insert("document") }
    guard let preferences = party.preferences else { continue }
    kinds.insert(
      preferences.isJudgedByRedLines ? "red lines" : preferences.statesPayoffs ? "payoffs" : "undetermined")
    if preferences.redLines.contains(where: { !$0.isFirm }) { kinds.insert("reported") }
  }
  for question in random.meaning.questions {
    if question.chosen != nil { kinds.insert("chosen \(question.about)") }
    kinds.insert("about \(question.about)")
    for change in question.answers.flatMap(\.changes) {
      guard let name = "\(change)".split(separator: "(").first else { continue }
      kinds.insert("\(question.about): \(name)")
    }
  }
  for change in random.meaning.variantChanges {
    if let name = "\(change)".split(separator: "(").first { kinds.insert("variant: \(name)") }
  }
  return kinds
}

/// What its worlds come to.
private func kinds(of oracle: WorldsOracle) -> Set<String> {
  var kinds: Set<String> = []
  func note(_ what: String, _ isSo: Bool) { if isSo { kinds.insert(what) } }
  note("merged worlds", oracle.worlds.count < oracle.places.count)
  note("all one world", oracle.worlds.count == 1 && oracle.places.count > 1)
  note("many worlds", oracle.worlds.count > 10)
  note("common verdict", oracle.commonVerdict != nil && oracle.worlds.count > 1)
  note("common conflict", !oracle.commonConflicts.isEmpty && oracle.worlds.count > 1)
  note("always given", !oracle.alwaysGiven.isEmpty && oracle.worlds.count > 1)
  note("range", oracle.mustGive.map { $0[0] < $0[1] } ?? false)
  for decider in oracle.decides {
    note("decides verdict", decider.verdict > 0)
    note("decides must_give", decider.mustGive > 0)
    note("decides conflicts", decider.conflicts > 0)
    note("decides alone", decider.alone > 0)
    note("decides grid", (decider.grid ?? 0) > 0)
    note("makes no worlds", decider.groups == 0)
    let changes = decider.verdict + decider.mustGive + decider.conflicts + decider.alone + (decider.grid ?? 0)
    note("changes nothing that counts", decider.groups > 0 && changes == 0)
  }
  return kinds
}

/// What one world comes to.
private func kinds(of world: WorldsOracle.World) -> Set<String> {
  var kinds: Set<String> = ["\(world.verdict)"]
  func note(_ what: String, _ isSo: Bool) { if isSo { kinds.insert(what) } }
  note("must give 1", world.mustGive == 1)
  note("must give more", (world.mustGive ?? 0) > 1)
  note("nothing lawful", world.mustGive == nil)
  note("somebody alone", !world.alone.isEmpty)
  note("several alone", world.alone.count > 1)
  note("several conflicts", world.conflicts.count > 1)
  note("conflict of three", world.conflicts.contains { $0.count > 2 })
  note("several smallest concessions", world.smallestConcessions.count > 1)
  return kinds
}
