import Testing

@testable import Negotiation

// What is left of a model by a day, kind by kind.

private let text = """
  zopa: 1
  title: Days
  parties: {a: {}, b: {}}
  issues: {i: {options: [x, y, z], status_quo: x}, j: {options: [n, m], status_quo: n}}
  evidence:
    records:
      E1: {says: One, date: 2026-01-10}
      E2: {says: Two, date: 2026-02, contested_by: [E1, E3]}
      E3: {says: Three, date: 2026-03-05}
      E4: {says: Four}
  rules:
    one: {rule: "i = y => j = m", kind: linkage, by: a, evidence: [E1, E3]}
    two: {rule: "i = z => j = n", kind: linkage, by: b, evidence: E3}
    three: {rule: "i != z or j != m", kind: law, evidence: [E3, E4]}
    four: {rule: "i != y or j != n", kind: law, date: 2026-03-01, evidence: E1}
  proposals: {p: {set: {i: y, j: m}, evidence: E2}, q: {set: {i: z, j: n}}}
  steps: {s: {sets: i, evidence: E3}, t: {sets: j, after: s}}
  variants:
    v: {drop: [two, A1], soften: [A1, B1], set: {a.red_lines.A1.hardness: reported, b.no_agreement: 2}}
  beliefs:
    war: {slow: {evidence: E4}, fast: {evidence: E3, set: {b.no_agreement: 3}}}
  preferences:
    a:
      order: ["i: z > y > x", {say: "j: m > n", evidence: E3}]
      compare: ["q > p", "q > no_agreement", {say: "p > no_agreement", evidence: E4}]
      red_lines: {A1: {means: {all: {rule: "i = y", evidence: E3}, some: {rule: "i != x", evidence: E3}}, evidence: E3}}
    b:
      evidence: E2
      scores: {i: {x: 0, y: 1, z: 2}, j: {n: 0, m: 1}}
      no_agreement: {worth: 1, date: 2025}
      red_lines: {B1: "i != y", B2: {rule: "j = n or i != x", evidence: E1}}
      answers: {A1: {say: refused, evidence: E4}}
  """

private func onFile(_ date: String) throws -> Scenario {
  let document = try document(of: text)
  let day = try #require(CalendarDay(date))
  return try Scenario(document.onFile(by: day))
}

@Test func statementsAreOnFileFromTheirDate() throws {
  let january = try onFile("2026-01-31")
  #expect(january.rules.map(\.id) == ["one", "three"])
  #expect(january.proposals.map(\.id) == ["q"])
  #expect(january.steps.map(\.id) == ["t"] && january.steps[0].after.isEmpty)
  #expect(january.records.map(\.id) == ["E1", "E4"])
  #expect(january.parties[0].preferences?.redLines == [])
  #expect(january.parties[0].preferences?.comparisons.count == 1)
  #expect(january.parties[1].preferences?.redLines.map(\.id) == ["B2"])
  #expect(january.parties[1].preferences?.noAgreement?.worth == .exactly(Rational(1)))
  #expect(january.parties[1].preferences?.hasPayoffs == false)
  #expect(january.questions.filter { $0.about == .world }.map { $0.inForce } == [0])
  #expect(january.onFileBy?.description == "2026-01-31")
}

@Test func aMonthIsOnFileFromItsLastDay() throws {
  #expect(try onFile("2026-02-27").proposals.map(\.id) == ["q"])
  let february = try onFile("2026-02-28")
  #expect(february.proposals.map(\.id) == ["p", "q"])
  #expect(february.records.map(\.id) == ["E1", "E2", "E4"])
  #expect(february.records[1].contestedBy == ["E1"])
  #expect(february.parties[1].preferences?.redLines.map(\.id) == ["B1", "B2"])
  #expect(february.parties[1].preferences?.hasPayoffs == true)
  #expect(try onFile("2026-02").proposals.map(\.id) == ["p", "q"])
}

@Test func whatIsOnFileAtLastIsTheModel() throws {
  let (all, kept) = (try Scenario(document(of: text)), try onFile("2026"))
  #expect(all.rules.map(\.id) == kept.rules.map(\.id) && all.rules.count == 4)
  #expect(all.statements.count == kept.statements.count)
  #expect(all.questions.map { $0.answers.count } == kept.questions.map { $0.answers.count })
}

@Test func variantsAskTheSameOfWhatWasOnFile() throws {
  let document = try document(of: text).onFile(by: #require(CalendarDay("2026-01-31")))
  let variant = try Scenario(document, variant: "v")
  #expect(variant.parties[1].preferences?.noAgreement?.worth == .exactly(Rational(2)))
}

@Test(arguments: [
  ("2026-01-27", true), ("2026-01", true), ("2026", true), ("2024-02-29", true), ("2026-02-29", false),
  ("2026-00", false),
  ("2026-1-2", false), ("0000", false), ("+026", false), ("2026-01-27T00", false), ("２０２６", false), ("", false),
])
func datesAreDays(text: String, isDate: Bool) {
  #expect(CalendarDay(text)?.description == (isDate ? text : nil))
}

@Test func daysAreInOrder() throws {
  let dates = try ["2025-12-31", "2026-01-01", "2026-01", "2026-02-01", "2026"].map { try #require(CalendarDay($0)) }
  #expect(dates.sorted() == dates && dates[2] == CalendarDay("2026-01-31"))
  #expect(dates[1].dayBefore == dates[0] && CalendarDay("2024-03-01")?.dayBefore == CalendarDay("2024-02-29"))
}
