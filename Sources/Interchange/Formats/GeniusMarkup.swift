extension KnownMarkup {
  /// What is read of GENIUS XML, or reported by a sentence of its own where it is found.
  static let genius = KnownMarkup(elements: [
    "negotiation_template": Element(
      ["number_of_sessions"], holding: ["utility_space", "agent"]),
    "agent": Element(["utility_space", "name", "class"]),
    "utility_space": Element(
      ["number_of_issues", "type"],
      holding: parts.union([
        // How little of its own payoffs an agent sees is told of the whole profile.
        "experimental", "fixed_seed", "comparisons", "errors",
      ])),
    "objective": Element(named, holding: parts),
    "issue": Element(
      named.union(["vtype", "lowerbound", "upperbound"]),
      holding: ["item", "range", "evaluator", "similarity_function"]),
    "item": Element(["index", "value", "description", "evaluation", "cost"]),
    "range": Element(["lowerbound", "upperbound"]),
    "evaluator": Element([
      "ftype", "slope", "offset", "parameter0", "parameter1", "parameter2",
    ]),
    "weight": Element(["index", "value"]),
    "reservation": Element(["value"]), "discount_factor": Element(["value"]),
    "weightmultiplyer": Element(["value"]),
    "utility": Element(["maxutility"], holding: ["ufun"]),
    "ufun": Element(["type", "weight", "aggregation"], holding: ["ufun", "hyperRectangle"]),
    "hyperRectangle": Element(["utility", "weight"], holding: ["INCLUDES", "EXCLUDES"]),
    "INCLUDES": Element(["index", "min", "max"]), "EXCLUDES": Element(["index", "min", "max"]),
  ])

  private static let named: Set<String> = ["index", "name", "description", "type", "etype"]
  private static let parts: Set<String> = [
    "objective", "issue", "weight", "utility", "reservation", "discount_factor", "weightmultiplyer",
  ]
}
