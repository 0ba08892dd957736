extension Validation {
  /// Reads how options of one issue compare: "guarantee: binding > political", "withdrawal: less is
  /// better".
  mutating func readOrders(_ record: Record, _ party: Int, _ preferences: inout Preferences) {
    for node in record["order"]?.elements("'order'", &diagnostics) ?? [] {
      guard let claim = claim(node, .order),
        let order = order(claim, at: node.location)
      else { continue }
      let stance = preferences.stances[order.issue]
      if stance == .silent || stance == .indifferent {
        let key = stance == .silent ? "silent" : "indifferent"
        diagnostics.error(
          at: node.location, "'\(issues[order.issue].id)' is listed as \(key) and ordered",
          why: "a party cannot be \(key) about an issue and prefer one option to another",
          fix: "keep one of the two statements")
      }
      mentioned.insert(order.issue)
      preferences.orders.append(order)
      state(.order(issues[order.issue].id), by: party, claim.evidence, at: node.location)
    }
  }

  private mutating func order(_ claim: ClaimedValue, at place: SourceLocation) -> OrderStatement? {
    guard let words = claim.value.statementWords("an order", &diagnostics),
      case .scalar(let text) = claim.value.content
    else { return nil }
    guard words.count >= 3, words[0].kind == .name, words[1].isSign(":") else {
      return refuseOrder(claim.value, "the order does not say which issue it is about")
    }
    guard let index = issue(words[0].text) else { return nil }
    let rest = Array(words[2...])
    if rest.map(\.value).dropFirst() == ["is", "better"] {
      return direction(rest[0], index, text, claim, place)
    }
    var levels: [Int] = []
    var relations: [OrderStatement.Relation] = []
    for (position, word) in rest.enumerated() {
      if position % 2 == 0 {
        guard word.kind == .name else {
          return refuseOrder(claim.value, "an option should stand before '\(word.value)'")
        }
        guard let level = option(word.text, of: issues[index]) else { return nil }
        guard !levels.contains(level) else {
          return refuseOrder(claim.value, "'\(word.value)' stands twice in the order")
        }
        levels.append(level)
      } else {
        guard let relation = OrderStatement.Relation(rawValue: word.value == "~" ? "=" : word.value)
        else {
          return refuseOrder(claim.value, "'\(word.value)' does not compare two options")
        }
        relations.append(relation)
      }
    }
    guard levels.count >= 2, relations.count == levels.count - 1 else {
      return refuseOrder(claim.value, "the order compares nothing")
    }
    return OrderStatement(
      issue: index, levels: levels, relations: relations, text: text, evidence: claim.evidence,
      location: place)
  }

  /// "less is better", "more is better": every level against the next.
  private mutating func direction(
    _ word: StatementWord, _ index: Int, _ text: String, _ claim: ClaimedValue,
    _ place: SourceLocation
  ) -> OrderStatement? {
    let issue = issues[index]
    guard ["less", "more"].contains(word.value) else {
      return refuseOrder(claim.value, "'\(word.value) is better' is no direction")
    }
    guard issue.isQuantity || issue.isOrdered else {
      diagnostics.error(
        at: word.text.location, "'\(issue.id)' has no order in which less or more is better",
        why: "only quantities and issues with 'ordered: true' have one",
        fix: "list the options: \"\(issue.id): best > … > worst\"")
      return nil
    }
    guard issue.options.count > 1 else {
      return refuseOrder(claim.value, "'\(issue.id)' has a single level")
    }
    let levels = Array(issue.options.indices)
    return OrderStatement(
      issue: index, levels: word.value == "more" ? levels.reversed() : levels,
      relations: levels.dropFirst().map { _ in .better }, text: text, evidence: claim.evidence,
      location: place)
  }

  private mutating func refuseOrder(_ node: YAMLNode, _ message: String) -> OrderStatement? {
    diagnostics.error(
      at: node.location, message, why: "an order names an issue and its options, best first",
      fix: "write \"ISSUE: best > next >= last\", or \"ISSUE: less is better\"")
    return nil
  }
}

extension MapKind {
  /// An order of the options of an issue, with what it rests on.
  static let order = MapKind(
    "Order", "an order",
    [
      .required("say", .text, "ISSUE: best > next >= last, or ISSUE: less is better."),
      .evidence, .date, .confidence,
    ])
}
