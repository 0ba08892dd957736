import Foundation
import Testing

// `zopa explain --why-not`, and what is left of an explanation that was stopped.

/// What is said and found about one proposal.
private func whyNot(
  _ proposal: String, _ model: String, _ more: String...
) throws -> (text: String, json: [String: Any]) {
  let arguments = ["explain", model, "--why-not", proposal] + more
  let text = try zopa(arguments)
  #expect(text.exitCode == 0, "\(text.errors)")
  let json = try #require(try zopa(arguments + ["--format", "json"]).json)
  return (unwrapped(text.output), try #require(json["why_not"] as? [String: Any]))
}

@Test func proposalThatIsInHasNothingNearer() throws {
  let found = try whyNot("mediator", "Models/wage-talks")
  #expect(found.json["state"] as? String == "in")
  #expect((found.json["nearest"] as? [Any])?.isEmpty == true)
  #expect(
    found.text.contains(
      "“The mediator's draft” is an agreement. Every party on record that has a say accepts it."))
}

@Test func openProposalIsSettled() throws {
  let found = try whyNot("full_watch", "Models/literature/ceasefire-monitors")
  #expect(found.json["state"] as? String == "open")
  #expect(found.json["consents"] as? [String] == ["union"])
  #expect(
    found.json["accepted_by"] as? [String: String] == ["north": "every", "south": "some"])
  #expect(found.json["nearest_is_certain"] as? Bool == true)
  #expect(found.text.contains("The consent of Union of neighbours is not on record."))
  #expect(found.text.contains("every party on record that has a say accepts: • Review after"))
}

@Test func whatOnlyCouldBeAcceptedIsNotCalledAccepted() throws {
  let found = try whyNot("bridge_simultaneous", "Models/abu-dhabi")
  #expect(found.json["nearest_is_certain"] as? Bool == false)
  #expect(found.text.contains("every party on record that has a say might accept:"))
  #expect(
    found.text.contains(
      "Ukraine may accept. It would break “No territory before the guarantee is confirmed” [UA1: S47] and"
    ))
}

@Test(arguments: ["enumerate", "glpk"])
func proposalThatIsOutIsShortAndHasANearest(engine: String) throws {
  let found = try whyNot("freeze", "Models/four-issues", "--engine", engine)
  #expect(found.json["state"] as? String == "out")
  let shortfall = try #require(found.json["shortfall"] as? [String: Any]).compactMapValues { $0 as? Double }
  #expect(shortfall == ["russia": 4, "united_states": 2])
  let nearest = try #require(found.json["nearest"] as? [[String: String]])
  #expect(
    nearest == [
      ["withdrawal": "0", "zone": "none", "monitors": "none", "guarantee": "none"]
    ])
  #expect(found.text.contains("Even at best it is 4 points short of the 0"))
  #expect(found.text.contains("The nearest agreement changes 1 issue:"))
  let one = try whyNot("land_without_guarantee", "Models/four-issues")
  #expect(one.text.contains("Even at best it is 100 points short of the 0"))
  #expect(one.text.contains("The nearest agreement changes 1 issue:"))
}

@Test func proposalAgainstTheRulesNamesThem() throws {
  let found = try whyNot("money", "Models/literature/labour-contract")
  #expect(found.json["state"] as? String == "out")
  #expect(found.json["rules_broken"] as? [String] == ["no_accounts_alone"])
  #expect(found.json["accepted_by"] is NSNull)
  #expect(
    found.text.contains(
      "it is excluded by “No flexible hours without safe jobs” [no_accounts_alone: analyst]."))
  let variant = try whyNot(
    "us_current_fez", "Models/abu-dhabi", "--variant", "without_guarantee", "--stance", "final")
  #expect(variant.json["rules_broken"] as? [String] == ["allow.guarantee"])
  #expect((variant.json["nearest"] as? [Any])?.isEmpty == true)
  #expect(variant.text.contains("There is no agreement, so none is near."))
  #expect(variant.text.contains("Russia: It breaks “No meaningful security for Ukraine”"))
}

// MARK: Payoffs that fall short

/// A seller with numbers, some of them open, and a reported line on the lease; a buyer that states nothing but orders.
private let shortfalls = """
  zopa: 1
  title: Shortfalls
  parties: {seller: Seller, buyer: Buyer}
  issues:
    price: {name: Price, options: [high, low, middle]}
    lease: {name: Lease, options: [short, long]}
  proposals:
    cheap: {set: {price: low, lease: long}}
    cheap_at_least: {set: {price: low}}
    dear: {set: {price: high, lease: short}}
    even: {set: {price: middle, lease: short}}
  preferences:
    seller:
      scores: {price: {high: 110, low: [5, 95], middle: [90, 130]}, lease: {short: 0, long: [-20, 0]}}
      no_agreement: 100
      red_lines: {S9: {name: A short lease, rule: "lease = short", hardness: reported}}
    buyer:
      order: ["price: low > high"]
      compare: [{say: "no_agreement > dear"}]
  """

/// How far parties are short for certain; those that are not are left out.
private func shortfall(_ found: [String: Any]) -> [String: Double] {
  (found["shortfall"] as? [String: Any] ?? [:]).compactMapValues { $0 as? Double }
}

@Test func payoffThatFallsShortIsTheReasonAndNotWhatIsReported() throws {
  let folder = try TemporaryFolder()
  try folder.write(shortfalls, to: "s.yaml")
  let cheap = try whyNot("cheap", folder.path("s.yaml"))
  // By hand: 5 … 95 and −20 … 0 against 100.
  #expect(shortfall(cheap.json) == ["seller": 5])
  let margins = try #require(cheap.json["margins"] as? [String: Any])
  #expect(margins["seller"] as? [String: Double] == ["least": -115, "greatest": -5])
  #expect(margins["buyer"] is NSNull)
  #expect(
    cheap.text.contains(
      "Seller refuses. It is 5 to 115 points short of no agreement, depending on the unstated numbers. It would break "
        + "“A short lease” [S9]. This is only reported, so the refusal does not rest on it."))
  // Whatever the lease, and at best with a short one.
  let open = try whyNot("cheap_at_least", folder.path("s.yaml"))
  #expect(shortfall(open.json) == ["seller": 5])
  let even = try whyNot("even", folder.path("s.yaml"))
  #expect(shortfall(even.json).isEmpty)
  #expect(
    even.text.contains(
      "Seller may accept. It may be up to 10 points short of no agreement, or worth up to 30 points more. That depends on "
        + "the unstated numbers."))
  #expect(even.text.contains("Buyer may accept. The party's statements do not say how it compares"))
  // Nothing is left open that could be settled.
  #expect(
    even.text.contains("Nothing has to be changed: every party on record that has a say could accept it as it is"))
  let dear = try whyNot("dear", folder.path("s.yaml"))
  #expect(
    dear.text.contains(
      "Buyer refuses. It is worth less to the party than no agreement, whatever the unstated numbers are.")
  )
}

// MARK: Limits

@Test func explanationStopsAtATimeLimit() throws {
  let folder = try TemporaryFolder()
  try folder.write(manyDemands(), to: "many.yaml")
  for run in try stoppedRuns(["explain", folder.path("many.yaml"), "--format", "json"]) {
    let json = try #require(run.json)
    #expect(json["status"] as? String == "limit")
    #expect(json["complete"] as? Bool == false)
    // What is found by then is minimal.
    let conflicts = try #require(json["conflicts"] as? [[String]]).map(Set.init)
    for conflict in conflicts {
      #expect(!conflicts.contains { $0.isStrictSubset(of: conflict) }, "\(conflict)")
    }
  }
}

@Test func explanationStopsAtControlC() throws {
  let folder = try TemporaryFolder()
  try folder.write(manyDemands(), to: "many.yaml")
  let result = try run(
    command.path, ["explain", folder.path("many.yaml"), "--format", "json"], interrupted: true)
  #expect(result.exitCode == 3)
  #expect(result.errors.contains("stopping"))
  // It may have come while the model was read.
  if let json = result.json {
    #expect(json["complete"] as? Bool == false)
  } else {
    #expect(result.output.isEmpty && result.errors.contains("nothing is proven"))
  }
}

/// Twelve quantities of ten levels, and forty demands on sums and differences of two of them.
private func manyDemands() -> String {
  var state: UInt64 = 5
  func random(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % count
  }
  var text = "zopa: 1\ntitle: Many demands\nparties: {a: A, b: B, c: C, d: D}\nissues:\n"
  for issue in 0..<12 { text += "  i\(issue): {quantity: {from: 0, to: 9, step: 1}}\n" }
  text += "preferences:\n"
  for party in ["a", "b", "c", "d"] {
    text += "  \(party):\n    judge_by: red_lines\n    red_lines:\n"
    for line in 0..<10 {
      let first = random(12)
      let second = (first + 1 + random(11)) % 12
      let rule =
        switch random(3) {
        case 0: "i\(first) + i\(second) >= \(8 + random(8))"
        case 1: "i\(first) + i\(second) <= \(3 + random(7))"
        default: "i\(first) - i\(second) >= \(random(6))"
        }
      text += "      \(party.uppercased())\(line): \"\(rule)\"\n"
    }
  }
  return text
}
