internal import Negotiation

/// The numbers on file: what each option is worth to each party, so that every payoff can be checked.
struct WorthSection: Section {
  let page: Page

  var blocks: [Block] {
    let parties = scenario.parties.filter { $0.preferences?.hasPayoffs ?? false }
    guard !parties.isEmpty else { return [] }
    return [.heading(2, words.worthHeading), .prose(words.worthExplained)]
      + parties.flatMap { party in
        party.preferences.map { blocks(party, $0) } ?? []
      }
  }

  private func blocks(_ party: Party, _ preferences: Preferences) -> [Block] {
    let noAgreement = preferences.noAgreement
    let heading = words.worthOf(
      words.text(party.name), noAgreement: words.stated(noAgreement?.worth ?? .open),
      asOf: noAgreement?.asOf)
    let silent = preferences.silentIssues(of: scenario.issues)
    let rows = scenario.issues.indices.map { index in
      let issue = scenario.issues[index]
      return [
        Table.Cell.head(words.name(of: issue)),
        Table.Cell(
          text(preferences.stances[index], issue)
            ?? (silent.contains(index) ? words.silentHere() : words.statedBelow)),
      ]
    }
    var blocks: [Block] = [
      .heading(3, heading),
      .table(
        heading,
        columns: [Table.Column(words.issue), Table.Column(words.optionsWorth)], rows: rows),
    ]
    let statements =
      preferences.effects.map { effect($0) }
      + preferences.orders.map { statement($0.text, $0.evidence) }
      + preferences.comparisons.map { statement($0.text, $0.evidence) }
    if !statements.isEmpty { blocks.append(.list(statements)) }
    return blocks
  }

  /// The numbers of an issue; `nil` where it has none.
  private func text(_ stance: Preferences.Stance, _ issue: Issue) -> String? {
    switch stance {
    case .indifferent: return words.indifferent()
    case .silent, .unsaid: return nil
    case .open(let scores):
      return scores.levels.enumerated().map { level, shares in
        let worth = shares.map { share in
          let number = words.stated(scores.numbers[share.number])
          return share.factor == Rational(1) ? number : "\(words.exactly(share.factor)) × \(number)"
        }.joined(separator: " + ")
        return words.labelled(words.option(level, of: issue), worth)
      }.joined(separator: words.clauseSeparator)
    case .scored(let values):
      // Of a long scale only the corners of its line are worth reading.
      let corners = values.indices.filter { index in
        guard index > 0, index + 1 < values.count, issue.isQuantity else { return true }
        return values[index].minus(values[index - 1]) != values[index + 1].minus(values[index])
      }
      return corners.map {
        words.labelled(words.option($0, of: issue), words.points(values[$0]))
      }.joined(separator: words.clauseSeparator)
    }
  }

  private func statement(_ text: String, _ evidence: Evidence) -> RichText {
    RichText(.code(text), .plain(" [")) + words.evidence(evidence) + RichText("]")
  }

  private func effect(_ effect: ConditionalEffect) -> RichText {
    let quantity = effect.per.map { words.text(scenario.issues[$0].name) }
    let name = effect.name.map { words.text($0) } ?? effect.id
    let worth =
      ([words.stated(effect.worth)].filter { _ in effect.worth != .open }
      + effect.bounds.map { words.bound($0.direction, $0.text) }).joined(separator: words.separator)
    return RichText(
      .strong(name),
      .plain(
        words.labelled(
          "", words.effect(effect.text, worth, per: quantity)) + " ["))
      + words.evidence(effect.evidence) + RichText("]")
  }
}
