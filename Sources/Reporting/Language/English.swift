internal import Negotiation

/// The messages in English.
struct English: Catalogue {
  let code = "en"
  let separator = ", "
  let nothing = "–"

  func list(_ items: [String]) -> String {
    guard let last = items.last else { return "" }
    return items.count == 1
      ? last : items.dropLast().joined(separator: ", ") + " and " + last
  }

  func bracketed(_ text: String) -> String { " (\(text))" }
  func labelled(_ label: String, _ text: String) -> String { "\(label): \(text)" }
}

extension English: VerdictMessages {
  var verdictHeading: String { "Is there an agreement?" }
  var question: String { "Question" }
  var asOf: String { "As of" }
  var variant: String { "Variant" }
  var baseModel: String { "model as it stands" }

  func agreementExists(agreements: String, of outcomes: String) -> String {
    "Yes. Of \(outcomes) outcomes that meet the rules, \(agreements) "
      + (agreements == "1" ? "is" : "are")
      + " accepted by every party in every reading of what the files state."
  }
  var agreementExistsUncounted: String {
    "Yes. At least one outcome is accepted by every party in every reading of what the files state."
  }
  func undetermined(possible: String, of outcomes: String) -> String {
    "Undetermined. No outcome is accepted by every party in every reading, but \(possible) of "
      + "\(outcomes) outcomes that meet the rules could be: what the files state neither proves nor "
      + "excludes an agreement."
  }
  var undeterminedUncounted: String {
    "Undetermined. No outcome is accepted by every party in every reading, but some outcome could "
      + "be: what the files state neither proves nor excludes an agreement."
  }
  func noAgreement(of outcomes: String) -> String {
    "No. None of the \(outcomes) outcomes that meet the rules is acceptable to every party, in any "
      + "reading of what the files state."
  }
  var noAgreementUncounted: String {
    "No. No outcome that meets the rules is acceptable to every party, in any reading of what the "
      + "files state."
  }
  var stopped: String {
    "Not known. The work was stopped before the answer was proven; what follows is what had been "
      + "found by then."
  }
  func verdictName(_ verdict: Verdict) -> String {
    switch verdict {
    case .every: "yes"
    case .some: "undetermined"
    case .none: "no"
    }
  }
  func drops(_ kind: String, _ rule: String) -> String {
    "This variant drops a \(kind) of the model: \(rule)."
  }
  func ruleKind(_ kind: Rule.Kind) -> String {
    switch kind {
    case .definition: "definition"
    case .law: "law"
    case .linkage: "linkage"
    }
  }
  func consentNeeded(_ party: String, where condition: String) -> String {
    "\(party) must consent where \(condition); no consent is on record, and none is assumed or "
      + "denied here."
  }
  func enumerated(outcomes: String) -> String {
    "All \(outcomes) outcomes that meet the rules were looked at, in whole numbers."
  }
  func confirmed(programs: String) -> String {
    "GLPK, asked separately with \(programs) programs, found the same."
  }
  func programmed(programs: String) -> String {
    "GLPK solved \(programs) programs. Every outcome it found was checked in whole numbers; that "
      + "there are no others is GLPK's claim."
  }
}

extension English: ProposalMessages {
  var proposalsHeading: String { "The proposals, party by party" }
  var proposal: String { "Proposal" }
  var state: String { "In the zone?" }
  func stateName(_ state: Proposal.State?) -> String {
    switch state {
    case .inside: "in"
    case .open: "open"
    case .out: "out"
    case nil: "not known"
    }
  }
  func acceptance(_ verdict: Verdict?) -> String {
    switch verdict {
    case .every?: "accepts"
    case .some?: "may accept"
    case .none?: "refuses"
    case nil: "not known"
    }
  }
  var consentNotOnRecord: String { "consent not on record" }
  func breaks(_ lines: String) -> String { "breaks \(lines)" }
  func wouldBreak(_ lines: String) -> String { "would break \(lines)" }
  var byATie: String { "by a tie" }
  func payoff(_ range: String, noAgreement: String) -> String {
    "\(range) against \(noAgreement)"
  }
  func excludedBy(_ rules: String) -> String { "excluded by \(rules)" }
  func openIssues(_ issues: String) -> String { "open: \(issues)" }
  func needsConsent(_ parties: String) -> String { "needs the consent of \(parties)" }
  func setsIssue(_ issue: String, to option: String) -> String { "\(issue): \(option)" }
  func oneOf(_ options: String) -> String { "one of \(options)" }
  var doesNotApply: String { "–" }
  var contentsHeading: String { "What each proposal says" }
  var payoffChartTitle: String { "What each proposal is worth" }
  func payoffChartSummary(_ lines: [String]) -> String {
    "Payoffs on each party's own scale, from the worst to the best completion; scales of different "
      + "parties cannot be compared. " + lines.joined(separator: " ")
  }
  func payoffChartLine(
    party: String, proposal: String, payoff: String, noAgreement: String
  ) -> String {
    "\(party), \(proposal): \(payoff), no agreement \(noAgreement)."
  }
  func noAgreementLine(_ value: String) -> String { "no agreement \(value)" }
  func partyScale(_ party: String) -> String { "\(party), own points" }
  func proposalsLegend(hasReported: Bool) -> String {
    "“accepts” and “refuses” hold in every reading and for every completion of what a proposal "
      + "leaves open; “may accept” is everything between. A proposal is in the zone when every "
      + "completion is an agreement, and out when none can be."
      + (hasReported
        ? " A red line that is only reported is shown as “would break” and decides nothing." : "")
  }
  var noProposals: String { "The model lists no proposals." }
}

extension English: ZoneMessages {
  var survivingHeading: String { "What all possible agreements share" }
  var survivingExplained: String {
    "An option survives when at least one outcome with it could be accepted by every party."
  }
  var nothingSurvives: String { "No option survives: no outcome could be accepted by every party." }
  var issue: String { "Issue" }
  var survives: String { "Survives" }
  var doesNotSurvive: String { "Does not survive" }
  func survivingSummary(_ lines: [String]) -> String {
    "Options of each issue; those struck through appear in no possible agreement. "
      + lines.joined(separator: " ")
  }
  var partiesHeading: String { "The parties" }
  var party: String { "Party" }
  var role: String { "Role" }
  var judgedBy: String { "Judged by" }
  func roleName(isSignatory: Bool, isDocument: Bool) -> String {
    isDocument ? "document" : isSignatory ? "signatory" : "consents"
  }
  func consentsWhere(_ condition: String) -> String { "consents where \(condition)" }
  func judgement(_ judgement: Judgement) -> String {
    switch judgement {
    case .redLines: "its red lines"
    case .undetermined: "undetermined: no payoffs on file"
    case .payoffs: "its payoffs"
    case .notOnRecord: "consent not on record"
    }
  }
  var noAgreement: String { "No agreement" }
  var leastInZone: String { "Least in the zone" }
  var greatestInZone: String { "Most in the zone" }
  var ownScales: String {
    "Points are on each party's own scale and must not be compared between parties."
  }
  var coalitionsHeading: String { "Who could agree with whom" }
  var coalitionsExplained: String {
    "For each group of signatories: how many outcomes that meet the rules all of its members could "
      + "accept, whatever the others want and whoever else must consent."
  }
  var coalition: String { "Group" }
  var outcomesAllCouldAccept: String { "Outcomes all could accept" }
  func exists(_ exists: Bool?) -> String {
    switch exists {
    case true: "at least one"
    case false: "none"
    default: "not known"
    }
  }
  var positionsHeading: String { "Stated positions" }
  var positionsExplained: String {
    "A firm red line is in force; a reported one is shown and decides nothing."
  }
  var demand: String { "Id" }
  var says: String { "What it says" }
  var condition: String { "Condition" }
  var hardness: String { "Hardness" }
  func hardnessName(_ hardness: RedLine.Hardness) -> String {
    switch hardness {
    case .firm: "firm"
    case .reported: "reported"
    }
  }
  var evidence: String { "Evidence" }
  var analyst: String { "analyst" }
  var unsourced: String { "no evidence" }
  var rulesHeading: String { "Rules every outcome must meet" }
  var kind: String { "Kind" }
  func madeBy(_ party: String) -> String { "by \(party)" }
  var silence: String { "Silence is data" }
  func silentAbout(_ party: String, _ issues: String) -> String {
    "Nothing on file says what \(party) wants on: \(issues)."
  }
}

extension English: ComparisonMessages {
  var comparisonHeading: String { "The variants side by side" }
  func comparisonExplained(first: String) -> String {
    "What differs from the first column (\(first)) stands out."
  }
  var measure: String { "Measure" }
  var verdictRow: String { "Is there an agreement?" }
  var agreementsRow: String { "Agreements in every reading" }
  var possibleRow: String { "Possible agreements" }
  var meetingRulesRow: String { "Outcomes that meet the rules" }
  var survivingOptions: String { "Surviving options" }
  var everyOption: String { "all" }
  var noOption: String { "none" }
  var asks: String { "What each variant asks" }
  var unknownCount: String { "not counted" }
}

extension English: SourceMessages {
  var sourcesHeading: String { "Sources" }
  var contestedHeading: String { "Contested" }
  var uncontestedHeading: String { "Not contested in the file" }
  func contestedExplained(_ count: String) -> String {
    "\(count) of the records are disputed by others; whatever rests on them alone is as uncertain as "
      + "they are."
  }
  var record: String { "Record" }
  var who: String { "Who says it" }
  var place: String { "Place" }
  var quote: String { "Quote" }
  var evidenceKind: String { "Kind" }
  func evidenceKindName(_ kind: EvidenceRecord.Kind) -> String {
    switch kind {
    case .position: "position"
    case .reported: "reported position"
    case .fact: "fact"
    case .claim: "contested claim"
    case .denial: "denial"
    case .assessment: "assessment"
    case .threat: "threat or signal"
    }
  }
  var confidence: String { "Confidence" }
  func confidenceName(_ confidence: Evidence.Confidence) -> String {
    switch confidence {
    case .high: "high"
    case .medium: "medium"
    case .low: "low"
    }
  }
  var contestedBy: String { "Contested by" }
  var analystHeading: String { "Added by the analyst" }
  func analystExplained(_ count: String) -> String {
    "\(count) statements have no source and are marked as the analyst's own:"
  }
  func unsourcedExplained(_ count: String) -> String {
    "\(count) statements cite no evidence at all:"
  }
  var notModelledHeading: String { "What is not modelled" }
  var notModelledExplained: String { "This report says nothing about:" }
  var provenanceHeading: String { "How this report was made" }
  var item: String { "Item" }
  var value: String { "Value" }
  var version: String { "Zopa" }
  var solver: String { "GLPK" }
  var command: String { "Command" }
  func digest(of file: String) -> String { "SHA-256 of \(file)" }
  var noSources: String { "The model cites no evidence records." }
}

extension English: CheckMessages {
  var checkHeading: String { "The model is valid" }
  var valid: String { "No mistakes were found in the files, in any variant." }
  var parties: String { "Parties" }
  var signatories: String { "Signatories" }
  var issues: String { "Issues" }
  var combinations: String { "Combinations of options" }
  var rules: String { "Rules" }
  var redLines: String { "Red lines" }
  var proposals: String { "Proposals" }
  var variants: String { "Variants" }
  var evidenceRecords: String { "Evidence records" }
  func contestedRecords(_ total: String, _ contested: String) -> String {
    "\(total), of which \(contested) contested"
  }
  var statements: String { "Statements" }
  func statementCounts(total: String, analyst: String, unsourced: String) -> String {
    "\(total), of which \(analyst) the analyst's own and \(unsourced) without evidence"
  }
  var expectations: String { "Expectations" }
  func expectationCounts(met: String, of total: String) -> String { "\(met) of \(total) met" }
  var warnings: String { "Warnings" }
}
