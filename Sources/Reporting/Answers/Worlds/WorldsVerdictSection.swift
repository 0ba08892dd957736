internal import Negotiation

/// Whether there is an agreement whatever is so, and how many demands must give.
struct WorldsVerdictSection: WorldsSection {
  let page: Page
  let worlds: Worlds
  var level = 2
  /// Whether the answer stands out, or is a sentence of a part of a report.
  var isHead = true

  var blocks: [Block] {
    guard !worlds.isCutShort else { return [.notice(RichText(words.stoppedBeforeEveryWorld))] }
    let isFinal = worlds.stance == .final
    let all = words.count(worlds.worlds.count)
    let isOne = worlds.worlds.count == 1
    let headline: String
    var tone = Tone.some
    if let verdict = worlds.commonVerdict {
      headline = words.inEveryWorld(
        verdict, isFinal: isFinal, isOne: isOne, lookedAt: worlds.extent == .all ? nil : all)
      tone = verdict.tone
    } else {
      let without = worlds.worlds.count { $0.verdict == Verdict.none }
      headline =
        without == 0
        ? words.certainInSomeWorlds(words.count(worlds.worlds.count { $0.verdict == .every }), of: all)
        : words.inSomeWorlds(without: words.count(without), of: all, isFinal: isFinal)
    }
    var blocks: [Block] = [isHead ? .answer(RichText(headline), tone) : .paragraph(RichText(.strong(headline)))]
    if let must = mustGive { blocks.append(.prose(must)) }
    blocks.append(.prose(extent))
    if !worlds.isComplete { blocks.append(.notice(RichText(words.notEveryWorldKnown))) }
    return blocks
  }

  private var mustGive: String? {
    guard let range = worlds.mustGive, range.upperBound > 0 else { return nil }
    let counts = worlds.countsByMustGive
    if counts.count == 1 {
      return words.mustGiveEverywhere(words.count(range.lowerBound), isOne: worlds.worlds.count == 1)
    }
    return words.mustGiveBetween(
      words.count(range.lowerBound), words.count(range.upperBound),
      counts.map { words.mustGiveIn(words.count($0.mustGive), worlds: words.count($0.worlds)) })
  }

  private var extent: String {
    let questions = words.count(worlds.questions.count)
    switch worlds.extent {
    case .all:
      return worlds.questions.isEmpty
        ? words.noOpenQuestions
        : words.worldsOfQuestions(
          worlds: words.count(worlds.worlds.count), questions: questions,
          combinations: words.count(worlds.combinations ?? 0))
    case .oneAtATime:
      return words.worldsOneAtATime(
        worlds: words.count(worlds.worlds.count), combinations: worlds.combinations.map { words.count($0) })
    }
  }
}
