/// What becomes of the issues that a group does not control, when it turns against an outcome.
///
/// A group of which nobody has a say over the outcome undoes nothing of it: under ``statusQuo`` too, what it does not control
/// stays in force.
public enum CoalitionBase: String, Hashable, Sendable, CaseIterable {
  /// The others fall back on the status quo.
  case statusQuo = "status_quo"
  /// The others go on carrying the outcome out.
  case inForce = "in_force"
  /// The others choose what hurts the group most.
  case worstCase = "worst_case"
}

extension Scenario {
  /// What becomes of the issues that a group does not control when it turns against an outcome; for the worst case where
  /// they stand before.
  func start(of members: [Int], against outcome: Outcome, _ base: CoalitionBase) -> Outcome {
    switch base {
    case .inForce: outcome
    case .worstCase: statusQuo
    case .statusQuo: members.contains { parties[$0].hasSay(in: outcome) } ? statusQuo : outcome
    }
  }
}
