import Foundation
import Testing

// `zopa votes`, and what other commands say where fewer than all have to accept.

private let council = "Models/literature/harbour-council"

@Test func votesSayOnWhoseAnswerProposalsHang() throws {
  let json = try #require(try zopa("votes", council, "--format", "json").json)
  #expect((json["minimal_winning"] as? [[String]])?.count == 3)
  #expect((json["minimal_blocking"] as? [[String]])?.prefix(2) == [["company"], ["ministry"]])
  #expect(json["agreements"] as? Int == 9)
  let proposals = try #require(json["proposals"] as? [[String: Any]])
  let port = try #require(proposals.first { $0["proposal"] as? String == "big_port" })
  #expect(port["verdict"] as? String == "some" && port["decisive"] as? [String] == ["town"])
  let power = try #require(json["power"] as? [[String: Any]])
  #expect(power.compactMap { $0["shapley_shubik"] as? String } == ["0.35", "0.1", "0.1", "0.1", "0.35"])
  let text = unwrapped(try zopa("votes", council).output)
  #expect(
    text.contains("Without Port company and Ministry there is no agreement. 3 groups can bring an agreement about."))
}

@Test(arguments: ["text", "markdown", "html", "csv", "json"], ["en", "ja"])
func votesHaveEveryFormat(format: String, language: String) throws {
  let run = try zopa("votes", council, "--format", format, "--language", language)
  #expect(run.exitCode == 0 && run.errors.isEmpty && !run.output.isEmpty)
}

@Test func withoutARuleEverybodyHasToAccept() throws {
  let text = unwrapped(try zopa("votes", "Models/wage-talks").output)
  #expect(text.contains("Everybody has to accept: each can prevent an agreement alone."))
}

@Test(arguments: [
  ["frontier"], ["bargain"], ["explain"], ["improve", "--from", "birds"], ["robust"], ["flip"], ["ensemble"],
  ["sequence"],
  ["stability"], ["compare"],
])
func whatNeedsEverybodySaysSo(command: [String]) throws {
  let run = try zopa([command[0], council] + command.dropFirst())
  #expect(run.exitCode == 1 && run.output.isEmpty)
  #expect(run.errors.contains("does not answer where fewer than all have to accept"), "\(run.errors)")
}

@Test func briefAndReportSpeakOfEnoughParties() throws {
  let brief = unwrapped(try zopa("brief", council).output)
  #expect(brief.contains("There is an agreement: 9 outcomes suit enough parties."))
  #expect(
    brief.contains(
      "An agreement needs Port company, Ministry and at least 2 of Town of Merle, Dockers' union and Heron watchers."))
  #expect(brief.contains("Enough parties accept 2 of the 3 proposals"))
  let report = try zopa("report", council)
  #expect(report.exitCode == 0 && report.output.contains("On whose answer each proposal hangs"))
  #expect(!report.output.contains("every party could accept"))
}

// Putnam's effect: the more votes are needed at home, the less there is for the other side.
@Test func narrowWinSetAtHomeCostsTheOtherSide() throws {
  let treaty = "Models/literature/treaty-at-home"
  let json = try #require(try zopa("votes", treaty, "--format", "json").json)
  let body = try #require((json["ratification"] as? [[String: Any]])?.first)
  #expect(body["undetermined"] as? [String] == ["centre"])
  #expect(body["every"] as? Int == 5 && body["some"] as? Int == 0 && body["none"] as? Int == 11)
  let quotas = try #require(body["quotas"] as? [[String: Any]])
  #expect(quotas.compactMap { $0["quota"] as? Int } == [0, 25, 30, 45, 55, 70, 75, 100])
  #expect(quotas.compactMap { $0["agreements"] as? Int } == [8, 6, 6, 2, 2, 2, 2, 0])
  #expect(quotas.compactMap { $0["possible"] as? Int } == [8, 8, 6, 6, 6, 2, 2, 2])
  func best(_ place: Int) -> [Double]? { (quotas[place]["payoffs"] as? [String: [Double]])?["south"] }
  #expect(best(0) == [6, 12] && best(5) == [6, 6])
  let brief = unwrapped(try zopa("brief", treaty).output)
  #expect(
    brief.contains(
      "Assembly of Northland has to ratify. Asked only where “Kilometres that Northland gives (km)” is at least 1"))
  #expect(brief.contains("Nothing is on file about how Centre would vote."))
}

// Three parties, of whom two have to accept, with three demands that exclude each other.
@Test func oneOfThreeMustGiveWhereTwoHaveToAccept() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    parties: {a: {name: A}, b: {name: B}, c: {name: C}}
    issues: {seat: {options: [x, y, z], status_quo: x}}
    agreement: {at_least: 2, of: [a, b, c]}
    preferences:
      a: {judge_by: red_lines, red_lines: {AX: {rule: "seat = x", hardness: firm}}}
      b: {judge_by: red_lines, red_lines: {BY: {rule: "seat = y", hardness: firm}}}
      c: {judge_by: red_lines, red_lines: {CZ: {rule: "seat = z", hardness: firm}}}

    """, to: "seats/scenario.yaml")
  let json = try #require(try zopa("worlds", folder.path("seats"), "--format", "json").json)
  let world = try #require((json["worlds"] as? [[String: Any]])?.first)
  #expect(world["conflicts"] as? [[String]] == [["AX", "BY", "CZ"]])
  #expect(world["must_give"] as? Int == 1)
  #expect((world["smallest_concessions"] as? [[String]])?.count == 3)
  #expect(world["alone"] as? [String] == ["a", "b", "c"])
}
