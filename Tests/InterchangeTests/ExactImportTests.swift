import Testing

@testable import Interchange
@testable import Negotiation

// Numbers come through as they are, and what is equal in the other tool stays equal. The expected verdicts are by hand.

@Test func equalSumsOfFractionsStayEqual() throws {
  // Three times 1/4 of 1/3 is the owner's reservation value of 1/4; GENIUS accepts what is worth exactly as much.
  let issues = ["Rent", "Term", "Works", "Deposit"]
  let model = try genius(
    issues, domainOf: ["low", "high"],
    [
      "owner": profile(issues.map { ($0, "0.25", $0 == "Deposit" ? ["0", "5"] : ["1", "3"]) }, reservation: "0.25"),
      "tenant": profile(issues.map { ($0, "0.25", ["1", "0"]) }, reservation: "1.0"),
    ])
  #expect(model.text("owner.yaml").contains("rent: {worth: {low: 1/12, high: 0.25}, evidence: F1}"))
  #expect(try model.model.zoneOfAgreement().agreements == 1)
  #expect(model.warnings == [])
}

@Test func theMultiplierSetsTheScaleOfPayoffsAndReservationValues() throws {
  let model = try genius(
    ["Wage"], domainOf: ["low", "high"],
    [
      "firm": profile([("Wage", "1.0", ["6", "3"])], reservation: "250", more: "<weightmultiplyer value=\"100\"/>"),
      "worker": profile([("Wage", "1.0", ["2", "6"])], reservation: "250", more: "<weightmultiplyer value=\"100\"/>"),
    ])
  #expect(model.text("worker.yaml").contains("worth: {low: 200, high: 600}"))
  #expect(try model.model.zoneOfAgreement().agreements == 1)
}

@Test func numbersOfSeventeenDigitsAreNotRounded() throws {
  // By products these weights would need 10^17 times 3 steps; weights and values are written apart.
  let model = try genius(
    ["Wage", "Hours"], domainOf: ["low", "high"],
    [
      "a": profile(
        [("Wage", "0.61803398874989485", ["1", "3"]), ("Hours", "0.38196601125010515", ["3", "1"])],
        reservation: "0.5")
    ])
  let text = model.text("a.yaml")
  #expect(text.contains("wage: {worth: 0.61803398874989485, evidence: F1}"))
  #expect(text.contains("wage: {worth: {low: 1/3, high: 1}, evidence: F1}"))
  #expect(model.warnings == [])
  #expect(model.problems == [])
  // 0.6180… / 3 + 0.3819… = 0.5879… is accepted, and all but 0.6180… / 3 + 0.3819… / 3 = 1/3.
  #expect(try model.model.zoneOfAgreement().agreements == 3)
}

@Test func whatNeedsMoreThan62BitsIsRoundedToTheFinestScaleThatFits() throws {
  // The common denominator of these is that of 1/7, 1/11 and so on up to 1/61: some 10^23.
  let primes = [7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61]
  let issues = primes.map { "I\($0)" }
  let model = try genius(
    issues, domainOf: ["low", "high"],
    ["a": profile(zip(issues, primes).map { ($0, "1", ["1", "\($1)"]) }, reservation: "14.2")])
  let warning = try #require(model.warnings.first { $0.message.contains("are rounded to") })
  // The largest sum is 15, and 15 times 10^17 is below 2^62.
  #expect(warning.message == "15 of 31 numbers are rounded to 17 decimals")
  #expect(model.text("a.yaml").contains("i7: {worth: {low: 0.14285714285714286, high: 1}"))
  #expect(model.problems == [])
  // By exact sums: 14.2 is missed wherever one issue, of which 1/7 loses least, is low: 14 + 1/7 < 14.2.
  #expect(try model.model.zoneOfAgreement().agreements == 1)
}

@Test func aReservationValueThatIsWorthAnOutcomeStillIsWhenNumbersAreRounded() throws {
  // With all issues low the sum is exactly the reservation value, in fractions that do not fit into 62 bits together.
  let primes = [7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61]
  let issues = primes.map { "I\($0)" }
  let sum = primes.map { ExactFraction(1).divided(by: ExactFraction($0)) ?? .zero }.reduce(.zero, +)
  let digits = sum.rounded(to: 30)
  let model = try genius(
    issues, domainOf: ["low", "high"],
    ["a": profile(zip(issues, primes).map { ($0, "1", ["1", "\($1)"]) }, reservation: digits.digits)])
  // Thirty digits are a hair more or less than the sum; either way every other outcome is worth more.
  let accepted = try model.model.zoneOfAgreement().agreements
  #expect(accepted == OutcomeCount(digits <= sum ? 1 << 15 : (1 << 15) - 1))
}

@Test func outcomesWhoseAcceptanceChangesAreTold() throws {
  // 1/84 is printed with one digit too many, so that by the digits nothing is worth exactly as much.
  let text = """
    type: LinearAdditiveUtilityFunction
    values:
    - {type: TableFun, mapping: {low: 0.11111111111111112, high: 1.0}}
    - {type: TableFun, mapping: {few: 0.0, many: 1.0}}
    weights: [0.10714285714285714, 0.8928571428571429]
    reserved_value: 0.011904761904761916
    """
  let domain = """
    issues:
    - {name: Wage, type: CategoricalIssue, values: [low, high]}
    - {name: Hours, type: CategoricalIssue, values: [few, many]}
    """
  let model = try ImportedModel([
    SourceFile(name: "d.yml", text: domain), SourceFile(name: "a.yml", text: text),
  ])
  #expect(
    model.warnings.map(\.message) == [
      "1 outcome is accepted that the digits of the file refuse by a hair: Wage low, Hours few",
      "4 numbers have the digits that programs print for fractions",
    ])
  #expect(model.text("a.yaml").contains("no_agreement: {worth: 1/84, evidence: F1}"))
  #expect(try model.model.zoneOfAgreement().agreements == 4)
}

@Test func decimalsThatWereRoundedCarryNoMore() throws {
  // 12/17 and 5/17 in nine decimals: two thirds of the first are 0.470588235 and not 0.470588235333…
  let model = try genius(
    ["Wage", "Hours"], domainOf: ["low", "middle", "high"],
    [
      "a": profile(
        [("Wage", "0.705882353", ["1", "2", "3"]), ("Hours", "0.294117647", ["0", "1", "2"])],
        reservation: "0")
    ])
  #expect(model.text("a.yaml").contains("worth: {low: 0.235294118, middle: 0.470588235, high: 0.705882353}"))
  #expect(model.warnings.first?.message == "3 of 7 numbers are rounded to 9 decimals")
  #expect(model.warnings.first?.reason == "the file's own numbers are fractions rounded to as many, and carry no more")
}

/// A domain of issues that all have the same values, and profiles by the names of their files.
private func genius(
  _ issues: [String], domainOf values: [String], _ profiles: [String: ([String]) -> String]
) throws -> ImportedModel {
  let items = values.map { "<item value=\"\($0)\"/>" }.joined()
  let domain = issues.enumerated().map {
    "<issue index=\"\($0.offset + 1)\" name=\"\($0.element)\" type=\"discrete\">\(items)</issue>"
  }.joined(separator: "\n")
  return try ImportedModel(
    [
      SourceFile(
        name: "domain.xml",
        text: "<negotiation_template><utility_space><objective index=\"0\" name=\"root\">\(domain)</objective>"
          + "</utility_space></negotiation_template>")
    ]
      + profiles.sorted { $0.key < $1.key }.map { SourceFile(name: "\($0.key).xml", text: $0.value(values)) })
}

/// A profile: for each issue its weight and an evaluation of each value.
private func profile(
  _ issues: [(name: String, weight: String, evaluations: [String])], reservation: String, more: String = ""
) -> ([String]) -> String {
  { values in
    let parts = issues.enumerated().map { position, issue in
      let items = zip(values, issue.evaluations).map { "<item value=\"\($0)\" evaluation=\"\($1)\"/>" }.joined()
      return "<issue index=\"\(position + 1)\" name=\"\(issue.name)\" type=\"discrete\">\(items)</issue>"
        + "<weight index=\"\(position + 1)\" value=\"\(issue.weight)\"/>"
    }
    return "<utility_space><objective index=\"0\" name=\"root\">\(parts.joined())</objective>"
      + "<reservation value=\"\(reservation)\"/>\(more)</utility_space>"
  }
}
