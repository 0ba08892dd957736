import Foundation
import Negotiation
import Testing

@testable import Reporting

// Every command's report, in every format, on models of two parties whose statements are degenerate.

/// What a party may state of `x: {u, v}`, proposals `d0` (v) and `d1` (u): ties, silence, single comparisons, one reading.
private let statements = [
  "", "judge_by: red_lines, red_lines: {R_ID: \"x = v\"}", "red_lines: {R_ID: \"x = u\"}",
  "silent: [x]", "indifferent: [x], no_agreement: 0", "order: [\"x: u = v\"]",
  "order: [\"x: u >= v\", \"x: v >= u\"], no_agreement: 0", "compare: [\"d0 ~ no_agreement\"]",
  "compare: [\"d0 > d1\"]", "order: [\"x: u > v\"]",
  "no_agreement: positive, order: [\"x: u >= v\"]",
  "scores: {x: {u: 0, v: 0}}, no_agreement: 0",
  "scores: {x: {u: 5, v: 1}}, no_agreement: 2, compare: [\"d1 > no_agreement\"]",
  "scores: {x: {u: 1, v: 3}}, no_agreement: 1, compare: [\"d1 ~ no_agreement\"]",
  "scores: {x: {u: [0, 1], v: [1, 3]}}, no_agreement: [0, 0]",
  "scores: {x: {u: [0, 1], v: [1, 3]}}, no_agreement: 1, order: [\"x: u >= v\"]",
  "scores: {x: {u: 5, v: 1}}, no_agreement: 0, conditional: {e: {when: \"x = u and x = v\", "
    + "worth: unknown}}",
  "ranking: [[{x: u}, {x: v}]]", "priorities: [\"x = v\"]",
]

/// Each statement of the first party beside every one of the second, as a signatory or one that only consents.
@Test(arguments: statements.indices)
func degenerateModelsHaveEveryReportInEveryFormat(first: Int) throws {
  let isThorough = ProcessInfo.processInfo.environment["ZOPA_VERIFY"] != nil
  var seen = 0
  for second in statements.indices {
    for (place, role) in ["", "consents_to: \"x = v\""].enumerated()
    where isThorough || (first + second + place) % 8 == 0 {
      let text = """
        zopa: 1
        title: Degenerate
        parties: {a: {}, b: {\(role)}}
        issues: {x: {options: [u, v], decided_by: a}}
        proposals: {d0: {set: {x: v}}, d1: {set: {x: u}}}
        preferences:
          a: {\(statements[first].replacing("ID", with: "a"))}
          b: {\(statements[second].replacing("ID", with: "b"))}

        """
      // A contradiction is an error in the file, and has no reports.
      guard let document = try? document(text), let scenario = try? scenario(text),
        let payoffs = try? ExactPayoffs(PayoffModel(scenario))
      else { continue }
      seen += 1
      try check(document, scenario, payoffs, "\(first) \(second) \(role)")
    }
  }
  #expect(seen > 2)
}

private func document(_ text: String) throws -> ScenarioDocument {
  try ScenarioDocument.parse(SourceFile(name: "scenario.yaml", text: text), evidence: nil) {
    path throws(UnreadableFile) in
    throw UnreadableFile("there is no file '\(path)'", why: "", fix: "")
  }
}

/// Writes all reports and results of a model.
private func check(
  _ document: ScenarioDocument, _ scenario: Scenario, _ payoffs: ExactPayoffs, _ name: String
) throws {
  let model = PayoffModel(scenario)
  let findings = try Findings(about: model, payoffs, .auto, confirming: true)
  var subject = ReportSubject(findings)
  subject.robustness = try model.robustness(payoffs)
  subject.robustness?.outcomes = try model.verdictsOnEveryOutcome(payoffs)
  subject.explanation = try model.explain(payoffs)
  subject.whyNot = try scenario.proposals.indices.map { try model.whyNot($0, payoffs) }
  subject.flips = try document.findFlips(variant: nil, of: [.model])
  subject.stabilityOverReadings = model.stabilityOverReadings(of: scenario.proposedStates, payoffs)
  var results = [findings.zoneJSON(), subject.explanation?.json(scenario, nil)].compactMap(\.self)
  results += [subject.robustness?.json(scenario), subject.flips?.json(scenario)].compactMap(\.self)
  // Where nothing bounds a number there is no central reading; that is a located error.
  if let central = try? model.inCentralReading() {
    let exact = try ExactPayoffs(central)
    subject.frontier = try central.paretoFrontier(exact)
    subject.bargain = try central.bargain(exact)
    subject.improvements = try scenario.proposals.indices.map {
      try central.improve(on: $0, exact)
    }
    if let bargain = subject.bargain {
      let stability = try central.stability(exact, bargain, ofAll: true)
      subject.stability = stability
      results.append(stability.json(scenario, subject.stabilityOverReadings))
      results.append(bargain.json(scenario))
    }
    subject.solutionFlips = try document.findSolutionFlips(
      variant: nil, of: BargainingSolution.allCases)
    subject.ensemble = try model.ensemble(payoffs, DrawRange(3), seed: 1)
    results += [
      subject.frontier?.json(scenario), subject.solutionFlips?.json(scenario),
      subject.ensemble?.json(scenario, outcomes: 1),
    ].compactMap(\.self)
    results += subject.improvements.map { $0.json(scenario) }
    let finder = try SequenceFinder(model, payoffs)
    if finder.hasPayoffs {
      subject.sequences = try finder.sequences()
      subject.sequence = subject.sequences.first
    } else {
      subject.nothingToCarryOut = .noPayoffs
    }
  }
  results.append(subject.reportJSON())
  for result in results {
    #expect(
      (try? JSONSerialization.jsonObject(with: Data(result.utf8))) is [String: Any], "\(name)")
  }
  for language in ReportLanguage.allCases {
    let reports: [(command: String, report: Report)] = [
      ("report", .whole(subject, in: language)), ("zone", .zone(subject, in: language)),
      ("frontier", .frontier(subject, in: language)), ("bargain", .bargain(subject, in: language)),
      ("explain", .explanation(subject, in: language)),
      ("improve", .improvement(subject, in: language)),
      ("robust", .robustness(subject, in: language)), ("flip", .flips(subject, in: language)),
      ("ensemble", .ensemble(subject, in: language)),
      ("sequence", .sequence(subject, in: language)),
      ("stability", .stability(subject, in: language)),
    ]
    for (command, report) in reports {
      for format in ReportFormat.allCases where format != .json {
        let text = report.written(as: format)
        #expect(!text.contains("zopa \(command)"), "\(name): \(command) sends to itself")
      }
    }
  }
}
