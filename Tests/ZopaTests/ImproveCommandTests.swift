import Foundation
import Testing

// `zopa improve`, as a user meets it.

@Test func improvementJSONHasTheKeysOfTheDesign() throws {
  let json = try #require(
    try zopa("improve", "Models/four-issues", "--from", "freeze", "--format", "json").json)
  #expect(json["schema"] as? Int == 1)
  #expect(json["command"] as? String == "improve")
  #expect(json["proposal"] as? String == "freeze")
  #expect(json["variant"] is NSNull)
  #expect(json["reading"] as? String == "central")
  #expect(json["status"] as? String == "complete")
  #expect(json["dominated"] as? Bool == true)
  let better = try #require(json["better"] as? [[String: Any]])
  #expect(better.count == 7)
  for point in better { #expect(Set(point.keys) == ["payoffs", "count", "outcomes"]) }
  // The freeze is worth 8, −4 and −2; nobody has less, and here everybody has more.
  for payoffs in better.compactMap({ $0["payoffs"] as? [String: Double] }) {
    #expect(payoffs["ukraine", default: 0] > 8)
    #expect(payoffs["russia", default: -9] > -4)
    #expect(payoffs["united_states", default: -9] > -2)
  }
  let nash = try #require(json["nash"] as? [String: Any])
  #expect(
    nash["payoffs"] as? [String: Double] == ["ukraine": 26, "russia": 11, "united_states": 17])
  let best = try #require(json["best_for"] as? [String: [String: Any]])
  #expect(Set(best.keys) == ["ukraine", "russia", "united_states"])
  #expect((best["russia"]?["payoffs"] as? [String: Double])?["russia"] == 29)
}

@Test(arguments: ["enumerate", "eliminate", "glpk"])
func offersAndTradesAreThoseOfTheCase(engine: String) throws {
  let json = try #require(
    try zopa(
      "improve", "Models/literature/equivalent-offers", "--from", "offer_3", "--engine", engine,
      "--format", "json"
    ).json)
  let trades = try #require(json["trades"] as? [[String: Any]])
  #expect(trades.count == 1)
  #expect(trades.first?["issue_given"] as? String == "price")
  #expect(trades.first?["issue_returned"] as? String == "delivery")
  #expect(trades.first?["net"] as? [String: Double] == ["supplier": 10, "hospital": 10])
  let offers = try #require(json["offers"] as? [[String: Any]])
  let same = try #require(offers.first { $0["same_for"] as? String == "supplier" })
  let outcomes = try #require(same["outcomes"] as? [[String: String]])
  #expect(
    outcomes.first == ["price": "4.5", "delivery": "monthly", "term": "three_years"])
}

/// A sale that the seller refuses: the buyer would have 9 of it, and at most 5 or 6 of what both accept.
private let sale = """
  zopa: 1
  title: Sale
  parties: {buyer: Buyer, seller: Seller}
  issues: {price: {quantity: {from: 0, to: 10, step: 1}}}
  proposals: {gift: {set: {price: 1}}}
  preferences:
    buyer: {scores: {price: {0: 10, 10: 0}}, no_agreement: 2}
    seller: {scores: {price: {0: 0, 10: 10}}, no_agreement: LEAST}
  """

@Test(arguments: ["auto", "enumerate", "eliminate", "glpk"])
func whetherThereIsAnAgreementIsNotLeftOpen(engine: String) throws {
  let folder = try TemporaryFolder()
  for (least, sentence) in [
    ("5", "No. Every agreement is worse than “gift” for somebody."),
    ("9", "No. There is no agreement, so none is better than “gift”."),
  ] {
    try folder.write(sale.replacing("LEAST", with: least), to: "sale.yaml")
    let run = try zopa("improve", folder.path("sale.yaml"), "--from", "gift", "--engine", engine)
    #expect(unwrapped(run.output).contains(sentence), "\(least) \(engine)")
    #expect(run.exitCode == 0)
  }
}

@Test func improvementReadsAsItShould() throws {
  let text = unwrapped(
    try zopa("improve", "Models/literature/equivalent-offers", "--from", "offer_3").output)
  for line in [
    "Yes. Some agreements are better than “Prompt” for somebody and worse for nobody. 2 sets of payoffs "
      + "among them are efficient.",
    "Best for Supplier; Nash's",
    "Supplier gives “Price of a box: 5.5 → 5” (Supplier −10 and Hospital +15) for “Delivery: weekly → "
      + "monthly” (Supplier +20 and Hospital −5). Both together: Supplier +10 and Hospital +10.",
    "The same for Supplier, best for Hospital first", "“Prompt” itself is left out. At most",
  ] { #expect(text.contains(line), "\(line)") }
}

@Test func efficientAndUnreachableDraftsAreToldApart() throws {
  let efficient = try zopa("improve", "Models/wage-talks", "--from", "mediator")
  #expect(efficient.exitCode == 0)
  #expect(efficient.output.contains("No. No agreement is better than"))
  let json = try #require(
    try zopa("improve", "Models/wage-talks", "--from", "mediator", "--format", "json").json)
  #expect(json["dominated"] as? Bool == false)
  #expect((json["better"] as? [Any])?.isEmpty == true)
  #expect(json["nash"] is NSNull)
  let model = ["Models/four-issues", "--variant", "confident_russia", "--from", "freeze"]
  let empty = try zopa(["improve"] + model)
  #expect(empty.exitCode == 0)
  #expect(unwrapped(empty.output).contains("No. There is no agreement, so none is better than"))
  let reason = try #require(try zopa(["improve"] + model + ["--format", "json"]).json)
  #expect(reason["reason"] as? String == "no_agreement")
}

@Test func partyWithoutPayoffsLeavesNothingToImprove() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    title: Half a file
    parties: {a: {name: A}, b: {name: B}}
    issues: {fence: {options: [low, high]}}
    proposals: {draft: {set: {fence: low}}}
    preferences:
      a: {scores: {fence: {low: 0, high: 1}}, no_agreement: 0}
      b: {red_lines: {B1: "fence = low"}}

    """, to: "half.yaml")
  let run = try zopa("improve", folder.path("half.yaml"), "--from", "draft", "--format", "json")
  #expect(run.exitCode == 0)
  let json = try #require(run.json)
  #expect(json["dominated"] is NSNull)
  #expect(json["reason"] as? String == "open_numbers")
}

@Test func wrongDraftsAreRefused() throws {
  let typing = try zopa("improve", "Models/wage-talks", "--from", "mediatr")
  #expect(typing.exitCode == 1)
  #expect(typing.output.isEmpty)
  #expect(typing.errors.contains("did you mean 'mediator'?"))
  let shares = try zopa("improve", "Models/literature/trump-divorce", "--from", "x")
  #expect(shares.exitCode == 1)
  #expect(shares.errors.contains("error: 'zopa improve' does not answer where issues can be split"))
  #expect(try zopa("improve", "Models/wage-talks").exitCode == 64)
  #expect(
    try zopa("improve", "Models/wage-talks", "--from", "mediator", "--offers", "-1").exitCode == 64)
}

@Test func offersAreAsManyAsAskedFor() throws {
  for count in [0, 1] {
    let json = try #require(
      try zopa(
        "improve", "Models/literature/inheritance", "--from", "as_a_gift", "--offers", "\(count)",
        "--format", "json"
      ).json)
    let offers = try #require(json["offers"] as? [[String: Any]])
    let counts = try offers.map { try #require($0["outcomes"] as? [Any]).count }
    #expect(counts.allSatisfy { $0 <= count } && (counts.max() ?? 0) == count, "\(counts)")
  }
}
