internal import Negotiation

/// What the options or levels of one issue are worth in a GENIUS profile, before the weight.
struct GeniusEvaluator {
  let issue: GeniusDomain.Issue
  let element: MarkupElement
  let semantics: ImportOptions.Semantics

  func values(_ diagnostics: inout Diagnostics) -> [Rational]? {
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
  ) -> [Rational]? {
    var evaluations: [String: Rational] = [:]
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
        evaluations[value] = Rational(0)
        isComplete = false
        continue
      }
      guard let number = item.number("evaluation", &diagnostics) else {
        evaluations[value] = Rational(0)
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
    let largest = numbers.max() ?? Rational(0)
    // GENIUS takes a largest evaluation below this for none.
    guard let least = Rational(1, over: 100_000), largest >= least else {
      return numbers.map { _ in Rational(0) }
    }
    let shares = numbers.compactMap { $0.divided(by: largest) }
    return shares.count == numbers.count ? shares : tooFine(&diagnostics)
  }

  /// A function of the level.
  private func function(_ diagnostics: inout Diagnostics) -> [Rational]? {
    guard let evaluator = element.all("evaluator").first else {
      diagnostics.error(
        at: element.location, "'\(issue.issue.name)' has no <evaluator>",
        why: "what its levels are worth is not known", fix: "add a linear one")
      return nil
    }
    let levels = (0..<issue.issue.levelCount).compactMap { issue.issue.level($0) }
    let shape = evaluator.text("ftype")?.lowercased() ?? "linear"
    let numbers: [Rational?]
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
        ? bounds.text("lowerbound").flatMap { Rational(foreign: $0) } ?? issue.lowerBound
          ?? Rational(0) : Rational(0)
      numbers = levels.map { level in
        level.minus(start).flatMap { $0.times(slope) }.flatMap { $0.plus(offset) }
          .map { semantics == .genius ? min(max($0, Rational(0)), Rational(1)) : $0 }
      }
    case ("constant", "real"):
      guard let constant = evaluator.number("parameter0", &diagnostics) else { return nil }
      numbers = levels.map { _ in constant }
    case ("triangular", "real"):
      guard let low = evaluator.number("parameter0", &diagnostics),
        let high = evaluator.number("parameter1", &diagnostics),
        let top = evaluator.number("parameter2", &diagnostics)
      else { return nil }
      numbers = levels.map { $0.onTriangle(low, top, high) }
    default:
      diagnostics.error(
        at: evaluator.location, "the evaluator '\(shape)' is not read for \(issue.type) issues",
        why: "only linear, and for real issues constant and triangular ones, are documented",
        fix: "write what it comes to as a linear one")
      return nil
    }
    let values = numbers.compactMap(\.self)
    return values.count == levels.count ? values : tooFine(&diagnostics)
  }

  private func tooFine(_ diagnostics: inout Diagnostics) -> [Rational]? {
    diagnostics.error(
      at: element.location, "the numbers of '\(issue.issue.name)' are too large or too fine",
      why: "they are kept exactly before they are rounded", fix: "round the numbers in the file")
    return nil
  }
}

extension Rational {
  /// 0 at both ends and outside, 1 at the top, straight lines between.
  fileprivate func onTriangle(_ low: Rational, _ top: Rational, _ high: Rational) -> Rational? {
    if self < low || self >= high { return Rational(0) }
    if self < top {
      return minus(low).flatMap { part in top.minus(low).flatMap { part.divided(by: $0) } }
    }
    if self == top { return Rational(1) }
    return high.minus(self).flatMap { part in high.minus(top).flatMap { part.divided(by: $0) } }
  }
}
