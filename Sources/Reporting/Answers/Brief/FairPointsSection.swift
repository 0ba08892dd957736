internal import Negotiation

/// Which agreements are fair by each definition, what each is worth, and in what they differ.
struct FairPointsSection: BriefSection {
  let page: Page
  let brief: Brief

  /// An agreement with the definitions that single it out.
  private struct FairPoint {
    var solutions: [String]
    let point: FrontierPoint
    let outcome: Outcome?
  }

  var blocks: [Block] {
    guard let bargain = brief.fair, bargain.frontier.reason == nil else { return [] }
    let frontier = bargain.frontier
    var found: [(position: Int, fair: FairPoint)] = []
    for solution in BargainingSolution.allCases {
      guard let points = bargain.results[solution]?.points, let position = points.first else { continue }
      let ties = points.count > 1 ? words.bracketed(words.tiesBetween(words.count(points.count))) : ""
      let name = words.solutionName(solution) + words.bracketed(words.solutionInFew(solution)) + ties
      if let place = found.firstIndex(where: { $0.position == position }) {
        found[place].fair.solutions.append(name)
      } else {
        let point = frontier.points[position]
        found.append((position, FairPoint(solutions: [name], point: point, outcome: point.outcomes.first)))
      }
    }
    let fair = found.map(\.fair)
    if fair.count == 1, let only = fair.first, only.solutions.count > 1 {
      // What every row would say is said once.
      return [
        .heading(2, words.fairHeading),
        .prose(
          words.allAreFair(
            only.outcome.map { words.outcome($0, in: scenario) } ?? words.nothing,
            only.point.units.enumerated().filter { only.point.hasSay($0.offset) }.map { index, units in
              words.labelled(name(ofParty: frontier.parties[index]), words.points(frontier.payoff(units, of: index)))
            })),
      ]
    }
    return fair.isEmpty ? [] : [.heading(2, words.fairHeading)] + common(fair) + [table(fair, frontier)]
  }

  /// What all of them have in common.
  private func common(_ fair: [FairPoint]) -> [Block] {
    let shared = sharedIssues(fair)
    guard let first = fair.first?.outcome, fair.count > 1, !shared.isEmpty else { return [] }
    return [.prose(words.allFairShare(shared.map { setting($0, in: first) }.joined(separator: words.clauseSeparator)))]
  }

  /// The reported positions that an agreement breaks: they decide nothing, and a reader has to know.
  private func brokenPositions(_ outcome: Outcome) -> [String] {
    scenario.parties.flatMap { $0.preferences?.redLines ?? [] }
      .filter { $0.hardness == .reported && !$0.condition.holds(for: outcome) }
      .map { $0.name.map { words.inQuotes(words.text($0)) } ?? $0.id }
  }

  private func sharedIssues(_ fair: [FairPoint]) -> [Int] {
    guard fair.allSatisfy({ $0.outcome != nil }) else { return [] }
    return scenario.issues.indices.filter { issue in
      Set(fair.compactMap { $0.outcome?[issue] }).count == 1
        && fair.allSatisfy { fair in
          fair.outcome.map { scenario.issues[issue].appliesIf?.holds(for: $0) ?? true } ?? false
        }
    }
  }

  private func setting(_ issue: Int, in outcome: Outcome) -> String {
    words.setsIssue(
      words.name(of: scenario.issues[issue]), to: words.option(outcome[issue], of: scenario.issues[issue]))
  }

  private func table(_ fair: [FairPoint], _ frontier: ParetoFrontier) -> Block {
    let shared = Set(fair.count > 1 ? sharedIssues(fair) : [])
    return .table(
      words.fairHeading,
      columns: [Table.Column(words.fairBy)]
        + frontier.parties.map { Table.Column(name(ofParty: $0), isNumeric: true) }
        + [Table.Column(shared.isEmpty ? words.fairAgreement : words.inWhatTheyDiffer)],
      rows: fair.map { fair in
        let payoffs = fair.point.units.enumerated().map { index, units in
          fair.point.hasSay(index) ? words.pointsCell(frontier.payoff(units, of: index)) : Table.Cell(words.nothing)
        }
        let differs = fair.outcome.map { outcome in
          scenario.issues.indices.filter { issue in
            !shared.contains(issue) && scenario.issues[issue].appliesIf?.holds(for: outcome) ?? true
          }.map { setting($0, in: outcome) }.joined(separator: words.clauseSeparator)
        }
        let broken = fair.outcome.map(brokenPositions) ?? []
        let breaks = broken.isEmpty ? "" : words.bracketed(words.breaksReported(broken))
        return [Table.Cell.head(words.list(fair.solutions))] + payoffs
          + [Table.Cell(RichText(.plain(differs ?? words.nothing), .strong(breaks)))]
      })
  }
}
