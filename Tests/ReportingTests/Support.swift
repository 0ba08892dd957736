import Negotiation

@testable import Reporting

/// A scenario from the text of one file.
func scenario(_ text: String, variant: String? = nil) throws -> Scenario {
  let document = try ScenarioDocument.parse(
    SourceFile(name: "scenario.yaml", text: text), evidence: nil
  ) { path throws(UnreadableFile) in
    throw UnreadableFile("there is no file '\(path)'", why: "", fix: "")
  }
  return try Scenario(document, variant: variant)
}

/// What is found about the scenario of one file.
func findings(_ text: String, variant: String? = nil, _ engine: Engine = .auto) throws -> Findings {
  let model = PayoffModel(try scenario(text, variant: variant))
  return try Findings(about: model, ExactPayoffs(model), engine)
}

/// Two parties who can agree on a price of 3 or 4, with everything that a file can say in the texts.
func model(named text: String) -> String {
  let quoted =
    "\""
    + text.reduce(into: "") { result, character in
      switch character {
      case "\\", "\"": result += "\\\(character)"
      case _ where character.unicodeScalars.contains { $0.value < 32 }:
        result += character.unicodeScalars.map {
          $0.value < 16 ? "\\x0\(String($0.value, radix: 16))" : "\\x\(String($0.value, radix: 16))"
        }.joined()
      default: result.append(character)
      }
    } + "\""
  return """
    zopa: 1
    title: \(quoted)
    question: \(quoted)
    not_modelled: [\(quoted)]
    parties: {a: {name: \(quoted)}, b: {name: \(quoted)}, c: {name: \(quoted), consents_to: "price = 4"}}
    issues:
      price: {name: \(quoted), quantity: {from: 0, to: 6, step: 1, unit: \(quoted)}}
      extra: {name: \(quoted), options: {no_extra: \(quoted), extra: \(quoted)}}
    rules: {r: {rule: "price > 0 or extra = no_extra", kind: definition, name: \(quoted), evidence: E1}}
    proposals: {p: {name: \(quoted), set: {price: 3}, note: \(quoted), evidence: E1}}
    variants: {v: {question: \(quoted), drop: [r]}}
    preferences:
      a:
        scores: {price: {0: 0, 6: 6}, extra: {no_extra: 0, extra: 0}}
        red_lines: {A1: {rule: "price >= 2", name: \(quoted), hardness: reported, evidence: E1}}
        no_agreement: 3
      b: {scores: {price: {0: 6, 6: 0}, extra: {no_extra: 0, extra: 0}}, no_agreement: 2}
    evidence:
      sources: {s: {name: \(quoted), note: \(quoted)}}
      records:
        E1: {source: s, place: \(quoted), by: \(quoted), says: \(quoted), quote: \(quoted), kind: claim, contested_by: [E2]}
        E2: {source: s, says: \(quoted)}
    """
}

extension Report {
  /// A report in one of the formats that are made of reports.
  func written(as format: ReportFormat, isStyled: Bool = false) -> String {
    guard case .report(_, let write) = format.source else { return "" }
    return write(self, isStyled)
  }
}
