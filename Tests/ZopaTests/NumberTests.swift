import Foundation
import Testing

// Numbers of files come out with every digit, and none that is not 0 as 0.

private func talks(_ first: String, _ second: String, noAgreement: String) throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    title: T
    parties: {a: {}, b: {}}
    issues: {x: {options: [p, q]}}
    preferences:
      a: {scores: {x: {p: \(first), q: \(second)}}, no_agreement: \(noAgreement)}
      b: {scores: {x: {p: 2, q: 1}}, no_agreement: 0}

    """, to: "scenario.yaml")
  return folder
}

@Test(arguments: [
  ("123456789012345677", "123456789012345678", "0"), ("0.000000001", "0.000000002", "0"),
  ("99999999.999999998", "99999999.999999999", "-1"), ("0.1", "0.3", "-0.7"),
])
func digitsOfAFileAreThoseOfTheAnswer(first: String, second: String, noAgreement: String) throws {
  let folder = try talks(first, second, noAgreement: noAgreement)
  let model = folder.path("scenario.yaml")
  for format in ["json", "csv", "tsv"] {
    let output = try zopa("frontier", model, "--format", format).output
    for digits in [first, second, noAgreement] {
      let escaped = digits.replacingOccurrences(of: ".", with: "\\.")
      let isThere =
        output.range(
          of: "(^|[ ,\\t\"])\(escaped)([,\\r\\n\\t}]|$)", options: .regularExpression) != nil
      #expect(isThere, "\(format) lost \(digits)")
    }
  }
}

@Test func smallNumbersAreShownAsTheyAre() throws {
  let folder = try talks("0.0003", "0.0004", noAgreement: "0.0002")
  let model = folder.path("scenario.yaml")
  let bargain = try zopa("bargain", model).output
  #expect(bargain.contains("0.0003 (+0.0001)"))
  #expect(bargain.contains("0.0004 (+0.0002)"))
  let zone = try zopa("zone", model).output
  #expect(zone.contains("0.0002") && zone.contains("0.0004"))
}

@Test func tablesForProgramsHaveEveryDigitOfAZone() throws {
  let folder = try talks("1/3", "0.123456789012345678", noAgreement: "0.1")
  let table = try zopa("zone", folder.path("scenario.yaml"), "--format", "csv").output
  #expect(table.contains("Least in the zone,0.123456789012345678\r\n"), "\(table)")
  #expect(table.contains("Most in the zone,0.333333333333333333\r\n"), "\(table)")
}
