internal import Negotiation

/// What was counted, and how much of it is listed.
@dynamicMemberLookup
struct ListedEnsemble: Sendable {
  /// What was counted.
  let ensemble: Ensemble
  /// The most outcomes to list for each solution.
  let outcomes: Int

  /// A part lists every outcome that a solution singles out, so that parts can be put together.
  init(_ ensemble: Ensemble, outcomes: Int) {
    self.ensemble = ensemble
    self.outcomes = ensemble.range.shards > 1 ? .max : outcomes
  }

  subscript<Part>(dynamicMember part: KeyPath<Ensemble, Part>) -> Part { ensemble[keyPath: part] }
}
