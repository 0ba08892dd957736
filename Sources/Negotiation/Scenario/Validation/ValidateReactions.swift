extension Validation {
  /// Reads the trees in which parties answer each other.
  mutating func validateReactions() -> [Reaction] {
    (document.part("reactions")?.entries("'reactions'", &diagnostics) ?? []).compactMap { entry in
      let isNamed = entry.key.isIdentifier(of: "a reaction", &diagnostics)
      let evidence =
        entry.value.value(of: "evidence") == nil
        ? Evidence()
        : Record(entry.value, .reaction, &diagnostics).map { self.evidence(in: $0) } ?? Evidence()
      state(.reaction(entry.key.value), by: nil, evidence, at: entry.key.location)
      guard let root = node(entry.value, as: .reaction, depth: 0), isNamed else { return nil }
      return Reaction(
        id: entry.key.value,
        name: entry.value.value(of: "name").flatMap {
          LocalizedText($0, "'name'", &diagnostics)
        }, root: root, evidence: evidence, location: entry.key.location)
    }
  }

  /// "no_agreement", a proposal, an outcome by `set`, a move by `by` and `does`, or a move of chance.
  private mutating func node(
    _ node: YAMLNode, as kind: MapKind = .place, depth: Int
  ) -> Reaction.Node? {
    guard depth < mostMoves else {
      diagnostics.error(
        at: node.location, "more than \(mostMoves) moves follow each other",
        why: "nobody looks so far ahead", fix: "end the tree with an outcome")
      return nil
    }
    if case .scalar(let word) = node.content {
      return word == "no_agreement" ? .noAgreement : leaf(Located(word, at: node.location))
    }
    guard let record = Record(node, kind, &diagnostics) else { return nil }
    let forms = ["set", "payoffs", "does", "chance"].filter { record[$0] != nil }
    guard forms.count == 1 else {
      diagnostics.error(
        at: node.location,
        forms.isEmpty ? "nothing says what happens here" : "several things happen here at once",
        why: "a place of the tree is an outcome, a party's move, or a move of chance",
        fix: "write a proposal, 'no_agreement', 'set', 'payoffs', 'by' and 'does', or 'chance'")
      return nil
    }
    if let settings = record["set"] { return leaf(settings) }
    if let payoffs = record["payoffs"] { return leaf(of: payoffs) }
    if let branches = record["chance"] { return chance(branches, depth) }
    let mover = record.required(
      "by", "the move", why: "somebody chooses what happens", &diagnostics)?
      .text("a party", &diagnostics)
    let party = mover.flatMap { self.party($0) }
    let branches = record.required(
      "does", "the move", why: "a choice is made among branches", &diagnostics
    ).flatMap { self.branches($0, "'does'", depth, isChance: false) }
    guard let party, let branches else { return nil }
    return .move(by: party, branches)
  }

  private mutating func chance(_ node: YAMLNode, _ depth: Int) -> Reaction.Node? {
    guard let branches = branches(node, "'chance'", depth, isChance: true) else { return nil }
    let sum = branches.compactMap(\.share).reduce(Rational(0) as Rational?) { $0?.plus($1) }
    guard sum == Rational(1) else {
      diagnostics.error(
        at: node.location,
        "the probabilities add up to \(sum.map { "\($0)" } ?? "too fine a number")",
        why: "chance takes exactly one of the branches", fix: "make them add up to 1")
      return nil
    }
    return .chance(branches)
  }

  private mutating func branches(
    _ node: YAMLNode, _ what: String, _ depth: Int, isChance: Bool
  ) -> [Reaction.Branch]? {
    guard let entries = node.entries(what, &diagnostics) else { return nil }
    if entries.isEmpty {
      diagnostics.error(
        at: node.location, "\(what) names nothing that can happen",
        why: "a move leads somewhere", fix: "write at least one branch, or an end of the tree")
    }
    var branches: [Reaction.Branch] = []
    for entry in entries {
      let isNamed = entry.key.isIdentifier(of: "a move", textUnder: nil, &diagnostics)
      var share: Rational?
      var below = entry.value
      if isChance {
        guard
          let record = Record(entry.value, .branchOfChance, &diagnostics),
          let then = record.required(
            "then", "the branch", why: "it leads somewhere", &diagnostics),
          let number = record.required(
            "share", "the branch", why: "chance takes it with a probability", &diagnostics)?
            .number("a probability", &diagnostics)
        else { continue }
        guard number > Rational(0) else {
          diagnostics.error(
            at: entry.value.location, "the probability \(number) is not more than 0",
            why: "what cannot happen is no branch", fix: "leave the branch out")
          continue
        }
        share = number
        below = then
      }
      guard let next = self.node(below, depth: depth + 1), isNamed else { continue }
      branches.append(
        Reaction.Branch(
          id: entry.key.value, name: nil, share: share, node: next))
    }
    return branches.count == entries.count && !branches.isEmpty ? branches : nil
  }

  /// A proposal as it stands.
  private mutating func leaf(_ name: Located<String>) -> Reaction.Node? {
    guard let proposal = proposals.first(where: { $0.id == name.value }) else {
      if document.part("proposals")?.value(of: name.value) != nil { return nil }
      diagnostics.error(
        at: name.location, "'\(name.value)' is not an outcome",
        why: "a tree ends with a proposal, with 'no_agreement', or with an outcome that it sets",
        fix: suggestion(
          for: name.value, among: proposals.map(\.id) + ["no_agreement"], of: "ends"))
      return nil
    }
    return outcome(
      zip(proposal.levels, issues).map { levels, issue in
        levels.contains(issue.statusQuo) ? issue.statusQuo : levels.levels.first ?? 0
      }, at: name.location)
  }

  /// An outcome by some of its options; what is not named stays at its status quo.
  private mutating func leaf(_ node: YAMLNode) -> Reaction.Node? {
    guard let settings = node.entries("'set'", &diagnostics) else { return nil }
    var levels = issues.map(\.statusQuo)
    for setting in settings {
      guard let index = issue(setting.key),
        let name = setting.value.text("an \(issues[index].optionKind)", &diagnostics),
        let level = option(name, of: issues[index])
      else { return nil }
      levels[index] = level
    }
    return outcome(levels, at: node.location)
  }

  /// What each party gets where the end is no outcome of the model.
  private mutating func leaf(of node: YAMLNode) -> Reaction.Node? {
    guard let entries = node.entries("'payoffs'", &diagnostics) else { return nil }
    var payoffs: [Rational?] = partyIDs.map { _ in nil }
    var isRight = true
    for entry in entries {
      guard let index = party(entry.key), let number = entry.value.number("a payoff", &diagnostics)
      else {
        isRight = false
        continue
      }
      payoffs[index] = number
    }
    let missing = decidingSignatories.filter { payoffs[$0] == nil }
    guard isRight, !missing.isEmpty else { return isRight ? .payoffs(payoffs) : nil }
    let names = missing.map { "'\(partyIDs[$0])'" }.joined(separator: ", ")
    diagnostics.error(
      at: node.location, "nothing says what \(names) gets here",
      why: "everybody who moves before looks at what each of the others gets in the end",
      fix: "name every party that signs, or write an outcome")
    return nil
  }

  /// An outcome, unless it breaks a definition or a law.
  private mutating func outcome(_ levels: [Int], at place: SourceLocation) -> Reaction.Node? {
    let outcome = Outcome(levels)
    guard
      let broken = rulesRead.first(where: {
        $0.kind != .linkage && !$0.condition.holds(for: outcome)
      })
    else { return .outcome(outcome) }
    diagnostics.error(
      at: place, "this end of the tree is no outcome: it breaks '\(broken.id)'",
      why: "what a definition or a law excludes cannot come about",
      fix: "settle more issues here, or correct the rule")
    return nil
  }
}

private let mostMoves = 50

extension MapKind {
  /// A place of a tree in which parties answer each other.
  // Its type stands here because places hold places, which no compiler infers.
  static let place: MapKind = MapKind(
    "Place", "a place of the tree",
    [
      Key("by", .id, "The party that moves."),
      Key("does", .byID("move", .place), "Its moves, and where each of them leads."),
      Key(
        "chance", .byID("branch", .map(.branchOfChance)),
        "What may happen by chance, with probabilities that add up to 1."),
      Key("set", .byID("issue", .level), "An outcome: the rest stays at its status quo."),
      Key("payoffs", .byID("party", .number), "What each party gets where this is no outcome."),
    ])

  /// The first place of a tree.
  static let reaction = MapKind(
    "Reaction", place.what, place.keys + [.name, .evidence, .confidence])

  /// What chance does with a probability.
  static let branchOfChance = MapKind(
    "BranchOfChance", "a branch of chance",
    [
      .required("share", .number, "Its probability."),
      .required("then", .place, "Where it leads."),
    ])
}

extension ValueForm {
  /// A proposal or `no_agreement`, or a place that says more.
  fileprivate static let place = oneOf([.text, .map(.place)])
}
