/// The outcomes whose worth lies so near a reservation value that the digits which are kept decide whether they are
/// accepted.
struct ReservationPlace {
  /// One of these outcomes.
  private struct Near {
    let levels: [Int]
    /// What it is worth by the digits of the file, and by what is written.
    let literal: ExactFraction
    let written: ExactFraction
  }

  private let reservation: ForeignNumber
  /// By how much less than the reservation value an outcome may be worth to the digits of the file and still be meant
  /// to reach it.
  private let tolerance: ExactFraction
  /// How far from the reservation value outcomes were looked for.
  private let window: ExactFraction
  private var near: [Near] = []
  private var isComplete = true

  /// Looks for the outcomes.
  ///
  /// - Complexity: At most two million steps; then it is left incomplete.
  init(
    _ reservation: ForeignNumber, _ profile: ImportedProfile, rows: [WrittenRow], caps: CappedSums
  ) {
    self.reservation = reservation
    let scale = max(.one, reservation.literal.magnitude)
    let hair = ExactFraction.step(ofDecimals: 12) * scale
    let isPrinted = reservation.isPrinted || profile.values.joined().contains(where: \.isPrinted)
    tolerance = isPrinted ? hair : .zero
    let moved = zip(rows, profile.values).map { row, values in
      zip(row.worths, values).map { ($0 - $1.literal).magnitude }.max() ?? .zero
    }.reduce((reservation.meant - reservation.literal).magnitude, +)
    window = max(hair, moved * ExactFraction(2))
    guard profile.boxes.isEmpty else {
      isComplete = moved == .zero && profile.boxes.allSatisfy { !$0.utility.isRead }
      return
    }
    let isAtCap = profile.isCapped && caps.largestSum == nil && reservation.literal + window >= .one
    let search = NearbySums(
      profile.values.map { $0.map(\.literal.double) },
      from: (reservation.literal - window).double,
      to: isAtCap ? .infinity : (reservation.literal + window).double)
    for levels in search.found {
      func sum(_ worth: (Int, Int) -> ExactFraction) -> ExactFraction {
        levels.enumerated().map { worth($0.offset, $0.element) }.reduce(.zero, +)
      }
      var literal = sum { profile.values[$0][$1].literal }
      if profile.isCapped, caps.largestSum == nil { literal = min(literal, .one) }
      let less = caps.outcomes.first { $0.levels == levels }?.worth ?? .zero
      near.append(Near(levels: levels, literal: literal, written: sum { rows[$0].worths[$1] } + less))
    }
    isComplete = search.isComplete
  }
}

extension ReservationPlace {
  /// The reservation value to write: the one that was meant, unless that changes what is accepted, and another near it
  /// does not.
  ///
  /// - Parameters:
  ///   - decimals: To how many decimals the numbers are rounded.
  ///   - canBeWritten: Whether a file can hold a number beside the others.
  /// - Returns: The value; `nil` where a file can hold none that is near enough.
  func best(decimals: Int?, where canBeWritten: (ExactFraction) -> Bool) -> ExactFraction? {
    let meant = reservation.meant
    let accepted = near.filter { $0.literal >= reservation.literal - tolerance }.map(\.written).min()
    let refused = near.filter { $0.literal < reservation.literal - tolerance }.map(\.written).max()
    let rounded = (9...18).reversed().filter { $0 <= decimals ?? 18 }.map { meant.rounded(to: $0) }
    // What the nearest accepted outcome is worth lies no further off than what was looked through.
    let nearest = [accepted].compactMap(\.self).filter { ($0 - reservation.literal).magnitude <= window }
    let candidates = [decimals.map { meant.rounded(to: $0) } ?? meant] + nearest + rounded
    let fitting = candidates.filter { canBeWritten($0) }
    return fitting.first { value in
      (accepted.map { value <= $0 } ?? true) && (refused.map { $0 < value } ?? true)
    } ?? fitting.first
  }

  /// What is accepted otherwise than by the digits of the file, with a reservation value.
  func changes(at value: ExactFraction) -> AcceptanceChanges {
    var changes = AcceptanceChanges()
    changes.isComplete = isComplete || value == reservation.literal && near.allSatisfy { $0.literal == $0.written }
    for outcome in near {
      switch (outcome.literal >= reservation.literal, outcome.written >= value) {
      case (false, true): changes.accepted.append(outcome.levels)
      case (true, false): changes.refused.append(outcome.levels)
      default: break
      }
    }
    return changes
  }
}

/// Outcomes whose acceptance is not what the digits of the file say.
struct AcceptanceChanges {
  /// Those that are accepted, and would be refused by the digits.
  var accepted: [[Int]] = []
  /// Those that are refused, and would be accepted by the digits.
  var refused: [[Int]] = []
  /// Whether all outcomes were looked through.
  var isComplete = true
}
