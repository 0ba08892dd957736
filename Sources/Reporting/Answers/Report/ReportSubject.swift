public import Negotiation

/// What a report is about.
public struct ReportSubject: Sendable {
  /// The model, or the variant asked for.
  public var scenario: Scenario
  /// What was found about its zone; `nil` where that was not asked for.
  public var findings: Findings?
  /// The model and all its variants, for the comparison; empty where there is nothing to compare.
  public var compared: [Findings]
  /// The model under each combination of rival beliefs about its parties; empty where there is none.
  public var beliefs: [Findings] = []
  /// Several models; empty where there is one.
  public var models: [NamedFindings] = []
  /// What changed between two versions of one; `nil` where that was not asked for.
  public var revision: VersionDifference?
  /// The frontier; `nil` where it was not asked for.
  public var frontier: ParetoFrontier?
  /// The bargaining solutions; `nil` where they were not asked for.
  public var bargain: Bargain?
  /// The frontier where issues are divisible; `nil` where they are not, or it was not asked for.
  public var divisibleFrontier: DivisibleFrontier?
  /// The bargaining solutions where issues are divisible; `nil` as above.
  public var divisibleBargain: DivisibleBargain?
  /// What blocks or bounds the zone; `nil` where that was not asked for.
  public var explanation: Explanation?
  /// Why proposals are no agreements; empty where that was not asked for.
  public var whyNot: [WhyNot] = []
  /// What is better than proposals; empty where that was not asked for.
  public var improvements: [Improvement] = []
  /// What holds over all readings; `nil` where that was not asked for.
  public var robustness: Robustness?
  /// What verdicts hang on; `nil` where that was not asked for.
  public var flips: Flips?
  /// What bargaining solutions hang on; `nil` where that was not asked for.
  public var solutionFlips: SolutionFlips?
  /// Verdicts along a number; `nil` where that was not asked for.
  public var sweep: NumberSweep?
  /// The part of the number that is shown; `nil` for what holds every change.
  public var sweepRange: ClosedRange<Rational>?
  /// How often conclusions hold over readings drawn at random; `nil` where that was not asked for.
  public var ensemble: Ensemble?
  /// The most outcomes to list for each solution of an ensemble.
  public var listedOutcomes = 10
  /// Why there is no order to look for; `nil` where there is one, or that was not asked for.
  public var nothingToCarryOut: NothingToCarryOut?
  /// In what order one agreement can be carried out; `nil` where that was not asked for.
  public var sequence: StepSequence?
  /// In how many parts its steps make an order hold; `nil` where that was not asked for, or no step can be split.
  public var tranches: Tranches?
  /// What the verdict on the order shown hangs on; `nil` where that was not asked for.
  public var orderFlips: [Flip]?
  /// The numbers of which nothing exact can be said there.
  public var orderNumbersUnexamined: [Assumption] = []
  /// How many orders hold for each of several agreements; empty where that was not asked for.
  public var sequences: [StepSequence] = []
  /// The same for each variant that changes nothing but the steps.
  public var sequencesOfVariants: [SequencesOfVariant] = []
  /// What happens where parties answer each other; empty where that was not asked for, or nothing is stated.
  public var reactions: [ReactionPlays] = []
  /// Whether the report says that it does not look at orders, as they cannot be searched.
  public var leavesSequencesOut = false
  /// Whom a step is asked of.
  public var sequenceTest = CarryingOut.Test.owner
  /// Whether outcomes would hold; `nil` where that was not asked for.
  public var stability: Stability?
  /// In which readings outcomes would hold; `nil` where that was not asked for, or there is one reading.
  public var stabilityOverReadings: StabilityOverReadings?
  /// Whether the report says that it does not look at stability, as there are too many outcomes.
  public var leavesStabilityOut = false
  /// Whether a limit or Ctrl-C came before everything was answered, so that something may be missing.
  public var isCutShort = false
  /// Whether tables are for programs, and list also what is more than anybody reads.
  public var listsEverything = false
  /// How the report came about; `nil` where it does not say.
  public var provenance: Provenance?

  /// Makes the subject of a report that is about the efficient agreements alone.
  public init(_ scenario: Scenario, frontier: ParetoFrontier? = nil, bargain: Bargain? = nil) {
    self.scenario = scenario
    self.frontier = frontier
    self.bargain = bargain
    compared = []
  }

  /// Makes the subject of a report.
  public init(
    _ findings: Findings, compared: [Findings] = [], frontier: ParetoFrontier? = nil,
    bargain: Bargain? = nil, provenance: Provenance? = nil
  ) {
    scenario = findings.scenario
    self.findings = findings
    self.frontier = frontier
    self.bargain = bargain
    self.compared = compared
    self.provenance = provenance
  }

  var zone: ZoneOfAgreement? { findings?.zone }
}

/// How many orders hold for each of several agreements in a variant.
public struct SequencesOfVariant: Sendable {
  /// The variant.
  public var variant: Scenario
  /// What was found for each proposal that meets the rules as it stands.
  public var sequences: [StepSequence]

  /// Keeps what was found for a variant.
  public init(variant: Scenario, sequences: [StepSequence]) {
    self.variant = variant
    self.sequences = sequences
  }
}

/// Findings about one of several models.
public struct NamedFindings: Sendable {
  /// What the model is called beside the others.
  public var name: String
  /// What was found.
  public var findings: Findings

  /// Gives findings a name.
  public init(_ name: String, _ findings: Findings) {
    self.name = name
    self.findings = findings
  }
}

/// How a report came about, so that somebody else can make it again.
public struct Provenance: Sendable, Hashable {
  /// One file and the SHA-256 of its bytes.
  public struct File: Sendable, Hashable {
    /// Its path inside the model.
    public var name: String
    /// The digest in hexadecimal digits.
    public var digest: String
  }

  /// The release of Zopa.
  public var version: String
  /// The version of GLPK.
  public var solver: String
  /// The command that made the report, without paths.
  public var command: String
  /// The files it was made from.
  public var files: [File]

  /// Describes how a report came about.
  ///
  /// - Parameters:
  ///   - version: The release of Zopa.
  ///   - command: The command, without paths.
  ///   - files: The files by their paths inside the model.
  public init(version: String, command: String, files: [SourceFile]) {
    self.version = version
    self.command = command
    solver = Engine.glpkVersion
    self.files = files.map { File(name: $0.name, digest: SHA256.hexDigest(of: $0.text.utf8)) }
  }
}
