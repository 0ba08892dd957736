internal import Negotiation

/// The shares that each option can have in an agreement, issue by issue.
struct SharesSection: ReportSection {
  func blocks(on subject: ReportSubject, _ words: Words) -> [Block] {
    guard let zone = subject.zone, let division = zone.division else { return [] }
    let heading: Block = .heading(2, words.sharesHeading)
    guard zone.verdict == .every else {
      return [heading, .paragraph(RichText(words.nothingSurvives))]
    }
    guard !division.shares.isEmpty else {
      return [heading, .paragraph(RichText(words.sharesTooFine))]
    }
    let full = Rational(0)...Rational(1)
    let bound = subject.scenario.issues.indices.filter { index in
      division.shares[index].contains { $0 != full }
    }
    guard !bound.isEmpty else { return [heading, .paragraph(RichText(words.everyShareSurvives))] }
    let rows = bound.map { index in
      let issue = subject.scenario.issues[index]
      let texts = issue.options.indices.map { level in
        words.labelled(
          words.option(level, of: issue), range(division.shares[index][level], words))
      }
      return [
        Table.Cell(RichText(.strong(words.name(of: issue)))),
        Table.Cell(texts.joined(separator: words.clauseSeparator)),
      ]
    }
    let others: [Block] =
      bound.count < subject.scenario.issues.count
      ? [.paragraph(RichText(words.otherSharesSurvive))] : []
    return [
      heading, .paragraph(RichText(words.sharesExplained)),
      .table(
        Table(
          caption: words.sharesHeading,
          columns: [Table.Column(words.issue), Table.Column(words.survives)], rows: rows)),
    ] + others
  }

  private func range(_ range: ClosedRange<Rational>, _ words: Words) -> String {
    range.lowerBound == range.upperBound
      ? words.fraction(range.lowerBound)
      : words.fraction(range.lowerBound) + " … " + words.fraction(range.upperBound)
  }
}

extension ZoneDivision {
  /// An agreement that splits an issue, and how many split none.
  func blocks(_ scenario: Scenario, _ words: Words) -> [Block] {
    var sentences: [String] = []
    if let example {
      sentences.append(words.example(words.shares(example, in: scenario), isAgreement: true))
    }
    var counted = words.undividedExplained
    if let undivided, let undividedOutcomes {
      counted += " " + words.undivided(words.count(undivided), of: words.count(undividedOutcomes))
    }
    return (sentences + [counted]).map { .paragraph(RichText($0)) }
  }
}
