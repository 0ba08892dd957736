internal import Negotiation

/// What the page assumes against the files as they stand, at its head: the stance, and definitions or laws that the variant drops.
struct AssumedSection: Section {
  let page: Page

  var blocks: [Block] {
    stance
      + scenario.droppedRules.map { rule in
        .notice(RichText(words.drops(words.ruleKind(rule.kind))) + words.rule(rule))
      }
  }

  private var stance: [Block] {
    scenario.stance == .final ? [.notice(RichText(words.allIsFinal))] : []
  }
}
