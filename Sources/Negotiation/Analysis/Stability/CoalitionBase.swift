/// What becomes of the issues that a group does not control, when it turns against an outcome.
public enum CoalitionBase: String, Hashable, Sendable, CaseIterable {
  /// The others fall back on the status quo.
  case statusQuo = "status_quo"
  /// The others go on carrying the outcome out.
  case inForce = "in_force"
  /// The others choose what hurts the group most.
  case worstCase = "worst_case"
}
