extension Validation {
  /// Reads the rules under a key of the scenario, or those that a variant adds.
  mutating func rules(_ node: YAMLNode?, areAdded: Bool = false) -> [Rule] {
    (node?.entries("'rules'", &diagnostics) ?? []).compactMap { entry in
      if areAdded, let means = entry.value.value(of: "means") {
        diagnostics.error(
          at: means.location, "an added rule cannot have several meanings",
          why: "the question what a demand means is asked once, where the scenario states the demand",
          fix: "write 'rule:', or state the linkage under 'rules:' with 'means:' and drop it where it does not count")
        return nil
      }
      return goesOn ? rule(entry) : nil
    }
  }

  private mutating func rule(_ entry: YAMLNode.Entry) -> Rule? {
    let isNamed = entry.key.isIdentifier(of: "a rule", capitals: true, &diagnostics)
    guard
      let record = Record(entry.value, .rule, &diagnostics)
    else { return nil }
    let kind: Rule.Kind? = record.required(
      "kind", "the rule",
      why: "only a linkage is a demand that may give; definitions and law never do", &diagnostics
    ).flatMap { $0.choice("a kind of rule", &diagnostics) }
    let maker = record["by"]?.text("'by'", &diagnostics)
    if kind == .linkage, maker == nil {
      diagnostics.error(
        at: entry.key.location, "the linkage '\(entry.key.value)' does not say who makes it",
        why: "a linkage is somebody's demand", fix: "add 'by: PARTY'")
    }
    if let kind, kind != .linkage, let maker {
      diagnostics.error(
        at: maker.location, "a \(kind.rawValue) is nobody's demand",
        why: "only linkages are made by a party", fix: "remove 'by', or write 'kind: linkage'")
    }
    let makerIndex = maker.flatMap { party($0) }
    if let means = record["means"], let kind, kind != .linkage {
      diagnostics.error(
        at: means.location, "a \(kind.rawValue) has one meaning",
        why: "what is asked is what a party's demand means; definitions and law are the analyst's own words",
        fix: "write 'rule:', or ask the question under 'beliefs:'")
    }
    let demand =
      record["means"] == nil && record["rule"] == nil
      ? nil : demand(entry, .rule)
    if demand == nil, record["means"] == nil {
      _ = record.required("rule", "the rule", why: "it is a condition", &diagnostics)
    }
    state(.rule(entry.key.value), by: nil, demand?.evidence ?? evidence(in: record), at: entry.key.location)
    guard let demand, let condition = demand.condition, let kind, isNamed else { return nil }
    return Rule(
      id: entry.key.value, name: localizedText("name", in: record), condition: condition.value,
      text: condition.text, meaning: demand.meaning, kind: kind, maker: makerIndex, evidence: demand.evidence,
      note: localizedText("note", in: record), location: entry.key.location)
  }
}

extension MapKind {
  /// A rule.
  static let rule: MapKind = MapKind(
    "Rule", "a rule",
    [
      Key("rule", .condition, "What every outcome must meet: this or, for a linkage, 'means'."), .meanings,
      .required(
        "kind", .word(of: Rule.Kind.self),
        "What words mean, what the law demands, or what a party demands."),
      Key("by", .id, "The party that makes the linkage."),
      .name, .evidence, .date, .confidence, .note,
    ], oneOf: ["rule", "means"])
}
