internal import Negotiation

/// The domain of GENIUS XML: a tree of objectives with issues as its leaves.
struct GeniusDomain {
  /// One issue with its number in the files, which need not start at 1.
  struct Issue {
    var number: String
    var type: String
    var lowerBound: Rational?
    var issue: ImportedIssue
  }

  var name: String
  var issues: [Issue]
  /// What the domain calls whoever uses a profile, by the name of its file.
  var agents: [String: String]

  /// Reads a domain, or reports everything that is wrong with it.
  init?(
    _ root: MarkupElement, steps: Int, title: String, _ diagnostics: inout Diagnostics
  ) {
    guard let space = root.all("utility_space").first else {
      diagnostics.error(
        at: root.location, "the domain has no <utility_space>",
        why: "its issues would stand there", fix: "check that the file is complete")
      return nil
    }
    let found = space.leaves("issue")
    if found.isEmpty {
      diagnostics.error(
        at: space.location, "the domain has no issues", why: "there is nothing to settle",
        fix: "check that the file is complete")
    }
    issues = []
    var seen: Set<String> = []
    guard
      ImportedIssue.checkLimit(
        found.count, of: "issues", mostIssues, at: space.location, &diagnostics)
    else { return nil }
    for element in found {
      guard let issue = Issue(element, steps: steps, &diagnostics) else { continue }
      guard seen.insert(issue.issue.name).inserted, seen.insert("#" + issue.number).inserted else {
        diagnostics.error(
          at: element.location, "the issue '\(issue.issue.name)' stands twice",
          why: "profiles name issues by name and index", fix: "remove or rename one of them")
        continue
      }
      issues.append(issue)
    }
    let rootName = space.all("objective").first?.text("name") ?? ""
    name = ["", "root"].contains(rootName.lowercased()) ? title : rootName
    agents = [:]
    for agent in root.all("agent") {
      if let file = agent.text("utility_space"), let name = agent.text("name") {
        agents[file.lastPathPart] = name
      }
    }
  }
}

extension GeniusDomain.Issue {
  fileprivate init?(_ element: MarkupElement, steps: Int, _ diagnostics: inout Diagnostics) {
    let before = diagnostics.all.count
    guard let name = element.required("name", &diagnostics),
      let number = element.required("index", &diagnostics)
    else { return nil }
    type = element.text("type", "etype", "vtype") ?? "discrete"
    self.number = number
    let kind: ImportedIssue.Kind
    switch type {
    case "discrete": kind = .options(Self.options(element, name, &diagnostics))
    case "integer", "real":
      let range = element.all("range").first ?? element
      guard let lower = range.decimal("lowerbound", &diagnostics),
        let upper = range.decimal("upperbound", &diagnostics)
      else { return nil }
      lowerBound = lower
      guard
        let levels = ImportedIssue.Kind(
          from: lower, to: upper, steps: type == "integer" ? nil : steps, at: element.location,
          &diagnostics)
      else { return nil }
      kind = levels
    default:
      diagnostics.error(
        at: element.location, "the issue '\(name)' has the type '\(type)'",
        why: "only discrete, integer and real issues have a documented meaning",
        fix: "say which of these it is, or leave the issue out of all files")
      return nil
    }
    guard diagnostics.all.count == before else { return nil }
    issue = ImportedIssue(
      name: name, kind: kind, note: element.text("description"), location: element.location)
  }

  private static func options(
    _ element: MarkupElement, _ name: String, _ diagnostics: inout Diagnostics
  ) -> [ImportedIssue.Option] {
    var options: [ImportedIssue.Option] = []
    let items = element.all("item")
    guard
      ImportedIssue.checkLimit(
        items.count, of: "values of '\(name)'", mostLevels, at: element.location, &diagnostics)
    else { return [] }
    var seen: Set<String> = []
    for item in items {
      guard let value = item.required("value", &diagnostics) else { continue }
      guard seen.insert(value).inserted else {
        diagnostics.error(
          at: item.location, "the value '\(value)' of '\(name)' stands twice",
          why: "one outcome would be counted as two", fix: "remove one of them")
        continue
      }
      let note = item.text("description")
      options.append(ImportedIssue.Option(name: value, note: note == value ? nil : note))
    }
    if items.isEmpty {
      diagnostics.error(
        at: element.location, "the issue '\(name)' has no values",
        why: "there is no way to settle it", fix: "check that the file is complete")
    }
    return options
  }
}

extension ImportedIssue.Kind {
  /// Levels from one number to another: whole ones, or a number of equal steps.
  init?(
    from: Rational, to: Rational, steps: Int?, at location: SourceLocation,
    _ diagnostics: inout Diagnostics
  ) {
    guard from < to, let range = to.minus(from) else {
      diagnostics.error(
        at: location, "the range from \(from) to \(to) has no levels",
        why: "its end must lie above its start", fix: "correct the bounds")
      return nil
    }
    guard let step = steps.map({ range.divided(by: Rational($0)) }) ?? Rational(1),
      let count = range.divided(by: step), count.denominator == 1, from.isLevel, step.isLevel
    else {
      diagnostics.error(
        at: location, "steps do not lead from \(from) to \(to) evenly",
        why: "levels are exact decimals with at most nine digits behind the point",
        fix: "choose another number of steps with '--steps'")
      return nil
    }
    guard count.numerator < Int128(mostLevels) else {
      diagnostics.error(
        at: location, "the range from \(from) to \(to) has \(count.numerator + 1) levels",
        why: "the limit is \(mostLevels)", fix: "narrow the range, or use fewer steps")
      return nil
    }
    self = .quantity(from: from, step: step, count: Int(count.numerator) + 1)
  }
}

extension MarkupElement {
  /// Elements of this name here and below objectives, in order.
  func leaves(_ name: String) -> [MarkupElement] {
    children.flatMap { child in
      child.name == name ? [child] : child.name == "objective" ? child.leaves(name) : []
    }
  }
}
