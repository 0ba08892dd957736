import Testing

// Which two signatories could agree without the others, in the sentence and in the table.

@Test func pairsWithADocumentAreNotSaidToHaveNone() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    title: A charter
    parties: {a: {name: A}, b: {name: B}, c: {name: C}, charter: {name: Charter, document: true}}
    issues: {size: {options: [small, middle, large], ordered: true}}
    preferences:
      a: {judge_by: red_lines, red_lines: {A1: "size = small"}}
      b: {judge_by: red_lines, red_lines: {B1: "size != small"}}
      c: {judge_by: red_lines, red_lines: {C1: "size = large"}}
      charter: {judge_by: red_lines, red_lines: {X1: "size != middle"}}

    """, to: "c.yaml")
  let text = unwrapped(try zopa("zone", folder.path("c.yaml")).output)
  // By hand: B and C share “large”; A and the charter share “small”, so that not all others have none.
  #expect(
    text.contains(
      "Only one pair of signatories (documents aside) has outcomes that both could accept: B and C (1)."))
  let json = try #require(try zopa("zone", folder.path("c.yaml"), "--format", "json").json)
  let groups = try #require(json["coalitions"] as? [[String: Any]])
  let pair = try #require(groups.first { $0["parties"] as? [String] == ["a", "charter"] })
  #expect(pair["count"] as? Int == 1)
  let japanese = unwrapped(try zopa("zone", folder.path("c.yaml"), "--language", "ja").output)
  #expect(japanese.contains("文書を除く署名当事者の二者のうち"))
}
