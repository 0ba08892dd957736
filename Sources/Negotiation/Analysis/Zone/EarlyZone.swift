/// Who is told the zone before its outcomes are counted, where counting takes longer than somebody likes to wait.
public struct EarlyZone {
  /// Makes the limit within which counts are waited for; their counting begins when it is made.
  let patience: () -> Effort
  /// Told what is found but for the counts, once the patience is over.
  let tell: (Findings) throws -> Void

  /// Says who is told and when.
  ///
  /// - Parameters:
  ///   - patience: Makes the limit within which counts are waited for.
  ///   - tell: Told what is found but for the counts.
  public init(patience: @escaping () -> Effort, tell: @escaping (Findings) throws -> Void) {
    self.patience = patience
    self.tell = tell
  }
}
