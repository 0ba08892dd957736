import Foundation
import TestSupport
import Testing

// Studies whose conclusions come out of the model: which assumption decides is found, not written in. The figures were counted
// outside the project.

private func worlds(_ model: String) throws -> [String: Any] {
  try #require(try zopa("worlds", "Models/literature/\(model)", "--stance", "final", "--format", "json").json)
}

private func verdicts(_ json: [String: Any]) -> [String: Int] {
  let worlds = json["worlds"] as? [[String: Any]] ?? []
  return Dictionary(grouping: worlds.compactMap { $0["verdict"] as? String }, by: \.self).mapValues(\.count)
}

private func changedVerdicts(_ json: [String: Any]) -> [String: [Int]] {
  Dictionary(
    uniqueKeysWithValues: (json["decides"] as? [[String: Any]] ?? []).map {
      ($0["question"] as? String ?? "", [$0["verdict"] as? Int ?? -1, $0["groups"] as? Int ?? -1])
    })
}

@Test func theIranStudyHangsOnWhatItsCriticsSay() throws {
  let json = try worlds("iran-nuclear")
  #expect(verdicts(json) == ["none": 13, "some": 3, "every": 8])
  #expect(
    changedVerdicts(json) == ["US1": [11, 12], "iran_wants": [4, 12], "no_deal": [2, 8], "offer": [1, 12]])
  // The authors' assumptions leave no zone, and one objection by itself opens it.
  let base = try zopa("zone", "Models/literature/iran-nuclear", "--fail-if-empty")
  let objection = try zopa("zone", "Models/literature/iran-nuclear", "--belief", "iran_wants=recognition")
  #expect(base.exitCode == 2 && objection.output.contains("Yes"))
}

@Test func howBadNoDealIsDecidesWhatBrexitEndsIn() throws {
  let json = try worlds("brexit")
  #expect(verdicts(json) == ["every": 4, "none": 2])
  #expect(changedVerdicts(json) == ["no_deal": [2, 2], "backstop": [0, 3]])
}

@Test(arguments: [
  "elmira", "cuban-missiles", "labour-contract", "panama-canal", "shared-reservoir", "iran-nuclear", "brexit",
])
func studiesAnswerAsTheyExpect(model: String) throws {
  let check = try zopa("check", "Models/literature/\(model)")
  #expect(check.exitCode == 0 && check.errors.isEmpty, "\(check.errors)")
}
