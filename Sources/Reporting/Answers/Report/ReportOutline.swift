internal import Negotiation

extension Report {
  /// The whole report on a model.
  public static func whole(_ subject: ReportSubject, in language: ReportLanguage) -> Report {
    report(
      subject, language,
      [
        VerdictSection(), ProposalsSection(), SurvivingSection(), PartiesSection(),
        CoalitionsSection(),
      ] + robustness + explanation + [
        NearestSection(), ImprovementSection(), FrontierSection(), DivisibleFrontierSection(),
        BargainSection(), DivisibleBargainSection(), SequencesSection(), LedgersSection(),
        ReactionsSection(), StabilitySection(), StabilityReadingsSection(),
        CoalitionBlocksSection(), StabilityLeftOutSection(),
        BeliefsSection(), ComparisonSection(), WorthSection(), PositionsSection(),
        ContentsSection(),
        SourcesSection(), NotModelledSection(), ProvenanceSection(),
      ])
  }

  /// What `zopa zone` says.
  public static func zone(_ subject: ReportSubject, in language: ReportLanguage) -> Report {
    report(
      subject, language,
      [
        VerdictSection(), ProposalsSection(), SurvivingSection(), PartiesSection(),
        CoalitionsSection(),
      ])
  }

  /// What `zopa frontier` says.
  public static func frontier(_ subject: ReportSubject, in language: ReportLanguage) -> Report {
    report(
      subject, language, [FrontierSection(), DivisibleFrontierSection(), CentralNumbersSection()])
  }

  /// What `zopa bargain` says.
  public static func bargain(_ subject: ReportSubject, in language: ReportLanguage) -> Report {
    report(subject, language, [BargainSection(), DivisibleBargainSection()])
  }

  /// What `zopa explain` says.
  public static func explanation(_ subject: ReportSubject, in language: ReportLanguage) -> Report {
    report(subject, language, [WhyNotSection()] + explanation)
  }

  /// What `zopa improve` says.
  public static func improvement(_ subject: ReportSubject, in language: ReportLanguage) -> Report {
    report(subject, language, [ImprovementSection()])
  }

  private static let explanation: [any ReportSection] = [
    ExplanationSection(), ConflictsSection(), ConcessionsSection(), DistancesSection(),
    CoalitionConflictsSection(), BoundsSection(), UnansweredSection(),
  ]

  /// What `zopa robust` says.
  public static func robustness(_ subject: ReportSubject, in language: ReportLanguage) -> Report {
    report(subject, language, robustness + [OutcomeVerdictsSection()])
  }

  private static let robustness: [any ReportSection] = [
    RobustnessSection(), PreferencesSection(), MissingSection(),
  ]

  /// What `zopa flip` says.
  public static func flips(_ subject: ReportSubject, in language: ReportLanguage) -> Report {
    report(subject, language, [SweepSection(), FlipsSection(), SolutionFlipsSection()])
  }

  /// What `zopa ensemble` says.
  public static func ensemble(_ subject: ReportSubject, in language: ReportLanguage) -> Report {
    report(
      subject, language,
      [EnsembleSection(), EnsembleProposalsSection(), EnsembleSolutionsSection()])
  }

  /// What `zopa sequence` says.
  public static func sequence(_ subject: ReportSubject, in language: ReportLanguage) -> Report {
    report(
      subject, language,
      [
        SequencesSection(), ReactionsSection(), SequenceSection(), TranchesSection(),
        OrderFlipsSection(),
      ])
  }

  /// What `zopa stability` says.
  public static func stability(_ subject: ReportSubject, in language: ReportLanguage) -> Report {
    report(subject, language, stability)
  }

  private static let stability: [any ReportSection] = [
    StabilityReadingsSection(), StabilitySection(), MovesSection(), CoalitionBlocksSection(),
    PathsSection(),
  ]

  /// What `zopa compare` says.
  public static func comparison(_ subject: ReportSubject, in language: ReportLanguage) -> Report {
    report(subject, language, [ComparisonSection(), BeliefsSection()])
  }

  /// What `zopa compare --with` says.
  public static func models(_ subject: ReportSubject, in language: ReportLanguage) -> Report {
    report(subject, language, [ModelsSection(), RevisionSection()])
  }

  private static func report(
    _ subject: ReportSubject, _ language: ReportLanguage, _ sections: [any ReportSection]
  ) -> Report {
    let words = Words(language)
    var title = words.text(subject.scenario.title)
    if let variant = subject.scenario.variant { title += words.bracketed(variant.id) }
    return Report(
      title: title, language: words.code,
      blocks: sections.flatMap { $0.blocks(on: subject, words) })
  }
}
