import Testing

// What parties say nothing of: one definition, wherever it is told.

/// A party that orders one issue, compares a package that settles two more, lists one as silent and forgets one.
private let silent = """
  zopa: 1
  title: Silence
  parties: {a: A, b: B}
  issues:
    land: {options: [kept, given]}
    port: {options: [closed, open]}
    flag: {options: [old, new]}
    tax: {options: [low, high]}
  proposals: {deal: {set: {land: given, port: open, flag: old, tax: low}, evidence: analyst}}
  preferences:
    a:
      order: [{say: "land: kept > given", evidence: analyst}]
      compare: [{say: "deal > no_agreement", evidence: analyst}]
      silent: [tax]
    b:
      scores:
        land: {worth: {kept: 0, given: 5}, evidence: analyst}
        port: {worth: {closed: 0, open: 1}, evidence: analyst}
      indifferent: [flag, tax]
      no_agreement: {worth: 2, evidence: analyst}
  """

@Test(arguments: [["zone"], ["frontier"], ["bargain"], ["report"], ["zone", "--reading", "central"]])
func silenceIsTheSameEverywhere(asked: [String]) throws {
  let folder = try TemporaryFolder()
  try folder.write(silent, to: "s.yaml")
  let run = try zopa([asked[0], folder.path("s.yaml")] + asked.dropFirst())
  #expect(run.exitCode == 0)
  // The port is in no order, but a comparison is about it: the central reading gives it 42.857 points.
  let text = unwrapped(run.output)
  #expect(text.contains("Nothing on file says what these are worth to A: flag, tax."))
  #expect(!text.contains("worth to A: port") && !text.contains("these are worth to B"))
}

@Test func effectsBreakTheSilence() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    silent.replacing(
      "silent: [tax]",
      with: "silent: [tax]\n    conditional: {levy: {when: \"tax = high\", worth: negative, evidence: analyst}}"),
    to: "s.yaml")
  // The levy counts in the central reading, although nothing is said of the tax by itself.
  let text = unwrapped(try zopa("frontier", folder.path("s.yaml")).output)
  #expect(text.contains("Nothing on file says what these are worth to A: flag."))
  // Whoever listed the issue is told all the same what that means.
  #expect(try zopa("check", folder.path("s.yaml")).errors.contains("'a' is silent about 'tax'"))
}

@Test func onePartyIsNotEach() throws {
  let folder = try TemporaryFolder()
  let head = "zopa: 1\ntitle: No payoffs\nparties: {a: A, b: B}\nissues: {x: {options: [u, v]}}\n"
  try folder.write(head + "preferences: {a: {judge_by: red_lines}}\n", to: "one.yaml")
  let one = unwrapped(try zopa("zone", folder.path("one.yaml")).output)
  #expect(one.contains("B states no payoffs, so it may accept or refuse whatever its firm red lines allow."))
  try folder.write(head, to: "two.yaml")
  let two = unwrapped(try zopa("zone", folder.path("two.yaml")).output)
  #expect(two.contains("A and B state no payoffs, so each may accept or refuse whatever its firm red lines allow."))
}

@Test func whatIsOpenIsNotCalledNothing() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    title: Ranges
    parties: {a: A, b: B, c: C}
    issues: {land: {options: [kept, given]}, port: {options: [closed, open]}}
    preferences:
      a: {scores: {land: {kept: 5, given: [0, 3]}, port: {closed: 0, open: 1}}, no_agreement: 2}
      b: {scores: {land: {kept: 0, given: 4}, port: {closed: 0, open: 2}}, no_agreement: 4}
      c: {scores: {land: {kept: 3, given: 0}, port: {closed: 0, open: 9}}, no_agreement: 0}

    """, to: "r.yaml")
  let zone = unwrapped(try zopa("zone", folder.path("r.yaml")).output)
  #expect(zone.contains("A leaves numbers open: it states orders, signs or ranges instead."))
  #expect(!zone.contains("rather than numbers"))
  #expect(zone.contains("No range is given for A: what outcomes are worth depends on the unstated numbers."))
  // What is on file for no agreement stands there all the same.
  let table = try zopa("zone", folder.path("r.yaml"), "--format", "csv").output
  #expect(table.contains("The parties,A,No agreement,2"))
  let bounds = unwrapped(try zopa("explain", folder.path("r.yaml")).output)
  #expect(bounds.contains("Nothing is said about the best outcome of A: not all numbers are known."))
}

@Test func forgottenIssuesAreWarnedOf() throws {
  let folder = try TemporaryFolder()
  try folder.write(silent, to: "s.yaml")
  let run = try zopa("check", folder.path("s.yaml"))
  #expect(run.exitCode == 0)
  #expect(run.errors.contains("s.yaml:12:5: warning: 'a' does not say what 'flag' is worth to it"))
  #expect(run.errors.contains("list them under 'silent:' or 'indifferent:'"))
  #expect(run.errors.contains("'a' is silent about 'tax'"))
  #expect(!run.errors.contains("'port'"))
}

/// A model in which an interval is all that is open, but for what a test adds.
private func interval(_ more: String) -> String {
  """
  zopa: 1
  title: Interval
  parties: {a: A, b: B}
  issues: {x: {options: [u, v]}, y: {options: [u, v]}}
  evidence: {records: {E1: {by: Both}}}
  preferences:
    a: {evidence: E1, scores: {x: {u: 0, v: [-8, -4]}}, no_agreement: -10\(more)}
    b: {evidence: E1, scores: {x: {u: 0, v: 9}}, indifferent: [y], no_agreement: 0}

  """
}

@Test func numbersDependOnAScaleOnlyWhereItBoundsOne() throws {
  let folder = try TemporaryFolder()
  for (more, isScaled) in [
    (", indifferent: [y]", false), (", indifferent: [y], scale: 3", false), (", silent: [y], scale: 3", true),
  ] {
    try folder.write(interval(more), to: "i.yaml")
    for asked in ["frontier", "bargain"] {
      let text = unwrapped(try zopa(asked, folder.path("i.yaml")).output)
      #expect(text.contains("The numbers here do.") == isScaled, "\(asked) \(more)")
      #expect(text.contains("nothing here depends on a scale") != isScaled, "\(asked) \(more)")
      #expect(text.contains("a number that no statement bounds moves a payoff by at most 3 points") == isScaled)
      let json = try #require(try zopa(asked, folder.path("i.yaml"), "--format", "json").json)
      let central = try #require((json["central"] as? [String: Any])?["a"] as? [String: Any])
      #expect(central["scale"] is [String: Any] == isScaled, "\(asked) \(more)")
    }
  }
}
