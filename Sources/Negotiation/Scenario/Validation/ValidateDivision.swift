extension Validation {
  /// Reads whether an issue can be split, and reports one that cannot.
  ///
  /// An issue whose `divisible` is wrong counts as divisible, so that the mistake is reported once.
  mutating func isDivisible(_ record: Record, _ issue: Issue) -> Bool {
    guard let node = record["divisible"] else { return false }
    if node.truth("'divisible'", &diagnostics) == false { return false }
    if issue.isQuantity {
      diagnostics.error(
        at: node.location, "'\(issue.id)' is a quantity and cannot be divisible",
        why: "its levels say already how much; shares are for a choice between two options",
        fix: "remove 'divisible', or write two options: whom it goes to")
    } else if issue.options.count != 2 {
      diagnostics.error(
        at: node.location,
        "'\(issue.id)' has \(issue.options.count) "
          + "option\(issue.options.count == 1 ? "" : "s") and cannot be divisible",
        why: "an issue is split between two options, one share for each",
        fix: "keep two options, or remove 'divisible'")
    }
    return true
  }

  /// Reports what cannot stand beside divisible issues: shares need two parties who add up points,
  /// and conditions speak of options, not of shares.
  mutating func checkDivision(_ parts: VariedParts) {
    guard let divisible = issues.first(where: \.isDivisible) else { return }
    for issue in issues where !issue.isDivisible {
      diagnostics.error(
        at: issue.location, "'\(issue.id)' is not divisible, but '\(divisible.id)' is",
        why: "this release shares out issues where all of them can be split",
        fix: "add 'divisible: true' here, or remove it from the others")
    }
    checkSharers(parts.parties)
    for issue in issues where issue.appliesIf != nil {
      diagnostics.error(
        at: issue.location, "'\(issue.id)' has 'applies_if' beside divisible issues",
        why: Self.conditionsSpeakOfOptions, fix: "remove 'applies_if', or 'divisible'")
    }
    for rule in parts.rules { refuse("the rule '\(rule.id)'", rule.condition, at: rule.location) }
    for party in parts.parties {
      for line in party.preferences?.redLines ?? [] {
        refuse("the red line '\(line.id)'", line.condition, at: line.location)
      }
      for effect in party.preferences?.effects ?? [] {
        let written = document.preferences[party.id]?.value(of: "conditional")?.mapping ?? []
        refuse(
          "the conditional effect '\(effect.id)'", effect.when,
          at: written.first { $0.key.value == effect.id }?.key.location ?? divisible.location)
      }
    }
  }

  private mutating func refuse(
    _ what: String, _ condition: Condition, at place: SourceLocation
  ) {
    let named = condition.issues.sorted().map { "'\(issues[$0].id)'" }.joined(separator: ", ")
    diagnostics.error(
      at: place,
      named.isEmpty
        ? "\(what) stands beside divisible issues"
        : "\(what) speaks of \(named), which can be split",
      why: Self.conditionsSpeakOfOptions, fix: "remove it, or 'divisible' from every issue")
  }

  private static let conditionsSpeakOfOptions =
    "a condition speaks of options, and says nothing of an issue of which each has a share"

  /// Exactly two signatories, each with a number for every issue.
  private mutating func checkSharers(_ parties: [Party]) {
    let written = document.part("parties")?.mapping ?? []
    func place(_ id: String) -> SourceLocation {
      written.first { $0.key.value == id }?.key.location ?? document.scenario.location
    }
    if parties.count != 2 {
      diagnostics.error(
        at: parties.count > 2
          ? place(parties[2].id)
          : document.part("parties")?.location ?? document.scenario.location,
        "divisible issues are shared out between two parties, not \(parties.count)",
        why:
          "what one of two gives up of an issue the other gets; among others that would not say who",
        fix: "keep exactly two parties, or remove 'divisible' from every issue")
    }
    for party in parties {
      if !party.isSignatory {
        diagnostics.error(
          at: place(party.id), "'\(party.id)' only consents, and issues are divisible",
          why: Self.conditionsSpeakOfOptions,
          fix: "remove 'consents_to', or 'divisible' from every issue")
        continue
      }
      guard let preferences = party.preferences, preferences.hasPayoffs else {
        diagnostics.error(
          at: party.preferences?.location ?? place(party.id),
          party.preferences?.isJudgedByRedLines == true
            ? "'\(party.id)' is judged by its red lines, and issues are divisible"
            : "'\(party.id)' has no scores, and issues are divisible",
          why: "a share is worth a part of the issue's points, so both parties need points",
          fix: "write 'scores' for every issue, or remove 'divisible' from every issue")
        continue
      }
      for issue in preferences.listedAsSilent {
        let node = document.preferences[party.id]?.value(of: "silent")
        let entry: YAMLNode? =
          if case .sequence(let nodes)? = node?.content {
            nodes.first { $0.content == .scalar(issues[issue].id) }
          } else { nil }
        diagnostics.error(
          at: entry?.location ?? node?.location ?? preferences.location,
          "'\(party.id)' is silent about '\(issues[issue].id)', which is divisible",
          why: "a share is worth a part of the issue's points, so both parties need points",
          fix: "score it, or say that the party is indifferent to it")
      }
    }
  }
}
