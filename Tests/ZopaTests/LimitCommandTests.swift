import Foundation
import TestSupport
import Testing

// Documentation/Limits.md, asked of the command itself.

private let commands = [
  "check", "zone", "frontier", "bargain", "explain", "robust", "flip", "ensemble", "stability",
  "sequence",
  "compare", "report",
]

/// Two parties on three issues, with everything that the commands ask about.
private let small = """
  zopa: 1
  title: Small
  parties: {a: {name: A}, b: {name: B}}
  issues:
    x: {options: [o, p, q], decided_by: a}
    y: {options: [o, p, q], decided_by: b}
    z: {quantity: {from: 0, to: 9, step: 1}}
  proposals: {first: {set: {x: p, y: p, z: 3}}, second: {set: {x: q, y: q, z: 5}}}
  variants: {high: {set: {a.no_agreement: 5}}}
  expect: [{verdict: every}]
  preferences:
    a: {scores: {x: {o: 0, p: -1, q: -2}, y: {o: 0, p: 4, q: 9}, z: {0: 0, 9: [5, 9]}}, no_agreement: 0}
    b: {scores: {x: {o: 0, p: 4, q: 9}, y: {o: 0, p: -1, q: -2}, z: {0: 9, 9: 0}}, no_agreement: 0}

  """

@Test(arguments: commands)
func everyCommandStopsAnywhereWithWhatIsProven(command: String) throws {
  let folder = try TemporaryFolder()
  try folder.write(small, to: "small.yaml")
  let arguments = [command, folder.path("small.yaml"), "--format", "json"]
  let whole = try zopa(arguments)
  #expect(whole.exitCode == 0, "\(whole.errors)")
  for looks in [1, 5, 20, 50, 100, 200, 500, 1_000, 3_000] {
    let run = try zopa(arguments + ["--stop-after-looks", "\(looks)"])
    #expect([0, 3].contains(run.exitCode), "\(looks): \(run.errors)")
    if run.exitCode == 0 { break }
    if run.output.isEmpty {
      #expect(run.errors.contains("stopped"), "\(looks)")
    } else {
      let json = try #require(run.json, "\(looks)")
      #expect(json["status"] as? String == "limit", "\(looks)")
    }
  }
}

@Test(arguments: commands + ["improve", "import"])
func everyCommandTakesTheLimits(command: String) throws {
  let help = try zopa(command, "--help").output
  #expect(help.contains("--time-limit") && help.contains("--memory-limit"))
  #expect(!help.contains("--stop-after-looks"))
}

@Test(arguments: ["1", "1GB", "0MiB", "-1GiB", "5000GiB", "much"])
func memoryLimitIsANumberOfMiBOrGiB(size: String) throws {
  let folder = try TemporaryFolder()
  try folder.write(small, to: "small.yaml")
  #expect(try zopa("zone", folder.path("small.yaml"), "--memory-limit", size).exitCode == 64)
  #expect(try zopa("zone", folder.path("small.yaml"), "--memory-limit", "64MiB").exitCode == 0)
}

@Test(arguments: commands)
func modelThatNeedsTooMuchMemoryIsRefusedWithItsPlace(command: String) throws {
  let folder = try TemporaryFolder()
  // The limit that there is without an option takes a while to be reached, and is the same for every command.
  let isDefault = command == "zone" || Verification.isThorough
  let issues = (0..<200).map {
    "  i\($0): {quantity: {from: 0, to: \(isDefault ? 9999 : 999), step: 1}}"
  }
  let scores = (0..<200).map { "i\($0): {0: 0, \(isDefault ? 9999 : 999): 9}" }
    .joined(separator: ", ")
  let parties = (0..<20).map { "p\($0)" }
  try folder.write(
    """
    zopa: 1
    title: All limits at once
    parties: {\(parties.map { "\($0): {}" }.joined(separator: ", "))}
    issues:
    \(issues.joined(separator: "\n"))
    preferences:
    \(parties.map { "  \($0): {scores: {\(scores)}, no_agreement: 0}" }.joined(separator: "\n"))

    """, to: "q.yaml")
  let run = try zopa(
    [command, folder.path("q.yaml")] + (isDefault ? [] : ["--memory-limit", "100MiB"]))
  #expect(run.exitCode == 1 && run.output.isEmpty, "\(run.errors)")
  let limit = isDefault ? "1 GiB" : "100 MiB"
  #expect(run.errors.contains("q.yaml:2"), "\(run.errors)")
  #expect(run.errors.contains("needs more memory than \(limit)"), "\(run.errors)")
  #expect(run.errors.contains("why:") && run.errors.contains("--memory-limit"))
}

@Test func controlCWhileAModelIsReadIsAStop() throws {
  let folder = try TemporaryFolder()
  let records = (0..<60_000).map { "    S\($0): {says: thing \($0), kind: fact}" }
  try folder.write(
    "zopa: 1\ntitle: t\nparties: {a: {}, b: {}}\nissues: {x: {options: [o, p]}}\nevidence:\n  records:\n"
      + records.joined(separator: "\n") + "\n", to: "evidence-in.yaml")
  let result = try run(
    command.path, ["check", folder.path("evidence-in.yaml")], interrupted: true)
  #expect(result.exitCode == 3)
  #expect(result.errors.contains("stopping"))
}

@Test(arguments: ["report", "frontier", "flip"])
func chartsAreDrawnWhateverTheNumbers(command: String) throws {
  let folder = try TemporaryFolder()
  // 18 digits; a range narrower than floating-point numbers of its size can tell; numbers of 9 decimals.
  for (least, greatest) in [
    ("0", "999999999999999999"), ("9100000000000000", "9100000000000001"), ("0", "0.000000003"),
    ("-999999999999999999", "999999999999999999"),
  ] {
    try folder.write(
      """
      zopa: 1
      title: Numbers
      parties: {a: {name: A}, b: {name: B}}
      issues: {x: {options: [o, p]}, y: {options: [o, p]}}
      proposals: {first: {set: {x: o, y: p}}}
      preferences:
        a: {scores: {x: {o: \(least), p: \(greatest)}, y: {o: 0, p: 0}}, no_agreement: \(least)}
        b: {scores: {x: {o: \(greatest), p: \(least)}, y: {o: 0, p: 0}}, no_agreement: \(least)}

      """, to: "numbers.yaml")
    let run = try zopa(command, folder.path("numbers.yaml"), "--format", "html")
    #expect(run.exitCode == 0, "\(least)…\(greatest): \(run.errors)")
    // What flips nothing has no bar to draw.
    if command != "flip" { #expect(run.output.contains("<svg"), "\(least)…\(greatest)") }
    #expect(
      !run.output.contains(/="[^"]*\b-?(nan|inf)\b[^"]*"/.ignoresCase()), "\(least)…\(greatest)")
  }
}

@Test(arguments: formats)
func longestNamesAreWrittenInEveryFormat(format: String) throws {
  let folder = try TemporaryFolder()
  let name = String(repeating: "x", count: 1_000)
  try folder.write(
    """
    zopa: 1
    title: \(name)
    question: \(String(repeating: "word ", count: 19_999))
    parties: {a: {name: \(name)}, b: {name: \(name)}}
    issues: {x: {name: \(name), options: {o: \(name), p: \(name)}}}
    proposals: {first: {name: \(name), set: {x: o}}}
    preferences:
      a: {scores: {x: {o: 0, p: 1}}, no_agreement: 0}
      b: {scores: {x: {o: 1, p: 0}}, no_agreement: 0}

    """, to: "names.yaml")
  let run = try zopa("report", folder.path("names.yaml"), "--format", format)
  #expect(run.exitCode == 0, "\(run.errors)")
  // Title, two parties, an issue, an option and a proposal, whatever lines they are broken into; JSON has ids.
  #expect(run.output.count { $0 == "x" } > (format == "json" ? 1 : 6) * 1_000)
  try folder.write(
    "zopa: 1\ntitle: t\nparties: {a: {name: \(name)x}, b: {}}\nissues: {x: {options: [o, p]}}\n",
    to: "longer.yaml")
  let longer = try zopa("zone", folder.path("longer.yaml"), "--format", format)
  #expect(longer.exitCode == 1)
  #expect(longer.errors.contains("longer.yaml:3:21") && longer.errors.contains("the limit is 1000"))
}

@Test func adviceIsNotToDoWhatCannotBeDone() throws {
  let folder = try TemporaryFolder()
  func model(_ issues: Int) -> String {
    let names = (0..<issues).map { "i\($0)" }
    return """
      zopa: 1
      title: Fine numbers
      parties: {a: A, b: B}
      issues: {\(names.map { "\($0): {options: [x, y]}" }.joined(separator: ", "))}
      rules: {tie: {rule: "i0 = x or i1 = x", kind: law}}
      preferences:
        a: {no_agreement: 0, scores: {\(names.map { "\($0): {x: 0, y: 0.000000001}" }.joined(separator: ", ")), i0: {x: 0, y: 5}}}
        b: {no_agreement: 0, scores: {\(names.map { "\($0): {x: 1, y: 0}" }.joined(separator: ", "))}}

      """.replacing("i0: {x: 0, y: 0.000000001}, ", with: "")
  }
  // Beyond two million outcomes they cannot be listed, so that nobody is told to list them.
  try folder.write(model(22), to: "large.yaml")
  let large = try zopa("explain", folder.path("large.yaml"))
  #expect(large.exitCode == 1)
  #expect(large.errors.contains("round the numbers, or allow fewer options") && !large.errors.contains("--engine"))
  try folder.write(model(4), to: "small.yaml")
  let small = try zopa("explain", folder.path("small.yaml"), "--engine", "glpk")
  #expect(small.errors.contains("use --engine enumerate, or round the numbers"))
}
