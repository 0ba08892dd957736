internal import Negotiation

/// What each proposal says, issue by issue, and what it leaves open.
struct ContentsSection: Section {
  let page: Page

  var blocks: [Block] {
    guard !scenario.proposals.isEmpty else { return [] }
    return [
      .heading(2, words.contentsHeading),
      .list(scenario.proposals.map { text($0) }),
    ]
  }

  private func text(_ proposal: Proposal) -> RichText {
    var settled: [String] = []
    var open: [String] = []
    for (index, levels) in proposal.levels.enumerated() {
      let issue = scenario.issues[index]
      let name = words.name(of: issue)
      if levels.isFull {
        open.append(name)
      } else if issue.isMeaningless(in: proposal) {
        settled.append(words.setsIssue(name, to: words.doesNotApply))
      } else {
        let options = levels.levels.map { words.option($0, of: issue) }
        settled.append(
          words.setsIssue(
            name,
            to: options.count == 1
              ? options[0] : words.oneOf(options.joined(separator: words.separator))))
      }
    }
    let name = words.text(proposal.statedName)
    var text = RichText(.anchor(name, Anchor(kind: .proposal, id: proposal.id)))
    if name != proposal.id { text.spans += [.plain(" "), .code(proposal.id)] }
    text.spans.append(.plain(words.labelled("", settled.joined(separator: words.clauseSeparator))))
    if !open.isEmpty {
      text.spans.append(
        .plain(words.clauseSeparator + words.openIssues(open.joined(separator: words.separator))))
    }
    text.spans.append(.plain(words.fullStop))
    if let note = proposal.note { text.spans.append(.plain(words.text(note) + " ")) }
    return text + RichText(.plain("[")) + words.evidence(proposal.evidence) + RichText(.plain("]"))
  }
}

extension Issue {
  /// Whether the issue means nothing in any completion of a proposal, by its own condition.
  func isMeaningless(in proposal: Proposal) -> Bool {
    guard let appliesIf else { return false }
    return !appliesIf.mayHold(within: proposal.levels)
  }
}

extension Condition {
  /// Whether the condition may hold for some outcome within the levels; `true` where that would take
  /// more than a look at each issue apart.
  func mayHold(within domains: [LevelSet]) -> Bool {
    switch self {
    case .within(let issue, let levels):
      levels.levels.contains { domains[issue].contains($0) }
    case .all(let parts): parts.allSatisfy { $0.mayHold(within: domains) }
    case .any(let parts): parts.contains { $0.mayHold(within: domains) }
    case .not(.within(let issue, let levels)):
      domains[issue].levels.contains { !levels.contains($0) }
    case .atMost, .not: true
    }
  }
}
