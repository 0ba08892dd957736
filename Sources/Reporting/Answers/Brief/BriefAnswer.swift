public import Negotiation

extension Answer {
  /// What a person can decide from, on one page.
  ///
  /// - Parameter brief: The judgements and the verdict grid.
  /// - Returns: The answer of `zopa brief`.
  public static func brief(_ brief: Brief) -> Answer {
    Answer(
      brief, .brief, about: brief.scenario,
      isComplete: brief.final.isComplete && brief.stated.isComplete && brief.findings.zone.isComplete,
      central: brief.findings.central
    ) { page in
      briefSections(brief, page, isAlone: true)
      FoldedRatificationSection(page: page, brief: brief)
      NamedSourcesSection(page: page)
      HowToReadOnSection(page: page)
      BehindTheBriefSection(page: page)
    }
  }

  /// What a report begins with, or a page has alone.
  @SectionList
  static func briefSections(_ brief: Brief, _ page: Page, isAlone: Bool) -> [any Section] {
    HeadlineSection(page: page, brief: brief)
    RestsOnSection(page: page)
    JudgementsSection(page: page, brief: brief)
    VerdictGridSection(page: page, brief: brief)
    PayoffRangesSection(page: page, brief: brief)
    FairPointsSection(page: page, brief: brief)
    ClashesSection(page: page, brief: brief)
    DecidersSection(page: page, worlds: brief.final, stated: brief.stated)
    DemandsSection(page: page, isLinkedTo: isAlone)
    IfNoAgreementSection(page: page)
  }
}
