internal import Negotiation

/// Reads NegMAS YAML: an outcome space, and linear additive utility functions over it.
enum NegMASFiles {
  /// The keys of an outcome space.
  static let domainKeys = KnownKeys.keys([
    "name": .anything, "type": .anything,
    "issues": .each(.keys(["name": .anything, "type": .anything, "values": .anything])),
  ])

  /// The keys of a function around a function.
  private static let discountKeys = KnownKeys.keys([
    "name": .anything, "type": .anything, "reserved_value": .anything, "discount": .anything,
    "cost": .anything, "ufun": .anything, "id": .anything,
  ])

  /// The keys of a linear additive function.
  private static let functionKeys = KnownKeys.keys([
    "name": .anything, "type": .anything, "reserved_value": .anything, "weights": .anything,
    // A table may stand there without further ado, by the names of values.
    "values": .each(.anything), "bias": .anything, "outcome_space": .anything, "id": .anything,
  ])

  /// The keys of the function of one issue.
  private static let valueKeys = KnownKeys.keys([
    "name": .anything, "type": .anything, "mapping": .anything, "slope": .anything, "bias": .anything,
    "domain": .anything,
  ])

  /// The issues of an outcome space.
  static func issues(_ domain: YAMLNode, _ diagnostics: inout Diagnostics) -> [ImportedIssue]? {
    let nodes = domain["issues"]?.items ?? []
    guard
      ImportedIssue.checkLimit(
        nodes.count, of: "issues", mostIssues, at: domain.location, &diagnostics)
    else { return nil }
    let before = diagnostics.all.count
    let issues = nodes.compactMap { node -> ImportedIssue? in
      guard let name = node["name"]?.scalar, let values = node["values"] else {
        diagnostics.error(
          at: node.location, "an issue has no name or no values",
          why: "there is no way to settle it", fix: "write {name: …, type: …, values: […]}")
        return nil
      }
      let type = node["type"]?.scalar?.lastTypePart ?? "CategoricalIssue"
      let kind: ImportedIssue.Kind?
      switch type {
      case "ContiguousIssue":
        let bounds = values.items.compactMap { $0.foreignDecimal("a bound", &diagnostics) }
        guard bounds.count == 2 else {
          diagnostics.error(
            at: values.location, "the range of '\(name)' is not [from, to]",
            why: "a contiguous issue runs over whole numbers", fix: "write two whole numbers")
          return nil
        }
        kind = ImportedIssue.Kind(
          from: bounds[0], to: bounds[1], steps: nil, at: values.location, &diagnostics)
      case "CategoricalIssue", "DiscreteCardinalIssue", "DiscreteOrdinalIssue",
        "CardinalIssue", "OrdinalIssue":
        kind = GeniusWebFiles.options(values, of: name, &diagnostics)
      default:
        diagnostics.error(
          at: node.location, "the issue '\(name)' has the type '\(type)'",
          why: "only discrete issues have outcomes that can be listed",
          fix: "make it a ContiguousIssue or a CategoricalIssue")
        return nil
      }
      return kind.map {
        ImportedIssue(name: name, kind: $0, note: nil, location: node.location)
      }
    }
    if issues.isEmpty, diagnostics.all.count == before {
      diagnostics.error(
        at: domain.location, "the outcome space has no issues", why: "there is nothing to settle",
        fix: "check that it is the right file")
    }
    return diagnostics.all.count == before ? issues : nil
  }

  /// What one utility function says.
  static func profile(
    _ file: ForeignFile, _ root: YAMLNode, _ issues: [ImportedIssue],
    _ diagnostics: inout Diagnostics
  ) -> ImportedProfile? {
    let before = diagnostics.all.count { $0.severity == .error }
    var profile = ImportedProfile(
      name: root["name"]?.scalar?.stemOfPath ?? file.file.name.stemOfPath,
      file: file.file.name.lastPathPart,
      location: file.location, values: issues.map(\.zeros), weights: issues.map { _ in nil })
    var function = root
    // A discount is a function around the function; its own reservation value comes first.
    while let inner = function["ufun"], function["type"]?.scalar?.contains("Discounted") ?? false {
      readReservation(function, into: &profile, &diagnostics)
      profile.leaveOut(function, but: discountKeys, &diagnostics)
      let discount = function["discount"] ?? function["cost"]
      if let discount {
        profile.takeDiscount(discount.scalar ?? "", at: discount.location, &diagnostics)
      }
      function = inner
    }
    let type = function["type"]?.scalar?.lastTypePart ?? "LinearAdditiveUtilityFunction"
    guard ["LinearAdditiveUtilityFunction", "LinearUtilityAggregationFunction"].contains(type)
    else {
      diagnostics.error(
        at: function["type"]?.location ?? function.location,
        "a utility function of the type '\(type)' cannot be imported",
        why: "only linear additive functions say what each option is worth by itself",
        fix: "leave the file out by naming the others")
      return nil
    }
    readReservation(function, into: &profile, &diagnostics)
    profile.leaveOut(function, but: functionKeys, &diagnostics)
    for (position, issue) in issues.enumerated() {
      guard
        let weight = part(function["weights"], issue, position, "weight", function, &diagnostics),
        let factor = weight.foreignNumber("a weight", &diagnostics),
        let value = part(function["values"], issue, position, "value", function, &diagnostics),
        let numbers = numbers(value, issue, &diagnostics)
      else { continue }
      if value["type"] != nil || value["mapping"] != nil { profile.leaveOut(value, but: valueKeys, &diagnostics) }
      profile.take(
        numbers, times: factor, weight.scalar, for: position)
    }
    if let node = function["bias"], let bias = node.foreignNumber("the bias", &diagnostics),
      bias != .zero
    {
      profile.values[0] = profile.values[0].map { $0 + bias }
      profile.factors[0] = nil
      profile.remarks.append(
        "The bias \(node.scalar ?? "") of the file is part of what \(issues[0].name) is worth.")
    }
    return diagnostics.all.count { $0.severity == .error } == before ? profile : nil
  }

  /// The weight or the value of an issue, from a list in the order of the issues or a map by name.
  private static func part(
    _ node: YAMLNode?, _ issue: ImportedIssue, _ position: Int, _ what: String,
    _ function: YAMLNode, _ diagnostics: inout Diagnostics
  ) -> YAMLNode? {
    if let found = node?[issue.name] { return found }
    if let list = node?.items, list.indices.contains(position) { return list[position] }
    diagnostics.error(
      at: node?.location ?? function.location, "the issue '\(issue.name)' has no \(what)",
      why: "a missing number would be taken for 0, which nobody has stated",
      fix: "add one in the place of the issue, or check that the file belongs to this domain")
    return nil
  }

  /// What the options of an issue are worth by a table or a line.
  private static func numbers(
    _ node: YAMLNode, _ issue: ImportedIssue, _ diagnostics: inout Diagnostics
  ) -> [ForeignNumber]? {
    let type = node["type"]?.scalar?.lastTypePart ?? "TableFun"
    switch type {
    case "TableFun", "LookupFun":
      return WeightedTable.numbers(node["mapping"] ?? node, of: issue, &diagnostics)
    case "AffineFun", "LinearFun", "IdentityFun", "ConstFun":
      let slope = node["slope"].map { $0.foreignNumber("the slope", &diagnostics) }
      let bias = node["bias"].map { $0.foreignNumber("the bias", &diagnostics) }
      guard let slope = slope ?? ForeignNumber(type == "ConstFun" ? 0 : 1),
        let bias = bias ?? ForeignNumber.zero
      else { return nil }
      let numbers = issue.optionNames.compactMap { name in
        ForeignNumber(name).map { $0 * slope + bias }
      }
      guard numbers.count == issue.levelCount else {
        diagnostics.error(
          at: node.location, "the values of '\(issue.name)' are no numbers",
          why: "the function '\(type)' gives worth to numbers", fix: "write a TableFun")
        return nil
      }
      return numbers
    default:
      diagnostics.error(
        at: node.location, "the function '\(type)' cannot be imported",
        why: "only tables and straight lines are documented", fix: "write a TableFun")
      return nil
    }
  }

  private static func readReservation(
    _ function: YAMLNode, into profile: inout ImportedProfile, _ diagnostics: inout Diagnostics
  ) {
    guard profile.reservation == nil, let node = function["reserved_value"],
      let text = node.scalar, !["null", "~", "-.inf", "-inf"].contains(text.lowercased())
    else { return }
    profile.reservation = node.foreignNumber("a reservation value", &diagnostics)
    profile.reservationText = text
  }
}

extension String {
  /// The last part of a dotted name: types may carry the module they come from.
  fileprivate var lastTypePart: String {
    split(separator: ".").last.map { String($0) } ?? self
  }
}
