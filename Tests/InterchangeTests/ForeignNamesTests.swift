import Foundation
import Testing

@testable import Interchange
@testable import Negotiation

// Names of other tools' files may hold anything; in what is written they are texts, whatever stands in them.

private let signs = [
  "\"", "'", "\\", "#", ": ", " #", "{", "}", "[", "]", ",", "&", "*", "!", "|", ">", "%", "@", "`",
  "- ", "? ", "<b>",
  "\u{7}", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "\u{1FFFF}", "~", "=",
]
private let marks = ["", "\u{600}", "\u{301}", "\u{200D}", "\u{FE0F}"]

@Test(arguments: marks)
func foreignNamesAreReadBackAsTheyWere(mark: String) throws {
  let names = signs.flatMap { sign in
    ["\(mark)\(sign)\(mark) name", "name \(sign)\(mark)end", "name\(mark)\(sign)"]
  }.enumerated().map { "\($0)\($1)" }
  let worths = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, Double($0)) })
  func file(_ name: String, reservation: Double) throws -> SourceFile {
    let object: [String: Any] = [
      "reservationValue": reservation, "issueWeights": ["Fare \(mark)\"\(mark)": 1.0],
      "issues": ["Fare \(mark)\"\(mark)": worths],
    ]
    let data = try JSONSerialization.data(withJSONObject: object, options: .sortedKeys)
    // Escaped, so that they may hold what YAML may not.
    let text = String(decoding: data, as: UTF8.self).utf16.map {
      $0 < 127 ? String(UnicodeScalar(UInt8($0))) : "\\u" + String(format: "%04x", $0)
    }
    return SourceFile(name: name, text: text.joined())
  }
  let imported = try ImportedModel([
    file("profileA.json", reservation: 0.5), file("profileB.json", reservation: 0),
  ])
  let errors = imported.problems.filter { $0.severity == .error }
  #expect(errors.isEmpty, "\(errors)")
  let issue = try #require(imported.model.scenario.issues.first)
  #expect(issue.name.text(in: "en") == "Fare \(mark)\"\(mark)")
  let shown = Set(issue.options.map { $0.name.text(in: "en") })
  // Line breaks are blanks, and nothing else of a name changes.
  #expect(shown == Set(names.map(\.asOneLine)))
}
