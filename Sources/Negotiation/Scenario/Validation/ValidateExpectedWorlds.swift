extension Validation {
  /// Reads which answers an expectation takes to be right.
  mutating func expectedBeliefs(_ node: YAMLNode?) -> [Belief] {
    (node?.entries("'beliefs'", &diagnostics) ?? []).compactMap { entry in
      guard let answer = entry.value.text("an answer", &diagnostics) else { return nil }
      let questions = document.openQuestions
      guard let question = questions.first(where: { $0.id.value == entry.key.value }) else {
        if !document.isEveryPreferenceFileRead { return nil }
        diagnostics.error(
          at: entry.key.location, "there is no question '\(entry.key.value)'",
          why: "the expectation could never be checked",
          fix: suggestion(for: entry.key.value, among: questions.map(\.id.value), of: "questions"))
        return nil
      }
      let answers = question.answers.map(\.key.value)
      guard answers.contains(answer.value) else {
        diagnostics.error(
          at: answer.location, "'\(entry.key.value)' has no answer '\(answer.value)'",
          why: "the expectation could never be checked",
          fix: suggestion(for: answer.value, among: answers, of: "answers"))
        return nil
      }
      return Belief(question: entry.key.value, answer: answer.value)
    }
  }

  /// Reads what is expected of all worlds.
  mutating func expectedWorlds(_ expectation: Record) -> Expectation.ExpectedWorlds? {
    let worlds = expectation["worlds"].flatMap { Record($0, .expectedWorlds, &diagnostics) }
    let common = expectation["common"].map { node -> [[String]] in
      // Nothing may be common, which is something to expect.
      if case .sequence(let sets) = node.content, sets.isEmpty { return [] }
      return demandSets(node, "'common'")
    }
    let decides = expectation["decides"]?.entries("'decides'", &diagnostics)
    guard worlds != nil || common != nil || decides != nil else { return nil }
    var mustGive: [Int: Int] = [:]
    for entry in worlds?["must_give"]?.entries("'must_give'", &diagnostics) ?? [] {
      guard let number = Int(entry.key.value), number >= 0 else {
        diagnostics.error(
          at: entry.key.location, "'\(entry.key.value)' is no number of demands",
          why: "'must_give' says in how many worlds each number of demands must give",
          fix: "write for instance '{1: 12, 2: 24}'")
        continue
      }
      mustGive[number] = smallCount(entry.value, "a number of worlds")
    }
    return Expectation.ExpectedWorlds(
      count: worlds?["count"].flatMap { smallCount($0, "'count'") }, mustGive: mustGive, common: common,
      decides: (decides ?? []).compactMap { decider($0) })
  }

  private mutating func decider(_ entry: YAMLNode.Entry) -> Expectation.ExpectedWorlds.ExpectedDecider? {
    let known = document.openQuestions.map(\.id.value)
    if !known.contains(entry.key.value), document.isEveryPreferenceFileRead {
      diagnostics.error(
        at: entry.key.location, "there is no question '\(entry.key.value)'",
        why: "the expectation could never be checked",
        fix: suggestion(for: entry.key.value, among: known, of: "questions"))
    }
    guard let record = Record(entry.value, .expectedDecider, &diagnostics) else { return nil }
    var groups: [String: Int] = [:]
    for key in MapKind.expectedDecider.names {
      if let node = record[key] { groups[key] = smallCount(node, "'\(key)'") }
    }
    return Expectation.ExpectedWorlds.ExpectedDecider(question: entry.key.value, groups: groups)
  }

  /// A count of demands or worlds.
  mutating func smallCount(_ node: YAMLNode, _ what: String) -> Int? {
    guard let number = node.number(what, &diagnostics) else { return nil }
    guard number.denominator == 1, number >= Rational(0), let count = Int(exactly: number.numerator) else {
      diagnostics.error(
        at: node.location, "\(what) is a count, not \(number)", why: "worlds and demands are counted whole",
        fix: "write 0 or a whole number")
      return nil
    }
    return count
  }
}

extension MapKind {
  /// How many worlds there are.
  static let expectedWorlds = MapKind(
    "ExpectedWorlds", "'worlds'",
    [
      Key("count", .count, "How many different worlds there are."),
      Key("must_give", .byID("number of demands", .count), "In how many worlds so many demands must give."),
    ])

  /// What a question changes.
  static let expectedDecider = MapKind(
    "ExpectedDecider", "what a question decides",
    [
      Key("groups", .count, "The groups of worlds that differ by its answer alone."),
      Key("verdict", .count, "Those in which it changes the verdict."),
      Key("must_give", .count, "Those in which it changes how many demands must give."),
      Key("conflicts", .count, "Those in which it changes the minimal conflict sets."),
      Key("alone", .count, "Those in which it changes who could open a zone alone."),
      Key("grid", .count, "Those in which it changes what a party says to a proposal."),
    ])
}
