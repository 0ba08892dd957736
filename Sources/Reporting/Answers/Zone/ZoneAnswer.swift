public import Negotiation

extension Answer {
  /// Whether there is an agreement, and what all agreements share.
  ///
  /// - Parameters:
  ///   - findings: What was found.
  ///   - isCounting: Whether how many outcomes there are is still to come.
  /// - Returns: The answer of `zopa zone`, or its first page.
  public static func zone(_ findings: Findings, isCounting: Bool = false) -> Answer {
    Answer(
      findings, .zone, about: findings.scenario, isComplete: findings.zone.isComplete,
      central: findings.central
    ) { page in
      VerdictSection(
        page: page, findings: findings, compared: [], isCutShort: false, isCounting: isCounting)
      zoneSections(findings, page)
    }
  }

  /// How many outcomes there are, after the first page.
  ///
  /// - Parameter findings: What was found.
  /// - Returns: The rest of `zopa zone`.
  public static func zoneCount(_ findings: Findings) -> Answer {
    Answer(
      findings, .zone, about: findings.scenario, isComplete: findings.zone.isComplete,
      central: findings.central
    ) { page in
      CountSection(page: page, findings: findings)
    }
  }

  /// The zone but for the verdict on it.
  @SectionList
  static func zoneSections(_ findings: Findings, _ page: Page) -> [any Section] {
    ProposalsSection(page: page, zone: findings.zone)
    SurvivingSection(page: page, zone: findings.zone)
    PartiesSection(page: page, findings: findings)
    CoalitionsSection(page: page, zone: findings.zone)
  }
}
