import Foundation
import Testing

@Test func flipNamesTheNearestNumberFirst() throws {
  let json = try #require(try zopa("flip", "Models/wage-talks", "--format", "json").json)
  let flips = try #require(json["flips"] as? [[String: Any]])
  // The employer can gain 20 over no agreement where the union accepts, and no more.
  #expect(flips.first?["assumption"] as? String == "employer.no_agreement")
  #expect(flips.first?["now"] as? Double == 45)
  #expect(flips.first?["flips_at"] as? Double == 65)
  #expect(flips.first?["beyond"] as? Bool == true)
  #expect(flips.first?["verdict_after"] as? String == "none")
  let distances = flips.filter { $0["measure"] as? String == "value" }
    .compactMap { $0["distance"] as? Double }
  #expect(distances.count > 1 && distances == distances.sorted())
}

@Test func thresholdsOfAFlipHoldOnBothSides() throws {
  for (number, exists) in [("65", true), ("65.001", false)] {
    let folder = try TemporaryFolder()
    try folder.write(
      try String(contentsOfFile: "Models/wage-talks/scenario.yaml", encoding: .utf8),
      to: "scenario.yaml")
    try folder.replace("no_agreement: 45", with: "no_agreement: \(number)", in: "scenario.yaml")
    let json = try #require(try zopa("zone", folder.root, "--format", "json").json)
    #expect(json["exists"] as? Bool == exists)
  }
}

@Test func nothingFlipsTheHardPositionsAlone() throws {
  let model = ["Models/abu-dhabi", "--stance", "final", "--belief", "russia=maximalist"]
  let text = try zopa(["flip"] + model)
  #expect(text.exitCode == 0)
  #expect(unwrapped(text.output).contains("As things stand: no agreement. Nothing flips it"))
  let json = try #require(try zopa(["flip"] + model + ["--format", "json"]).json)
  #expect((json["flips"] as? [Any])?.isEmpty == true)
}

@Test func sweepHasTheBreakpointsOfEveryVerdict() throws {
  let arguments = ["flip", "Models/wage-talks", "--sweep", "employer.no_agreement"]
  let json = try #require(try zopa(arguments + ["--format", "json"]).json)
  let sweep = try #require(json["sweep"] as? [String: Any])
  let verdicts = try #require(sweep["verdicts"] as? [[String: Any]])
  let breaks = verdicts.map { line in
    (line["pieces"] as? [[String: Any]] ?? []).compactMap { $0["from"] as? Double }
  }
  #expect(breaks == [[65], [55]])
  let page = try zopa(arguments + ["--from", "0", "--to", "100", "--format", "html"])
  #expect(page.output.contains("<svg"))
}

@Test func sweepFindsANumberInARecordByEitherPath() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    title: Records
    parties: {a: A, b: B}
    issues: {x: {options: [u, v]}}
    evidence: {records: {E1: {says: A letter}}}
    preferences:
      a:
        evidence: E1
        scores: {x: {worth: {u: 0, v: 9}, evidence: analyst}}
        conditional: {extra: {when: "x = v", worth: 1}}
        no_agreement: {worth: 4, evidence: E1}
      b: {scores: {x: {u: 9, v: 3}}, no_agreement: 2}

    """, to: "r.yaml")
  for (paths, threshold) in [
    (["a.no_agreement", "a.no_agreement.worth"], 10.0), (["b.no_agreement", "b.no_agreement.worth"], 3),
    (["a.scores.x.v", "a.scores.x.worth.v"], 3), (["a.conditional.extra.worth", "a.conditional.extra"], -5),
  ] {
    for path in paths {
      let run = try zopa("flip", folder.path("r.yaml"), "--sweep", path, "--format", "json")
      let sweep = try #require(run.json?["sweep"] as? [String: Any], "\(path): \(run.errors)")
      let pieces = try #require((sweep["verdicts"] as? [[String: Any]])?.first?["pieces"] as? [[String: Any]])
      #expect(pieces.compactMap { $0["from"] as? Double } == [threshold], "\(path)")
    }
  }
  // What the file says of all its statements is what a number without evidence of its own rests on.
  let flips = try #require(try zopa("flip", folder.path("r.yaml"), "--format", "json").json)
  let all = try #require(flips["flips"] as? [[String: Any]])
  let extra = try #require(all.first { $0["assumption"] as? String == "a.conditional.extra.worth" })
  #expect(extra["evidence"] as? [String] == ["E1"])
}

@Test func sweepOfAParameterSaysFromWhereOnTrustIsEnough() throws {
  let json = try #require(
    try zopa(
      "flip", "Models/four-issues", "--variant", "doubting_ukraine", "--sweep",
      "ukraine.parameters.follow_through", "--from", "0", "--to", "1", "--format", "json"
    ).json)
  let sweep = try #require(json["sweep"] as? [String: Any])
  let verdicts = try #require(sweep["verdicts"] as? [[String: Any]])
  let zone = try #require(verdicts.first { $0["of"] as? String == "proposals.economic_zone" })
  let pieces = try #require(zone["pieces"] as? [[String: Any]])
  // Three quarters are worth -40, the zone 10 and monitors 6 to Ukraine, no agreement 0: 50 t is at least 24.
  #expect(pieces.map { $0["verdict"] as? String } == ["none", "every"])
  #expect(pieces[1]["from_exactly"] as? String == "0.48")
}

@Test(arguments: [
  (["--sweep", "employer.noagreement"], 1, "did you mean 'employer.no_agreement'?"),
  (["--proposal", "mediatr"], 1, "there is no proposal 'mediatr'"),
  (["--from", "0", "--to", "1"], 64, "--from and --to belong to --sweep"),
  (["--sweep", "employer.no_agreement", "--from", "9"], 64, "are given together"),
  (
    ["--sweep", "employer.no_agreement", "--from", "9", "--to", "2"], 64, "--from is less than --to"
  ),
  (["--engine", "glpk"], 64, "auto or enumerate"),
])
func wrongQuestionsAboutFlipsAreRefused(arguments: [String], code: Int32, words: String) throws {
  let run = try zopa(["flip", "Models/wage-talks"] + arguments)
  #expect(run.exitCode == code)
  #expect(run.errors.contains(words))
  #expect(run.output.isEmpty)
}

// By hand: with d for no agreement, the union gains 67 − d by 3 %, 60 − d by 2.5 % and 70 − d by 3.5 %, the employer 10, 15
// and 5.
@Test func flipOfASolutionSaysWhichAgreementItBecomes() throws {
  let arguments = ["flip", "Models/wage-talks", "--solution", "nash"]
  let json = try #require(try zopa(arguments + ["--format", "json"]).json)
  let solutions = try #require(json["solutions"] as? [String: [String: Any]])
  let nash = try #require(solutions["nash"])
  let now = try #require(nash["now"] as? [String: Any])
  #expect(
    now["outcomes"] as? [[String: String]] == [
      ["wage": "3", "hours": "forty", "jobs": "two_years"]
    ])
  let flips = try #require(nash["flips"] as? [[String: Any]])
  let union = try #require(flips.first { $0["assumption"] as? String == "union.no_agreement" })
  let above = try #require(union["above"] as? [String: Any])
  let below = try #require(union["below"] as? [String: Any])
  // (67 − d)·10 = (70 − d)·5, and (67 − d)·10 = (60 − d)·15.
  #expect(above["at"] as? Double == 64)
  #expect(below["at"] as? Double == 46)
  let beyond = try #require(below["beyond"] as? [String: Any])
  #expect((beyond["outcomes"] as? [[String: String]])?.first?["wage"] == "2.5")

  let text = unwrapped(try zopa(arguments).output)
  #expect(text.contains("As things stand it is Wage rise: 3 %"))
  #expect(text.contains("at 46: a tie there, and beyond it Wage rise: 2.5 %"))
  #expect(try zopa(arguments + ["--sweep", "union.no_agreement"]).exitCode == 64)
}

/// Two who may sign, and a third who consents only where shelling stops: who is a player depends on the outcome.
private let consenting = """
  zopa: 1
  title: Two drafts
  parties: {army: Army, militia: Militia, town: {consents_to: "shelling = stop"}}
  issues:
    shelling: {options: [go_on, stop]}
    posts: {options: [army, mixed]}
  preferences:
    army: {evidence: E1, scores: {shelling: {go_on: 0, stop: 2}, posts: {army: 5, mixed: 0}}, no_agreement: 0}
    militia: {evidence: E1, scores: {shelling: {go_on: 0, stop: 3}, posts: {army: 0, mixed: 6}}, no_agreement: 0}
    town: {evidence: E1, scores: {shelling: {go_on: 0, stop: 3}, posts: {army: 0, mixed: 1}}, no_agreement: 0}
  evidence: {records: {E1: {by: Both}}}
  """

@Test func flipClaimsNothingOfWhatItCouldNotExamine() throws {
  let folder = try TemporaryFolder()
  try folder.write(consenting, to: "f.yaml")
  let asked = ["flip", folder.path("f.yaml"), "--solution", "nash"]
  let text = unwrapped(try zopa(asked).output)
  #expect(text.contains("not known: none of 16 assumptions could be looked at"))
  #expect(!text.contains("Nothing") && !text.contains("flip nothing") && !text.contains("flips nothing"))
  let solutions = try #require(try zopa(asked + ["--format", "json"]).json?["solutions"] as? [String: Any])
  #expect((solutions["nash"] as? [String: Any])?["no_flip"] as? [String] == [])
}

@Test func flipSaysHowManyAssumptionsWereLookedAt() throws {
  let folder = try TemporaryFolder()
  let line = "no_agreement: 0, red_lines: {A1: {rule: \"posts = army or shelling = stop\"}}}\n  militia"
  try folder.write(
    consenting.replacingOccurrences(of: "no_agreement: 0}\n  militia", with: line), to: "f.yaml")
  let asked = ["flip", folder.path("f.yaml"), "--solution", "nash"]
  let text = unwrapped(try zopa(asked).output)
  #expect(
    text.contains(
      "Nothing that was looked at flips it: the one assumption does not. 16 others were not looked at."))
  #expect(text.contains("One assumption flips nothing: A1."))
  // Where everything can be looked at, that is said without a reserve.
  let zone = unwrapped(try zopa("flip", folder.path("f.yaml")).output)
  #expect(!zone.contains("looked at"))
}

@Test func sweepOfAnIntervalNamesItsEnds() throws {
  let folder = try TemporaryFolder()
  let stated = consenting.replacingOccurrences(
    of: "army: 5, mixed: 0}}, no_agreement: 0", with: "army: [4, 5], mixed: 0}}, no_agreement: [0, 1]")
  try folder.write(stated, to: "f.yaml")
  for path in ["army.scores.posts.army", "army.no_agreement", "army.no_agreement.worth"] {
    let run = try zopa("flip", folder.path("f.yaml"), "--sweep", path)
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("'\(path)' is an interval and no number"), "\(run.errors)")
    let whole = path.replacingOccurrences(of: ".worth", with: "")
    #expect(run.errors.contains("name an end: '\(whole).least' or '\(whole).greatest'"), "\(run.errors)")
  }
  // A list begins with what is near.
  let missing = try zopa("flip", folder.path("f.yaml"), "--sweep", "town.scores.shelling.never")
  #expect(missing.errors.contains("the numbers are 'town.scores.shelling.go_on', 'town.scores.shelling.stop'"))
}
