import Foundation
import Testing

// Sentences about proposals, each of which was once said where it is not so.

/// North leaves open what pulling back its guns is worth; a town consents where there is aid; a law keeps one proposal out.
private let river = """
  zopa: 1
  title: River
  parties: {north: North, south: South, town: {consents_to: "aid = 2"}}
  issues:
    guns: {options: [stay, back]}
    aid: {quantity: {from: 0, to: 2, step: 1}}
    flag: {options: [red, blue, green, white]}
  rules: {L1: {rule: "aid > 0 or guns = back", kind: law}}
  proposals:
    sketch: {set: {guns: back}}
    offer: {set: {guns: back, aid: 0, flag: red}}
    keep: {set: {guns: stay}}
    bare: {set: {guns: stay, aid: 0, flag: red}}
  variants: {firm: {harden: all}, other: {set: {south.no_agreement: 2}}}
  preferences:
    north:
      scores: {guns: {stay: 0, back: [-8, -4]}, aid: {0: 0, 2: 10}}
      indifferent: [flag]
      no_agreement: 0
    south:
      scores: {guns: {stay: 0, back: 9}, aid: {0: 0, 2: -2}}
      indifferent: [flag]
      no_agreement: 1
      red_lines: {S1: {rule: "aid < 2 or guns = back", hardness: reported}}
    town:
      scores: {guns: {stay: 0, back: 1}, aid: {0: 0, 2: 2}}
      indifferent: [flag]
      no_agreement: 0
  """

private func ask(_ arguments: [String], of model: String = river) throws -> (text: String, errors: String) {
  let folder = try TemporaryFolder()
  try folder.write(model, to: "r.yaml")
  let run = try zopa([arguments[0], folder.path("r.yaml")] + arguments.dropFirst())
  return (unwrapped(run.output), run.errors)
}

/// What is worth as much to A as the sketch at worst; C has a say where z is q.
private let offered = """
  zopa: 1
  title: Offers
  parties: {a: A, b: B, c: {consents_to: "z = q"}}
  issues: {x: {options: [p, q]}, y: {options: [p, q]}, z: {options: [p, q]}}
  proposals: {sketch: {set: {x: q}}}
  preferences:
    a: {scores: {x: {p: 0, q: 1}, y: {p: 0, q: 1}}, indifferent: [z], no_agreement: 0}
    b: {scores: {z: {p: 0, q: 1}}, indifferent: [x, y], no_agreement: 0}
    c: {scores: {x: {p: 1, q: 0}}, indifferent: [y, z], no_agreement: 0}

  """

@Test(arguments: ["enumerate", "glpk"])
func equivalentOffersAreNoCompletionsOfTheProposal(engine: String) throws {
  let folder = try TemporaryFolder()
  try folder.write(offered, to: "r.yaml")
  let asked = ["improve", folder.path("r.yaml"), "--from", "sketch", "--engine", engine, "--offers", "50"]
  let text = unwrapped(try zopa(asked).output)
  #expect(text.contains("“sketch” itself, however settled, is left out. At most 50 are listed"))
  // Nobody is asked what an outcome is worth to a party that has no say in it.
  #expect(text.contains("x: p; y: q; z: q 1 1 1"), "\(text)")
  #expect(text.contains("x: p; y: q; z: p 1 0 –"), "\(text)")
  let json = try #require(try zopa(asked + ["--format", "json"]).json)
  let offers = try #require(json["offers"] as? [[String: Any]])
  let outcomes = offers.flatMap { $0["outcomes"] as? [[String: String]] ?? [] }
  #expect(!outcomes.isEmpty && outcomes.allSatisfy { $0["x"] == "p" })
}

@Test func oneAgreementIsNotSomeAgreements() throws {
  let model = """
    zopa: 1
    title: One
    parties: {a: A, b: B}
    issues: {x: {options: [p, q]}}
    proposals: {d: {set: {x: p}}}
    preferences:
      a: {scores: {x: {p: 1, q: 2}}, no_agreement: 0}
      b: {scores: {x: {p: 1, q: 2}}, no_agreement: 0}

    """
  let text = try ask(["improve", "--from", "d"], of: model).text
  #expect(
    text.contains(
      "Yes. There is an agreement that is better than “d” for somebody and worse for nobody. 1 set of payoffs of such agreements is efficient."
    ))
}

@Test func listsOfNearestAgreementsSayThatThereAreMore() throws {
  let text = try ask(["explain", "--why-not", "keep"]).text
  #expect(text.contains("changes 1 issue; 4 are equally near, for instance: •"), "\(text)")
  #expect(text.contains("• and 1 more"), "\(text)")
}

@Test func gainsOfPartiesWithOpenNumbersAreGiven() throws {
  // The worst of the sketch has no aid: whatever the guns are worth, aid of 2 is 10 more to North.
  let text = try ask(["explain", "--why-not", "sketch"]).text
  #expect(text.contains("North +10"), "\(text)")
}

@Test func comparisonWithOneVariantAsksForASecond() throws {
  let errors = try ask(["compare", "firm"]).errors
  #expect(errors.contains("nothing to compare 'firm' with: name a second variant, for instance 'other'"), "\(errors)")
  #expect(!errors.contains("has no variants"))
}

@Test func robustSaysWhichRuleExcludesAProposal() throws {
  let text = try ask(["robust"]).text
  #expect(text.contains("“bare” does not meet the rules: it is excluded by L1."), "\(text)")
  #expect(!text.contains("“offer” does not meet"))
}

@Test func namesAlikeOfPartiesAreWarnedOfWhereTheyStand() throws {
  let errors = try ask(["check"], of: river.replacingOccurrences(of: "south: South", with: "south: North")).errors
  #expect(errors.contains("r.yaml:3:25: warning: the parties 'north', 'south' have one name, 'North'"), "\(errors)")
}

@Test func zoneGivesWhatIsKnownInEveryReading() throws {
  let folder = try TemporaryFolder()
  try folder.write(river, to: "r.yaml")
  // Without aid the offer is worth −8 to −4 to North; the sketch may bring up to 10 more.
  #expect(unwrapped(try zopa("zone", folder.path("r.yaml")).output).contains("refuses, −8 … −4 against 0"))
  let json = try #require(try zopa("zone", folder.path("r.yaml"), "--format", "json").json)
  let proposals = try #require(json["proposals"] as? [String: [String: Any]])
  for (proposal, least, greatest) in [("offer", -8.0, -4.0), ("sketch", -8, 6)] {
    let payoffs = try #require(proposals[proposal]?["payoffs"] as? [String: Any])
    let north = try #require(payoffs["north"] as? [String: Double])
    #expect(north == ["least": least, "greatest": greatest, "no_agreement": 0], "\(proposal)")
  }
  let parties = try #require(json["parties"] as? [String: Any])
  #expect((parties["north"] as? [String: Any])?["no_agreement"] as? Double == 0)
}
