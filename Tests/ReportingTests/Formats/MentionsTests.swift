import Testing

@testable import Reporting

// What is told whole somewhere on a page is a link there wherever it is mentioned, and nothing else is.

private let demand = Anchor(kind: .demand, id: "UA1")
private let record = Anchor(kind: .record, id: "S1")
private let proposal = Anchor(kind: .proposal, id: "draft")
private let named = [
  "UA1": demand, "No land before the guarantee": demand, "S1": record, "draft": proposal, "Draft": proposal,
  "保証の前に土地なし": demand,
]

@Test(arguments: [
  ("see S1 and UA1.", ["S1", "UA1"]),
  // A longer word is another word.
  ("S10, xS1, S1_b, S1-b", []),
  ("“No land before the guarantee” stands", ["No land before the guarantee"]),
  ("No land before the guarantees", []),
  // What could be an ordinary word is a name in quotes, or where it stands alone.
  ("the draft of a Draft", []), ("the “Draft”", ["Draft"]), ("draft", ["draft"]), ("「draft」", ["draft"]),
  ("要求「保証の前に土地なし」は", ["保証の前に土地なし"]), ("要求は保証の前に土地なしである", ["保証の前に土地なし"]),
])
func mentionsAreFoundAsWordsOfTheirOwn(text: String, expected: [String]) {
  let parts = Mentions(named, told: [demand, record, proposal]).parts(of: text)
  #expect(parts.filter { $0.anchor != nil }.map(\.text) == expected)
  #expect(parts.map(\.text).joined() == text)
}

@Test func whatThePageDoesNotTellIsNoLink() {
  let parts = Mentions(named, told: [record]).parts(of: "UA1 rests on S1")
  #expect(parts.compactMap(\.anchor) == [record])
}
