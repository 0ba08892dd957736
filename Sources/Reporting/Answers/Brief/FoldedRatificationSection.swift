internal import Negotiation

/// What each body has to ratify and lets pass, for whoever opens it.
struct FoldedRatificationSection: BriefSection {
  let page: Page
  let brief: Brief

  var blocks: [Block] {
    let blocks = RatificationSection(page: page, ratifications: brief.ratifications).blocks
    return blocks.isEmpty ? [] : [.folded(Folded(words.whatHasToBeRatified, blocks))]
  }
}
