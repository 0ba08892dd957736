import Foundation
import Testing

// The published studies of Documentation/Background/GraphModel.md, written down as they are: rankings and priorities,
// and no numbers.

/// The states that hold in three published studies, by concept; `strong`: no group has anything better together.
private let published: [(model: String, answers: [String: [Int]])] = [
  (
    "elmira",
    [
      "nash": [5, 6, 7, 10, 11, 12], "gmr": [1, 4, 5, 6, 7, 10, 11, 12],
      "smr": [1, 4, 5, 6, 7, 10, 11, 12], "seq": [5, 6, 7, 10, 11, 12],
      "sseq": [5, 6, 7, 10, 11, 12], "strong": [5, 6, 10, 11, 12],
    ]
  ),
  (
    "cuban-missiles",
    [
      "nash": [], "gmr": [1, 2, 3, 5, 6, 7, 8], "smr": [1, 2, 3, 5, 6, 7, 8], "seq": [5, 7],
      "sseq": [5, 7], "strong": [],
    ]
  ),
  (
    "garrison",
    [
      "nash": [2, 3, 11, 17, 18, 21, 22],
      "gmr": [2, 3, 4, 6, 8, 10, 11, 13, 14, 15, 17, 18, 19, 21, 22],
      "smr": [2, 3, 4, 6, 8, 10, 11, 13, 14, 15, 17, 18, 19, 21, 22],
      "seq": [2, 3, 11, 17, 18, 21, 22], "sseq": [2, 3, 11, 17, 18, 21, 22],
      "strong": [2, 3, 11, 17, 21],
    ]
  ),
]

@Test(arguments: published.indices)
func publishedStudyHasItsEquilibria(index: Int) throws {
  let (model, answers) = published[index]
  let json = try #require(
    try zopa("stability", "Models/literature/\(model)", "--format", "json").json)
  for (concept, states) in answers where concept != "strong" {
    let found = try #require(json[concept] as? [String: Any])
    #expect(found["equilibria"] as? [String] == states.map { "s\($0)" }, "\(concept)")
  }
  let states = try #require(json["states"] as? [[String: Any]])
  #expect(
    states.filter { $0["strong"] as? Bool == true }.compactMap { $0["id"] as? String }
      == answers["strong"]?.map { "s\($0)" })
}

@Test func stabilityReadsAsItShould() throws {
  let text = unwrapped(try zopa("stability", "Models/literature/elmira").output)
  for line in [
    "Nobody gains by moving away from “State 5”, “State 6”, “State 7”, “State 10, what happened”, “State 11” "
      + "and “State 12”.",
    "From “State 2” Uniroyal gains by moving alone: Answer to the order: delay by appeal → accept it (that is “State "
      + "4”). Nothing the others can do makes up for it.",
    "By GMR and SMR the others can answer: Ministry of the Environment: Control order: original → modified (that is "
      + "“State 8”); then Local government is no better off than before. There is no answer by SEQ and SSEQ.",
    "From “State 7”, Ministry of the Environment and Uniroyal can move together:",
    "“State 7” is reached by moves that pay for each mover: Local government: Local pressure: none → insists on the "
      + "original order.",
  ] { #expect(text.contains(line), "\(line)") }
}

@Test func rankedPartyIsUndeterminedInTheZone() throws {
  let json = try #require(
    try zopa("zone", "Models/literature/cuban-missiles", "--format", "json").json)
  #expect(json["verdict"] as? String == "some")
  #expect((json["agreements"] as? [String: Any])?["count"] as? Int == 0)
  let frontier = try zopa("frontier", "Models/literature/cuban-missiles")
  #expect(frontier.exitCode == 0)
}
