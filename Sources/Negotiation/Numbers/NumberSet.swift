/// A set of numbers made of finitely many intervals, each of whose ends belongs to it or not.
///
/// It is kept as the places where one enters or leaves it, from left to right; so the union, the common
/// part and the rest of such sets are single passes, in exact fractions.
struct NumberSet: Hashable, Sendable {
  /// A place between two neighbouring numbers: just before a number, or just after it.
  struct Cut: Hashable, Comparable, Sendable {
    /// The number.
    let number: Rational
    /// Whether the cut lies after the number.
    let isAfter: Bool

    static func < (a: Cut, b: Cut) -> Bool {
      a.number == b.number ? !a.isAfter && b.isAfter : a.number < b.number
    }
  }

  /// Whether the set begins without a lower end.
  private(set) var isOpenBelow: Bool
  /// Where one enters or leaves it, in order.
  private(set) var cuts: [Cut]

  /// No number.
  static let none = NumberSet(isOpenBelow: false, cuts: [])
  /// Every number.
  static let all = NumberSet(isOpenBelow: true, cuts: [])

  /// The numbers from one on.
  static func from(_ least: Rational, isIncluded: Bool = true) -> NumberSet {
    NumberSet(isOpenBelow: false, cuts: [Cut(number: least, isAfter: !isIncluded)])
  }

  /// The numbers up to one.
  static func upTo(_ greatest: Rational, isIncluded: Bool = true) -> NumberSet {
    NumberSet(isOpenBelow: true, cuts: [Cut(number: greatest, isAfter: isIncluded)])
  }

  /// A single number.
  static func only(_ number: Rational) -> NumberSet { from(number).intersection(upTo(number)) }

  /// Whether there is no number in it.
  var isEmpty: Bool { self == .none }

  /// Whether a number is in it.
  func contains(_ number: Rational) -> Bool { contains(after: Cut(number: number, isAfter: false)) }

  /// Whether the numbers just after a cut are in it.
  func contains(after place: Cut) -> Bool {
    var isInside = isOpenBelow
    for cut in cuts {
      if cut > place { break }
      isInside.toggle()
    }
    return isInside
  }

  /// The numbers that are in both.
  func intersection(_ other: NumberSet) -> NumberSet { combined(other) { $0 && $1 } }

  /// The numbers that are in one of them at least.
  func union(_ other: NumberSet) -> NumberSet { combined(other) { $0 || $1 } }

  /// The numbers that are in this one only.
  func subtracting(_ other: NumberSet) -> NumberSet { combined(other) { $0 && !$1 } }

  /// The same set moved to the right; `nil` where its ends do not fit.
  func shifted(by distance: Rational) -> NumberSet? {
    let moved = cuts.compactMap { cut in
      cut.number.plus(distance).map { Cut(number: $0, isAfter: cut.isAfter) }
    }
    return moved.count == cuts.count ? NumberSet(isOpenBelow: isOpenBelow, cuts: moved) : nil
  }

  /// A number between the ends of its first interval; `nil` where that is a single number, or where there is none.
  var inside: Rational? {
    guard let first = cuts.first?.number else { return isOpenBelow ? Rational(0) : nil }
    if isOpenBelow { return first.minus(Rational(1)) }
    guard cuts.count > 1 else { return first.plus(Rational(1)) }
    let second = cuts[1].number
    return first == second ? nil : first.plus(second)?.divided(by: Rational(2))
  }

  private func combined(
    _ other: NumberSet, _ belongs: (Bool, Bool) -> Bool
  ) -> NumberSet {
    var (left, right) = (isOpenBelow, other.isOpenBelow)
    var result = NumberSet(isOpenBelow: belongs(left, right), cuts: [])
    var isInside = result.isOpenBelow
    var (first, second) = (0, 0)
    while first < cuts.count || second < other.cuts.count {
      let cut: Cut
      if second == other.cuts.count {
        cut = cuts[first]
      } else if first == cuts.count {
        cut = other.cuts[second]
      } else {
        cut = min(cuts[first], other.cuts[second])
      }
      if first < cuts.count, cuts[first] == cut {
        left.toggle()
        first += 1
      }
      if second < other.cuts.count, other.cuts[second] == cut {
        right.toggle()
        second += 1
      }
      if belongs(left, right) != isInside {
        isInside.toggle()
        result.cuts.append(cut)
      }
    }
    return result
  }
}
