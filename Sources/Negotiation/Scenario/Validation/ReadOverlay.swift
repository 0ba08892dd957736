extension Validation {
  /// Reads what a variant, or an answer to a question, changes of the model; what that does is seen where it is applied.
  mutating func overlay(in record: Record) -> Overlay {
    var overlay = Overlay()
    overlay.drop = words("drop", in: record)
    overlay.addedRules = record["add_rules"]
    overlay.harden = selection("harden", in: record)
    overlay.soften = selection("soften", in: record)
    overlay.allow = record["allow"]?.entries("'allow'", &diagnostics) ?? []
    overlay.settings = record["set"]?.entries("'set'", &diagnostics) ?? []
    overlay.steps = record["steps"]?.entries("'steps'", &diagnostics) ?? []
    for judged in record["judge_by"]?.entries("'judge_by'", &diagnostics) ?? [] {
      guard case .scalar("red_lines") = judged.value.content else {
        diagnostics.error(
          at: judged.value.location, "a party can be judged by its red lines only",
          why: "payoffs judge every other party already", fix: "write 'red_lines'")
        continue
      }
      overlay.judgedByRedLines.append(judged.key)
    }
    return overlay
  }

  private mutating func words(_ key: String, in record: Record) -> [Located<String>] {
    (record[key]?.elements("'\(key)'", &diagnostics) ?? [])
      .compactMap { $0.text("an id", &diagnostics) }
  }

  private mutating func selection(_ key: String, in record: Record) -> Overlay.Selection? {
    guard let node = record[key] else { return nil }
    if case .scalar(let text) = node.content, !text.isEmpty {
      if text == "all" { return .all }
      diagnostics.error(
        at: node.location, "'\(text.shortened)' does not say which red lines",
        why: "'\(key)' is about all of them, or about those in a list",
        fix: "write 'all', or their ids in a list: '[A1, B2]'")
      return nil
    }
    return .these(words(key, in: record))
  }
}

extension MapKind {
  /// The keys of what changes the model.
  static let overlayKeys: [Key] = [
    Key("drop", .list(.id), "The rules and red lines that it removes."),
    Key("add_rules", .byID("rule", .map(.rule)), "The rules that it adds."),
    Key("harden", redLines, "The red lines that it makes firm."),
    Key("soften", redLines, "The red lines that it makes reported."),
    Key(
      "allow", .byID("issue", .oneOrList(.level)),
      "The only options or levels that it leaves of an issue."),
    Key(
      "set", .byID("path", .anything),
      "Values that it replaces, by their paths: PARTY.key, issues.ISSUE.key, proposals.PROPOSAL.key, steps.STEP.key or discount."
    ),
    Key(
      "judge_by", .byID("party", .word(["red_lines"])),
      "The parties that are judged by their red lines alone."),
    Key(
      "steps", .byID("step", .oneOf([.word(["none"]), .map(.step)])),
      "Steps that it puts in the place of those with their ids, adds, or leaves out: none."),
  ]

  /// What a belief about a party may change of the party's own demands.
  static let ownDemandKeys: [Key] = [
    Key("drop", .list(.id), "Red lines and linkages of the party that it does not have."),
    Key("harden", redLines, "Red lines of the party that are firm."),
    Key("soften", redLines, "Red lines of the party that are only reported."),
  ]

  private static let redLines = ValueForm.oneOf([.word(["all"]), .list(.id)])
}
