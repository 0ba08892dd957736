extension Condition {
  /// The same condition with negations pushed down to the atoms, nested `all` and `any` flattened,
  /// and the level sets of one issue merged, so that few auxiliary variables are needed.
  ///
  /// - Complexity: Linear in the size of the condition, times the levels of its issues.
  var normalized: Condition { normalized(negated: false) }

  private func normalized(negated: Bool) -> Condition {
    switch self {
    case .within(let issue, let levels):
      return Self.simplified(.within(issue: issue, negated ? levels.complement : levels))
    case .atMost(let sum):
      guard negated else { return Self.simplified(self) }
      return Self.simplified(
        .atMost(
          LinearSum(
            issues: sum.issues, contributions: sum.contributions.map { $0.map { -$0 } },
            bound: -sum.bound - 1)))
    case .not(let condition): return condition.normalized(negated: !negated)
    case .all(let parts):
      let parts = parts.map { $0.normalized(negated: negated) }
      return negated ? Self.disjunction(parts) : Self.conjunction(parts)
    case .any(let parts):
      let parts = parts.map { $0.normalized(negated: negated) }
      return negated ? Self.conjunction(parts) : Self.disjunction(parts)
    }
  }

  private static var always: Condition { .all([]) }
  private static var never: Condition { .any([]) }

  private static func simplified(_ atom: Condition) -> Condition {
    switch atom {
    case .within(_, let levels):
      return levels.isEmpty ? never : levels.isFull ? always : atom
    case .atMost(let sum):
      let least = sum.contributions.reduce(0) { $0 + ($1.min() ?? 0) }
      let greatest = sum.contributions.reduce(0) { $0 + ($1.max() ?? 0) }
      return greatest <= sum.bound ? always : least > sum.bound ? never : atom
    default: return atom
    }
  }

  private static func conjunction(_ parts: [Condition]) -> Condition {
    var flat: [Condition] = []
    for part in parts {
      if part == never { return never }
      if case .all(let inner) = part { flat += inner } else { flat.append(part) }
    }
    return merged(flat, with: { $0.intersection($1) }, neutral: always, absorbing: never) {
      .all($0)
    }
  }

  private static func disjunction(_ parts: [Condition]) -> Condition {
    var flat: [Condition] = []
    for part in parts {
      if part == always { return always }
      if case .any(let inner) = part { flat += inner } else { flat.append(part) }
    }
    return merged(flat, with: { $0.union($1) }, neutral: never, absorbing: always) { .any($0) }
  }

  private static func merged(
    _ parts: [Condition], with merge: (LevelSet, LevelSet) -> LevelSet, neutral: Condition,
    absorbing: Condition, _ make: ([Condition]) -> Condition
  ) -> Condition {
    var sets: [Int: LevelSet] = [:]
    var others: [Condition] = []
    for part in parts {
      if case .within(let issue, let levels) = part {
        sets[issue] = sets[issue].map { merge($0, levels) } ?? levels
      } else if !others.contains(part) {
        others.append(part)
      }
    }
    let atoms = sets.sorted { $0.key < $1.key }.map { simplified(.within(issue: $0.key, $0.value)) }
    if atoms.contains(absorbing) { return absorbing }
    let all = atoms.filter { $0 != neutral } + others
    return all.count == 1 ? all[0] : make(all)
  }
}
