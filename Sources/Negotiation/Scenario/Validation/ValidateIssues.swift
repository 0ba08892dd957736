extension Validation {
  /// Reads the issues, without their conditions, which may speak about issues further down.
  mutating func validateIssues() {
    guard
      let node = Record(document.scenario, .scenario, &diagnostics)?
        .required("issues", "the scenario", why: "there is nothing to settle", &diagnostics),
      let entries = node.entries("'issues'", &diagnostics)
    else { return }
    if entries.isEmpty {
      diagnostics.error(
        at: node.location, "there are no issues", why: "there is nothing to settle",
        fix: "add an issue such as 'price: {options: [low, high]}'")
    }
    if entries.count > mostIssues {
      diagnostics.error(
        at: node.location, "there are \(entries.count) issues", why: "the limit is \(mostIssues)",
        fix: "merge issues, or split the model")
      return
    }
    for entry in entries {
      guard entry.key.isIdentifier(of: "an issue", &diagnostics) else { continue }
      guard goesOn else { return }
      if let issue = issue(entry) { issues.append(issue) }
    }
    everyLevel = issues.map { LevelSet(levelCount: $0.options.count) { _ in true } }
    optionPositions = issues.map { issue in
      issue.isQuantity
        ? [:]
        : Dictionary(
          issue.options.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  private mutating func issue(_ entry: YAMLNode.Entry) -> Issue? {
    let id = entry.key.value
    guard
      let record = Record(entry.value, .issue, &diagnostics)
    else { return nil }
    let unit: LocalizedText?
    let options: [Issue.Option]
    switch (record["options"], record["quantity"]) {
    case (let node?, nil):
      unit = nil
      options = self.options(node, of: id)
    case (nil, let node?):
      guard let quantity = quantity(node, of: id) else { return nil }
      unit = quantity.unit
      options = quantity.levels
    case (let both, _):
      diagnostics.error(
        at: entry.key.location,
        both == nil
          ? "the issue '\(id)' has no options"
          : "the issue '\(id)' has both options and a quantity",
        why: "an issue is a choice among options or a quantity on a range",
        fix: "write 'options: [a, b]' or 'quantity: {from: 0, to: 10, step: 1}'")
      return nil
    }
    guard !options.isEmpty else { return nil }
    let isOrdered = record["ordered"].flatMap { $0.truth("'ordered'", &diagnostics) } ?? false
    let evidence = evidence(in: record)
    var issue = Issue(
      id: id, name: localizedText("name", in: record) ?? LocalizedText(id.readable),
      options: options, unit: unit, isOrdered: isOrdered || unit != nil, statusQuo: 0,
      decidedBy: record["decided_by"].flatMap { deciders($0) }, evidence: evidence,
      note: localizedText("note", in: record), location: entry.key.location)
    if let statusQuo = record["status_quo"]?.text("'status_quo'", &diagnostics),
      let position = option(statusQuo, of: issue)
    {
      issue = Issue(
        id: id, name: issue.name, options: options, unit: unit, isOrdered: issue.isOrdered,
        statusQuo: position, decidedBy: issue.decidedBy, evidence: evidence, note: issue.note,
        location: issue.location)
    }
    issue.isDivisible = isDivisible(record, issue)
    issue.isIrreversible =
      record["irreversible"].flatMap { $0.truth("'irreversible'", &diagnostics) } ?? false
    return issue
  }

  private mutating func options(_ node: YAMLNode, of issue: String) -> [Issue.Option] {
    let nodes: [YAMLNode.Entry]
    switch node.content {
    case .sequence(let elements):
      nodes = elements.compactMap { element in
        element.text("an option", &diagnostics).map { YAMLNode.Entry(key: $0, value: element) }
      }
    default:
      guard let entries = node.entries("'options'", &diagnostics) else { return [] }
      nodes = entries
    }
    guard nodes.count <= mostLevels else {
      diagnostics.error(
        at: node.location, "the issue '\(issue)' has \(nodes.count) options",
        why: "the limit is \(mostLevels)", fix: "merge options")
      return []
    }
    guard take(nodes.count * bytesPerLevel, at: node.location) else { return [] }
    if nodes.isEmpty {
      diagnostics.error(
        at: node.location, "the issue '\(issue)' has no options",
        why: "there is no way to settle it", fix: "write at least two: 'options: [a, b]'")
    }
    var seen: Set<String> = []
    return nodes.compactMap { entry in
      // It is an option all the same, so that whatever mentions it is no further mistake.
      _ = entry.key.isIdentifier(of: "an option", &diagnostics)
      guard seen.insert(entry.key.value).inserted else {
        diagnostics.error(
          at: entry.key.location, "the option '\(entry.key.value)' stands twice",
          why: "one outcome would be counted as two", fix: "remove one of them")
        return nil
      }
      if case .sequence = node.content {
        return Issue.Option(
          id: entry.key.value, name: LocalizedText(entry.key.value.readable), value: nil,
          evidence: Evidence())
      }
      return option(entry)
    }
  }

  private mutating func option(_ entry: YAMLNode.Entry) -> Issue.Option {
    var name: LocalizedText?
    var evidence = Evidence()
    if entry.value.nameAlone == nil {
      if let record = Record(entry.value, .option, &diagnostics) {
        name = localizedText("name", in: record)
        evidence = self.evidence(in: record)
      }
    } else {
      name = LocalizedText(entry.value, "the name of an option", &diagnostics)
    }
    return Issue.Option(
      id: entry.key.value, name: name ?? LocalizedText(entry.key.value.readable), value: nil,
      evidence: evidence)
  }

  private mutating func quantity(_ node: YAMLNode, of issue: String) -> (
    unit: LocalizedText, levels: [Issue.Option]
  )? {
    guard let record = Record(node, .quantity, &diagnostics) else { return nil }
    let ends = ["from", "to"].map {
      record.required($0, "the quantity", why: "it needs a range", &diagnostics)?.decimal("'\($0)'", &diagnostics)
    }
    let stepNode = record.required(
      "step", "the quantity", why: "continuous quantities come later; levels are counted in steps", &diagnostics)
    let step = stepNode?.decimal("'step'", &diagnostics)
    guard let from = ends[0], let to = ends[1], let stepNode, let step else { return nil }
    guard step > Rational(0), from < to, let range = to.minus(from),
      let steps = range.divided(by: step)
    else {
      diagnostics.error(
        at: node.location, "the quantity '\(issue)' has no levels",
        why: "'from' must be less than 'to', and 'step' more than 0",
        fix: "write for instance {from: 0, to: 10, step: 1}")
      return nil
    }
    guard steps.denominator == 1 else {
      diagnostics.error(
        at: stepNode.location, "steps of \(step) do not lead from \(from) to \(to)",
        why: "the last level would not be the end of the range",
        fix: "choose a step that divides \(range) evenly")
      return nil
    }
    guard steps.numerator < Int128(mostLevels) else {
      diagnostics.error(
        at: stepNode.location, "the quantity '\(issue)' has \(steps.numerator + 1) levels",
        why: "the limit is \(mostLevels)", fix: "choose a larger step")
      return nil
    }
    guard take((Int(steps.numerator) + 1) * bytesPerLevel, at: stepNode.location) else {
      return nil
    }
    let levels = (0...Int(steps.numerator)).compactMap { index -> Issue.Option? in
      guard let value = step.times(Rational(index)).flatMap({ from.plus($0) }) else { return nil }
      return Issue.Option(
        id: value.description, name: LocalizedText(value.description), value: value,
        evidence: Evidence())
    }
    return (localizedText("unit", in: record) ?? LocalizedText(" "), levels)
  }

  private mutating func deciders(_ node: YAMLNode) -> [Int]? {
    let nodes: [YAMLNode]
    if case .scalar = node.content {
      nodes = [node]
    } else {
      nodes = node.elements("'decided_by'", &diagnostics) ?? []
    }
    return nodes.compactMap { $0.text("a party", &diagnostics) }.compactMap { party($0) }
  }

  /// Reads the conditions of issues, now that all issues are known.
  mutating func validateApplicability() {
    let entries = document.part("issues")?.mapping ?? []
    for entry in entries {
      guard let index = issue(named: entry.key.value),
        let node = entry.value.value(of: "applies_if")
      else { continue }
      issues[index].appliesIf = condition(node)
    }
  }
}

extension String {
  /// An id as words: `neutral_force` reads "neutral force".
  fileprivate var readable: String { String(map { $0 == "_" ? " " : $0 }) }
}

// What an option or level takes with its id, name and place in tables, as measured.
private let bytesPerLevel = 300

package let mostIssues = 200
package let mostParties = 20
package let mostLevels = 10_000

extension MapKind {
  /// An issue.
  static let issue = MapKind(
    "Issue", "an issue",
    [
      .name,
      Key(
        "options",
        .oneOf([.list(.id), .byID("option", .oneOf([.nameAlone, .map(.option)]))]),
        "The options it is a choice among: this or 'quantity'."),
      Key("quantity", .map(.quantity), "The range of a quantity: this or 'options'."),
      Key("ordered", .truth, "Whether the options stand in order, least first."),
      Key("status_quo", .level, "What it is if nobody acts; else the first option or level."),
      Key("decided_by", .oneOrList(.id), "The parties that decide it; else all that sign."),
      Key("applies_if", .condition, "Without this condition it means nothing."),
      Key("divisible", .truth, "Whether it can be split, a share for each of its two options."),
      Key(
        "irreversible", .truth,
        "Whether it only moves away from its status quo, as one party moves it alone."),
      .evidence, .note,
    ])

  /// An option with more than its name.
  static let option = MapKind(
    "Option", "an option", [.name, .evidence, .confidence, .note])

  /// A quantity.
  static let quantity = MapKind(
    "Quantity", "a quantity",
    [
      .required("from", .decimal, "The least level."),
      .required("to", .decimal, "The greatest level."),
      .required("step", .decimal, "How far it is from level to level."),
      Key("unit", .localizedText, "What it is counted in."),
    ])
}
