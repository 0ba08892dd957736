import Testing

// What `--stance final` does to every command.

@Test func finalStanceIsSaidAndJudged() throws {
  let stated = try zopa(["zone", "Models/abu-dhabi", "--format", "json"])
  let final = try zopa(["zone", "Models/abu-dhabi", "--stance", "final", "--format", "json"])
  #expect(stated.json?["stance"] as? String == "firm" && stated.json?["verdict"] as? String == "some")
  #expect(final.json?["stance"] as? String == "final" && final.json?["verdict"] as? String == "none")
}

@Test(arguments: ["zone", "explain", "robust", "flip", "frontier", "stability", "sequence", "report", "compare"])
func everyPageNamesTheStance(command: String) throws {
  let arguments = [command, "Models/four-issues", "--format", "text"]
  let sentence = "! Every reported red line is taken as final here."
  let final = try zopa(arguments + ["--stance", "final"])
  #expect(final.exitCode == 0 && final.output.contains(sentence), "\(final.errors)")
  #expect(!(try zopa(arguments)).output.contains(sentence))
}

@Test func checkRefusesAStance() throws {
  let run = try zopa(["check", "Models/four-issues", "--stance", "final"])
  #expect(run.exitCode == 64)
  #expect(run.errors.contains("leave out --stance"))
}

@Test func partsOfAnEnsembleInAnotherStanceAreNotPutTogether() throws {
  let folder = try TemporaryFolder()
  let files = (1...2).map { folder.path("part\($0).json") }
  func merged(_ stances: [String]) throws -> Run {
    for (shard, stance) in stances.enumerated() {
      let run = try zopa([
        "ensemble", "Models/abu-dhabi", "--stance", stance, "--draws", "20", "--shard", "\(shard + 1)", "--of", "2",
        "--format", "json", "--output", files[shard],
      ])
      #expect(run.exitCode == 0, "\(run.errors)")
    }
    return try zopa(["ensemble", "Models/abu-dhabi", "--stance", stances[0], "--merge"] + files)
  }
  #expect(try merged(["firm", "final"]).exitCode != 0)
  #expect(try merged(["final", "final"]).exitCode == 0)
}

@Test func reportsSayInWhichStanceTheyWereMade() throws {
  let run = try zopa(["report", "Models/wage-talks", "--stance", "final", "--format", "markdown"])
  #expect(run.output.contains("zopa report MODEL --stance final"))
}

@Test func unknownStanceIsRefused() throws {
  let run = try zopa(["zone", "Models/wage-talks", "--stance", "finale"])
  #expect(run.exitCode == 64 && run.errors.contains("firm") && run.errors.contains("final"))
}
