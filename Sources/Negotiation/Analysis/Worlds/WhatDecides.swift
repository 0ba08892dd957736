extension Worlds {
  /// What each question changes, what changes most first.
  ///
  /// - Complexity: The number of combinations that were looked at, for each question.
  func deciders() -> [Decider] {
    if isCutShort { return [] }
    return questions.indices.map { decider($0) }.sorted { first, second in
      let (a, b) = (first.shares, second.shares)
      for (x, y) in zip(a, b) where x != y { return x > y }
      return first.question < second.question
    }
  }

  private func decider(_ question: Int) -> Decider {
    var byOthers: [[Int]: Set<Int>] = [:]
    for (answers, place) in places {
      var others = answers
      others[question] = -1
      byOthers[others, default: []].insert(place)
    }
    let groups = Set(byOthers.values.filter { $0.count > 1 })
    func count<Value: Hashable>(_ value: (World) -> Value) -> Int {
      groups.count { group in Set(group.map { value(worlds[$0]) }).count > 1 }
    }
    let areKnown = groups.allSatisfy { $0.allSatisfy { worlds[$0].isComplete } }
    let hasGrid = worlds.contains { $0.grid != nil }
    return Decider(
      question: question, groups: groups.count, verdict: count(\.verdict), mustGive: count(\.mustGive),
      conflicts: areKnown ? count { Set($0.conflicts.map(Set.init)) } : nil, alone: count(\.alone),
      grid: hasGrid ? count { ($0.grid ?? []).map { $0.map(\.answer) } } : nil)
  }
}

extension Decider {
  /// The parts of its groups in which it changes each thing, in the order in which they count.
  fileprivate var shares: [Double] {
    let groups = Double(max(self.groups, 1))
    return [verdict, mustGive, conflicts ?? 0, alone, grid ?? 0].map { Double($0) / groups }
  }
}

// What one answer comes to, whatever the others are.
extension Worlds {
  /// The fewest and the most demands that must give where a question has an answer; `nil` where that is not known of all.
  public func mustGive(_ question: Int, _ answer: Int) -> ClosedRange<Int>? {
    let worlds = worlds(question, answer)
    let numbers = worlds.compactMap(\.mustGive)
    guard !isCutShort, numbers.count == worlds.count, let least = numbers.min(), let most = numbers.max() else {
      return nil
    }
    return least...most
  }

  /// The verdict where a question has an answer, where it is the same whatever the others are.
  public func verdict(_ question: Int, _ answer: Int) -> Verdict? {
    let verdicts = Set(worlds(question, answer).map(\.verdict))
    return isCutShort || verdicts.count != 1 ? nil : verdicts.first ?? nil
  }

  private func worlds(_ question: Int, _ answer: Int) -> [World] {
    Set(places.filter { $0.key[question] == answer }.values).map { worlds[$0] }
  }
}
