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
  for (command, answer) in try answers(document, scenario, payoffs) {
    for format in ReportFormat.allCases {
      for language in ReportLanguage.allCases {
        let text = answer.written(as: format, in: language)
        if format == .json {
          #expect(
            (try? JSONSerialization.jsonObject(with: Data(text.utf8))) is [String: Any], "\(name)")
        } else {
          #expect(!text.contains("zopa \(command)"), "\(name): \(command) sends to itself")
        }
      }
    }
  }
}

/// What every command answers.
private func answers(
  _ document: ScenarioDocument, _ scenario: Scenario, _ payoffs: ExactPayoffs
) throws -> [(command: String, answer: Answer)] {
  let model = PayoffModel(scenario)
  let findings = try Findings(about: model, payoffs, .auto, confirming: true)
  var found = ReportFindings(findings)
  var robustness = try model.robustness(payoffs)
  robustness.outcomes = try model.verdictsOnEveryOutcome(payoffs)
  found.robustness = robustness
  let explanation = try model.explain(payoffs)
  found.explanation = explanation
  found.whyNot = try scenario.proposals.indices.map { try model.whyNot($0, payoffs) }
  let overReadings = model.stabilityOverReadings(of: scenario.proposedStates, payoffs)
  found.stabilityOverReadings = overReadings
  var answers: [(String, Answer)] = [
    ("zone", .zone(findings)), ("robust", .robustness(robustness, scenario)),
    ("flip", .flips(try document.findFlips(variant: nil, of: [.model]), scenario)),
  ]
  answers += ([nil] + found.whyNot).map { ("explain", .explanation(explanation, $0, scenario)) }
  // Where nothing bounds a number there is no central reading; that is a located error.
  if let central = try? model.inCentralReading() {
    let exact = try ExactPayoffs(central)
    let frontier = try central.paretoFrontier(exact)
    let bargain = try central.bargain(exact)
    (found.frontier, found.bargain) = (frontier, bargain)
    found.improvements = try scenario.proposals.indices.map { try central.improve(on: $0, exact) }
    let stability = try central.stability(exact, bargain, ofAll: true)
    found.stability = stability
    let flips = try document.findSolutionFlips(variant: nil, of: BargainingSolution.allCases)
    let ensemble = try model.ensemble(payoffs, DrawRange(3), seed: 1)
    answers += [
      ("stability", .stability(stability, overReadings, scenario)),
      ("frontier", .frontier(frontier, scenario)), ("bargain", .bargain(bargain, scenario)),
      ("flip", .flips(flips, scenario)),
      ("ensemble", .ensemble(ensemble, listing: 1, scenario)),
    ]
    answers += found.improvements.map { ("improve", .improvement($0, scenario)) }
    let finder = try SequenceFinder(model, payoffs)
    var orders = ProposalOrders()
    if finder.hasPayoffs {
      orders.sequences = try finder.sequences()
      answers += orders.sequences.map {
        ("sequence", .sequence(AgreementOrders($0, nil, .owner), scenario, isCutShort: false))
      }
    } else {
      orders.nothing = .noPayoffs
      answers.append(("sequence", .nothing(.noPayoffs, of: "p", .owner, scenario)))
    }
    found.orders = orders
    answers.append(("sequence", .sequences(orders, scenario, isCutShort: false)))
  }
  return answers + [("report", .report(found))]
}
