import Foundation
import Testing

/// Two parties whose limits are intervals, so that few draws are made quickly.
private func haggle() throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    title: A price that nobody has stated
    parties: {buyer: {name: Buyer}, seller: {name: Seller}}
    issues: {price: {quantity: {from: 0, to: 10, step: 1}}}
    proposals: {three: {set: {price: 3}}, open: {set: {}}}
    preferences:
      buyer: {scores: {price: {0: 10, 10: 0}}, no_agreement: {worth: [4, 8]}}
      seller: {scores: {price: {0: 0, 10: 10}}, no_agreement: {worth: [0, 4]}}

    """, to: "scenario.yaml")
  return folder
}

@Test func ensembleNamesScaleSeedAndErrors() throws {
  let folder = try haggle()
  let json = try #require(
    try zopa("ensemble", folder.root, "--draws", "400", "--format", "json").json)
  #expect(json["draws"] as? Int == 400 && json["seed"] as? Int == 1)
  let zone = try #require(json["zone"] as? [String: Any])
  let share = try #require(zone["share"] as? Double)
  // 13/16, as the ends of the intervals have it.
  #expect(abs(share - 0.8125) < 4 * 0.0195)
  let error = try #require(zone["se"] as? Double)
  #expect(abs(error - (share * (1 - share) / 400).squareRoot()) < 1e-12)
  let text = try zopa("ensemble", folder.root, "--draws", "400")
  #expect(unwrapped(text.output).contains("It is not a probability: nobody has stated one."))
  #expect(unwrapped(text.output).contains("what it states bounds every number"))
}

@Test(arguments: [2, 7])
func shardsPutTogetherAreTheWholeByteForByte(count: Int) throws {
  let folder = try haggle()
  let whole = ["ensemble", folder.root, "--draws", "200", "--seed", "5", "--format", "json"]
  var parts: [String] = []
  for shard in 1...count {
    let part = folder.path("part\(shard).json")
    let result = try zopa(
      whole + ["--shard", "\(shard)", "--of", "\(count)", "--output", part])
    #expect(result.exitCode == 0)
    parts.insert(part, at: 0)
  }
  let merged = try zopa(["ensemble", folder.root, "--format", "json", "--merge"] + parts)
  #expect(merged.exitCode == 0)
  #expect(try merged.output == zopa(whole).output)
  let missing = try zopa(
    ["ensemble", folder.root, "--merge"] + parts.dropLast())
  #expect(missing.exitCode == 64 && missing.errors.contains("missing: part 1"))
  let twice = try zopa(["ensemble", folder.root, "--merge"] + parts + [parts[0]])
  #expect(twice.exitCode == 64 && twice.errors.contains("more than once"))
  let other = try zopa(["ensemble", "Models/wage-talks", "--merge"] + parts)
  #expect(other.exitCode == 1 && other.errors.contains("a part of another ensemble"))
}

@Test(arguments: [
  (["--draws", "0"], "--draws is from 1"), (["--seed", "-1"], "--seed is 0 or more"),
  (["--shard", "1"], "given together"), (["--shard", "3", "--of", "2"], "from 1 to --of"),
  (["--reading", "central"], "leave out --reading"), (["--engine", "glpk"], "auto or enumerate"),
  (["--merge", "a.json", "--shard", "1", "--of", "2"], "leave out --shard"),
])
func ensembleRefusesWhatMakesNoSense(arguments: [String], message: String) throws {
  let result = try zopa(["ensemble", "Models/wage-talks"] + arguments)
  #expect(result.exitCode == 64 && result.errors.contains(message), "\(result.errors)")
}

@Test func whatIsNoPartIsRefused() throws {
  let folder = try haggle()
  let other = folder.path("zone.json")
  _ = try zopa("zone", folder.root, "--format", "json", "--output", other)
  let result = try zopa("ensemble", folder.root, "--merge", other)
  #expect(result.exitCode == 1 && result.errors.contains("this is no part of an ensemble"))
  #expect(result.errors.contains("zone.json"))
  let cut = folder.path("cut.json")
  try folder.write("{\"command\": \"ensem", to: "cut.json")
  #expect(try zopa("ensemble", folder.root, "--merge", cut).errors.contains("it is no JSON"))
}
