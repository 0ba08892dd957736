import Testing

@testable import Negotiation

@Test func ownEvidenceWinsOverThatOfTheFile() throws {
  let statements = try scenario(
    of: """
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
  ).statements
  let cited = statements.map { statement in
    let records = statement.evidence.records.joined(separator: " ")
    return "\(statement.party ?? -1) \(statement.subject): \(records)\(statement.evidence.isAnalyst ? " analyst" : "")"
  }
  #expect(
    cited == [
      "0 scores of 'dust': E1", "0 scores of 'noise': E2", "0 red line 'O1': E1", "0 red line 'O2':  analyst",
      "0 worth of no agreement: E1",
      // What a single option cites is what the scores rest on.
      "1 scores of 'dust': E3", "1 scores of 'noise': E2 analyst", "1 worth of no agreement: E2 analyst",
    ])
  let redLine = try #require(statements.first { $0.subject == .redLine("O1") })
  #expect(redLine.evidence.confidence == .low)
}
