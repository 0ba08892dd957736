/// When the acceptances of single parties make an agreement.
///
/// A rule is monotone: whoever accepts besides never undoes an agreement.
public indirect enum AgreementRule: Hashable, Sendable {
  /// The party accepts, by position.
  case party(Int)
  /// All of these hold.
  case all([AgreementRule])
  /// One of these holds at least.
  case any([AgreementRule])
  /// Of these enough hold that their weights add up to the quota.
  case atLeast(quota: Int, of: [Weighted])

  /// A part of a rule with its weight.
  public struct Weighted: Hashable, Sendable {
    /// How much it counts; more than 0.
    public let weight: Int
    /// What has to hold for that.
    public let rule: AgreementRule
  }

  /// The parties that it names, by position in ascending order.
  public var parties: [Int] { Set(named).sorted() }

  private var named: [Int] {
    switch self {
    case .party(let party): [party]
    case .all(let rules), .any(let rules): rules.flatMap(\.named)
    case .atLeast(_, let parts): parts.flatMap(\.rule.named)
    }
  }

  /// Whether nobody that it names may be missing.
  var needsEverybody: Bool {
    let all = parties.reduce(UInt32(0)) { $0 | 1 << UInt32($1) }
    return parties.allSatisfy { !holds(with: all & ~(1 << UInt32($0))) }
  }

  /// Whether acceptance by these parties makes an agreement, one bit a party.
  public func holds(with accepting: UInt32) -> Bool {
    switch self {
    case .party(let party): accepting >> UInt32(party) & 1 == 1
    case .all(let rules): rules.allSatisfy { $0.holds(with: accepting) }
    case .any(let rules): rules.contains { $0.holds(with: accepting) }
    case .atLeast(let quota, let parts):
      parts.reduce(0) { $0 + ($1.rule.holds(with: accepting) ? $1.weight : 0) } >= quota
    }
  }
}
