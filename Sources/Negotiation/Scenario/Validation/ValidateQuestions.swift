extension Validation {
  /// Reads what nobody knows, with every rival answer, also those that are not in force.
  ///
  /// What an answer says is looked up where it is in force; what it changes must be well-formed here.
  mutating func validateQuestions() -> [Question] {
    _ = document.part("beliefs")?.entries("'beliefs'", &diagnostics)
    reportClashesOfQuestions()
    return openQuestions.compactMap { goesOn ? question($0) : nil }
  }

  /// A belief is called as no party and no demand is, also where that is no question.
  private mutating func reportClashesOfQuestions() {
    let parties = document.part("parties")?.mapping.map { ("a party", $0.key) } ?? []
    let lines = document.preferences.values.flatMap { $0.value(of: "red_lines")?.mapping ?? [] }
      .map { ("a red line", $0.key) }
    let rules = document.part("rules")?.mapping.map { ("a rule", $0.key) } ?? []
    var taken: [String: String] = [:]
    for (what, id) in parties + lines + rules { taken[id.value] = what }
    for question in openQuestions where question.about == .world {
      guard let what = taken[question.id.value] else { continue }
      diagnostics.error(
        at: question.id.location, "'\(question.id.value)' is already the id of \(what)",
        why: "variants, answers and reports name both, so they must differ", fix: "rename one of them")
    }
    reportClashes(openQuestions.filter { $0.about != .world }.map { ("a question", $0.id) })
  }

  /// Applies every answer that is not in force to a copy of the model, so that a mistake in one that nobody chooses is found
  /// as well.
  mutating func checkOtherAnswers(_ parts: VariedParts) {
    for question in openQuestions where question.about != .party {
      let kind = question.about == .text ? MapKind.meaning : .answerAboutTheWorld
      for answer in question.answers where answer.key.value != beliefs[question.id.value]?.answer && goesOn {
        guard case .mapping = answer.value.content else { continue }
        var trial = self
        trial.diagnostics = Diagnostics()
        guard let record = Record(answer.value, kind, &trial.diagnostics) else { continue }
        let overlay = trial.overlay(in: record)
        trial.diagnostics = Diagnostics()
        var changed = parts
        trial.overlays.append(overlay)
        trial.apply(overlay, to: &changed)
        diagnostics.add(trial.diagnostics.all.filter { !diagnostics.all.contains($0) })
      }
    }
  }

  private mutating func question(_ open: OpenQuestion) -> Question? {
    var name: LocalizedText?
    var note: LocalizedText?
    if open.about == .world {
      _ = open.id.isIdentifier(of: "a belief", &diagnostics)
      guard
        let record = Record(open.node, .question, others: open.answers.map(\.key.value), &diagnostics)
      else { return nil }
      name = localizedText("name", in: record)
      note = localizedText("note", in: record)
      _ = evidence(in: record)
    }
    if let only = open.answers.first, open.answers.count == 1, open.about != .party,
      document.onFileBy == nil
    {
      diagnostics.error(
        at: only.key.location, "'\(open.id.value)' has one answer alone, '\(only.key.value)'",
        why: "a question is open where rival answers are on the table",
        fix: open.about == .text
          ? "add what else it could mean, or write the condition under 'rule:'"
          : "add the rival answer, or write into the model what is so")
    } else if open.answers.isEmpty {
      diagnostics.error(
        at: open.id.location, "'\(open.id.value)' has no answers",
        why: "a question is open where rival answers are on the table",
        fix: "write each answer as 'id: {name: …, evidence: …}', with what it changes")
    }
    let answers = open.answers.compactMap { answer($0, to: open) }
    return Question(
      id: open.id.value, about: open.about, party: open.party.flatMap { party(named: $0) }, name: name,
      note: note, answers: answers,
      inForce: beliefs[open.id.value].flatMap { belief in answers.firstIndex { $0.id == belief.answer } },
      isChosen: beliefs[open.id.value]?.isChosen ?? false, location: open.id.location)
  }

  private mutating func answer(_ entry: YAMLNode.Entry, to question: OpenQuestion) -> RivalAnswer? {
    guard
      entry.key.isIdentifier(
        of: question.about == .party ? "a type" : "an answer", textUnder: nil, &diagnostics)
    else { return nil }
    if wordsOfQuestions.contains(entry.key.value) {
      diagnostics.error(
        at: entry.key.location, "'\(entry.key.value)' cannot be the id of an answer",
        why: "it is what a question says beside its answers", fix: "choose another id")
    }
    var name: LocalizedText?
    var note: LocalizedText?
    var rests = Evidence()
    switch question.about {
    case .party:
      name = entry.value.value(of: "name").flatMap { LocalizedText($0, "'name'", &diagnostics) }
      note = entry.value.value(of: "note").flatMap {
        LocalizedText($0, "'note'", most: mostTextCharacters, &diagnostics)
      }
    case .text:
      guard let claim = claim(entry.value, .meaning) else { return nil }
      _ = condition(claim.value)
      rests = claim.evidence
      name = claim.record.flatMap { localizedText("name", in: $0) }
      note = claim.record.flatMap { localizedText("note", in: $0) }
    case .world:
      guard let record = Record(entry.value, .answerAboutTheWorld, &diagnostics) else { return nil }
      rests = evidence(in: record)
      name = localizedText("name", in: record)
      note = localizedText("note", in: record)
    }
    // A meaning that cites nothing of its own rests on what the demand rests on.
    if question.about == .world || question.about == .text && !rests.isMissing {
      state(.rivalAnswer(to: question.id.value, entry.key.value), by: nil, rests, at: entry.key.location)
    }
    return RivalAnswer(
      id: entry.key.value, name: name, evidence: rests, note: note, location: entry.key.location)
  }
}

extension MapKind {
  /// A question about the world, with its rival answers under their ids.
  static let question = MapKind(
    "Question", "a belief", [.name, .evidence, .note], others: .map(.answerAboutTheWorld))

  /// A rival answer to a question about the world.
  static let answerAboutTheWorld: MapKind = MapKind(
    "RivalAnswer", "an answer", [.name, .evidence, .date, .confidence, .note] + overlayKeys)

  /// One of the meanings that a demand may have.
  static let meaning: MapKind = MapKind(
    "Meaning", "a meaning",
    [
      .required("rule", .condition, "The condition that the demand makes if it means this."), .name, .evidence,
      .date, .confidence, .note,
    ] + overlayKeys)
}
