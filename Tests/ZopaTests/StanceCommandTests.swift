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
