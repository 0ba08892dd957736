extension Preferences {
  /// The issues that the party is silent about, by position: nothing that its file states says what their options are worth to
  /// it, whatever red lines it has there.
  ///
  /// These are the issues listed under `silent`, and of a party with payoffs those that it does not mention, as long as no
  /// effect depends on them and no comparison of whole outcomes bears on them.
  ///
  /// - Parameter issues: The issues of the scenario.
  /// - Returns: Their positions, in order.
  public func silentIssues(of issues: [Issue]) -> [Int] {
    let ordered = Set(orders.map(\.issue))
    let inEffects = effects.reduce(into: Set<Int>()) {
      $0.formUnion($1.when.issues)
      if let quantity = $1.per { $0.insert(quantity) }
    }
    return stances.indices.filter { issue in
      let isUnstated =
        switch stances[issue] {
        case .silent: true
        case .unsaid: hasPayoffs
        case .scored, .open, .indifferent: false
        }
      return isUnstated && !inEffects.contains(issue) && !ordered.contains(issue)
        && !comparisons.contains { $0.bears(on: issue, statusQuo: issues[issue].statusQuo) }
    }
  }
}

extension Comparison {
  /// Whether what it says depends on what an issue's options are worth, those of an issue whose status quo is worth 0.
  fileprivate func bears(on issue: Int, statusQuo: Int) -> Bool {
    var counts: [Int: Int] = [:]
    for term in terms {
      guard case .outcome(let outcome) = term.side, outcome[issue] != statusQuo else { continue }
      counts[outcome[issue], default: 0] += term.sign
    }
    return counts.values.contains { $0 != 0 }
  }
}
