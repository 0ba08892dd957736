/// An agreement that is carried out step by step: who takes each step, and what every set of done steps is worth.
///
/// A *done set* is a set of steps, one bit each. Before each step its owners compare finishing with walking away. Who
/// walks away at a done set leaves the steps that are irreversible or its own; steps of others that can be undone
/// are undone, and what is not done yet stays as it was.
///
/// - SeeAlso: Lockwood and Thomas, "Gradualism and irreversibility" (2002).
public struct CarryingOut: Sendable {
  /// One step.
  public struct Step: Hashable, Sendable {
    /// The parties who take it together, by position among the parties.
    public let owners: [Int]
    /// Whether others can undo it.
    public let isReversible: Bool
    /// The steps that must be done before it, one bit each.
    public let after: Int

    /// Describes a step.
    public init(owners: [Int], isReversible: Bool = false, after: Int = 0) {
      self.owners = owners
      self.isReversible = isReversible
      self.after = after
    }
  }

  /// Whom a step is asked of.
  public enum Test: String, Hashable, Sendable, CaseIterable {
    /// Before each step its owners may walk away.
    case owner
    /// Before each step anybody may.
    case anyone
  }

  /// The steps.
  public let steps: [Step]
  /// How many parties there are.
  public let partyCount: Int
  /// What each done set is worth to each party, one set after the other, in units common to all.
  let worths: [Int]
  /// What no agreement is worth to each party.
  let reservations: [Int]
  /// Whether the definitions and laws allow each done set.
  let isPossible: [Bool]
  /// What finishing is worth to each party with so many steps done: `finishing[count * partyCount + party]`.
  private let finishing: [Int]
  /// The steps of everybody but each party that can be undone, one bit each.
  private let undone: [Int]

  /// Describes an agreement.
  ///
  /// - Parameters:
  ///   - steps: At most 20 steps.
  ///   - worths: What each done set is worth to each party: `worths[set * partyCount + party]`; the last set is the
  ///     agreement.
  ///   - reservations: What no agreement is worth to each party.
  ///   - isPossible: Whether each done set can be; `nil` where every one can.
  ///   - finishing: What finishing is worth to each party with so many steps done: `finishing[count * partyCount +
  ///     party]`; `nil` where a delay costs nothing.
  public init(
    steps: [Step], worths: [Int], reservations: [Int], isPossible: [Bool]? = nil,
    finishing: [Int]? = nil
  ) {
    self.steps = steps
    self.worths = worths
    self.reservations = reservations
    partyCount = reservations.count
    self.isPossible = isPossible ?? Array(repeating: true, count: 1 << steps.count)
    self.finishing =
      finishing ?? (0...steps.count).flatMap { _ in worths.suffix(reservations.count) }
    undone = reservations.indices.map { party in
      steps.indices.filter { steps[$0].isReversible && !steps[$0].owners.contains(party) }
        .reduce(0) { $0 | 1 << $1 }
    }
  }

  /// Every step.
  public var all: Int { (1 << steps.count) - 1 }

  /// What is left where a party walks away at a done set.
  public func left(by party: Int, at done: Int) -> Int { done & ~undone[party] }

  /// What a done set is worth to a party.
  func worth(_ done: Int, to party: Int) -> Int { worths[done * partyCount + party] }

  /// What it is worth to a party that somebody walks away at a done set: no agreement, and what is left instead of the
  /// status quo.
  public func walkingAway(_ walker: Int, at done: Int, to party: Int) -> Int {
    reservations[party] + worth(left(by: walker, at: done), to: party) - worth(0, to: party)
  }

  /// What finishing is worth to a party at a done set: the agreement, or less where the steps still to be taken delay it.
  public func finishing(_ party: Int, at done: Int) -> Int {
    finishing[done.nonzeroBitCount * partyCount + party]
  }

  /// How much better it is for a party to walk away at a done set than to finish; at most 0 where it stays.
  public func temptation(of party: Int, at done: Int) -> Int {
    walkingAway(party, at: done, to: party) - finishing(party, at: done)
  }

  /// How far a party falls below no agreement at worst, where somebody else walks away at a done set.
  public func exposure(of party: Int, at done: Int) -> Int {
    var worst = 0
    for walker in 0..<partyCount where walker != party {
      worst = max(worst, worth(0, to: party) - worth(left(by: walker, at: done), to: party))
    }
    return worst
  }

  /// Whether a step can be the next one at a done set.
  @inline(__always)
  func canFollow(_ step: Int, _ done: Int) -> Bool {
    done & (1 << step) == 0 && steps[step].after & ~done == 0 && isPossible[done | 1 << step]
  }

  /// The parties asked before a step.
  func asked(_ step: Int, _ test: Test) -> [Int] {
    test == .owner ? steps[step].owners : Array(0..<partyCount)
  }

  /// The parties asked before a step, one bit each.
  func askedBits(_ step: Int, _ test: Test) -> Int {
    asked(step, test).reduce(0) { $0 | 1 << $1 }
  }
}
