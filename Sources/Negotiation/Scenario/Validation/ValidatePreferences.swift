extension Validation {
  /// Reads the preferences of one party.
  mutating func preferences(_ node: YAMLNode, of party: Int) -> Preferences? {
    guard
      let record = Record(node, .preferences, &diagnostics)
    else { return nil }
    checkOwner(record, party)
    evidenceOfFile = record["evidence"] == nil ? Evidence() : evidence(in: record)
    defer { evidenceOfFile = Evidence() }
    mentioned = []
    finest = FinestNumber()
    var preferences = Preferences(
      stances: Array(repeating: .unsaid, count: issues.count), location: node.location)
    preferences.note = localizedText("note", in: record)
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
    preferences.finestNumber = finest.location ?? node.location
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
      let claim = claim(entry.value, .weight)
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

  private mutating func readNoAgreement(
    _ record: Record, _ party: Int, _ preferences: inout Preferences
  ) {
    guard let node = record["no_agreement"] else { return }
    // What is worked out may stand there without 'worth' around it.
    let isBare = node.value(of: "worth") == nil && MapKind.workedOutKeys.contains { node.value(of: $0.name) != nil }
    guard
      let claim = isBare ? ClaimedValue(value: node, evidence: evidenceOfFile, record: nil) : claim(node, .noAgreement),
      let worth = worth(claim.value, preferences)
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
      guard let claim = claim(entry.value, .answer),
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
      !(document.preferences[partyIDs[party]]?.mapping ?? []).contains(where: {
        // By another name it has been reported already.
        $0.key.value == "no_agreement" || fieldWord(for: $0.key.value, among: ["no_agreement"]) != nil
      })
    {
      diagnostics.error(
        at: node.location, "'\(partyIDs[party])' does not say what no agreement is worth",
        why: "a party accepts what is worth at least as much to it as no agreement",
        fix: "add 'no_agreement: 0', or whatever it is worth on the scale of the scores")
    }
  }
}

extension MapKind {
  /// A preference file.
  // Its type stands here because beliefs about the party have its keys, which no compiler infers.
  static let preferences: MapKind = MapKind(
    "Preferences", "a preference file",
    [
      Key("party", .id, "The party, checked against the scenario."), .note,
      Key("judge_by", .word(["red_lines"]), "It has no payoff: its red lines alone decide."),
      Key("scores", .byID("issue", .optionNumbers), "What the options of an issue are worth."),
      Key(
        "weights", .byID("issue", .claim(.openNumber, .weight)),
        "What the values of an issue are multiplied by."),
      Key("values", .byID("issue", .optionNumbers), "Numbers of options, before their weight."),
      Key("order", .list(.claim(.text, .order)), "How the options of issues compare."),
      Key("compare", .list(.claim(.text, .comparison)), "How whole outcomes compare."),
      Key(
        "conditional", .byID("effect", .map(.effect)),
        "What is worth more or less under a condition."),
      Key(
        "red_lines", .byID("red line", .claim(.condition, .redLine)),
        "Conditions without which the party refuses."),
      Key("silent", .list(.id), "Issues of which the party has said nothing."),
      Key("indifferent", .list(.id), "Issues whose options are all worth the same to it."),
      Key(
        "no_agreement", .oneOf([.signedNumber, .map(.noAgreement), .map(.workedOut)]), "What no agreement is worth."),
      Key(
        "answers", .byID("demand", .claim(.word(of: DemandAnswer.Reply.self), .answer)),
        "What the party says to demands of others."),
      Key("types", .byID("type", .map(.belief)), "Rival beliefs about the party."),
      Key("scale", .claim(.number, .scale), "How much numbers that nobody states may be worth."),
      Key(
        "parameters", .byID("parameter", .claim(.plainNumber, .parameter)),
        "Named numbers that other numbers are made from."),
      Key("ranking", .claim(.ranking, .ranking), "Whole outcomes from best to worst."),
      Key(
        "priorities", .list(.claim(.condition, .priority)),
        "Conditions in falling priority, the most important first."),
      Key(
        "evidence", .oneOrList(.id),
        "What those statements of the file rest on that cite nothing themselves: records, or 'analyst'."),
    ])

  /// A weight, with what it rests on.
  static let weight = MapKind(
    "Weight", "a weight",
    [.required("worth", .openNumber, "The weight."), .evidence, .date, .confidence])

  /// What no agreement is worth, with what that rests on.
  static let noAgreement = MapKind(
    "NoAgreement", "'no_agreement'",
    [
      .required("worth", .oneOf([.signedNumber, .map(.workedOut)]), "What no agreement is worth."), .evidence,
      .date, .confidence,
      Key("as_of", .text, "The date that the number describes, as text."),
    ])

  /// An answer to a demand, with what it rests on.
  static let answer = MapKind(
    "Answer", "an answer",
    [
      .required("say", .word(of: DemandAnswer.Reply.self), "What the party says."),
      .evidence, .date, .confidence,
    ])
}
