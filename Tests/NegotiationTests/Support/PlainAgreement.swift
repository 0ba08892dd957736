import TestSupport

/// A rule of agreement as the generator means it, and its text.
indirect enum PlainAgreement {
  case party(Int)
  case all([PlainAgreement])
  case any([PlainAgreement])
  /// So many of a list.
  case count(Int, [PlainAgreement])
  /// Parties with weights.
  case weights(Int, [(party: Int, weight: Int)])

  var parties: Set<Int> {
    switch self {
    case .party(let party): [party]
    case .all(let parts), .any(let parts), .count(_, let parts): parts.reduce([]) { $0.union($1.parties) }
    case .weights(_, let parts): Set(parts.map(\.party))
    }
  }

  func holds(accepting: Set<Int>) -> Bool {
    switch self {
    case .party(let party): accepting.contains(party)
    case .all(let parts): !parts.contains { !$0.holds(accepting: accepting) }
    case .any(let parts): parts.contains { $0.holds(accepting: accepting) }
    case .count(let least, let parts): parts.filter { $0.holds(accepting: accepting) }.count >= least
    case .weights(let least, let parts):
      parts.filter { accepting.contains($0.party) }.map(\.weight).reduce(0, +) >= least
    }
  }

  /// The rule as the files write it.
  func text(_ ids: [String]) -> String {
    func list(_ parts: [PlainAgreement]) -> String { "[" + parts.map { $0.text(ids) }.joined(separator: ", ") + "]" }
    return switch self {
    case .party(let party): ids[party]
    case .all(let parts): "{all_of: \(list(parts))}"
    case .any(let parts): "{any_of: \(list(parts))}"
    case .count(let least, let parts): "{at_least: \(least), of: \(list(parts))}"
    case .weights(let least, let parts):
      "{at_least: \(least), of: {" + parts.map { "\(ids[$0.party]): \($0.weight)" }.joined(separator: ", ") + "}}"
    }
  }

  /// A random rule that names each of some parties.
  static func random(_ parties: [Int], depth: Int = 2, _ random: inout SplitMix64) -> PlainAgreement {
    if parties.count == 1, let only = parties.first { return .party(only) }
    if depth == 0 || parties.count < 3 || random.below(3) == 0 {
      if random.below(2) == 0 {
        let weights = parties.map { ($0, 1 + Int(random.below(5))) }
        let sum = weights.reduce(0) { $0 + $1.1 }
        return .weights(1 + Int(random.below(sum)), weights)
      }
      let parts = parties.map { PlainAgreement.party($0) }
      switch random.below(4) {
      case 0: return .all(parts)
      case 1: return .any(parts)
      default: return .count(1 + Int(random.below(parts.count)), parts)
      }
    }
    // A part of its own, which may name again who stands beside it.
    let cut = 1 + Int(random.below(parties.count - 1))
    var rest = Array(parties[cut...])
    if random.below(3) == 0, let again = parties.first { rest.append(again) }
    let own = parties[..<cut].map { PlainAgreement.party($0) }
    let nested = PlainAgreement.random(rest, depth: depth - 1, &random)
    let isListed = own.contains { part in
      if case (.party(let a), .party(let b)) = (part, nested) { a == b } else { false }
    }
    let parts = isListed ? own : own + [nested]
    switch random.below(3) {
    case 0: return .all(parts)
    case 1: return .any(parts)
    default: return .count(1 + Int(random.below(parts.count)), parts)
    }
  }
}
