extension Explanation {
  /// For every pair of signatories and for all of them: which conflicts lie between their own demands.
  ///
  /// Linkages are rules and bind every group. A group has a zone of its own exactly where it has no
  /// conflict.
  public var coalitions: [CoalitionConflicts] {
    var groups: [[Int]] = []
    for (index, first) in signatories.enumerated() {
      groups += signatories[(index + 1)...].map { [first, $0] }
    }
    if signatories.count != 2 { groups.append(signatories) }
    return groups.map { group in
      let own = DemandSet(
        demands.indices.filter { position in
          if case .linkage = demands[position].source { return true }
          return group.contains(demands[position].party)
        })
      let inside = conflicts.filter { $0.isSubset(of: own) }
      let isEmpty: Bool? = !inside.isEmpty ? true : isComplete ? false : nil
      return CoalitionConflicts(parties: group, hasZone: isEmpty.map { !$0 }, conflicts: inside)
    }
  }
}

/// The conflicts between the demands of some signatories.
public struct CoalitionConflicts: Hashable, Sendable {
  /// The signatories, by position in ascending order.
  public let parties: [Int]
  /// Whether they could agree without the others; `nil` where a limit came before the answer.
  public let hasZone: Bool?
  /// The minimal conflict sets among their demands.
  public let conflicts: [DemandSet]
}
