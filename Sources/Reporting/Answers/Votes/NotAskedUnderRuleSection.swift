internal import Negotiation

/// What a report does not ask where fewer than all have to accept.
struct NotAskedUnderRuleSection: Section {
  let page: Page

  var blocks: [Block] { scenario.isUnderRule ? [.muted(words.notAskedUnderRule)] : [] }
}
