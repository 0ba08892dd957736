internal import Negotiation

/// The judgements, each in a sentence with what stands behind it.
struct JudgementsSection: BriefSection {
  let page: Page
  let brief: Brief

  var blocks: [Block] {
    let shown = brief.judgements.prefix(mostJudgements)
    guard !shown.isEmpty else { return [] }
    return [.judgements(shown.map { Judged(text: sentence($0), basis: basis($0), share: share($0)) })]
  }

  /// A judgement in a sentence or two.
  func sentence(_ judgement: KeyJudgement) -> RichText {
    switch judgement.kind {
    case .ifAllIsFinal(let verdict, let mustGive):
      let isFinal = brief.hasReportedPositions
      guard let verdict else {
        return words.ifFinalDepends(
          [Verdict.every, .some, .none].compactMap { verdict in
            let count = brief.final.worlds.count { $0.verdict == verdict }
            return count > 0 ? (verdict, words.count(count)) : nil
          }, isFinal: isFinal, mustGive: mustGiveWhereExcluded)
      }
      return words.ifFinal(
        verdict, isFinal: isFinal,
        mustGive: mustGive.flatMap { range in
          range.upperBound == 0 ? nil : (words.count(range.lowerBound), words.count(range.upperBound))
        })
    case .clashesInEveryWorld(let conflicts):
      return words.clashes(
        conflicts.count, conflicts.prefix(2).map { quoted($0.map(demandName)) }, isOneWorld: judgement.worlds == 1)
    case .opensAlone(let openers):
      return words.opensAlone(
        openers.map { (name(ofParty: $0.party), words.count($0.worlds)) }, isOneWorld: judgement.worlds == 1,
        isByLosing: openers.allSatisfy(\.isByLosing))
    case .decides(let question, let changes, _, _):
      return words.decidesThis(self.question(question), changes, byAnswer: byAnswer(question, changes))
    case .changesNothing(let questions): return words.doNotMatter(questions.map { self.question($0) })
    case .refusedForCertain(let refused):
      let shown = refused.prefix(mostNamed)
      return words.refused(
        shown.map { (name(ofProposal: $0.proposal), words.list($0.parties.map { name(ofParty: $0) })) },
        more: refused.count - shown.count, isAsWritten: refused.contains(where: \.isAsWritten))
    case .breaksFewest(let proposals, let positions, let isOfParties):
      return words.breaksFewest(
        quoted(proposals.map { name(ofProposal: $0) }), span(positions), isOfParties: isOfParties,
        isVaried: judgement.worlds > 1)
    case .acceptedForCertain(let proposals, let isAsWritten):
      return words.acceptedForCertain(quoted(proposals.map { name(ofProposal: $0) }), isAsWritten: isAsWritten)
    case .mustContain(let options):
      return words.mustContain(
        options.map {
          words.labelled(
            words.name(of: scenario.issues[$0.issue]), words.option($0.level, of: scenario.issues[$0.issue]))
        })
    }
  }

  /// What each answer to a question comes to, where that is worth telling.
  private func byAnswer(_ question: Int, _ changes: KeyJudgement.Changed) -> [(answer: String, what: String)] {
    let answers = brief.final.questions[question].answers.indices
    let whats: [InFew]
    switch changes {
    case .verdict:
      whats = answers.compactMap { brief.final.verdict(question, $0).map { InFew(words.verdictInFew($0)) } }
    case .mustGive:
      whats = answers.compactMap { answer in
        brief.final.mustGive(question, answer).map { InFew(words.thatManyMustGive(span($0)), span($0)) }
      }
    case .conflicts, .alone, .grid: whats = []
    }
    guard whats.count == answers.count, Set(whats).count > 1 else { return [] }
    return zip(answers, whats).map { answer, what in
      // What is counted is said once.
      (
        answer: self.answer(answer, to: question),
        what: changes == .mustGive && answer > 0 ? words.language == .ja ? what.whole : what.number : what.whole
      )
    }
  }

  /// How many demands must give at the least in the worlds without an agreement.
  private var mustGiveWhereExcluded: String? {
    let counts = brief.final.worlds.filter { $0.verdict == Verdict.none }.compactMap(\.mustGive).filter { $0 > 0 }
    guard let least = counts.min(), let most = counts.max() else { return nil }
    return span(least...most)
  }

  private func span(_ range: ClosedRange<Int>) -> String {
    range.lowerBound == range.upperBound
      ? words.count(range.lowerBound) : words.span(words.count(range.lowerBound), words.count(range.upperBound))
  }

  private func share(_ judgement: KeyJudgement) -> Double? {
    judgement.worlds > 1 ? Double(judgement.holds) / Double(judgement.worlds) : nil
  }

  /// In how many worlds, how sure, on what.
  private func basis(_ judgement: KeyJudgement) -> RichText {
    var parts: [RichText] = []
    if judgement.worlds > 1 {
      let (holds, all) = (words.count(judgement.holds), words.count(judgement.worlds))
      if case .decides = judgement.kind {
        parts.append(RichText(words.casesOf(holds, all)))
      } else {
        parts.append(
          RichText(
            judgement.stance == .firm && brief.stated.worlds.count != brief.final.worlds.count
              ? words.worldsAsStated(holds, all) : words.worldsOf(holds, all)))
      }
    }
    if let confidence = judgement.confidence { parts.append(RichText(words.confidenceIs(confidence))) }
    if judgement.isAnalyst { parts.append(RichText(words.partlyAnalyst)) }
    if judgement.isContested { parts.append(RichText(words.contestedWord)) }
    let shown = judgement.evidence.prefix(mostRecords)
    if !shown.isEmpty {
      let more = judgement.evidence.count - shown.count
      parts.append(
        .joined(shown.map { RichText(.code($0)) }, by: " ") + RichText(more > 0 ? " + \(words.count(more))" : ""))
    }
    return .joined(parts, by: " · ")
  }
}

/// What an answer comes to, in a few words, and the number alone.
private struct InFew: Hashable {
  let whole: String
  let number: String

  init(_ whole: String, _ number: String = "") { (self.whole, self.number) = (whole, number) }
}

private let mostJudgements = 6
private let mostNamed = 3
private let mostRecords = 8
