internal import Negotiation

/// That the variant drops definitions or laws of the model: the head of every page about it.
struct DroppedRulesSection: Section {
  let page: Page

  var blocks: [Block] {
    scenario.droppedRules.map { rule in
      .notice(RichText(words.drops(words.ruleKind(rule.kind))) + words.rule(rule))
    }
  }
}
