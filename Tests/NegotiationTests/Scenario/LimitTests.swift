import TestSupport
import Testing

@testable import Negotiation

// Documentation/Limits.md: each limit at it and one past it. Where limits are multiplied, memory is what holds.

private func model(
  parties: Int = 2, issues: Int = 1, levels: Int = 2, more: String = "", preferences: String = ""
) -> String {
  """
  zopa: 1
  title: t
  parties: {\((0..<parties).map { "p\($0): {}" }.joined(separator: ", "))}
  issues: {\((0..<issues).map { "i\($0): {quantity: {from: 1, to: \(levels), step: 1}}" }.joined(separator: ", "))}
  \(more)
  preferences: {\(preferences)}

  """
}

/// What is wrong with a text, each with its line; nothing where it is a model.
private func problems(_ text: String, _ effort: Effort = Effort()) -> [Diagnostic] {
  do {
    let document = try document(of: text, under: effort)
    _ = try ExactPayoffs(PayoffModel(Scenario(document)))
    return []
  } catch let invalid as InvalidScenario {
    #expect(!invalid.isStopped && !invalid.diagnostics.isEmpty)
    return invalid.diagnostics
  } catch {
    Issue.record("\(error)")
    return []
  }
}

private func isRefused(_ text: String, _ words: String, _ comment: Comment? = nil) {
  let found = problems(text)
  #expect(found.contains { $0.reason.contains(words) || $0.message.contains(words) }, comment)
  for problem in found {
    #expect(problem.location.line > 0 && !problem.reason.isEmpty && !problem.fix.isEmpty)
  }
}

@Test func partiesIssuesLevelsAndVariantsAreRefusedOnePastTheirLimits() {
  #expect(problems(model(parties: mostParties)) == [])
  isRefused(model(parties: mostParties + 1), "the limit is 20")
  #expect(problems(model(issues: mostIssues)) == [])
  isRefused(model(issues: mostIssues + 1), "the limit is 200")
  #expect(problems(model(levels: mostLevels)) == [])
  isRefused(model(levels: mostLevels + 1), "the limit is 10000")
  func variants(_ count: Int) -> String {
    model(more: "variants: {\((0..<count).map { "v\($0): {}" }.joined(separator: ", "))}")
  }
  #expect(problems(variants(200)) == [])
  isRefused(variants(201), "the limit is 200")
}

@Test func idsNamesAndTextsAreRefusedOnePastTheirLimits() {
  func text(_ count: Int, _ sign: String = "x") -> String { String(repeating: sign, count: count) }
  func named(_ name: String) -> String {
    model(more: "rules: {r: {rule: i0 = 1, kind: law, name: \(name)}}")
  }
  #expect(problems(named(text(mostNameCharacters))) == [])
  // Characters are counted, not bytes.
  #expect(problems(named(text(mostNameCharacters, "意"))) == [])
  isRefused(named(text(mostNameCharacters + 1)), "the limit is 1000")
  isRefused(named("{en: a, ja: \(text(mostNameCharacters + 1, "意"))}"), "the limit is 1000")
  func titled(_ title: String) -> String { model().replacing("title: t", with: "title: \(title)") }
  #expect(problems(titled(text(mostNameCharacters))) == [])
  isRefused(titled(text(mostNameCharacters + 1)), "the limit is 1000")
  func asked(_ question: String) -> String { model(more: "question: \(question)") }
  #expect(problems(asked(text(mostTextCharacters))) == [])
  isRefused(asked(text(mostTextCharacters + 1)), "the limit is 100000")
  func identified(_ id: String) -> String {
    model(more: "rules: {\(id): {rule: i0 = 1, kind: law}}")
  }
  #expect(problems(identified(text(mostIdCharacters))) == [])
  isRefused(identified(text(mostIdCharacters + 1)), "the limit is 200")
}

@Test func conditionsNestAsDeepAsTheirLimitAndNoDeeper() {
  func rule(_ depth: Int) -> String {
    let (open, close) = (String(repeating: "(", count: depth), String(repeating: ")", count: depth))
    return model(more: "rules: {r: {rule: \"\(open)i0 = 1\(close)\", kind: law}}")
  }
  #expect(problems(rule(199)) == [])
  isRefused(rule(201), "nest")
  isRefused(rule(100_000), "nest")
}

@Test func numbersHaveAsManyDigitsAsTheirLimitAndNoMore() {
  func worth(_ number: String) -> String {
    model(preferences: "p0: {scores: {i0: {1: 0, 2: 0}}, no_agreement: \(number)}")
  }
  #expect(problems(worth(String(repeating: "9", count: 18))) == [])
  isRefused(worth(String(repeating: "9", count: 19)), "up to 18 digits")
  #expect(problems(worth("0.123456789")) == [])
  isRefused(worth("0.1234567890123456789"), "18 behind it")
}

@Test func mistakesAreToldUpToTheirLimit() {
  func proposals(_ count: Int) -> String {
    model(
      more: "proposals: {\((0..<count).map { "q\($0): {set: {i0: 7}}" }.joined(separator: ", "))}")
  }
  #expect(problems(proposals(10)).count == 10)
  // One proposal may be wrong in several ways; past the limit nothing more is read, however many follow.
  for count in [mostDiagnostics + 1, 20 * mostDiagnostics] {
    let told = problems(proposals(count))
    #expect(told.count <= mostDiagnostics + 10)
    #expect(told.contains { $0.message.contains("the rest was not read") })
  }
}

@Test func manyProposalsAndRedLinesAreCheckedInOnePass() {
  // Every line of a model on one line was once copied for each thing that is said of it.
  let proposals = (0..<10_000).map { "q\($0): {set: {i0: \($0 % 9 + 1)}}" }.joined(separator: ", ")
  let lines = (0..<5_000).map { "L\($0): \"i0 >= \($0 % 8 + 2)\"" }.joined(separator: ", ")
  let text = model(
    levels: 10, more: "proposals: {\(proposals)}", preferences: "p0: {red_lines: {\(lines)}}")
  #expect(problems(text) == [])
}

// MARK: Products

/// Limits that are reached together; the texts are too long to name a test with.
enum Product: String, CaseIterable, Sendable {
  case issuesLevelsAndParties, issuesAndLevelsOfOpenNumbers, sumsOverIssuesAndLevels,
    effectsPerLevel

  fileprivate var text: String {
    switch self {
    case .issuesLevelsAndParties:
      model(
        parties: 20, issues: 200, levels: 10_000, preferences: scores(20, 200, 10_000))
    case .issuesAndLevelsOfOpenNumbers:
      model(issues: 200, levels: 10_000, preferences: scores(1, 200, 10_000, open: true))
    case .sumsOverIssuesAndLevels:
      model(issues: 200, levels: 10_000, preferences: sums(200, 200))
    case .effectsPerLevel:
      model(issues: 200, levels: 10_000, preferences: effects(5_000, 200))
    }
  }
}

@Test(arguments: Product.allCases)
func productsOfLimitsAreRefusedBeforeTheyAreMade(product: Product) {
  let found = problems(product.text)
  #expect(found.count == 1)
  #expect(found.first?.message.contains("memory") == true, "\(found.first?.message ?? "")")
  #expect(found.first?.fix.contains("--memory-limit") == true)
  #expect((found.first?.location.line ?? 0) > 3)
}

@Test func memoryHoldsUpToItsLimitAndNotPastIt() throws {
  let text = model(parties: 2, issues: 10, levels: 1_000, preferences: scores(2, 10, 1_000))
  let document = try document(of: text)
  let needed = try Scenario(document).memory
  #expect(needed > 10 * 1_000 * 2 * 100)
  #expect(problems(text, Effort(memory: needed)) == [])
  #expect(problems(text, Effort(memory: needed - 1)).first?.message.contains("memory") == true)
}

@Test func variantsAreRefusedWhereTheyDoNotFitSideBySide() throws {
  let text = model(
    levels: 1_000, more: "variants: {v: {}, w: {}}", preferences: scores(2, 1, 1_000))
  let scenario = try scenario(of: text)
  try scenario.checkHasRoom(for: scenario.effort.memory / scenario.memory)
  #expect(throws: InvalidScenario.self) {
    try scenario.checkHasRoom(for: scenario.effort.memory / scenario.memory + 1)
  }
}

private func scores(_ parties: Int, _ issues: Int, _ levels: Int, open: Bool = false) -> String {
  (0..<parties).map { party in
    let rows = (0..<issues).map { "i\($0): {1: \(open ? "[0, 5]" : "0"), \(levels): 9}" }
    return "p\(party): {scores: {\(rows.joined(separator: ", "))}, no_agreement: 0}"
  }.joined(separator: ", ")
}

private func sums(_ lines: Int, _ issues: Int) -> String {
  let sum = (0..<issues).map { "i\($0)" }.joined(separator: " + ")
  return
    "p0: {red_lines: {\((0..<lines).map { "L\($0): \"\(sum) <= \(9_000 + $0)\"" }.joined(separator: ", "))}}"
}

private func effects(_ count: Int, _ issues: Int) -> String {
  let all = (0..<count).map { "e\($0): {when: \"i0 = 5\", worth: 1, per: i\($0 % issues)}" }
  return "p0: {silent: [\((0..<issues).map { "i\($0)" }.joined(separator: ", "))], "
    + "conditional: {\(all.joined(separator: ", "))}, no_agreement: 0}"
}
