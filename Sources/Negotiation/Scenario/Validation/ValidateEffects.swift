extension Validation {
  /// Reads what is worth more or less under a condition.
  mutating func readEffects(
    _ record: Record, _ party: Int, _ preferences: inout Preferences
  ) {
    for entry in record["conditional"]?.entries("'conditional'", &diagnostics) ?? [] where goesOn {
      let isNamed = entry.key.isIdentifier(of: "a conditional effect", &diagnostics)
      guard
        let effect = Record(entry.value, .effect, &diagnostics)
      else { continue }
      let when = effect.required(
        "when", "the effect", why: "it counts only under its condition", &diagnostics)
      let condition = when.flatMap { self.condition($0) }
      let bounds = WorthBound.Direction.allCases.compactMap { direction in
        effect[direction.rawValue].flatMap { bound(direction, $0) }
      }
      // A bound says enough by itself.
      let isBounded = WorthBound.Direction.allCases.contains { effect[$0.rawValue] != nil }
      let worthNode =
        !isBounded
        ? effect.required("worth", "the effect", why: "it adds to the payoff", &diagnostics)
        : effect["worth"]
      let worth =
        worthNode.map { statedNumber($0, "'worth'", orSign: true) }
        ?? (isBounded ? .open : nil)
      var per: Int?
      if let name = effect["per"]?.text("'per'", &diagnostics), let index = issue(name) {
        if issues[index].isQuantity {
          guard take(issues[index].options.count * 64, at: name.location) else { return }
          per = index
        } else {
          diagnostics.error(
            at: name.location, "'\(name.value)' is a choice, not a quantity",
            why: "an effect is counted per unit of a quantity", fix: "remove 'per'")
        }
      }
      let evidence = evidence(in: effect)
      state(.effect(entry.key.value), by: party, evidence, at: entry.key.location)
      guard isNamed, let condition, let worth, case .scalar(let text)? = when?.content else {
        continue
      }
      preferences.effects.append(
        ConditionalEffect(
          id: entry.key.value, name: localizedText("name", in: effect), when: condition, text: text,
          worth: worth, bounds: bounds, per: per, evidence: evidence,
          note: localizedText("note", in: effect), location: entry.key.location))
    }
  }

  /// "ISSUE: LEVEL -> LEVEL".
  private mutating func bound(
    _ direction: WorthBound.Direction, _ node: YAMLNode
  ) -> WorthBound? {
    guard let words = node.statementWords("a move on an issue", &diagnostics),
      case .scalar(let text) = node.content
    else { return nil }
    guard words.count == 5, words[1].isSign(":"), words[3].isSign("->") else {
      diagnostics.error(
        at: node.location, "'\(text.shortened)' is no move on an issue",
        why: "an effect is bounded by what moving an issue is worth",
        fix: "write \"ISSUE: LEVEL -> LEVEL\"")
      return nil
    }
    guard let index = issue(words[0].text), let from = option(words[2].text, of: issues[index]),
      let to = option(words[4].text, of: issues[index])
    else { return nil }
    return WorthBound(direction: direction, issue: index, from: from, to: to, text: text)
  }
}

extension MapKind {
  /// A conditional effect.
  static let effect = MapKind(
    "Effect", "a conditional effect",
    [
      .required("when", .condition, "The condition under which it counts."),
      Key("worth", .signedNumber, "What it adds to the payoff; required where nothing bounds it."),
      Key("per", .id, "The quantity for each unit of which it counts."),
      .name, .evidence, .date, .confidence, .note,
    ]
      + WorthBound.Direction.allCases.map { direction in
        Key(direction.rawValue, .text, "A move that bounds it: ISSUE: LEVEL -> LEVEL.")
      })
}
