/// A demand as the files state it: what it asks, in the meaning that is taken.
struct StatedDemand {
  /// The condition with its words; `nil` where it could not be read.
  var condition: (value: Condition, text: String)?
  /// The meaning that is taken, where it has several.
  var meaning: Meaning?
  let evidence: Evidence
  /// What else is said of it; `nil` where the condition stands alone.
  let record: Record?
}

extension Validation {
  /// Reads a condition that stands alone, or in a record under `rule:`, or is one of several under `means:`.
  ///
  /// - Returns: The demand; `nil` where it says nothing that it asks for, which has been reported.
  mutating func demand(_ entry: YAMLNode.Entry, _ kind: MapKind) -> StatedDemand? {
    guard let means = entry.value.value(of: "means") else {
      guard let claim = claim(entry.value, kind) else { return nil }
      return StatedDemand(
        condition: conditionWithText(claim.value), meaning: nil, evidence: claim.evidence, record: claim.record)
    }
    guard let record = Record(entry.value, kind, &diagnostics) else { return nil }
    if let rule = record["rule"] {
      diagnostics.error(
        at: rule.location, "'\(entry.key.value)' has both 'rule' and 'means'",
        why: "nobody could tell which of them is asked for",
        fix: "keep 'rule' if the words have one meaning, or list it as one of the answers under 'means'")
    }
    var demand = StatedDemand(condition: nil, meaning: nil, evidence: evidence(in: record), record: record)
    guard let answers = means.entries("'means'", &diagnostics) else { return demand }
    if answers.isEmpty {
      diagnostics.error(
        at: means.location, "'means' of '\(entry.key.value)' lists no meanings",
        why: "without one the demand asks for nothing", fix: "write 'means: {a: \"…\", b: \"…\"}', or 'rule:'")
    }
    let taken = beliefs[entry.key.value]?.answer
    guard let answer = answers.first(where: { $0.key.value == taken }) ?? answers.first else { return demand }
    // What is wrong with a meaning is reported where questions are read.
    let reported = diagnostics
    defer { diagnostics = reported }
    guard let claim = claim(answer.value, .meaning) else { return demand }
    demand.condition = conditionWithText(claim.value)
    demand.meaning = Meaning(
      answer: answer.key.value, name: claim.record.flatMap { localizedText("name", in: $0) },
      evidence: claim.evidence)
    return demand
  }

  private mutating func conditionWithText(_ node: YAMLNode) -> (value: Condition, text: String)? {
    guard let condition = condition(node), case .scalar(let text) = node.content else { return nil }
    return (condition, text)
  }
}

extension MapKind.Key {
  /// What a demand could mean.
  static let meanings: MapKind.Key = Self(
    "means", .byID("answer", .claim(.condition, .meaning)),
    "What it could mean, each a condition: the first one counts where nothing else is chosen. In the place of 'rule'.")
}
