internal import Negotiation

extension Answer {
  /// The whole report on a model: the answer first, then what it rests on.
  ///
  /// - Parameter found: Everything that it tells.
  /// - Returns: The answer of `zopa report`.
  public static func report(_ found: ReportFindings) -> Answer {
    Answer(
      found, .report, about: found.scenario,
      isComplete: !found.isCutShort && found.findings.zone.isComplete
        && found.compared.allSatisfy(\.zone.isComplete),
      central: found.findings.central
    ) { page in
      if let brief = found.brief {
        briefSections(brief, page, isAlone: false)
        AnnexesSection(page: page)
      }
      annexes(found, page).map { Annex(page: page, section: $0) }
    }
  }

  /// Everything behind the brief, in the order in which questions arise.
  @SectionList
  private static func annexes(_ found: ReportFindings, _ page: Page) -> [any Section] {
    VerdictSection(
      page: page, findings: found.findings, compared: found.compared,
      isCutShort: found.isCutShort)
    if found.brief == nil { IfNoAgreementSection(page: page) }
    if let votes = found.votes {
      WinningGroupsSection(page: page, votes: votes, isBesideVerdict: true)
      SupportSection(page: page, votes: votes)
      ProposalVotesSection(page: page, votes: votes)
      RatificationSection(page: page, ratifications: votes.ratifications)
      PowerSection(page: page, votes: votes)
    } else if let brief = found.brief {
      RatificationSection(page: page, ratifications: brief.ratifications)
    }
    worldsSections(found.worlds, page)
    zoneSections(found.findings, page)
    if let robustness = found.robustness { robustnessSections(robustness, page) }
    if let explanation = found.explanation { conflictSections(explanation, page) }
    NearestSection(page: page, whyNot: found.whyNot)
    ImprovementSection(
      page: page, improvements: found.improvements, isBesideFrontier: found.frontier != nil)
    fairnessSections(found, page)
    orderSections(found, page)
    holdingSections(found, page)
    TimelineSection(page: page, timeline: found.timeline)
    BeliefsSection(page: page, beliefs: found.beliefs)
    ComparisonSection(page: page, compared: found.compared)
    IssuesSection(page: page)
    WorthSection(page: page)
    PositionsSection(page: page)
    RulesSection(page: page)
    ContentsSection(page: page)
    SourcesSection(page: page)
    if found.brief == nil { NotModelledSection(page: page) }
    NotAskedUnderRuleSection(page: page)
    if let provenance = found.provenance {
      ProvenanceSection(page: page, provenance: provenance)
    }
  }

  /// Which agreements waste nothing, and which of them are fair.
  @SectionList
  private static func fairnessSections(_ found: ReportFindings, _ page: Page) -> [any Section] {
    if let frontier = found.frontier {
      FrontierSection(page: page, frontier: frontier, bargain: found.bargain)
    }
    if let frontier = found.divisibleFrontier {
      DivisibleFrontierSection(page: page, frontier: frontier, bargain: found.divisibleBargain)
    }
    if let bargain = found.bargain {
      BargainSection(page: page, bargain: bargain, isBesideFrontier: true)
    }
    if let bargain = found.divisibleBargain {
      DivisibleBargainSection(page: page, bargain: bargain, isBesideFrontier: true)
    }
  }

  /// In what order proposals can be carried out.
  @SectionList
  private static func orderSections(_ found: ReportFindings, _ page: Page) -> [any Section] {
    if let orders = found.orders, !orders.sequences.isEmpty {
      ProposalOrdersSection(page: page, found: orders, isCutShort: found.isCutShort)
    }
    LedgersSection(
      page: page, sequences: found.orders?.sequences ?? [], test: found.orders?.test ?? .owner,
      isLeftOut: found.leavesOrdersOut)
    if let orders = found.orders {
      ReactionsSection(
        page: page, reactions: orders.reactions, isBesideOrders: !orders.sequences.isEmpty)
    }
  }

  /// Whether outcomes would hold.
  @SectionList
  private static func holdingSections(_ found: ReportFindings, _ page: Page) -> [any Section] {
    if let stability = found.stability { StabilitySection(page: page, stability: stability) }
    if let overReadings = found.stabilityOverReadings {
      StabilityReadingsSection(
        page: page, stability: overReadings, isBesideOneReading: found.stability != nil)
    }
    if let stability = found.stability {
      CoalitionBlocksSection(page: page, stability: stability)
    }
    StabilityLeftOutSection(
      page: page, isLeftOut: found.leavesStabilityOut, isMoreTold: found.stability.map { $0.reason == nil } ?? false)
  }
}
