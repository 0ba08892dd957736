internal import GLPKGuard

/// When to stop a solve that has not ended by itself.
///
/// Nothing here reads a clock: whoever wants a time limit raises the flag when it is over.
public struct SolveLimits: Sendable {
  /// How near the objective must come to its best bound to count as optimal; 0 for GLPK's own proof.
  ///
  /// Where the objective takes whole values only, anything below 1 loses nothing and spares the
  /// search for fractions that no point has.
  public var tolerance: Double
  /// Raised by another thread to stop the solve; `nil` for never.
  public var cancellation: Cancellation?

  /// Makes limits; without arguments, none.
  public init(tolerance: Double = 0, cancellation: Cancellation? = nil) {
    self.tolerance = tolerance
    self.cancellation = cancellation
  }
}

/// A flag that stops a running solve from another thread.
///
/// It is a class because C reads the flag at one address for as long as the solve runs.
public final class Cancellation: Sendable {
  nonisolated(unsafe) let flag: OpaquePointer

  /// Makes a flag that is not raised.
  ///
  /// - Parameter looks: How often it may be looked at before it raises itself; `nil` for any number.
  ///   That way a test says when work stops without a clock.
  public init(looks: Int? = nil) { flag = cancel_flag_create(looks.map { max($0, 1) } ?? 0) }

  deinit { cancel_flag_free(flag) }

  /// Raises the flag for good; a running solve ends within milliseconds.
  public func cancel() { cancel_flag_raise(flag) }

  /// Whether the flag is raised.
  public var isCancelled: Bool { cancel_flag_is_raised(flag) != 0 }
}
