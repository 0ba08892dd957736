internal import Negotiation

/// What each proposal says, the rules and the records, folded, so that every mention on the page leads somewhere.
struct BehindTheBriefSection: Section {
  let page: Page

  var blocks: [Block] {
    folded(words.contentsHeading, ContentsSection(page: page)) + folded(words.rulesHeading, RulesSection(page: page))
      + folded(words.sourcesHeading, SourcesSection(page: page))
  }

  private func folded(_ title: String, _ section: any Section) -> [Block] {
    let blocks = section.blocks.filter { block in
      if case .heading(2, _) = block { false } else { true }
    }
    return blocks.isEmpty ? [] : [.folded(Folded(title, blocks, isForLinks: true))]
  }
}
