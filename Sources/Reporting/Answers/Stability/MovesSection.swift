internal import Negotiation

/// Who would move away from each outcome, and how the others would answer, in sentences.
struct MovesSection: Section {
  let page: Page
  let stability: Stability

  var blocks: [Block] {
    guard stability.graph != nil else { return [] }
    let names = StateNames(stability, page)
    var sentences: [RichText] = []
    for (index, state) in stability.states.enumerated() {
      for improvement in state.improvements {
        sentences.append(sentence(improvement, from: index, names))
      }
      for (player, count) in state.improvementCounts.enumerated() {
        let told = state.improvements.count { $0.player == player }
        if count > told {
          sentences.append(
            RichText(
              .muted(words.moreMoves(words.count(count - told), names.player(player), names[index]))
            ))
        }
      }
    }
    var blocks: [Block] = []
    if !sentences.isEmpty {
      var told = Array(sentences.prefix(mostSentences))
      if sentences.count > told.count {
        told.append(RichText(words.andSoOn(words.count(sentences.count - told.count))))
      }
      blocks += [
        .heading(2, words.movesHeading), .prose(words.movesExplained), .list(told),
      ]
    }
    return blocks + together(names)
  }

  private func sentence(
    _ improvement: AnsweredImprovement, from index: Int, _ names: StateNames
  ) -> RichText {
    let player = names.player(improvement.player)
    var text = words.gainsBy(
      player, from: names[index],
      names.change(from: stability.states[index].outcome, to: improvement.outcome))
    let concepts = SolutionConcept.allCases.filter { $0 != .nash }
    let unanswered = concepts.filter { improvement.breaks($0) }
    guard unanswered.count < concepts.count else {
      return RichText(
        .plain(text + words.sentenceSpace), .strong(words.noAnswer))
    }
    // Concepts that share an answer stand together.
    var told: [SolutionConcept] = []
    for concept in concepts.reversed() where !told.contains(concept) {
      guard let answer = improvement.answers[concept] else { continue }
      let same = concepts.filter { improvement.answers[$0] == answer && !told.contains($0) }
      told += same
      text +=
        words.sentenceSpace
        + words.answer(
          same.map { words.conceptName($0) },
          answer.isEmpty ? nil : names.sequence(answer, from: improvement.outcome), player)
    }
    guard !unanswered.isEmpty else { return RichText(text) }
    return RichText(
      .plain(text + words.sentenceSpace),
      .strong(words.noAnswer(by: unanswered.map { words.conceptName($0) })))
  }

  /// The firm red lines of a group's own members that what it reaches together breaks.
  private func linesBroken(by improvement: GroupImprovement) -> [String] {
    guard let end = improvement.sequence.last?.outcome else { return [] }
    let members = improvement.group.map { stability.players[$0] }
    return scenario.firmLinesBroken(by: end).filter { members.contains($0.party) }.map(lineID)
  }

  /// What groups could reach together from what holds.
  private func together(_ names: StateNames) -> [Block] {
    var sentences: [RichText] = []
    for (index, state) in stability.states.enumerated() where state.isEquilibrium(.gmr) {
      let improvements = state.groupImprovements ?? []
      for (place, improvement) in improvements.enumerated() {
        var sentence = words.reachTogether(
          names.players(improvement.group), from: names[index],
          names.sequence(improvement.sequence, from: state.outcome),
          holdsBy: improvement.equilibrium.map { words.conceptName($0) })
        let lines = linesBroken(by: improvement)
        if !lines.isEmpty { sentence += words.sentenceSpace + words.breaksTheirLines(lines) }
        // Those of one group stand together.
        if improvements.dropFirst(place + 1).first?.group != improvement.group {
          let more = improvement.ways - improvements.count { $0.group == improvement.group }
          if more > 0 { sentence += words.sentenceSpace + words.otherWays(more) }
        }
        sentences.append(RichText(sentence))
      }
    }
    guard !sentences.isEmpty else { return [] }
    var told = Array(sentences.prefix(mostSentences))
    if sentences.count > told.count {
      told.append(RichText(words.andSoOn(words.count(sentences.count - told.count))))
    }
    return [
      .heading(2, words.togetherHeading), .prose(words.togetherExplained),
      .list(told),
    ]
  }
}

// More sentences than these are for JSON.
private let mostSentences = 40
