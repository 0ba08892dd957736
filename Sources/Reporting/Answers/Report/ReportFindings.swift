public import Negotiation

/// Everything that the report on a model tells.
public struct ReportFindings: Sendable {
  /// What was found about the zone of the model, or of the variant asked for.
  public var findings: Findings
  /// The model and all its variants, for the comparison; empty where there is nothing to compare.
  public var compared: [Findings] = []
  /// The model under each combination of rival beliefs about its parties; empty where there is none.
  public var beliefs: [Findings] = []
  /// What a person can decide from; `nil` where outcomes are split or a limit came first.
  public var brief: Brief?
  /// What the model answers in every world, if all positions are final and as they are stated; empty where nothing is left open.
  public var worlds: [Worlds] = []
  /// What came on file when; `nil` where nothing has a date.
  public var timeline: Timeline?
  /// The frontier; `nil` where there is none to show.
  public var frontier: ParetoFrontier?
  /// The bargaining solutions; `nil` as above.
  public var bargain: Bargain?
  /// The frontier where issues are divisible; `nil` where they are not.
  public var divisibleFrontier: DivisibleFrontier?
  /// The bargaining solutions where issues are divisible; `nil` as above.
  public var divisibleBargain: DivisibleBargain?
  /// What blocks or bounds the zone; `nil` where that is not known.
  public var explanation: Explanation?
  /// Why proposals are no agreements.
  public var whyNot: [WhyNot] = []
  /// What is better than proposals.
  public var improvements: [Improvement] = []
  /// What holds over all readings; `nil` where there is one.
  public var robustness: Robustness?
  /// Who can bring an agreement about; `nil` where every signatory has to accept.
  public var votes: Votes?
  /// The orders in which proposals can be carried out; `nil` where nobody says who takes which step.
  public var orders: ProposalOrders?
  /// Whether orders were left out, as they cannot be searched.
  public var leavesOrdersOut = false
  /// Whether outcomes would hold; `nil` where nobody says who decides what, or there are several readings.
  public var stability: Stability?
  /// In which readings outcomes would hold; `nil` where there is one reading.
  public var stabilityOverReadings: StabilityOverReadings?
  /// Whether stability was left out, as there are too many outcomes.
  public var leavesStabilityOut = false
  /// Whether a limit or Ctrl-C came before everything was answered, so that something may be missing.
  public var isCutShort = false
  /// How the report came about; `nil` where it does not say.
  public var provenance: Provenance?

  /// Starts a report with what was found about the zone.
  public init(_ findings: Findings, _ provenance: Provenance? = nil) {
    self.findings = findings
    self.provenance = provenance
  }

  /// The model, or the variant asked for.
  public var scenario: Scenario { findings.scenario }
}
