internal import Negotiation

/// The shares that each option can have in an agreement, issue by issue.
struct SharesSection: Section {
  let page: Page
  let zone: ZoneOfAgreement

  var blocks: [Block] {
    guard let division = zone.division else { return [] }
    let heading: Block = .heading(2, words.sharesHeading)
    guard zone.verdict == .every else {
      return [heading, .prose(words.nothingSurvives)]
    }
    guard !division.shares.isEmpty else {
      return [heading, .prose(words.sharesTooFine)]
    }
    let full = Rational(0)...Rational(1)
    let bound = scenario.issues.indices.filter { index in
      division.shares[index].contains { $0 != full }
    }
    guard !bound.isEmpty else { return [heading, .prose(words.everyShareSurvives)] }
    let rows = bound.map { index in
      let issue = scenario.issues[index]
      let texts = issue.options.indices.map { level in
        words.labelled(
          words.option(level, of: issue), range(division.shares[index][level]))
      }
      return [
        Table.Cell.head(words.name(of: issue)),
        Table.Cell(texts.joined(separator: words.clauseSeparator)),
      ]
    }
    let others: [Block] =
      bound.count < scenario.issues.count
      ? [.prose(words.otherSharesSurvive)] : []
    return [
      heading, .prose(words.sharesExplained),
      .table(
        words.sharesHeading,
        columns: [Table.Column(words.issue), Table.Column(words.survives)], rows: rows),
    ] + others
  }

  private func range(_ range: ClosedRange<Rational>) -> String {
    range.lowerBound == range.upperBound
      ? words.fraction(range.lowerBound)
      : words.fraction(range.lowerBound) + " … " + words.fraction(range.upperBound)
  }
}

extension OnPage {
  /// An agreement that splits an issue, and how many split none.
  func sharing(_ division: ZoneDivision) -> [Block] {
    var sentences: [String] = []
    if let example = division.example {
      sentences.append(words.example(words.shares(example, in: scenario), isAgreement: true))
    }
    var counted = words.undividedExplained
    if let undivided = division.undivided, let outcomes = division.undividedOutcomes {
      counted += " " + words.undivided(words.count(undivided), of: words.count(outcomes))
    }
    return (sentences + [counted]).map { .prose($0) }
  }
}
