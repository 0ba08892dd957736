extension Validation {
  /// Reads the preferences of one party.
  mutating func preferences(_ node: YAMLNode, of party: Int) -> Preferences? {
    guard
      let record = Record(
        node, "a preference file",
        keys: [
          "party", "judge_by", "scores", "weights", "values", "order", "compare", "conditional",
          "red_lines", "silent", "indifferent", "no_agreement", "answers", "types", "scale",
          "parameters", "ranking", "priorities",
        ], &diagnostics)
    else { return nil }
    checkOwner(record, party)
    mentioned = []
    var preferences = Preferences(
      stances: Array(repeating: .unsaid, count: issues.count), location: node.location)
    if let node = record["judge_by"] {
      let word = node.text("'judge_by'", &diagnostics)
      if let word, word.value != "red_lines" {
        diagnostics.error(
          at: word.location, "'\(word.value)' is no way to judge",
          why: "a party is judged by its payoffs, or by its red lines alone",
          fix: "write 'judge_by: red_lines', or remove the key")
      }
      preferences.isJudgedByRedLines = word?.value == "red_lines"
    }
    readParameters(record, party)
    readScores(record, party, &preferences)
    readWeighted(record, party, &preferences)
    readUnscored(record, &preferences)
    readOrders(record, party, &preferences)
    readComparisons(record, party, &preferences)
    readOrdinal(record, party, &preferences)
    readEffects(record, party, &preferences)
    readRedLines(record, party, &preferences)
    readNoAgreement(record, party, &preferences)
    readScale(record, party, &preferences)
    readAnswers(record, party, &preferences)
    preferences.parameters = parameters
    checkComplete(preferences, node, party)
    return preferences
  }

  private mutating func checkOwner(_ record: Record, _ party: Int) {
    guard let owner = record["party"]?.text("'party'", &diagnostics),
      owner.value != partyIDs[party]
    else { return }
    diagnostics.error(
      at: owner.location,
      "this file is by '\(owner.value)' but the scenario gives it to '\(partyIDs[party])'",
      why: "a party would be judged by somebody else's wishes",
      fix: "correct 'party:' here or the path in the scenario file")
  }

  private mutating func readScores(
    _ record: Record, _ party: Int, _ preferences: inout Preferences
  ) {
    for entry in record["scores"]?.entries("'scores'", &diagnostics) ?? [] where goesOn {
      guard let index = issue(entry.key) else { continue }
      mentioned.insert(index)
      guard let (stance, evidence) = optionNumbers(entry.value, of: issues[index], entry.key)
      else { continue }
      preferences.stances[index] = stance
      state(.scores(issues[index].id), by: party, evidence, at: entry.key.location)
    }
  }

  /// `weights` × `values`, the other usual form: what an option is worth is the product.
  private mutating func readWeighted(
    _ record: Record, _ party: Int, _ preferences: inout Preferences
  ) {
    let weights = record["weights"]?.entries("'weights'", &diagnostics) ?? []
    let values = record["values"]?.entries("'values'", &diagnostics) ?? []
    for entry in weights {
      guard let index = issue(entry.key) else { continue }
      mentioned.insert(index)
      let claim = claim(entry.value, "a weight", under: "worth")
      let weight = claim.flatMap {
        statedNumber($0.value, "the weight of '\(entry.key.value)'")
      }
      guard let valued = values.first(where: { $0.key.value == entry.key.value }) else {
        diagnostics.error(
          at: entry.key.location, "'\(entry.key.value)' has a weight but no values",
          why: "a payoff is the weight times the value of the option",
          fix: "add it under 'values:'")
        continue
      }
      guard let (stance, evidence) = optionNumbers(valued.value, of: issues[index], valued.key),
        let claim, let weight
      else { continue }
      guard preferences.stances[index] == .unsaid else {
        diagnostics.error(
          at: entry.key.location, "'\(entry.key.value)' has both scores and a weight",
          why: "one of the two would be passed over", fix: "keep one of them")
        continue
      }
      guard let product = product(weight, stance, at: entry.key) else { continue }
      preferences.stances[index] = product
      state(.weight(issues[index].id), by: party, claim.evidence, at: entry.key.location)
      state(.values(issues[index].id), by: party, evidence, at: valued.key.location)
    }
    let weighed = Set(weights.map(\.key.value))
    for entry in values where !weighed.contains(entry.key.value) {
      guard issue(entry.key) != nil else { continue }
      diagnostics.error(
        at: entry.key.location, "'\(entry.key.value)' has values but no weight",
        why: "a payoff is the weight times the value of the option",
        fix: "add it under 'weights:', or move the numbers to 'scores:'")
    }
  }

  private mutating func readUnscored(_ record: Record, _ preferences: inout Preferences) {
    for (key, stance) in [("silent", Preferences.Stance.silent), ("indifferent", .indifferent)] {
      for node in record[key]?.elements("'\(key)'", &diagnostics) ?? [] {
        guard let name = node.text("an issue", &diagnostics), let index = issue(name) else {
          continue
        }
        guard preferences.stances[index] == .unsaid else {
          diagnostics.error(
            at: name.location, "'\(name.value)' is listed as \(key) and stated elsewhere",
            why: "a party cannot be \(key) about an issue and value it",
            fix: "keep one of the two statements")
          continue
        }
        preferences.stances[index] = stance
      }
    }
  }

  private mutating func readEffects(
    _ record: Record, _ party: Int, _ preferences: inout Preferences
  ) {
    for entry in record["conditional"]?.entries("'conditional'", &diagnostics) ?? [] where goesOn {
      let isNamed = entry.key.isIdentifier(of: "a conditional effect", &diagnostics)
      guard
        let effect = Record(
          entry.value, "a conditional effect",
          keys: ["when", "worth", "per", "name", "evidence", "confidence"]
            + WorthBound.Direction.allCases.map(\.rawValue), &diagnostics)
      else { continue }
      let when = effect.required(
        "when", "the effect", why: "it counts only under its condition", &diagnostics)
      let condition = when.flatMap { self.condition($0) }
      let bounds = WorthBound.Direction.allCases.compactMap { direction in
        effect[direction.rawValue].flatMap { bound(direction, $0) }
      }
      // A bound says enough by itself.
      let isBounded = WorthBound.Direction.allCases.contains { effect[$0.rawValue] != nil }
      let worthNode =
        !isBounded
        ? effect.required("worth", "the effect", why: "it adds to the payoff", &diagnostics)
        : effect["worth"]
      let worth =
        worthNode.map { statedNumber($0, "'worth'", orSign: true) }
        ?? (isBounded ? .open : nil)
      var per: Int?
      if let name = effect["per"]?.text("'per'", &diagnostics), let index = issue(name) {
        if issues[index].isQuantity {
          guard take(issues[index].options.count * 64, at: name.location) else { return }
          per = index
        } else {
          diagnostics.error(
            at: name.location, "'\(name.value)' is a choice, not a quantity",
            why: "an effect is counted per unit of a quantity", fix: "remove 'per'")
        }
      }
      let evidence = evidence(in: effect)
      state(.effect(entry.key.value), by: party, evidence, at: entry.key.location)
      guard isNamed, let condition, let worth, case .scalar(let text)? = when?.content else {
        continue
      }
      preferences.effects.append(
        ConditionalEffect(
          id: entry.key.value, name: localizedText("name", in: effect), when: condition, text: text,
          worth: worth, bounds: bounds, per: per, evidence: evidence,
          location: entry.key.location))
    }
  }

  /// "ISSUE: LEVEL -> LEVEL".
  private mutating func bound(
    _ direction: WorthBound.Direction, _ node: YAMLNode
  ) -> WorthBound? {
    guard let words = node.statementWords("a move on an issue", &diagnostics),
      case .scalar(let text) = node.content
    else { return nil }
    guard words.count == 5, words[1].isSign(":"), words[3].isSign("->") else {
      diagnostics.error(
        at: node.location, "'\(text.shortened)' is no move on an issue",
        why: "an effect is bounded by what moving an issue is worth",
        fix: "write \"ISSUE: LEVEL -> LEVEL\"")
      return nil
    }
    guard let index = issue(words[0].text), let from = option(words[2].text, of: issues[index]),
      let to = option(words[4].text, of: issues[index])
    else { return nil }
    return WorthBound(direction: direction, issue: index, from: from, to: to, text: text)
  }

  private mutating func readRedLines(
    _ record: Record, _ party: Int, _ preferences: inout Preferences
  ) {
    for entry in record["red_lines"]?.entries("'red_lines'", &diagnostics) ?? [] where goesOn {
      let isNamed = entry.key.isIdentifier(of: "a red line", capitals: true, &diagnostics)
      guard
        let claim = claim(
          entry.value, "a red line", under: "rule", also: ["hardness", "name"])
      else { continue }
      let hardness: RedLine.Hardness? = claim.record?["hardness"].flatMap {
        $0.choice("a hardness", &diagnostics)
      }
      state(.redLine(entry.key.value), by: party, claim.evidence, at: entry.key.location)
      guard let condition = condition(claim.value), isNamed,
        case .scalar(let text) = claim.value.content
      else { continue }
      preferences.redLines.append(
        RedLine(
          id: entry.key.value, name: claim.record.flatMap { localizedText("name", in: $0) },
          condition: condition, text: text, hardness: hardness ?? .firm, evidence: claim.evidence,
          location: entry.key.location))
    }
  }

  private mutating func readNoAgreement(
    _ record: Record, _ party: Int, _ preferences: inout Preferences
  ) {
    guard let node = record["no_agreement"],
      let claim = claim(node, "'no_agreement'", under: "worth", also: ["as_of"]),
      let worth = statedNumber(claim.value, "what no agreement is worth", orSign: true)
    else { return }
    preferences.noAgreement = NoAgreement(
      worth: worth, asOf: claim.record.flatMap { text("as_of", in: $0) }, evidence: claim.evidence,
      location: node.location)
    state(.noAgreement, by: party, claim.evidence, at: node.location)
  }

  private mutating func readAnswers(
    _ record: Record, _ party: Int, _ preferences: inout Preferences
  ) {
    for entry in record["answers"]?.entries("'answers'", &diagnostics) ?? [] {
      guard let claim = claim(entry.value, "an answer", under: "say"),
        let reply: DemandAnswer.Reply = claim.value.choice("an answer", &diagnostics)
      else { continue }
      preferences.answers.append(
        DemandAnswer(demand: entry.key, reply: reply, evidence: claim.evidence))
      state(.answer(entry.key.value), by: party, claim.evidence, at: entry.key.location)
    }
  }

  /// Nothing unsaid is filled in: a party with numbers has one for every issue, or says why not.
  private mutating func checkComplete(_ preferences: Preferences, _ node: YAMLNode, _ party: Int) {
    guard preferences.hasPayoffs else { return }
    // Orders, comparisons and bounds leave what they do not mention open; point scores would fill it with 0.
    let isPointScores =
      preferences.orders.isEmpty && preferences.comparisons.isEmpty
      && preferences.effects.allSatisfy(\.bounds.isEmpty)
      && (preferences.hasNumbers || preferences.stances.contains { $0 != .unsaid && $0 != .silent }
        || preferences.noAgreement != nil)
    let unsaid = preferences.stances.indices.filter {
      preferences.stances[$0] == .unsaid && !mentioned.contains($0)
    }
    if !unsaid.isEmpty, isPointScores {
      let names = unsaid.map { "'\(issues[$0].id)'" }.joined(separator: ", ")
      diagnostics.error(
        at: node.location, "'\(partyIDs[party])' scores some issues but says nothing of \(names)",
        why: "a missing number would be taken for 0, which nobody has stated",
        fix: "add scores, or list the issues under 'silent:' or 'indifferent:'")
    }
    if preferences.noAgreement == nil, preferences.hasNumbers || isPointScores,
      document.preferences[partyIDs[party]]?.value(of: "no_agreement") == nil
    {
      diagnostics.error(
        at: node.location, "'\(partyIDs[party])' does not say what no agreement is worth",
        why: "a party accepts what is worth at least as much to it as no agreement",
        fix: "add 'no_agreement: 0', or whatever it is worth on the scale of the scores")
    }
  }
}
