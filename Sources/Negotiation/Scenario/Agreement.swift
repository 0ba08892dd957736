/// The rule by which a model's agreements come about, with the groups that can bring one about.
public struct Agreement: Hashable, Sendable {
  /// What the signatories have to do, whatever has to be ratified besides.
  public let signing: AgreementRule
  /// The whole rule: that they do so, and that every body which is asked ratifies.
  public let rule: AgreementRule
  /// The parties that it names, by position in ascending order: the signatories, and the blocs of bodies.
  public let members: [Int]
  /// The minimal winning coalitions, smallest first.
  ///
  /// The acceptance of each makes an agreement, and that of no smaller part of it does.
  ///
  /// - SeeAlso: von Neumann and Morgenstern, "Theory of Games and Economic Behavior" (1944).
  public let minimalWinning: [[Int]]
  /// The minimal blocking groups, smallest first.
  ///
  /// Without any of a group's members nobody can bring an agreement about, and of no smaller part is that so.
  public let minimalBlocking: [[Int]]
  /// Where it is written.
  public let location: SourceLocation

  /// Whether acceptance by some parties makes an agreement: enough of the members, and everybody besides.
  ///
  /// - Parameters:
  ///   - parties: Who accepts, by position.
  ///   - count: How many parties there are.
  /// - Returns: Whether it does.
  public func isMade(by parties: [Int], of count: Int) -> Bool {
    let accepting = Set(parties)
    return (0..<count).allSatisfy { accepting.contains($0) || members.contains($0) }
      && rule.holds(with: parties.reduce(0) { $0 | 1 << UInt32($1) })
  }

  /// Looks at every group of the members.
  ///
  /// - Complexity: 2 to the number of members.
  init(_ signing: AgreementRule, ratifiedBy bodies: [RatifyingBody] = [], at location: SourceLocation) {
    self.signing = signing
    let rule: AgreementRule = bodies.isEmpty ? signing : .all([signing] + bodies.map(\.rule))
    self.rule = rule
    self.location = location
    members = rule.parties
    let bits = members.map { UInt32(1) << UInt32($0) }
    let wins = Self.winning(rule, bits)
    minimalWinning = Self.minimal(members) { wins[$0] }
    minimalBlocking = Self.minimal(members) { !wins[wins.count - 1 - $0] }
  }

  /// Whether each group of the members wins, the members of a group as bits.
  var winningGroups: [Bool] { Self.winning(rule, members.map { UInt32(1) << UInt32($0) }) }

  /// How often the outcomes that all of a group accept are to be counted; `nil` where there are too many groups.
  ///
  /// All of these together are the outcomes that some winning group accepts. Groups that count nothing are left out.
  var signsOfGroups: [(group: [Int], sign: Int)]? {
    guard members.count <= mostSigned else { return nil }
    var signs = winningGroups.map { $0 ? 1 : 0 }
    for bit in members.indices {
      for group in signs.indices where group >> bit & 1 == 1 { signs[group] -= signs[group & ~(1 << bit)] }
    }
    return signs.indices.filter { signs[$0] != 0 }.map { group in
      (members.indices.filter { group >> $0 & 1 == 1 }.map { members[$0] }, signs[group])
    }
  }

  /// Whether each group of the members wins, the members of a group as bits.
  private static func winning(_ rule: AgreementRule, _ bits: [UInt32]) -> [Bool] {
    (0..<1 << bits.count).map { group in
      rule.holds(with: bits.indices.reduce(0) { group >> $1 & 1 == 1 ? $0 | bits[$1] : $0 })
    }
  }

  /// The groups that can do something, and of which no smaller part can, smallest first.
  private static func minimal(_ members: [Int], _ can: (Int) -> Bool) -> [[Int]] {
    (0..<1 << members.count)
      .filter { group in
        can(group) && members.indices.allSatisfy { group >> $0 & 1 == 0 || !can(group & ~(1 << $0)) }
      }
      .map { group in members.indices.filter { group >> $0 & 1 == 1 }.map { members[$0] } }
      .sorted { $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1) }
  }
}

private let mostSigned = 8
