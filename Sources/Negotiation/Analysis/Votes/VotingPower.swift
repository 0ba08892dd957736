/// How often a party's acceptance decides, whatever anybody wants: power by the rule alone.
public struct VotingPower: Hashable, Sendable {
  /// The party, by position.
  public let party: Int
  /// The share of all orders of the members in which the party's joining makes the agreement; they add up to 1.
  ///
  /// - SeeAlso: Shapley and Shubik, "A Method for Evaluating the Distribution of Power in a Committee System" (1954).
  public let shapleyShubik: Rational
  /// The party's share of all swings of all members; they add up to 1.
  ///
  /// - SeeAlso: Banzhaf, "Weighted Voting Doesn't Work" (1965).
  public let banzhaf: Rational
  /// In how many of the groups of the others the party's joining makes the agreement.
  public let swings: Int
}

extension Agreement {
  /// The power that the rule gives to each member.
  ///
  /// - Returns: One for each member, in their order.
  /// - Complexity: 2 to the number of members, times that number.
  public var power: [VotingPower] {
    let wins = winningGroups
    let count = members.count
    let swings = members.indices.map { member in
      var bySize = Array(repeating: 0, count: count)
      for group in wins.indices where group >> member & 1 == 0 && !wins[group] && wins[group | 1 << member] {
        bySize[group.nonzeroBitCount] += 1
      }
      return bySize
    }
    let orders = factorial(count)
    let all = swings.joined().reduce(0, +)
    return members.indices.map { member in
      // As many orders have just these before the member, and those after it.
      let pivotal = swings[member].enumerated().reduce(Int128(0)) { sum, part in
        sum + Int128(part.element) * factorial(part.offset) * factorial(count - 1 - part.offset)
      }
      let own = swings[member].reduce(0, +)
      return VotingPower(
        party: members[member], shapleyShubik: Rational(pivotal, over: orders) ?? Rational(0),
        banzhaf: Rational(Int128(own), over: Int128(max(all, 1))) ?? Rational(0), swings: own)
    }
  }

  private func factorial(_ number: Int) -> Int128 { (1...Swift.max(number, 1)).reduce(1) { $0 * Int128($1) } }
}
