public import Negotiation

extension Answer {
  /// How often conclusions hold over readings drawn at random.
  ///
  /// - Parameters:
  ///   - ensemble: What was counted.
  ///   - outcomes: The most outcomes to list for each solution.
  ///   - scenario: The scenario it belongs to.
  /// - Returns: The answer of `zopa ensemble`.
  public static func ensemble(
    _ ensemble: Ensemble, listing outcomes: Int, _ scenario: Scenario
  ) -> Answer {
    Answer(
      Placed(ListedEnsemble(ensemble, outcomes: outcomes), scenario), .ensemble, about: scenario,
      isComplete: ensemble.isComplete
    ) { page in
      EnsembleSection(page: page, ensemble: ensemble)
      EnsembleProposalsSection(page: page, ensemble: ensemble)
      EnsembleSolutionsSection(page: page, ensemble: ensemble, listedOutcomes: outcomes)
    }
  }
}
