internal import Negotiation

/// Who moved when, and what each move did to the answer.
struct TimelineSection: Section {
  let page: Page
  let timeline: Timeline?

  var blocks: [Block] {
    guard let days = timeline?.days, !days.isEmpty else { return [] }
    return [
      .heading(2, words.timelineHeading), .prose(moves(days)), .muted(words.timelineExplained),
      .table(
        words.timelineHeading,
        columns: [
          Table.Column(words.onFileColumn), Table.Column(words.statedColumn), Table.Column(words.ifFinalColumn),
        ],
        rows: days.enumerated().map { index, day in
          let before = index > 0 ? days[index - 1].ifFinal : nil
          return [
            Table.Cell.head(day.date.map { words.date($0.description) } ?? words.withoutDate),
            Table.Cell(stated(day)),
            Table.Cell(
              index > 0 && before == day.ifFinal
                ? words.answerAsBefore : day.ifFinal.map { answer($0) } ?? words.nothing),
          ]
        }),
    ]
  }

  /// Which moves changed the answer.
  private func moves(_ days: [Timeline.Day]) -> String {
    let moves = zip(days, days.dropFirst()).compactMap { before, day -> String? in
      guard let then = before.ifFinal, let now = day.ifFinal, then != now, let date = day.date else { return nil }
      return words.changedTheAnswer(words.date(date.description), from: answer(then), to: answer(now))
    }
    return moves.isEmpty ? words.noMoveChangedTheAnswer : moves.joined(separator: words.sentenceSpace)
  }

  /// Whose demand or meaning it is; `nil` where it is nobody's own.
  private func owner(_ statement: Statement) -> Int? {
    if let party = statement.party { return party }
    switch statement.subject {
    case .rivalAnswer(let demand, _), .rule(let demand):
      return scenario.parties.firstIndex {
        $0.id == demand || $0.preferences?.redLines.contains { $0.id == demand } ?? false
      }
        ?? scenario.rules.first { $0.id == demand }?.maker
    default: return nil
    }
  }

  /// Who stated what; of what has no date, how much there is.
  private func stated(_ day: Timeline.Day) -> String {
    guard day.date != nil else { return words.number(words.count(day.statements.count), "statement") }
    let told = day.statements.filter { !isMeaning($0, of: day) }
    var owners: [Int?] = []
    for owner in told.map(owner) where !owners.contains(owner) { owners.append(owner) }
    return owners.map { owner in
      let statements = words.list(
        told.filter { self.owner($0) == owner }.map { words.statement($0.subject, in: scenario) })
      return owner.map { words.labelled(name(ofParty: $0), statements) } ?? statements
    }.joined(separator: words.clauseSeparator)
  }

  /// Whether it is what a demand of the same day means.
  private func isMeaning(_ statement: Statement, of day: Timeline.Day) -> Bool {
    guard case .rivalAnswer(let demand, _) = statement.subject else { return false }
    return day.statements.contains { $0.subject == .redLine(demand) || $0.subject == .rule(demand) }
  }

  private func answer(_ found: Timeline.Answer) -> String {
    let verdict = found.verdict.map { words.verdictInFew($0) } ?? words.dependsOnTheWorld
    guard let mustGive = found.mustGive, mustGive.upperBound > 0 else { return verdict }
    let numbers =
      mustGive.lowerBound == mustGive.upperBound
      ? words.count(mustGive.lowerBound)
      : words.span(words.count(mustGive.lowerBound), words.count(mustGive.upperBound))
    return verdict + words.clauseSeparator + words.thatManyMustGive(numbers)
  }
}
