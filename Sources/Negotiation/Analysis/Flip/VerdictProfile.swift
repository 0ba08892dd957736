/// A verdict as a function of one number: for which numbers it is what.
struct VerdictProfile: Hashable, Sendable {
  /// The numbers that contradict no statement; beyond them there is no verdict.
  let consistent: NumberSet
  /// Where the verdict is "in every reading".
  let every: NumberSet
  /// Where it is that, or "in some readings".
  let some: NumberSet

  init(consistent: NumberSet, every: NumberSet, some: NumberSet) {
    self.consistent = consistent
    self.every = every.intersection(consistent)
    self.some = some.intersection(consistent)
  }

  /// The verdict for a number; `nil` where statements contradict each other.
  func verdict(at number: Rational) -> Verdict? {
    verdict(after: NumberSet.Cut(number: number, isAfter: false))
  }

  /// The verdict for the numbers just after a cut.
  func verdict(after cut: NumberSet.Cut) -> Verdict? {
    guard consistent.contains(after: cut) else { return nil }
    return every.contains(after: cut) ? .every : some.contains(after: cut) ? .some : Verdict.none
  }

  /// Where the verdict may change, from left to right.
  var cuts: [NumberSet.Cut] {
    Set(consistent.cuts + every.cuts + some.cuts).sorted()
  }

  /// What comes first as the number grows from what it is now, or shrinks.
  func reach(from now: Rational, isUpwards: Bool) -> Reach {
    let current = verdict(at: now)
    if isUpwards {
      let start = NumberSet.Cut(number: now, isAfter: true)
      for cut in ([start] + cuts.filter { $0 > start }) {
        guard verdict(after: cut) != current else { continue }
        return reach(verdict(after: cut), Threshold(number: cut.number, isBeyond: cut.isAfter))
      }
      return .never
    }
    // Downwards a piece is entered at its upper cut: the pieces below the number, from above.
    let start = NumberSet.Cut(number: now, isAfter: false)
    let below = cuts.filter { $0 < start }
    for (place, cut) in ([start] + below.reversed()).enumerated() {
      // The piece that ends at this cut begins at the next one below it.
      let next = place < below.count ? below[below.count - 1 - place] : nil
      let found = next.map { verdict(after: $0) } ?? verdictBelowAll
      guard found != current else { continue }
      return reach(found, Threshold(number: cut.number, isBeyond: !cut.isAfter))
    }
    return .never
  }

  var verdictBelowAll: Verdict? {
    guard consistent.isOpenBelow else { return nil }
    return every.isOpenBelow ? .every : some.isOpenBelow ? .some : Verdict.none
  }

  private func reach(_ verdict: Verdict?, _ threshold: Threshold) -> Reach {
    verdict.map { .flips(threshold, $0) } ?? .contradicts(threshold)
  }
}

/// What happens first as a number moves in one direction.
public enum Reach: Hashable, Sendable {
  /// Another verdict.
  case flips(Threshold, Verdict)
  /// The statements contradict each other, so that there is no verdict any more.
  case contradicts(Threshold)
  /// Nothing, however far it goes.
  case never
}

/// Where something changes as a number moves.
public struct Threshold: Hashable, Sendable {
  /// The number.
  public let number: Rational
  /// Whether it changes only beyond the number, and not at it.
  public let isBeyond: Bool
}
