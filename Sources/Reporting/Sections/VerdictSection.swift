internal import Negotiation

/// The answer, before anything else: whether there is an agreement, and what the answer rests on.
struct VerdictSection: ReportSection {
  func blocks(on subject: ReportSubject, _ words: any Catalogue) -> [Block] {
    guard let findings = subject.findings else { return [] }
    let scenario = subject.scenario
    let zone = findings.zone
    var blocks: [Block] = []
    blocks.append(.heading(2, words.verdictHeading))
    blocks.append(.answer(RichText(answer(zone, words)), zone.verdict?.tone ?? .neutral))
    if !zone.isComplete, zone.verdict != nil {
      blocks.append(.notice(RichText(words.stoppedLater)))
    }
    for sentence in reasons(subject, zone, words) { blocks.append(.paragraph(RichText(sentence))) }
    for rule in scenario.droppedRules {
      let name = rule.name.map { words.bracketed(words.text($0)) } ?? ""
      blocks.append(
        .notice(
          RichText(
            .plain(words.drops(words.ruleKind(rule.kind))), .code("\(rule.id): \(rule.text)"),
            .plain(name))))
    }
    if let question = scenario.variant?.question ?? scenario.question {
      blocks.append(
        .paragraph(
          RichText(
            .strong(words.labelled(words.question, "").trimmingSpaces),
            .plain(" " + words.text(question))))
      )
    }
    if let asOf = scenario.asOf {
      blocks.append(.paragraph(RichText(words.labelled(words.asOf, asOf))))
    }
    for party in scenario.parties where party.preferences == nil {
      guard let text = party.consentText else { continue }
      blocks.append(.paragraph(RichText(words.consentNeeded(words.text(party.name), where: text))))
    }
    blocks.append(.paragraph(RichText(.muted(basis(findings, words)))))
    return blocks
  }

  /// What a reader needs beside the answer: what leaves it open, which pairs could agree without the
  /// others, and what the variants answer.
  private func reasons(_ subject: ReportSubject, _ zone: ZoneOfAgreement, _ words: any Catalogue)
    -> [String]
  {
    let scenario = subject.scenario
    let names = scenario.parties.map { words.text($0.name) }
    var sentences: [String] = []
    switch zone.verdict {
    case .some?:
      let model = PayoffModel(scenario)
      let silent = scenario.parties.indices.filter { model.judgements[$0] == .undetermined }
      if !silent.isEmpty { sentences.append(words.stateNoPayoffs(silent.map { names[$0] })) }
      for index in scenario.parties.indices where model.judgements[index] == .redLines {
        let lines = scenario.parties[index].preferences?.redLines.filter {
          $0.hardness == .reported
        }
        guard let lines, !lines.isEmpty else { continue }
        sentences.append(words.mayRefuseWhatBreaks(names[index], lines.map(\.id)))
      }
    case .none?:
      let pairs = zone.coalitions.filter { $0.parties.count == 2 }
      let able = pairs.filter { $0.exists == true }
      if scenario.signatories.count > 2, !pairs.contains(where: { $0.exists == nil }) {
        sentences.append(
          able.isEmpty
            ? words.noPairCouldAgree
            : words.pairsCouldAgree(
              able.map { pair in
                words.list(pair.parties.map { names[$0] })
                  + (pair.count.map { words.bracketed(words.count($0)) } ?? "")
              }))
      }
    case .every?, nil: break
    }
    for verdict in Verdict.allCases {
      let variants = subject.compared.dropFirst().filter { $0.zone.verdict == verdict }
      guard !variants.isEmpty else { continue }
      sentences.append(
        words.variantsAnswer(verdict, variants.map { words.variantName($0.scenario) }))
    }
    return sentences
  }

  private func answer(_ zone: ZoneOfAgreement, _ words: any Catalogue) -> String {
    let outcomes = zone.meetingRules.map { words.count($0) }
    return switch (zone.verdict, outcomes) {
    case (.every?, let outcomes?) where zone.agreements != nil:
      words.agreementExists(agreements: words.count(zone.agreements), of: outcomes)
    case (.every?, _): words.agreementExistsUncounted
    case (.some?, let outcomes?):
      words.undetermined(possible: words.count(zone.possible), of: outcomes)
    case (.some?, nil): words.undeterminedUncounted
    case (.none?, let outcomes?): words.noAgreement(of: outcomes)
    case (.none?, nil): words.noAgreementUncounted
    case (nil, _): words.stopped
    }
  }

  private func basis(_ findings: Findings, _ words: any Catalogue) -> String {
    guard findings.zone.engine == .enumerate else {
      return words.programmed(programs: words.count(findings.zone.programs))
    }
    let looked = words.enumerated(outcomes: words.count(findings.zone.meetingRules))
    guard let confirmation = findings.confirmation else { return looked }
    return looked + (words.code == "ja" ? "" : " ")
      + words.confirmed(programs: words.count(confirmation.programs))
  }
}
