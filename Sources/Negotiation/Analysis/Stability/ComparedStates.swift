/// How one party compares some outcomes over all its readings.
///
/// Outcomes that are worth the same to it in every reading are one class, so that two classes are compared once.
struct ComparedStates: Sendable {
  /// Whether one outcome is strictly better than another: in every reading, in some, or in none.
  enum Preference: Hashable, Sendable {
    case always
    case never
    /// Where this form over the unknowns is greater than 0.
    case `where`([Int])
  }

  /// The readings.
  let all: ReadingsProduct
  /// The class of each outcome.
  let classes: [Int]
  /// Whether each outcome keeps the party's firm red lines.
  let kept: [Bool]
  /// Whether what breaks a red line is worse to it than all that does not; a ranking is taken as it stands.
  private let isGuarded: Bool
  private let worths: [[Int]]
  private var known: [Int: Preference] = [:]

  /// Compares outcomes.
  ///
  /// - Parameters:
  ///   - worths: What each outcome is worth, over the unknowns.
  ///   - kept: Whether each keeps the party's firm red lines.
  ///   - isGuarded: Whether what breaks a red line is worse than all that does not.
  ///   - all: The readings.
  init(_ worths: [[Int]], kept: [Bool], isGuarded: Bool, _ all: ReadingsProduct) {
    self.isGuarded = isGuarded
    var places: [[Int]: Int] = [:]
    var distinct: [[Int]] = []
    classes = worths.map { worth in
      if let place = places[worth] { return place }
      places[worth] = distinct.count
      distinct.append(worth)
      return distinct.count - 1
    }
    self.worths = distinct
    self.kept = kept
    self.all = all
  }

  /// Whether an outcome is strictly better than another; what breaks a firm red line is worse than anything that does
  /// not.
  mutating func prefers(_ state: Int, to other: Int) -> Preference {
    !isGuarded || kept[state] == kept[other]
      ? gains(classes[state], over: classes[other]) : kept[state] ? .always : .never
  }

  /// Whether the worth of one class is greater than that of another, red lines apart.
  mutating func gains(_ a: Int, over b: Int) -> Preference {
    if a == b { return .never }
    let key = a * worths.count + b
    if let preference = known[key] { return preference }
    let difference = zip(worths[a], worths[b]).map { $0 - $1 }
    let preference: Preference =
      switch all.verdict(onNotNegative: difference.map { -$0 }) {
      case .every: .never
      case .none: .always
      case .some: .where(difference)
      }
    known[key] = preference
    return preference
  }

  /// The worth of each outcome in one reading.
  func worths(at reading: [Int]) -> [Int128] {
    let each = worths.map { dot($0, reading) }
    return classes.map { each[$0] }
  }

  /// The rank of each outcome in one reading.
  func ranks(at reading: [Int]) -> [Int32] {
    zip(kept, worths(at: reading)).map { GuardedWorth(isKept: $0 || !isGuarded, units: $1) }.denseRanks
  }
}
