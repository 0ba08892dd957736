/// One option or level for every issue, in the order of the scenario's issues.
public struct Outcome: Hashable, Sendable, Comparable {
  /// The position of the chosen level within each issue.
  public var levels: [Int]

  /// Makes an outcome from the positions of its levels.
  public init(_ levels: [Int]) { self.levels = levels }

  /// The position of the chosen level of one issue.
  public subscript(issue: Int) -> Int { levels[issue] }

  /// Orders by the first issue in which two outcomes differ.
  public static func < (a: Outcome, b: Outcome) -> Bool {
    a.levels.lexicographicallyPrecedes(b.levels)
  }
}
