internal import Negotiation

/// The answer, before anything else: whether there is an agreement, and what the answer rests on.
struct VerdictSection: Section {
  let page: Page
  let findings: Findings
  /// The model and its variants.
  let compared: [Findings]
  let isCutShort: Bool
  /// Whether how many outcomes there are is still to come.
  var isCounting = false

  var blocks: [Block] {
    let zone = findings.zone
    var blocks: [Block] = [.heading(2, words.verdictHeading)]
    blocks += CentralReadingNote(findings.central, page).blocks
    blocks.append(.answer(RichText(answer(findings)), zone.verdict?.tone ?? .neutral))
    if let needs = words.anAgreementNeeds(scenario, { name(ofParty: $0) }) {
      blocks.append(.prose(needs))
    }
    if isCutShort || !zone.isComplete, zone.verdict != nil {
      blocks.append(.notice(RichText(words.stoppedLater)))
    }
    blocks += VerdictReasons(findings, compared, words).sentences.map { .prose($0) }
    if let example = zone.example, zone.verdict == .every {
      blocks.append(.paragraph(self.example(example, zone)))
    }
    blocks += zone.division.map(sharing) ?? []
    if let question = scenario.variant?.question ?? scenario.question {
      blocks.append(.prose(words.labelled(words.question, words.text(question))))
    }
    if let asOf = scenario.asOf {
      blocks.append(.prose(words.labelled(words.asOf, words.date(asOf))))
    }
    for party in scenario.parties where party.preferences == nil {
      guard let text = party.consentText else { continue }
      blocks.append(.prose(words.consentNeeded(words.text(party.name), where: text)))
    }
    return blocks + [.muted(basis(findings))] + (isCounting ? [.muted(words.countingGoesOn)] : [])
  }

  func answer(_ findings: Findings) -> String {
    let zone = findings.zone
    let outcomes = zone.meetingRules.map { words.count($0) }
    return switch (zone.verdict, outcomes) {
    case (.every?, let outcomes?)
    where zone.agreements != nil && findings.central.contains { $0 != nil }:
      words.agreementExistsInCentralReading(
        agreements: words.count(zone.agreements), of: outcomes)
    case (.every?, let outcomes?) where zone.agreements != nil:
      words.agreementExists(
        agreements: words.count(zone.agreements),
        possible: zone.possible == zone.agreements ? nil : words.count(zone.possible), of: outcomes)
    case (.every?, _):
      zone.agreementsBetween.map {
        words.agreementsBetween(
          words.count($0.lowerBound), words.count($0.upperBound), of: outcomes)
      } ?? words.agreementExistsUncounted
    case (.some?, let outcomes?) where zone.possible != nil:
      words.undetermined(possible: words.count(zone.possible), of: outcomes)
    case (.some?, _): words.undeterminedUncounted
    case (.none?, let outcomes?): words.noAgreement(of: outcomes)
    case (.none?, nil): words.noAgreementUncounted
    case (nil, _): words.stopped
    }
  }

  /// One outcome of the zone, and whose consent it still needs.
  private func example(_ example: Outcome, _ zone: ZoneOfAgreement) -> RichText {
    let needed = scenario.parties.filter { party in
      guard party.preferences == nil, party.body == nil, case .consenting(let concern) = party.role else {
        return false
      }
      return concern.holds(for: example)
    }
    let consent =
      needed.isEmpty
      ? "" : words.sentenceSpace + words.exampleNeedsConsent(words.list(needed.map { words.text($0.name) }))
    return RichText(
      words.example(
        words.outcome(example, in: scenario), isAgreement: zone.verdict == .every) + consent)
  }

  private func basis(_ findings: Findings) -> String {
    let zone = findings.zone
    if zone.division != nil { return words.foundInFractions }
    guard zone.engine == .enumerate else {
      let programmed =
        zone.engine == .eliminate
        ? words.eliminated
        : zone.proof == .exact ? words.narrowedDown : words.programmed(programs: words.count(zone.programs))
      return zone.meetingRules == nil || zone.agreements == nil || zone.proof == .exact
        ? programmed : programmed + words.sentenceSpace + words.countedApart
    }
    guard let outcomes = zone.meetingRules else { return words.stoppedLooking }
    let looked = words.enumerated(outcomes: words.count(outcomes))
    return switch findings.confirmation {
    case .notAsked: looked
    case .impossible: looked + words.sentenceSpace + words.notConfirmed
    case .same(let programs): looked + words.sentenceSpace + words.confirmed(programs: words.count(programs))
    }
  }
}

extension Words {
  /// A rule as its file writes it, with its name.
  func rule(_ rule: Rule) -> RichText {
    RichText(
      .code("\(rule.id): \(rule.text)"), .plain(rule.name.map { bracketed(text($0)) } ?? ""))
  }
}
