/// What one question changes: in how many groups of worlds that differ by its answer alone.
public struct Decider: Hashable, Sendable {
  /// The question, by position.
  public let question: Int
  /// The groups: with all other answers fixed, the different worlds that its answers make, where these are more than one.
  public let groups: Int
  /// The groups in which it changes the verdict.
  public let verdict: Int
  /// The groups in which it changes how many demands must give.
  public let mustGive: Int
  /// The groups in which it changes the minimal conflict sets; `nil` where some are not known.
  public let conflicts: Int?
  /// The groups in which it changes who could open a zone alone.
  public let alone: Int
  /// The groups in which it changes what some party says to some proposal; `nil` where positions are final.
  public let grid: Int?

  /// Whether it changes anything that is looked at.
  public var changesSomething: Bool {
    verdict + mustGive + (conflicts ?? 0) + alone + (grid ?? 0) > 0
  }
}
