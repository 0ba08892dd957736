import Foundation
import Testing

// How far a party would have to go that leaves numbers open.

/// A party to which a stop of fire is worth 2 to 3 less than none, and one that asks for a little more than it is worth.
private func far(_ stop: String) -> String {
  """
  zopa: 1
  title: Far
  parties: {army: Army, militia: Militia}
  issues: {fire: {options: [open, stop]}}
  evidence: {records: {E1: {by: Both}}}
  preferences:
    army: {evidence: E1, scores: {fire: {open: 0, stop: \(stop)}}, no_agreement: 0}
    militia: {evidence: E1, scores: {fire: {open: 0, stop: 5}}, no_agreement: 4}

  """
}

@Test func distanceOfAPartyWithOpenNumbersIsARange() throws {
  let folder = try TemporaryFolder()
  try folder.write(far("[-3, -2]"), to: "n.yaml")
  let text = unwrapped(try zopa("explain", folder.path("n.yaml")).output)
  #expect(
    text.contains(
      "Army would have to accept at least 2 points less than no agreement is worth to it; 3 points less would be "
        + "enough whatever the unstated numbers are."))
  #expect(
    text.contains("Militia would have to accept 4 points less than the 4 that it has without an agreement, that is 0."))
  let json = try #require(try zopa("explain", folder.path("n.yaml"), "--format", "json").json)
  let distances = try #require(json["distances"] as? [[String: Any]])
  let army = try #require(distances.first { $0["demand"] as? String == "army.no_agreement" })
  #expect(army["drop_in_some_reading"] as? Double == 2 && army["drop_in_every_reading"] as? Double == 3)
  #expect(army["drop"] == nil)
}

@Test(arguments: [("-1.9", "none"), ("-2", "some"), ("-2.9", "some"), ("-3", "every")])
func verdictChangesWhereTheDistanceSays(noAgreement: String, verdict: String) throws {
  let folder = try TemporaryFolder()
  let model = far("[-3, -2]").replacingOccurrences(of: "no_agreement: 0", with: "no_agreement: \(noAgreement)")
  try folder.write(model, to: "n.yaml")
  let zone = try #require(try zopa("zone", folder.path("n.yaml"), "--format", "json").json)
  #expect(zone["verdict"] as? String == verdict)
}
