internal import Negotiation

/// How each outcome is reached from the status quo, if at all.
struct PathsSection: Section {
  let page: Page
  let stability: Stability

  var blocks: [Block] {
    guard stability.reason == nil, let graph = stability.graph,
      !nobodyMovesAlone(stability.players)
    else { return [] }
    let heading = Block.heading(2, words.pathsHeading)
    guard graph.reachable != nil else {
      return [heading, .prose(words.statusQuoIsNoState)]
    }
    let names = StateNames(stability, page)
    let start = Outcome(scenario.issues.map(\.statusQuo))
    // What nobody proposes and what does not hold is left out.
    let told = stability.states.indices.filter { index in
      let state = stability.states[index]
      return state.outcome != start && !state.isStable.isEmpty
        && (!state.roles.isEmpty || state.isEquilibrium(.gmr))
    }
    let reached = told.filter { stability.states[$0].path != nil }
    var sentences = reached.prefix(mostPaths).map { index -> RichText in
      let state = stability.states[index]
      if let path = state.preferredPath {
        return RichText(
          words.isReached(names[index], names.sequence(path, from: start, namingEnd: false)))
      }
      return RichText(
        words.isReachedAtALoss(
          names[index], names.sequence(state.path ?? [], from: start, namingEnd: false)))
    }
    if reached.count > mostPaths {
      sentences.append(RichText(words.andSoOn(words.count(reached.count - mostPaths))))
    }
    let others = told.filter { stability.states[$0].path == nil }
    if !others.isEmpty { sentences.append(RichText(words.areNotReached(names.listed(others)))) }
    return [heading, .prose(words.pathsExplained)]
      + (sentences.isEmpty ? [] : [.list(sentences)])
  }
}

// More sentences than these are for JSON.
private let mostPaths = 40
