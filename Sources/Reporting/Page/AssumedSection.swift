internal import Negotiation

/// What the page assumes against the files as they stand, at its head: the stance, and definitions or laws that the variant drops.
struct AssumedSection: Section {
  let page: Page

  var blocks: [Block] {
    stance + onFile + beliefs
      + scenario.droppedRules.map { rule in
        .notice(
          RichText(words.drops(words.ruleKind(rule.kind), isOfVariant: scenario.variant != nil)) + words.rule(rule))
      }
  }

  /// The answers that were chosen: what is not said is the first one, or open.
  private var beliefs: [Block] {
    // Of models side by side each says which beliefs it takes.
    let chosen = scenario.questions.filter { $0.isChosen && scenario.beliefs.isEmpty }
    guard !chosen.isEmpty else { return [] }
    return [
      .notice(
        RichText(
          words.takenToBeRight(
            chosen.compactMap { question in
              question.inForce.map {
                words.assumption(words.name(of: question, in: scenario), words.name(of: question.answers[$0]))
              }
            })))
    ]
  }

  private var onFile: [Block] {
    scenario.onFileBy.map { [.notice(RichText(words.onFileOnly(by: words.date($0.description))))] } ?? []
  }

  private var stance: [Block] {
    scenario.stance == .final ? [.notice(RichText(words.allIsFinal))] : []
  }
}
