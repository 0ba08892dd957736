internal import Negotiation

// Proposals that are not looked at, as rules exclude them.

extension OnPage {
  /// Which proposals are not looked at, and why; nothing where all are.
  func excluded(_ proposals: [ExcludedProposal]) -> [Block] {
    guard !proposals.isEmpty else { return [] }
    return [
      .list(
        proposals.map { excluded in
          RichText(
            words.isNotLookedAt(
              words.text(scenario.proposals[excluded.proposal].name),
              excluded.rulesBroken.map { words.name(of: scenario.rules[$0]) }))
        })
    ]
  }
}

extension Words {
  /// What a rule is called in a sentence.
  func name(of rule: Rule) -> String { rule.name.map { inQuotes(text($0)) } ?? rule.id }

  func isNotLookedAt(_ proposal: String, _ rules: [String]) -> String {
    say(
      en: "“\(proposal)” is not looked at: as it stands "
        + (rules.isEmpty ? "the variant does not allow it." : "it breaks \(list(rules))."),
      ja: "「\(proposal)」は調べていない。" + (rules.isEmpty ? "この想定ケースでは認められない。" : "そのままでは\(list(rules))に反する。"))
  }
}

extension Shape where Value == Placed<ExcludedProposal> {
  /// A proposal that is not looked at.
  static var excluded: Shape {
    .record(
      "excluded_proposal", "A proposal that is not looked at.",
      [
        Field("proposal", .id, "The proposal.") { $0.scenario.proposals[$0.proposal].id },
        Field(
          "rules_broken", .list(.id),
          "The rules that exclude it as it stands; none where the variant does not allow it."
        ) { excluded in excluded.rulesBroken.map { excluded.scenario.rules[$0].id } },
      ])
  }
}
