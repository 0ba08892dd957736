internal import Negotiation

/// What the options or levels of one issue are worth in a GENIUS profile, before the weight.
struct GeniusEvaluator {
  let issue: GeniusDomain.Issue
  let element: MarkupElement
  let semantics: ImportOptions.Semantics

  func values(_ diagnostics: inout Diagnostics) -> [ForeignNumber]? {
    let name = issue.issue.name
    let type = element.text("type", "etype", "vtype") ?? issue.type
    guard type == issue.type else {
      diagnostics.error(
        at: element.location,
        "'\(name)' has the type '\(type)' here and '\(issue.type)' in the domain",
        why: "values of one type are not worth anything by the rule of another"
          + (["discrete", "integer", "real"].contains(type)
            ? "" : ", and '\(type)' has no documented rule"),
        fix:
          "make it \(issue.type), with \(issue.type == "discrete" ? "an evaluation for each item" : "an <evaluator>")"
      )
      return nil
    }
    switch issue.issue.kind {
    case .options(let options): return discrete(options, &diagnostics)
    case .quantity: return function(&diagnostics)
    }
  }

  /// Evaluations of values; GENIUS divides them by the largest.
  private func discrete(
    _ options: [ImportedIssue.Option], _ diagnostics: inout Diagnostics
  ) -> [ForeignNumber]? {
    var evaluations: [String: ForeignNumber] = [:]
    let index = OptionIndex(issue.issue)
    var isComplete = true
    for item in element.all("item") {
      guard let value = item.required("value", &diagnostics) else {
        isComplete = false
        continue
      }
      guard index.position(of: value) != nil else {
        diagnostics.error(
          at: item.location, "'\(value)' is no value of '\(issue.issue.name)' in the domain",
          why: "the domain lists what can be chosen",
          fix: suggestion(for: value, among: options.map(\.name), of: "values"))
        isComplete = false
        continue
      }
      guard item.text("evaluation") != nil else {
        diagnostics.error(
          at: item.location, "'\(value)' has no evaluation",
          why: "a missing number would be taken for 0, which nobody has stated",
          fix: "add evaluation=\"…\"")
        evaluations[value] = .zero
        isComplete = false
        continue
      }
      guard let number = item.number("evaluation", &diagnostics) else {
        evaluations[value] = .zero
        isComplete = false
        continue
      }
      if evaluations.updateValue(number, forKey: value) != nil {
        diagnostics.error(
          at: item.location, "'\(value)' has two evaluations",
          why: "one of the two would be lost", fix: "remove one of them")
        isComplete = false
      }
    }
    let missing = options.filter { evaluations[$0.name] == nil }.map { "'\($0.name)'" }
    if !missing.isEmpty {
      diagnostics.error(
        at: element.location,
        "'\(issue.issue.name)' has no evaluation for \(missing.prefix(8).joined(separator: ", "))"
          + (missing.count > 8 ? ", …" : ""),
        why: "a missing number would be taken for 0, which nobody has stated",
        fix: "add an <item> with an evaluation for each")
    }
    guard isComplete, missing.isEmpty else { return nil }
    let numbers = options.compactMap { evaluations[$0.name] }
    guard semantics == .genius else { return numbers }
    let largest = numbers.max() ?? .zero
    // GENIUS takes a largest evaluation below this for none.
    guard largest >= ForeignNumber(Rational(1, over: 100_000) ?? Rational(0)) else {
      return numbers.map { _ in .zero }
    }
    return numbers.compactMap { $0.divided(by: largest) }
  }

  /// A function of the level.
  private func function(_ diagnostics: inout Diagnostics) -> [ForeignNumber]? {
    guard let evaluator = element.all("evaluator").first else {
      diagnostics.error(
        at: element.location, "'\(issue.issue.name)' has no <evaluator>",
        why: "what its levels are worth is not known", fix: "add a linear one")
      return nil
    }
    let levels = (0..<issue.issue.levelCount).compactMap { issue.issue.level($0) }.map { ForeignNumber($0) }
    let shape = evaluator.text("ftype")?.lowercased() ?? "linear"
    switch (shape, issue.type) {
    case ("linear", _):
      let isNamed = evaluator.text("slope") != nil
      guard let slope = evaluator.number(isNamed ? "slope" : "parameter1", &diagnostics),
        let offset = evaluator.number(isNamed ? "offset" : "parameter0", &diagnostics)
      else { return nil }
      // GENIUS counts integers from their lower bound, real numbers from 0.
      let isShifted = issue.type == "integer" && semantics == .genius
      let bounds = element.all("range").first ?? element
      let start =
        isShifted
        ? bounds.text("lowerbound").flatMap { ForeignNumber($0) } ?? issue.lowerBound.map { ForeignNumber($0) }
          ?? .zero : .zero
      return levels.map { level in
        ((level - start) * slope + offset).map {
          semantics == .genius ? min(max($0, .zero), .one) : $0
        }
      }
    case ("constant", "real"):
      guard let constant = evaluator.number("parameter0", &diagnostics) else { return nil }
      return levels.map { _ in constant }
    case ("triangular", "real"):
      guard let low = evaluator.number("parameter0", &diagnostics),
        let high = evaluator.number("parameter1", &diagnostics),
        let top = evaluator.number("parameter2", &diagnostics)
      else { return nil }
      return levels.map { $0.onTriangle(low, top, high) }
    default:
      diagnostics.error(
        at: evaluator.location, "the evaluator '\(shape)' is not read for \(issue.type) issues",
        why: "only linear, and for real issues constant and triangular ones, are documented",
        fix: "write what it comes to as a linear one")
      return nil
    }
  }
}

extension ForeignNumber {
  /// 0 at both ends and outside, 1 at the top, straight lines between.
  fileprivate func onTriangle(
    _ low: ForeignNumber, _ top: ForeignNumber, _ high: ForeignNumber
  ) -> ForeignNumber {
    if self < low || self >= high { return .zero }
    if self == top { return ForeignNumber(1) }
    return (self < top ? (self - low).divided(by: top - low) : (high - self).divided(by: high - top)) ?? .zero
  }
}
