extension Scenario {
  /// Checks a document and looks every name up, for the model as it stands or for one variant.
  ///
  /// - Parameters:
  ///   - document: The files' text.
  ///   - variant: The id of a variant; `nil` for the model as it stands.
  /// - Throws: ``InvalidScenario`` with everything that is wrong.
  /// - Complexity: Linear in the size of the files.
  public init(_ document: ScenarioDocument, variant: String? = nil) throws(InvalidScenario) {
    try self.init(document, variant: variant, changing: [])
  }

  /// Checks a document of which some things are changed once its variant has been applied.
  ///
  /// - Parameters:
  ///   - document: The files' text.
  ///   - variant: The id of a variant; `nil` for the model as it stands.
  ///   - changes: What is changed.
  ///   - base: The same without the changes, where that has been checked: its evidence need not be read again.
  /// - Throws: ``InvalidScenario`` with everything that is wrong.
  init(
    _ document: ScenarioDocument, variant: String?, changing changes: [DocumentChange], _ base: Scenario? = nil
  ) throws(InvalidScenario) {
    var validation = Validation(of: document)
    validation.evidenceRead = base.map { ($0.records, $0.sources) }
    validation.diagnostics.add(document.problems)
    let scenario = validation.scenario(variant, changes)
    if document.effort.isStopped { throw .stopped }
    if let problem = validation.tooLarge {
      var diagnostics = Diagnostics()
      diagnostics.add([problem])
      throw InvalidScenario(diagnostics: diagnostics.sorted(showing: document.files))
    }
    validation.reportTooMany()
    if validation.diagnostics.hasErrors {
      throw InvalidScenario(
        diagnostics: validation.diagnostics.sorted(showing: document.files)
          .filter { $0.severity == .error })
    }
    guard let scenario else {
      // Not to be reached: whatever keeps a scenario from being built has been reported.
      preconditionFailure("a scenario without errors could not be built")
    }
    self = scenario
  }
}

extension Validation {
  fileprivate mutating func scenario(
    _ variantID: String?, _ changes: [DocumentChange]
  ) -> Scenario? {
    guard document.scenario.entries("a scenario", &diagnostics) != nil else { return nil }
    let variants = validateVariants()
    let chain = variantID.map { lineage(of: $0, in: variants) } ?? []
    if let variantID, chain.isEmpty { reportUnknownVariant(variantID, variants) }
    applyToDocument(chain, changes)
    if changes.isEmpty { reportAnswersThatCollide() }

    checkVersion()
    let (records, sources) = validateEvidence()
    checkContested(records)
    validatePartyIDs()
    validateIssues()
    validateApplicability()
    // Comparisons of the parties name proposals, which are stated after them all the same.
    let earlier = statements.count
    proposals = validateProposals()
    let ofProposals = Array(statements[earlier...])
    statements.removeLast(ofProposals.count)
    let questions = validateQuestions()
    let parties = validateParties()
    var parts = VariedParts(
      parties: parties, rules: rules(document.part("rules")),
      allowed: everyLevel)
    reportClashes(
      parts.rules.map { ("a rule", Located($0.id, at: $0.location)) }
        + parties.flatMap { party in
          (party.preferences?.redLines ?? []).map {
            ("a red line of '\(party.id)'", Located($0.id, at: $0.location))
          }
        })
    checkAnswers(parts)
    statements += ofProposals
    let steps = validateSteps()
    let discounts = validateDiscounts()
    rulesRead = parts.rules
    let reactions = validateReactions()
    // What is expected of the model is nothing that a changed model is asked for.
    let expectations = changes.isEmpty ? validateExpectations(variants, proposals) : []
    // Every part is read once the parties are complete; a broken party has been reported already.
    if parts.parties.count == partyIDs.count {
      if changes.isEmpty { checkOtherAnswers(parts) }
      for overlay in overlays { apply(overlay, to: &parts) }
      if document.stance == .final { set(.firm, .all, &parts.parties) }
      checkDivision(parts)
    }
    let ifNoAgreement = validateIfNoAgreement()
    let bodies = validateRatification(&parts.parties)
    let agreement = validateAgreement(parts.parties, bodies)
    let title = document.part("title").flatMap { LocalizedText($0, "'title'", &diagnostics) }
    var scenario = Scenario(
      title: title ?? LocalizedText("Untitled scenario"), asOf: topText("as_of"),
      question: document.part("question").flatMap {
        LocalizedText($0, "'question'", most: mostTextCharacters, &diagnostics)
      },
      notModelled: notModelled(), parties: parts.parties, issues: issues, allowed: parts.allowed,
      rules: parts.rules, proposals: proposals, steps: steps, discounts: discounts,
      reactions: reactions,
      variants: variants,
      expectations: expectations,
      records: records, sources: sources, variant: chain.last, droppedRules: parts.dropped,
      statements: statements, files: document.files, effort: document.effort,
      memory: memory)
    scenario.stance = document.stance
    scenario.onFileBy = document.onFileBy
    scenario.questions = questions
    scenario.ifNoAgreement = ifNoAgreement
    scenario.agreement = agreement
    scenario.bodies = bodies
    checkRankings(scenario)
    scenario.namesAlike = scenario.tellNamesApart()
    return scenario
  }

  private mutating func topText(_ key: String) -> String? {
    document.part(key).flatMap { $0.text("'\(key)'", &diagnostics)?.value }
  }

  private mutating func notModelled() -> [LocalizedText] {
    (document.part("not_modelled")?.elements("'not_modelled'", &diagnostics) ?? [])
      .compactMap {
        LocalizedText($0, "an entry of 'not_modelled'", most: mostTextCharacters, &diagnostics)
      }
  }

  private mutating func checkVersion() {
    guard let node = document.part("zopa") else {
      diagnostics.error(
        at: document.scenario.location, "the scenario has no 'zopa'",
        why: "the line says that this is a Zopa model and of which version of the format",
        fix: "add 'zopa: 1' as the first line")
      return
    }
    guard let version = node.text("'zopa'", &diagnostics), version.value != "1" else { return }
    diagnostics.error(
      at: version.location, "version '\(version.value)' of the format is not known",
      why: "this release reads version 1", fix: "write 'zopa: 1', or get a newer release")
  }

  private mutating func reportUnknownVariant(_ id: String, _ variants: [Variant]) {
    // One that is written and was not read has been reported with the reason.
    if document.variantIDs.contains(id) { return }
    diagnostics.error(
      at: document.part("variants")?.location ?? document.scenario.location,
      "there is no variant '\(id)'", why: "it was asked for on the command line",
      fix: suggestion(for: id, among: variants.map(\.id), of: "variants"))
  }

  /// Says that the rest was not read, where so much is wrong that reading stopped.
  fileprivate mutating func reportTooMany() {
    guard diagnostics.areTooMany, let last = diagnostics.all.last else { return }
    diagnostics.error(
      at: last.location, "more than \(mostDiagnostics) things are wrong, and the rest was not read",
      why: "nobody mends as many by hand", fix: "mend what they have in common, then check again")
  }

  private mutating func checkContested(_ records: [EvidenceRecord]) {
    for record in records where record.contestedBy.contains(record.id) {
      diagnostics.error(
        at: record.location, "'\(record.id)' contests itself",
        why: "a record is disputed by another one", fix: "name the other record")
    }
  }

  /// Answers name red lines and linkages of the model, also those that a variant drops or that stand
  /// in a file which another one takes the place of.
  private mutating func checkAnswers(_ parts: VariedParts) {
    let files = Array(document.preferences.values) + Array(document.preferenceFiles.values)
    let redLines = Set(
      files.flatMap { $0.value(of: "red_lines")?.mapping.map(\.key.value) ?? [] })
    let demands =
      redLines.sorted()
      + parts.rules.filter { $0.kind == .linkage }.map(\.id)
    let known = Set(demands)
    for answer in parts.parties.flatMap({ $0.preferences?.answers ?? [] })
    where !known.contains(answer.demand.value) && goesOn {
      diagnostics.error(
        at: answer.demand.location, "there is no demand '\(answer.demand.value)' to answer",
        why: "answers are given to red lines and linkages",
        fix: suggestion(for: answer.demand.value, among: demands, of: "demands"))
    }
  }
}

extension MapKind {
  /// The scenario file.
  static let scenario = MapKind(
    "Scenario", "a scenario",
    [
      .required("zopa", .word(["1"]), "The version of the format."),
      Key("title", .localizedText, "What reports are headed with."),
      Key("as_of", .text, "The date that the model describes, as text."),
      Key("question", .localizedText, "The question that the model is to answer."),
      Key("not_modelled", .list(.localizedText), "What matters and is left out."),
      .required(
        "parties", .byID("party", .oneOf([.nameAlone, .map(.party)])), "Who negotiates."),
      .required("issues", .byID("issue", .map(.issue)), "What is to be settled."),
      Key("rules", .byID("rule", .map(.rule)), "What every outcome must meet."),
      Key(
        "proposals", .byID("proposal", .map(.proposal)),
        "Outcomes that somebody put forward, whole or partial."),
      Key("steps", .byID("step", .map(.step)), "How an agreement is carried out."),
      Key(
        "discount", .oneOf([.number, .byID("party", .number)]),
        "What is left of a gain that comes one step later: more than 0 and at most 1."),
      Key(
        "reactions", .byID("reaction", .oneOf([.text, .map(.reaction)])),
        "How parties answer each other while an agreement is carried out."),
      Key(
        "beliefs", .byID("question", .map(.question)),
        "Questions about the world that nobody can settle, with the rival answers to each."),
      Key(
        "agreement", .oneOf([.id, .map(.agreementRule)]),
        "When acceptances make an agreement; without it, when every signatory accepts."),
      Key(
        "ratification", .byID("body", .map(.ratifyingBody)), "Bodies that have to ratify an agreement, or some of them."
      ),
      Key(
        "no_agreement", .map(.ifNoAgreement), "What it would mean for everybody if there is no agreement, in words."),
      Key("variants", .byID("variant", .map(.variant)), "Other questions to the same model."),
      Key("expect", .list(.map(.expectation)), "What the model must answer."),
      Key(
        "preferences", .byID("party", .map(.preferences)),
        "What the parties want, in the place of files of their own."),
      Key("evidence", .map(.evidence), "What statements rest on, in the place of its own file."),
    ])
}
