extension Validation {
  /// Reads the steps in which an agreement is carried out.
  mutating func validateSteps() -> [Step] {
    let entries = document.part("steps")?.entries("'steps'", &diagnostics) ?? []
    if let entry = entries.dropFirst(mostSteps).first {
      diagnostics.error(
        at: entry.key.location, "there are \(entries.count) steps",
        why:
          "every order of up to \(mostSteps) steps is looked at, and each one more doubles the work",
        fix: "join steps that the same party takes one after the other")
      return []
    }
    var steps: [Step] = []
    var after: [(step: Int?, names: [Located<String>])] = []
    var setBy: [Int: String] = [:]
    for entry in entries {
      let names = entry.value.value(of: "after").map { listed($0, "'after'", "a step") } ?? []
      if let step = step(entry, &setBy) {
        after.append((steps.count, names))
        steps.append(step)
      } else {
        after.append((nil, names))
      }
    }
    let ids = entries.map(\.key.value)
    for (position, (index, names)) in after.enumerated() {
      for name in names {
        if let place = steps.firstIndex(where: { $0.id == name.value }) {
          if let index { steps[index].after.append(place) }
        } else if let place = stepsLeftOut[name.value] {
          diagnostics.error(
            at: place,
            "'\(entries[position].key.value)' comes after '\(name.value)', which the variant leaves out",
            why: "a step can only come after another one",
            fix:
              "write '\(entries[position].key.value)' anew in the variant, without it under 'after'"
          )
        } else if !ids.contains(name.value) {
          diagnostics.error(
            at: name.location, "'\(name.value)' is not a step",
            why: "a step can only come after another one",
            fix: suggestion(for: name.value, among: ids, of: "steps"))
        }
      }
    }
    reportCycles(steps)
    reportClashes(steps, setBy)
    return steps
  }

  /// An issue without a step is a step by its own id.
  private mutating func reportClashes(_ steps: [Step], _ setBy: [Int: String]) {
    for step in steps {
      guard let issue = issues.firstIndex(where: { $0.id == step.id }), setBy[issue] == nil else {
        continue
      }
      diagnostics.error(
        at: step.location, "the step '\(step.id)' has the id of an issue that no step sets",
        why: "an issue without a step is a step by itself, and goes by its own id",
        fix: "give the step another id, or add the issue to what some step sets")
    }
  }

  /// Puts a variant's step in the place of the one with its id, adds it, or takes the step away.
  mutating func changeStep(_ entry: YAMLNode.Entry) {
    let place = StatementPlace(tree: .scenario, section: "steps", name: entry.key.value)
    guard case .scalar("none") = entry.value.content else {
      document = document.replacing(place, with: entry.value)
      return
    }
    let steps = document.part("steps")?.mapping.map(\.key.value) ?? []
    guard steps.contains(entry.key.value) else {
      diagnostics.error(
        at: entry.key.location, "there is no step '\(entry.key.value)' to leave out",
        why: "a misspelt id would leave the step in place",
        fix: suggestion(for: entry.key.value, among: steps, of: "steps"))
      return
    }
    stepsLeftOut[entry.key.value] = entry.key.location
    document = document.replacing(place, with: nil)
  }

  private mutating func step(
    _ entry: YAMLNode.Entry, _ setBy: inout [Int: String]
  ) -> Step? {
    let isNamed = entry.key.isIdentifier(of: "a step", &diagnostics)
    guard
      let record = Record(entry.value, .step, &diagnostics),
      let node = record.required(
        "sets", "the step", why: "a step sets issues to what was agreed", &diagnostics)
    else { return nil }
    var sets: [Int] = []
    var isRight = isNamed
    for name in listed(node, "'sets'", "an issue") {
      guard let index = issue(name) else {
        isRight = false
        continue
      }
      if let other = setBy[index] {
        diagnostics.error(
          at: name.location, "'\(name.value)' is set by '\(other)' already",
          why: "an issue is carried out once; of two steps nobody could say which one did it",
          fix: "remove it from one of the two")
        isRight = false
      } else {
        setBy[index] = entry.key.value
        sets.append(index)
      }
    }
    guard isRight else {
      // What else is wrong with the step.
      if let node = record["by"] { _ = owners(of: entry.key, sets, node) }
      return nil
    }
    guard !sets.isEmpty else {
      diagnostics.error(
        at: node.location, "the step '\(entry.key.value)' sets nothing",
        why: "a step sets issues to what was agreed", fix: "name at least one issue")
      return nil
    }
    guard let owners = owners(of: entry.key, sets, record["by"]) else { return nil }
    let evidence = evidence(in: record)
    state(.step(entry.key.value), by: nil, evidence, at: entry.key.location)
    return Step(
      id: entry.key.value, name: localizedText("name", in: record), sets: sets, owners: owners,
      isReversible: record["reversible"]?.truth("'reversible'", &diagnostics) ?? false,
      mostParts: mostParts(of: entry.key, sets, record["tranches"]),
      evidence: evidence, location: entry.key.location)
  }

  /// Who takes a step: whoever it names, else whoever decides its issues.
  private mutating func owners(
    of step: Located<String>, _ sets: [Int], _ node: YAMLNode?
  ) -> [Int]? {
    let deciders = sets.flatMap { issues[$0].decidedBy ?? [] }
    guard let node else {
      // An issue of which the file does not say who decides it is decided by all who sign.
      let isUnsaid = sets.contains { issues[$0].decidedBy == nil }
      let owners = isUnsaid ? decidingSignatories : Array(Set(deciders)).sorted()
      guard owners.isEmpty else { return owners }
      diagnostics.error(
        at: step.location, "nobody decides what the step '\(step.value)' sets",
        why: "a step is taken by somebody, who may also walk away before it",
        fix: "add 'by: PARTY' to the step, or 'decided_by' to the issue")
      return nil
    }
    let names = listed(node, "'by'", "a party")
    let owners = names.compactMap { party($0) }
    guard owners.count == names.count, !owners.isEmpty else {
      if names.isEmpty {
        diagnostics.error(
          at: node.location, "nobody takes the step '\(step.value)'",
          why: "a step is taken by somebody, who may also walk away before it",
          fix: "name a party")
      }
      return nil
    }
    var isRight = true
    for index in sets {
      guard let decided = issues[index].decidedBy, !decided.isEmpty,
        !decided.contains(where: { owners.contains($0) })
      else { continue }
      let names = decided.map { "'\(partyIDs[$0])'" }.joined(separator: ", ")
      diagnostics.error(
        at: node.location,
        "the step '\(step.value)' sets '\(issues[index].id)', which nobody who takes it decides",
        why: "the issue is decided by \(names)",
        fix: "name one of them under 'by', or correct 'decided_by'")
      isRight = false
    }
    // Whoever decides nothing of the step has nothing to hold back. Where all is wrong, that has been said.
    for (owner, name) in zip(owners, names) where isRight && !sets.isEmpty {
      let deciders = sets.map { issues[$0].decidedBy ?? decidingSignatories }
      guard !deciders.contains(where: { $0.contains(owner) || $0.isEmpty }) else { continue }
      diagnostics.error(
        at: name.location,
        "'\(name.value)' takes the step '\(step.value)' but decides nothing of it",
        why: "nobody can hold back what others decide",
        fix: "leave it out of 'by', or add it to 'decided_by' of the issue")
      isRight = false
    }
    return isRight ? owners : nil
  }

  /// How many equal parts a step may be carried out in.
  private mutating func mostParts(
    of step: Located<String>, _ sets: [Int], _ node: YAMLNode?
  ) -> Int? {
    guard let node, let text = node.text("a number of tranches", &diagnostics) else { return nil }
    guard let number = Int(text.value), (1...mostTranches).contains(number) else {
      diagnostics.error(
        at: node.location, "'\(text.value)' is not a number of tranches",
        why: "a step is carried out in 1 to \(mostTranches) equal parts",
        fix: "write the most parts that are practical, or 1 where it cannot be split")
      return nil
    }
    if number > 1, let choice = sets.first(where: { !issues[$0].isQuantity }) {
      diagnostics.error(
        at: node.location,
        "the step '\(step.value)' cannot be split: '\(issues[choice].id)' is a choice",
        why: "a quantity can be handed over in parts; an option is there or it is not",
        fix: "leave out 'tranches', or set the choice in a step of its own")
    }
    return number
  }

  /// The signatories that decide something where a file does not say who does.
  var decidingSignatories: [Int] {
    (document.part("parties")?.mapping ?? []).enumerated().filter { _, entry in
      entry.value.value(of: "consents_to") == nil
        && entry.value.value(of: "document")?.content != .scalar("true")
    }.map(\.offset)
  }

  /// One name, or a list of them.
  private mutating func listed(
    _ node: YAMLNode, _ what: String, _ element: String
  ) -> [Located<String>] {
    let nodes: [YAMLNode]
    if case .scalar = node.content {
      nodes = [node]
    } else {
      nodes = node.elements(what, &diagnostics) ?? []
    }
    return nodes.compactMap { $0.text(element, &diagnostics) }
  }

  private mutating func reportCycles(_ steps: [Step]) {
    var rest = Set(steps.indices)
    while true {
      // What can be done first is taken away until nothing is left, or a circle.
      while let first = rest.sorted().first(where: {
        steps[$0].after.allSatisfy { !rest.contains($0) }
      }) {
        rest.remove(first)
      }
      guard var place = rest.min() else { return }
      var path: [Int] = []
      while !path.contains(place) {
        path.append(place)
        place = steps[place].after.first { rest.contains($0) } ?? place
      }
      let circle = path.drop { $0 != place } + [place]
      diagnostics.error(
        at: steps[place].location,
        "the step '\(steps[place].id)' must come before itself: "
          + circle.reversed().map { steps[$0].id }.joined(separator: " → "),
        why: "no order of the steps would be possible", fix: "remove one 'after' of the circle")
      rest.subtract(circle)
    }
  }
}

extension MapKind {
  /// A step in which an agreement is carried out.
  static let step = MapKind(
    "Step", "a step",
    [
      .required("sets", .oneOrList(.id), "The issues that it sets to what was agreed."),
      Key("by", .oneOrList(.id), "The parties that take it together; else whoever decides it."),
      Key("reversible", .truth, "Whether others can undo it once they walk away."),
      Key("after", .oneOrList(.id), "The steps that must come before it."),
      Key("tranches", .count, "How many equal parts it may be carried out in."),
      .name, .evidence, .date, .confidence,
    ])
}
