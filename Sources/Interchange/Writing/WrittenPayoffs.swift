internal import Negotiation

/// What is written of one party's numbers: exactly where scenario files can hold them, else on the finest scale that
/// fits, and with as few points on lines as say the same.
struct WrittenPayoffs {
  /// What is written about each issue.
  var rows: [WrittenRow] = []
  /// What the boxes are worth.
  var boxes: [ExactFraction] = []
  /// Outcomes whose sum lies above 1, and by how much less they count.
  var caps = CappedSums()
  /// The least sum that can come out, or less where boxes overlap.
  var least = ExactFraction.zero
  /// What no agreement is worth.
  var noAgreement = ExactFraction.zero
  /// To how many decimals the numbers are rounded; `nil` where they are not.
  let decimals: Int?
  /// Whether that is because the file itself has no more.
  private(set) var isByFile = false
  /// How many of the written numbers were rounded, and of how many.
  var roundedCount = 0
  var count = 0
  /// Outcomes that are accepted and should be refused by the digits of the file, or the other way round.
  var changes = AcceptanceChanges()

  /// Writes a profile's numbers as finely as they can be, or as they are; `nil` where one is too large however coarse
  /// they are.
  init?(_ profile: ImportedProfile, _ issues: [ImportedIssue], _ rule: ImportOptions.Reservation) {
    // A file whose own numbers are rounded fractions carries no more decimals than these.
    let own = profile.values.joined().compactMap(\.roundedTo).max()
    for decimals in [own] + (0...min(own ?? finestDecimals, finestDecimals)).reversed().map({ Optional($0) }) {
      if let written = WrittenPayoffs(profile, issues, rule, decimals: decimals) {
        self = written
        isByFile = decimals == own
        return
      }
    }
    return nil
  }

  private init?(
    _ profile: ImportedProfile, _ issues: [ImportedIssue], _ rule: ImportOptions.Reservation,
    decimals: Int?
  ) {
    self.decimals = decimals
    for (position, issue) in issues.enumerated() {
      guard let row = WrittenRow(profile, position, isLine: issue.isQuantity, decimals: decimals) else { return nil }
      rows.append(row)
      count += row.points.count
      if decimals != nil {
        roundedCount += row.points.count { $0.number != profile.values[position][$0.level].meant }
      }
    }
    boxes = profile.boxes.map { decimals.map($0.utility.meant.rounded(to:)) ?? $0.utility.meant }
    count += boxes.count
    roundedCount += zip(boxes, profile.boxes).count { $0 != $1.utility.meant }
    least =
      rows.compactMap { $0.worths.min() }.reduce(.zero, +)
      + boxes.map { min($0, .zero) }.reduce(.zero, +)
    if profile.isCapped { caps = CappedSums(of: rows.map(\.worths), finest: decimals) }
    guard (boxes + caps.outcomes.map(\.worth)).allSatisfy({ $0.written != nil }) else { return nil }
    // What does not fit with nothing more is not worth a search.
    guard fits(.zero) else { return nil }
    count += 1
    let stated = rule == .ignore ? nil : profile.reservation ?? profile.missingReservation
    let place = stated.map { ReservationPlace($0, profile, rows: rows, caps: caps) }
    let canBeWritten = { [self] (number: ExactFraction) in number.written != nil && fits(number) }
    if let stated, let place, rule == .asIs || stated.meant > least || !profile.boxes.isEmpty {
      guard let chosen = place.best(decimals: decimals, where: canBeWritten) else { return nil }
      noAgreement = rule == .larger ? max(chosen, least) : chosen
      if decimals != nil, noAgreement != stated.meant { roundedCount += 1 }
    } else {
      noAgreement = least
    }
    // The least payoff is a sum, and may need more digits than its parts.
    guard canBeWritten(noAgreement) else { return nil }
    if let place { changes = place.changes(at: noAgreement) }
  }

  /// Whether the numbers together with a reservation value fit into 62 bits, in their common step.
  private func fits(_ reservation: ExactFraction) -> Bool {
    let all = rows.map(\.worths) + (boxes + caps.outcomes.map(\.worth) + [reservation]).map { [$0] }
    return ExactFraction.fitIntoWords(all)
  }
}

// What scenario files hold.
private let finestDecimals = 18
