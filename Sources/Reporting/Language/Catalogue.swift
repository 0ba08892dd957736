internal import Negotiation

/// Every word that a report says, in one language.
///
/// A language that lacks a message, or gives it other parameters, does not compile. Each section's
/// messages stand together; texts that come from a model's files are passed in.
protocol Catalogue: VerdictMessages, ProposalMessages, ZoneMessages, ComparisonMessages,
  SourceMessages, CheckMessages
{
  /// The code of the language.
  var code: String { get }
  /// Several things in a row: "a, b and c".
  func list(_ items: [String]) -> String
  /// What stands between two items of an open list.
  var separator: String { get }
  /// A remark in brackets.
  func bracketed(_ text: String) -> String
  /// A label before what it labels.
  func labelled(_ label: String, _ text: String) -> String
  /// What stands where there is nothing to say.
  var nothing: String { get }
}

/// The head of a report.
protocol VerdictMessages: Sendable {
  var verdictHeading: String { get }
  var question: String { get }
  var asOf: String { get }
  var variant: String { get }
  var baseModel: String { get }
  func agreementExists(agreements: String, of outcomes: String) -> String
  var agreementExistsUncounted: String { get }
  func undetermined(possible: String, of outcomes: String) -> String
  var undeterminedUncounted: String { get }
  func noAgreement(of outcomes: String) -> String
  var noAgreementUncounted: String { get }
  var stopped: String { get }
  func verdictName(_ verdict: Verdict) -> String
  func drops(_ kind: String, _ rule: String) -> String
  func ruleKind(_ kind: Rule.Kind) -> String
  func consentNeeded(_ party: String, where condition: String) -> String
  func enumerated(outcomes: String) -> String
  func confirmed(programs: String) -> String
  func programmed(programs: String) -> String
}

/// The proposals and what each party says to them.
protocol ProposalMessages: Sendable {
  var proposalsHeading: String { get }
  var proposal: String { get }
  var state: String { get }
  func stateName(_ state: Proposal.State?) -> String
  func acceptance(_ verdict: Verdict?) -> String
  var consentNotOnRecord: String { get }
  func breaks(_ lines: String) -> String
  func wouldBreak(_ lines: String) -> String
  var byATie: String { get }
  func payoff(_ range: String, noAgreement: String) -> String
  func excludedBy(_ rules: String) -> String
  func openIssues(_ issues: String) -> String
  func needsConsent(_ parties: String) -> String
  func setsIssue(_ issue: String, to option: String) -> String
  func oneOf(_ options: String) -> String
  var doesNotApply: String { get }
  var contentsHeading: String { get }
  var payoffChartTitle: String { get }
  func payoffChartSummary(_ lines: [String]) -> String
  func payoffChartLine(party: String, proposal: String, payoff: String, noAgreement: String)
    -> String
  func noAgreementLine(_ value: String) -> String
  func partyScale(_ party: String) -> String
  func proposalsLegend(hasReported: Bool) -> String
  var noProposals: String { get }
}

/// The zone: options that survive, payoffs, coalitions, positions.
protocol ZoneMessages: Sendable {
  var survivingHeading: String { get }
  var survivingExplained: String { get }
  var nothingSurvives: String { get }
  var issue: String { get }
  var survives: String { get }
  var doesNotSurvive: String { get }
  func survivingSummary(_ lines: [String]) -> String
  var partiesHeading: String { get }
  var party: String { get }
  var role: String { get }
  var judgedBy: String { get }
  func roleName(isSignatory: Bool, isDocument: Bool) -> String
  func consentsWhere(_ condition: String) -> String
  func judgement(_ judgement: Judgement) -> String
  var noAgreement: String { get }
  var leastInZone: String { get }
  var greatestInZone: String { get }
  var ownScales: String { get }
  var coalitionsHeading: String { get }
  var coalitionsExplained: String { get }
  var coalition: String { get }
  var outcomesAllCouldAccept: String { get }
  func exists(_ exists: Bool?) -> String
  var positionsHeading: String { get }
  var positionsExplained: String { get }
  var demand: String { get }
  var says: String { get }
  var condition: String { get }
  var hardness: String { get }
  func hardnessName(_ hardness: RedLine.Hardness) -> String
  var evidence: String { get }
  var analyst: String { get }
  var unsourced: String { get }
  var rulesHeading: String { get }
  var kind: String { get }
  func madeBy(_ party: String) -> String
  var silence: String { get }
  func silentAbout(_ party: String, _ issues: String) -> String
}

/// Variants side by side.
protocol ComparisonMessages: Sendable {
  var comparisonHeading: String { get }
  func comparisonExplained(first: String) -> String
  var measure: String { get }
  var verdictRow: String { get }
  var agreementsRow: String { get }
  var possibleRow: String { get }
  var meetingRulesRow: String { get }
  var survivingOptions: String { get }
  var everyOption: String { get }
  var noOption: String { get }
  var asks: String { get }
  var unknownCount: String { get }
}

/// Sources, what is left out, and how the report came about.
protocol SourceMessages: Sendable {
  var sourcesHeading: String { get }
  var contestedHeading: String { get }
  var uncontestedHeading: String { get }
  func contestedExplained(_ count: String) -> String
  var record: String { get }
  var who: String { get }
  var place: String { get }
  var quote: String { get }
  var evidenceKind: String { get }
  func evidenceKindName(_ kind: EvidenceRecord.Kind) -> String
  var confidence: String { get }
  func confidenceName(_ confidence: Evidence.Confidence) -> String
  var contestedBy: String { get }
  var analystHeading: String { get }
  func analystExplained(_ count: String) -> String
  func unsourcedExplained(_ count: String) -> String
  var notModelledHeading: String { get }
  var notModelledExplained: String { get }
  var provenanceHeading: String { get }
  var item: String { get }
  var value: String { get }
  var version: String { get }
  var solver: String { get }
  var command: String { get }
  func digest(of file: String) -> String
  var noSources: String { get }
}

/// What `zopa check` says of a valid model.
protocol CheckMessages: Sendable {
  var checkHeading: String { get }
  var valid: String { get }
  var parties: String { get }
  var signatories: String { get }
  var issues: String { get }
  var combinations: String { get }
  var rules: String { get }
  var redLines: String { get }
  var proposals: String { get }
  var variants: String { get }
  var evidenceRecords: String { get }
  func contestedRecords(_ total: String, _ contested: String) -> String
  var statements: String { get }
  func statementCounts(total: String, analyst: String, unsourced: String) -> String
  var expectations: String { get }
  func expectationCounts(met: String, of total: String) -> String
  var warnings: String { get }
}
