/// What a model comes to if all positions are final, in a few numbers that stand side by side.
public struct IfAllIsFinal: Hashable, Sendable {
  /// Whether some outcome meets every demand; `nil` where a limit came before the answer.
  public let isPossible: Bool?
  /// How many demands must give at least: 0 where none must; `nil` where definitions and law leave nothing, or where that is not
  /// known.
  public let mustGive: Int?
  /// How many minimal conflict sets there are; `nil` where not all are known.
  public let conflicts: Int?
  /// The parties that could open a zone alone, by position; `nil` where not all concession sets are known.
  public let alone: [Int]?

  /// Reads off what was found of a model in which all positions are final.
  public init(_ explanation: Explanation) {
    let isComplete = explanation.isComplete
    isPossible = explanation.isPossible
    mustGive = explanation.isPossible == true ? 0 : explanation.concessions.first.map(\.count)
    conflicts = isComplete ? explanation.conflicts.count : nil
    let owners = explanation.concessions.compactMap { set -> Int? in
      let parties = Set(set.positions.map { explanation.demands[$0].party })
      return parties.count == 1 ? parties.first ?? nil : nil
    }
    alone = isComplete ? Set(owners).sorted() : nil
  }
}
