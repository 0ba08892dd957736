internal import Negotiation

/// What cannot hold together in any world, and which demands every way out gives up.
struct InEveryWorldSection: WorldsSection {
  let page: Page
  let worlds: Worlds
  var level = 2

  var blocks: [Block] {
    guard !worlds.isCutShort, worlds.worlds.count > 1, worlds.worlds.contains(where: { !$0.conflicts.isEmpty }) else {
      return []
    }
    let conflicts = worlds.commonConflicts
    var blocks: [Block] = [.heading(level, words.inEveryWorldHeading)]
    blocks.append(
      conflicts.isEmpty
        ? .prose(worlds.worlds.allSatisfy(\.isComplete) ? words.noConflictIsCommon : words.noConflictIsKnownToBeCommon)
        : .list(conflicts.map { words.cannotHoldTogether($0.map(demand)) }))
    let given = worlds.alwaysGiven
    if !given.isEmpty { blocks.append(.paragraph(words.alwaysGiven(ids(given)))) }
    return blocks
  }
}
