/// A group of signatories and the outcomes that all of them could accept, whatever the rest wants.
public struct Coalition: Hashable, Sendable {
  /// The signatories, by position in ascending order.
  public let parties: [Int]
  /// Whether there is an outcome that all of them accept in some reading; `nil` where a limit came
  /// before the answer.
  public let exists: Bool?
  /// How many there are; `nil` where they were not counted.
  public let count: OutcomeCount?
}

extension Scenario {
  /// The groups a report shows: every non-empty set of up to five signatories, else singles, pairs
  /// and all.
  func coalitions() -> [[Int]] {
    let signatories = self.signatories
    if signatories.count <= 5 {
      return (1..<max(1, 1 << signatories.count))
        .map { mask in signatories.indices.filter { mask >> $0 & 1 == 1 }.map { signatories[$0] } }
        .sorted {
          $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1)
        }
    }
    var groups = signatories.map { [$0] }
    for (index, first) in signatories.enumerated() {
      groups += signatories[(index + 1)...].map { [first, $0] }
    }
    return groups + [signatories]
  }
}
