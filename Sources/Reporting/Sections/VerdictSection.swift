internal import Negotiation

/// The answer, before anything else: whether there is an agreement, and what the answer rests on.
struct VerdictSection: ReportSection {
  func blocks(on subject: ReportSubject, _ words: any Catalogue) -> [Block] {
    let scenario = subject.scenario
    let zone = subject.zone
    var blocks: [Block] = []
    blocks.append(.heading(2, words.verdictHeading))
    blocks.append(.answer(RichText(answer(zone, words)), zone.verdict?.tone ?? .neutral))
    for rule in scenario.droppedRules {
      let name = rule.name.map { words.bracketed(words.text($0)) } ?? ""
      blocks.append(
        .notice(RichText(words.drops(words.ruleKind(rule.kind), "\(rule.id): \(rule.text)\(name)")))
      )
    }
    if let question = scenario.variant?.question ?? scenario.question {
      blocks.append(
        .paragraph(
          RichText(.strong(words.labelled(words.question, "")), .plain(" " + words.text(question))))
      )
    }
    if let asOf = scenario.asOf {
      blocks.append(.paragraph(RichText(words.labelled(words.asOf, asOf))))
    }
    for party in scenario.parties where party.preferences == nil {
      guard let text = party.consentText else { continue }
      blocks.append(.paragraph(RichText(words.consentNeeded(words.text(party.name), where: text))))
    }
    blocks.append(.paragraph(RichText(.muted(basis(subject, words)))))
    return blocks
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

  private func basis(_ subject: ReportSubject, _ words: any Catalogue) -> String {
    guard subject.zone.engine == .enumerate else {
      return words.programmed(programs: words.count(subject.zone.programs))
    }
    let looked = words.enumerated(outcomes: words.count(subject.zone.meetingRules))
    guard let confirmation = subject.findings.confirmation else { return looked }
    return looked + (words.code == "ja" ? "" : " ")
      + words.confirmed(programs: words.count(confirmation.programs))
  }
}
