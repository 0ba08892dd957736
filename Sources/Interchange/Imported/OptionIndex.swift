internal import Negotiation

/// Finds options by their names, and levels by their numbers.
struct OptionIndex {
  private var names: [String: Int] = [:]
  private var numbers: [Rational: Int] = [:]

  init(_ issue: ImportedIssue) {
    switch issue.kind {
    case .options(let options):
      for (position, option) in options.enumerated() { names[option.name] = position }
    case .quantity(_, _, let count):
      for position in 0..<count {
        if let level = issue.level(position) { numbers[level] = position }
      }
    }
  }

  /// The option or level that a file calls by this text.
  func position(of text: String) -> Int? {
    names[text] ?? (numbers.isEmpty ? nil : ForeignNumber(text)?.level.flatMap { numbers[$0] })
  }
}

extension ImportedIssue {
  /// Reports more issues, options or levels than a scenario can have.
  static func checkLimit(
    _ count: Int, of what: String, _ limit: Int, at location: SourceLocation,
    _ diagnostics: inout Diagnostics
  ) -> Bool {
    guard count > limit else { return true }
    diagnostics.error(
      at: location, "there are \(count) \(what)", why: "a scenario has at most \(limit)",
      fix: "leave some out")
    return false
  }
}
