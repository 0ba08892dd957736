extension Scenario {
  /// The steps in which an agreement is carried out, those first that the file states.
  ///
  /// An issue that no stated step sets is a step of its own, taken by whoever decides it, which nobody can undo.
  ///
  /// - Parameter outcome: The agreement; a step that leaves everything at its status quo is none.
  /// - Returns: The steps, with precedence among them.
  public func steps(to outcome: Outcome) -> [Step] {
    func isMoved(_ issue: Int) -> Bool { outcome[issue] != issues[issue].statusQuo }
    let stated = steps.indices.filter { steps[$0].sets.contains(where: isMoved) }
    let set = Set(steps.flatMap(\.sets))
    let places = Dictionary(uniqueKeysWithValues: stated.enumerated().map { ($1, $0) })
    return stated.map { index in
      var step = steps[index]
      // What need not be done is done, once what comes before it is.
      step.after = stepsBefore(index) { places[$0] != nil }.compactMap { places[$0] }.sorted()
      return step
    }
      + issues.indices.filter { isMoved($0) && !set.contains($0) }.map { index in
        Step(
          id: issues[index].id, name: issues[index].name, sets: [index],
          owners: deciders(of: index), isReversible: false, mostParts: nil,
          evidence: issues[index].evidence,
          location: issues[index].location)
      }
  }

  /// The steps that a step comes after, of those that are taken: through a step that is not, those before that one.
  private func stepsBefore(_ step: Int, isTaken: (Int) -> Bool) -> Set<Int> {
    steps[step].after.reduce(into: []) { before, other in
      if isTaken(other) {
        before.insert(other)
      } else {
        before.formUnion(stepsBefore(other, isTaken: isTaken))
      }
    }
  }

  /// Who decides an issue: whoever the file names, else all signatories but documents.
  public func deciders(of issue: Int) -> [Int] {
    issues[issue].decidedBy ?? signatories.filter { !parties[$0].isDocument }
  }

  /// Whether a party decides some issue, alone or together with others.
  public func decidesSomething(_ party: Int) -> Bool {
    issues.indices.contains { deciders(of: $0).contains(party) }
  }

  /// The issues that a party decides alone.
  public func issuesDecidedAlone(by party: Int) -> [Int] {
    issues.indices.filter { deciders(of: $0) == [party] }
  }
}
