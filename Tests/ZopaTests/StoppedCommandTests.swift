import Foundation
import Testing

// What is left of work that a limit or Ctrl-C ends.

@Test func timeLimitStopsWithWhatIsProven() throws {
  let folder = try TemporaryFolder()
  try folder.write(hardModel(), to: "hard.yaml")
  let zone = ["zone", folder.path("hard.yaml"), "--engine"]
  for run in try stoppedRuns(zone + ["glpk", "--format", "json"], looks: [1, 300, 1_000]) {
    let json = try #require(run.json)
    #expect(json["status"] as? String == "limit")
    #expect(json["verdict"] is NSNull)
    #expect(json["exists"] is NSNull)
  }
  for run in try stoppedRuns(zone + ["enumerate"], looks: [1, 300, 1_000]) {
    #expect(run.output.contains("Not known"))
  }
  // Neither comes to an end by itself, however fast the machine is.
  for engine in ["glpk", "enumerate"] {
    let run = try zopa(zone + [engine, "--time-limit", "0.3"])
    #expect(run.exitCode == 3)
    #expect(run.output.contains("Not known") || run.errors.contains("stopped"))
  }
}

@Test(arguments: ["enumerate", "glpk"])
func controlCStopsWithWhatIsProven(engine: String) throws {
  let folder = try TemporaryFolder()
  try folder.write(hardModel(), to: "hard.yaml")
  let result = try run(
    command.path, ["zone", folder.path("hard.yaml"), "--engine", engine], interrupted: true)
  #expect(result.exitCode == 3)
  // It may have come while the model was read.
  #expect(result.output.contains("Not known") || result.errors.contains("nothing is proven"))
  #expect(result.errors.contains("stopping"))
}

/// Rules that split coefficients exactly in half (Cornuéjols & Dawande, 1998): neither engine comes to
/// an end in a minute.
private func hardModel() -> String {
  var state: UInt64 = 11
  func coefficient() -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % 100
  }
  let issues = (0..<50).map { "i\($0)" }
  var text = "zopa: 1\ntitle: Hard\nparties: {a: {name: A}, b: {name: B}}\nissues:\n"
  for issue in issues { text += "  \(issue): {quantity: {from: 0, to: 1, step: 1}}\n" }
  text += "rules:\n"
  for rule in 0..<4 {
    let coefficients = issues.map { _ in coefficient() }
    let sum = zip(coefficients, issues).map { "\($0) * \($1)" }.joined(separator: " + ")
    text += "  r\(rule): {rule: \"\(sum) = \(coefficients.reduce(0, +) / 2)\", kind: law}\n"
  }
  return text
}
