import Testing

// Variants and rival beliefs are shown by their names where they have any.

private let talks = """
  zopa: 1
  title: Talks
  parties: {a: Ash, b: Birch}
  issues: {x: {options: [p, q]}}
  proposals: {deal: {set: {x: p}}}
  variants:
    hard: {name: {en: All is final, ja: すべて最終}, harden: all}
    plain: {soften: all}
  preferences:
    a: {red_lines: {A1: {rule: "x = p", hardness: reported}}}
    b:
      red_lines: {B1: {rule: "x = q", hardness: reported}}
      types:
        eager: {name: Wants it badly, red_lines: {B2: "x = q"}}
        calm: {red_lines: {B1: "x = p"}}

  """

private func ask(_ arguments: [String], of text: String = talks) throws -> (text: String, errors: String) {
  let folder = try TemporaryFolder()
  try folder.write(text, to: "t.yaml")
  let run = try zopa([arguments[0], folder.path("t.yaml")] + arguments.dropFirst())
  return (unwrapped(run.output), run.errors)
}

@Test func comparisonNamesVariantsAndBeliefs() throws {
  let said = try ask(["compare", "--format", "markdown"]).text
  #expect(said.contains("All is final") && said.contains("plain"))
  #expect(said.contains("Birch: Wants it badly") && said.contains("Birch: calm"))
  #expect(!said.contains("hard") && !said.contains("eager"))
  #expect(try ask(["compare", "--format", "markdown", "--language", "ja"]).text.contains("すべて最終"))
}

@Test func titleNamesTheVariant() throws {
  #expect(try ask(["zone", "--variant", "hard"]).text.hasPrefix("Talks (All is final)"))
  #expect(try ask(["zone", "--variant", "plain"]).text.hasPrefix("Talks (plain)"))
}

@Test(arguments: ["name: {en: All is final, ja: すべて最終}", "name: Wants it badly"])
func namesThatAreNoTextsAreRefused(name: String) throws {
  let errors = try ask(["check"], of: talks.replacing(name, with: "name: [1]")).errors
  #expect(errors.contains("t.yaml:") && errors.contains("'name'"), "\(errors)")
}
