import Testing

// `evidence:` at the head of a preference file: what its statements rest on that cite nothing themselves.

private let quarry = """
  zopa: 1
  title: Quarry
  parties: {owner: Owner, village: Village}
  issues:
    dust: {name: Dust, options: [much, little]}
    noise: {name: Noise, options: [day, night]}
  evidence:
    records: {E1: {says: The owner's letter}, E2: {says: A survey}, E3: {says: A second survey}}
  preferences:
    owner:
      evidence: E1
      scores:
        dust: {much: 5, little: 0}
        noise: {worth: {day: 0, night: 3}, evidence: E2}
      red_lines: {O1: {rule: "dust = much", hardness: reported, confidence: low}, O2: {rule: "noise = night", evidence: analyst}}
      no_agreement: 1
    village:
      evidence: [E2, analyst]
      scores:
        dust: {much: 0, little: {worth: 4, evidence: E3}}
        noise: {day: 2, night: 0}
      no_agreement: {worth: 1, confidence: high}
      types: {proud: {no_agreement: 3}}
  """

@Test func evidenceOfAFileIsThatOfItsStatements() throws {
  let folder = try TemporaryFolder()
  try folder.write(quarry, to: "q.yaml")
  let check = try zopa("check", folder.path("q.yaml"))
  #expect(check.exitCode == 0)
  #expect(!check.errors.contains("nothing is cited"), "\(check.errors)")
  // O2 alone is nobody's but the analyst's.
  #expect(unwrapped(check.output).contains("8 (1 the analyst's own, 0 without evidence)"))
  let report = try zopa("report", folder.path("q.yaml"), "--format", "markdown").output
  #expect(report.contains("| **O1** | Owner | – | `dust = much` | reported | `E1` (Confidence: low) |"))
  #expect(report.contains("| **O2** | Owner | – | `noise = night` | firm | **analyst** |"))
}

@Test func evidenceOfAFileMustBeOnRecordAndIsNoneOfATypes() throws {
  let folder = try TemporaryFolder()
  try folder.write(quarry.replacing("evidence: E1\n", with: "evidence: E9\n"), to: "q.yaml")
  let unknown = try zopa("check", folder.path("q.yaml"))
  #expect(unknown.exitCode == 1)
  #expect(unknown.errors.contains("q.yaml:11:15: error: there is no evidence record 'E9'"))
  try folder.write(
    quarry.replacing("proud: {no_agreement: 3}", with: "proud: {evidence: E3, no_agreement: 3}"), to: "q.yaml")
  #expect(try zopa("check", folder.path("q.yaml")).errors.contains("a type has no 'evidence' of its own"))
}
