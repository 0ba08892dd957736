internal import MILP

/// How much work may be done: until somebody asks for it to stop, and within so much memory.
///
/// Nothing here reads a clock: whoever wants a time limit raises the flag when it is over. Every loop that can take
/// longer than a tenth of a second looks at it.
public struct Effort: Sendable {
  /// The most memory that tables may take together, in bytes.
  public let memory: Int
  let cancellation: Cancellation
  /// What this is a part of, and stops with.
  private let whole: Cancellation?
  private let answered = Cancellation()

  /// Makes a limit that nobody has reached yet.
  ///
  /// - Parameters:
  ///   - looks: How often it is looked at before the work stops by itself, so that a test of stopping needs no
  ///     clock; `nil` for any number.
  ///   - memory: The most memory that tables may take together, in bytes.
  public init(looks: Int? = nil, memory: Int = Self.usualMemory) {
    cancellation = Cancellation(looks: looks)
    whole = nil
    self.memory = memory
  }

  private init(partOf effort: Effort) {
    cancellation = Cancellation()
    whole = effort.cancellation
    memory = effort.memory
  }

  /// A part of the work that can be stopped by itself, and stops with the whole; not for programs of GLPK, which look at
  /// one flag.
  public var part: Effort { Effort(partOf: self) }

  /// The memory that tables may take where nobody says otherwise: 1 GiB.
  public static let usualMemory = 1 << 30

  /// Asks all work under this limit to stop; it ends within a fraction of a second.
  public func stop() { cancellation.cancel() }

  /// Whether the work has been asked to stop.
  public var isStopped: Bool { cancellation.isCancelled || whole?.isCancelled ?? false }

  /// Says that the work is over, and only its answer is still to be written.
  public func end() { answered.cancel() }

  /// Whether only the answer is still to be written.
  public var isEnded: Bool { answered.isCancelled }

  /// Throws where the work has been asked to stop.
  func look() throws(Stopped) {
    if isStopped { throw Stopped() }
  }

  /// Looks once in so many calls, where a single turn of a loop is much shorter than a look.
  func look(_ turn: Int, each turns: Int = 1024) throws(Stopped) {
    if turn % turns == turns - 1 { try look() }
  }
}

/// A stop was asked for before the answer was known.
public struct Stopped: Error {
  /// Says that the work was stopped.
  public init() {}
}
