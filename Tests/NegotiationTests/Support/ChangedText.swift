@testable import Negotiation

/// The text of a model in one file, of which single numbers are written otherwise.
struct ChangedText {
  let text: String

  /// The text with another number at a place.
  func writing(_ number: String, at place: NumberPlace) -> ChangedText {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      Array($0.unicodeScalars)
    }
    let (line, column) = (place.location.line - 1, place.location.column - 1)
    var end = column
    while end < lines[line].count, "-.0123456789".unicodeScalars.contains(lines[line][end]) {
      end += 1
    }
    lines[line].replaceSubrange(column..<end, with: Array(number.unicodeScalars))
    return ChangedText(
      text: lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n"))
  }

  func document() throws -> ScenarioDocument {
    try ScenarioDocument.parse(
      SourceFile(name: "scenario.yaml", text: text), evidence: nil
    ) { path throws(UnreadableFile) in
      throw UnreadableFile("no '\(path)'", why: "", fix: "")
    }
  }

  /// The verdicts by looking at every outcome, `nil` where the text contradicts itself.
  func verdicts(_ variant: String? = nil) throws -> [FlipSubject: Verdict]? {
    let zone: ZoneOfAgreement
    let scenario: Scenario
    do {
      scenario = try Scenario(document(), variant: variant)
      zone = try PayoffModel(scenario).zoneOfAgreement(.enumerate)
    } catch is InvalidScenario {
      return nil
    }
    var verdicts: [FlipSubject: Verdict] = [:]
    verdicts[.model] = zone.verdict
    for (index, finding) in zone.proposals.enumerated() {
      verdicts[.proposal(index)] =
        finding.state == .inside ? .every : finding.state == .open ? .some : Verdict.none
      for party in scenario.parties.indices {
        verdicts[.acceptance(proposal: index, party: party)] = finding.acceptedBy?[party]
      }
    }
    return verdicts
  }
}

extension Scenario {
  /// Every verdict that can be asked for.
  var flipSubjects: [FlipSubject] {
    [.model]
      + proposals.indices.flatMap { proposal in
        [.proposal(proposal)]
          + parties.indices.map { .acceptance(proposal: proposal, party: $0) }
      }
  }
}
