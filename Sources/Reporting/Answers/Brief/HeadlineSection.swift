internal import Negotiation

/// The answer in one or two sentences, and what a world is.
struct HeadlineSection: BriefSection {
  let page: Page
  let brief: Brief

  var blocks: [Block] {
    var blocks: [Block] = [.answer(RichText(BriefHeadline(brief, words).text), tone)]
    if let needs = words.anAgreementNeeds(scenario, { name(ofParty: $0) }) {
      blocks.append(.muted(needs))
    }
    let questions = brief.final.questions.count
    if questions > 0, !brief.isCutShort {
      blocks.append(
        .muted(
          words.whatAWorldIs(
            questions: words.count(questions), worlds: words.count(brief.final.worlds.count),
            isSample: !brief.isEveryWorld)))
    }
    return blocks
  }

  private var tone: Tone { brief.final.commonVerdict?.tone ?? .some }
}

/// The headline of a brief.
struct BriefHeadline {
  private let brief: Brief
  private let words: Words

  init(_ brief: Brief, _ words: Words) {
    self.brief = brief
    self.words = words
  }

  /// What is so, and then what it hangs on.
  var text: String {
    if brief.isCutShort { return words.stoppedBeforeEveryWorld }
    let final = brief.final
    let count = words.count(final.worlds.count)
    let whatever = final.worlds.count > 1 ? words.onAnyReading(lookedAt: brief.isEveryWorld ? nil : count) : nil
    var text: String
    switch final.commonVerdict {
    case nil: return depends
    case .none?:
      text =
        brief.hasReportedPositions
        ? words.noPackageMeetsAll(whatever: whatever) : words.noAgreementAtAll(whatever: whatever)
    case .some?: text = words.thereMayBeAgreement
    case .every?:
      text = words.thereAreAgreements(
        brief.stated.worlds.count > 1 ? nil : brief.findings.zone.agreements.map { words.count($0) })
    }
    let deciders = final.decides.filter { $0.mustGive > 0 || $0.verdict > 0 }.prefix(2).map { about($0.question) }
    if !deciders.isEmpty {
      text += words.sentenceSpace + words.howManyHangsOn(deciders)
    } else if let range = final.mustGive, range.upperBound > 0 {
      text += words.sentenceSpace + words.mustGiveEverywhere(words.count(range.lowerBound), isOne: true)
    }
    return text
  }

  /// What is so with the first answers, and what would make it otherwise.
  private var depends: String {
    let final = brief.final
    let deciders = final.decides.filter { $0.verdict > 0 }.prefix(2).map { about($0.question) }
    if brief.hasReportedPositions, brief.stated.commonVerdict == .every {
      return words.asStatedThereIs + (deciders.isEmpty ? "" : words.sentenceSpace + words.ifFinalHangsOn(deciders))
    }
    let all = final.decides.filter { $0.verdict > 0 }
    if all.count == 1, !brief.hasReportedPositions, brief.isEveryWorld, let question = all.first?.question {
      let answers = final.questions[question].answers
      let verdicts = answers.indices.compactMap { final.verdict(question, $0) }
      if verdicts.count == answers.count {
        return words.dependsOnOne(
          zip(answers, verdicts).map { (words.name(of: $0), words.verdictInFew($1)) })
      }
    }
    let first = final.worlds.first?.verdict.map { words.withFirstAnswers($0, hasReported: brief.hasReportedPositions) }
    return [first, deciders.isEmpty ? nil : words.hangsOn(deciders)].compactMap(\.self).joined(
      separator: words.sentenceSpace)
  }

  private func about(_ position: Int) -> String {
    let question = brief.final.questions[position]
    switch question.about {
    case .party: return words.aboutParty(words.name(of: question, in: brief.scenario))
    case .text:
      let name = brief.final.demands.first { $0.id == question.id }?.name.map { words.text($0) } ?? question.id
      return words.aboutText(name)
    case .world: return words.aboutWorld(words.name(of: question, in: brief.scenario))
    }
  }
}
