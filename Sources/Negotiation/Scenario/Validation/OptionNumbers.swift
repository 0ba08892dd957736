extension Validation {
  /// A number for every option of an issue, or for every level of a quantity by straight lines
  /// through the points given.
  mutating func optionNumbers(
    _ node: YAMLNode, of issue: Issue, _ key: Located<String>
  ) -> (values: [Rational], evidence: Evidence)? {
    var points = node
    var evidence = Evidence()
    // An option may itself be called 'worth', so only a map below it makes the record form.
    if let inner = node.value(of: "worth"), case .mapping = inner.content {
      guard let claim = claim(node, "the numbers of an issue", under: "worth") else { return nil }
      points = claim.value
      evidence = claim.evidence
    }
    guard let entries = points.entries("what '\(issue.id)' is worth", &diagnostics) else {
      return nil
    }
    var numbers: [Int: Rational] = [:]
    var order: [Int] = []
    var isComplete = true
    for entry in entries {
      guard let position = option(entry.key, of: issue),
        let claim = claim(entry.value, "a number", under: "worth"),
        let number = claim.value.number("what '\(entry.key.value)' is worth", &diagnostics)
      else {
        isComplete = false
        continue
      }
      evidence.records += claim.evidence.records.filter { !evidence.records.contains($0) }
      evidence.isAnalyst = evidence.isAnalyst || claim.evidence.isAnalyst
      if numbers[position] != nil {
        diagnostics.error(
          at: entry.key.location, "'\(entry.key.value)' has two numbers",
          why: "one of the two would be lost", fix: "remove one of them")
        isComplete = false
        continue
      }
      numbers[position] = number
      order.append(position)
    }
    guard isComplete else { return nil }
    let values =
      issue.isQuantity
      ? line(through: numbers, order, issue, key) : all(numbers, issue, key)
    return values.map { ($0, evidence) }
  }

  private mutating func all(
    _ numbers: [Int: Rational], _ issue: Issue, _ key: Located<String>
  ) -> [Rational]? {
    let missing = issue.options.indices.filter { numbers[$0] == nil }
    guard missing.isEmpty else {
      let names = missing.map { "'\(issue.options[$0].id)'" }.joined(separator: ", ")
      diagnostics.error(
        at: key.location, "'\(issue.id)' has no number for \(names)",
        why: "a missing number would be taken for 0, which nobody has stated",
        fix: "add a number for each option")
      return nil
    }
    return issue.options.indices.compactMap { numbers[$0] }
  }

  private mutating func line(
    through numbers: [Int: Rational], _ order: [Int], _ issue: Issue, _ key: Located<String>
  ) -> [Rational]? {
    let last = issue.options.count - 1
    guard numbers[0] != nil, numbers[last] != nil else {
      diagnostics.error(
        at: key.location, "the line of '\(issue.id)' does not reach both ends of its range",
        why: "levels beyond the last point would have no number",
        fix: "give a number for \(issue.options[0].id) and for \(issue.options[last].id)")
      return nil
    }
    guard order == order.sorted() else {
      diagnostics.error(
        at: key.location, "the levels of '\(issue.id)' do not increase",
        why: "the line runs through the points in the order of the levels",
        fix: "list the levels least first")
      return nil
    }
    var values: [Rational] = []
    for (from, to) in zip(order, order.dropFirst()) {
      for level in from..<to {
        guard let start = numbers[from], let end = numbers[to],
          let value = end.minus(start)?
            .times(Rational(level - from))?
            .divided(by: Rational(to - from))?
            .plus(start)
        else {
          diagnostics.error(
            at: key.location, "the line of '\(issue.id)' has numbers too large or too fine",
            why: "payoffs are kept exactly", fix: "round the numbers")
          return nil
        }
        values.append(value)
      }
    }
    return numbers[last].map { values + [$0] }
  }
}
