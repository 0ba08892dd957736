public import Negotiation

extension Answer {
  /// How the variants of a model differ.
  ///
  /// - Parameters:
  ///   - variants: What was found in each; the first is what the others are compared with.
  ///   - ifFinal: What each comes to if all positions are final; empty where that was not asked.
  ///   - beliefs: What was found under each combination of rival beliefs; empty where there are none.
  ///   - beliefsIfFinal: The same of these if all positions are final.
  ///   - isCutShort: Whether a limit came before all of them were looked at.
  /// - Returns: The answer of `zopa compare`; `nil` without any variant.
  public static func comparison(
    _ variants: [Findings], ifFinal: [IfAllIsFinal] = [], beliefs: [Findings],
    beliefsIfFinal: [IfAllIsFinal] = [], isCutShort: Bool
  ) -> Answer? {
    guard let first = variants.first else { return nil }
    return Answer(
      ComparedVariants(variants: variants, ifFinal: ifFinal, beliefs: beliefs), .comparison, about: first.scenario,
      isComplete: !isCutShort && (variants + beliefs).allSatisfy(\.zone.isComplete),
      central: variants.map(\.central).first { $0.contains { $0 != nil } } ?? []
    ) { page in
      ComparisonSection(page: page, compared: variants, ifFinal: ifFinal)
      BeliefsSection(page: page, beliefs: beliefs, ifFinal: beliefsIfFinal)
    }
  }

  /// How several models differ.
  ///
  /// - Parameters:
  ///   - models: What was found in each.
  ///   - revision: What changed between two versions of one; `nil` where they are none.
  ///   - scenario: The first of them.
  /// - Returns: The answer of `zopa compare --with`.
  public static func models(
    _ models: [NamedFindings], _ revision: VersionDifference?, _ scenario: Scenario
  ) -> Answer {
    Answer(
      ComparedModels(models: models, revision: revision), .models, about: scenario,
      isComplete: models.allSatisfy(\.findings.zone.isComplete) && revision?.isComplete != false
    ) { page in
      ModelsSection(page: page, models: models)
      if let revision { RevisionSection(page: page, revision: revision) }
    }
  }
}
