/// A limit or a request to stop came before anything could be answered.
public struct StoppedEarly: Error, Hashable, Sendable {
  /// What was not done by then.
  public let reason: String

  /// Says what was not done.
  public init(reason: String) { self.reason = reason }
}
