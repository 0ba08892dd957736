import Foundation
import Testing

@Test func robustSaysWhatHoldsInEveryReading() throws {
  let answered = try zopa("robust", "Models/abu-dhabi", "--variant", "maximalist_russia")
  #expect(answered.exitCode == 0)
  #expect(answered.output.contains("Some readings have an agreement and others have none"))
  #expect(answered.output.contains("the worth of European integration clauses: included"))
  let json = try zopa("robust", "Models/abu-dhabi", "--format", "json")
  let result = try #require(json.json)
  let model = try #require(result["model"] as? [String: Any])
  #expect(model["same_outcome_in_every"] as? Bool == false)
  #expect(model["every"] as? Bool == false)
  #expect(model["some"] as? Bool == true)
  let proposals = try #require(result["proposals"] as? [String: [String: [String: Any]]])
  #expect(proposals["freeze"]?["ukraine"]?["verdict"] as? String == "some")
  // Nobody in the source states a number, so there is no margin.
  #expect(proposals["freeze"]?["ukraine"]?["least"] is NSNull)
}

@Test func contradictingStatementsGiveNoVerdict() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    title: A circle
    parties: {buyer: {name: Buyer}}
    issues: {colour: {options: [red, green, blue]}}
    preferences:
      buyer: {order: ["colour: red > green", "colour: green > blue", "colour: blue > red"]}

    """, to: "scenario.yaml")
  for command in ["check", "zone", "robust"] {
    let refused = try zopa(command, folder.root)
    #expect(refused.exitCode == 1, "\(command)")
    #expect(refused.errors.contains("scenario.yaml:6:"), "\(command)")
    #expect(refused.errors.contains("contradict each other"), "\(command)")
    #expect(refused.output.isEmpty, "\(command)")
  }
}
