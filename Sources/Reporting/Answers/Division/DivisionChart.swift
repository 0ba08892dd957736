internal import Negotiation

/// The line of efficient payoffs, with the solutions on it.
struct DivisionChart: OnPage {
  let page: Page
  let frontier: DivisibleFrontier
  let bargain: DivisibleBargain?

  /// The chart; `nil` where there is nothing to show.
  var chart: Chart? {
    guard !frontier.points.isEmpty else { return nil }
    let names = frontier.parties.map { name(ofParty: $0) }
    var letters: [DivisionPoint: String] = [:]
    for solution in BargainingSolution.allCases {
      for point in bargain?.results[solution]?.points ?? [] {
        letters[point, default: ""] += solution.letter
      }
    }
    // Adjusted Winner may lie where somebody has more without an agreement.
    let winner = bargain?.adjustedWinner
    if let point = winner?.point, winner?.refusedBy.isEmpty == true || !frontier.isClipped {
      letters[point, default: ""] += adjustedWinnerLetter
    }
    let places = Set(frontier.points).union(letters.keys).sorted {
      ($1.payoffs[0], $0.payoffs[1]) < ($0.payoffs[0], $1.payoffs[1])
    }
    let dots = places.map {
      Chart.Dot(x: $0.payoffs[0].double, y: $0.payoffs[1].double, label: letters[$0] ?? "")
    }
    let axes = names.indices.map { index in
      axis(
        names[index], places.map { $0.payoffs[index].double }, frontier.disagreement[index])
    }
    let solutions =
      BargainingSolution.allCases.map { $0.letter + " " + words.solutionName($0) }
      + [adjustedWinnerLetter + " " + words.adjustedWinnerName]
    return Chart(
      title: words.frontierChartTitle,
      summary: words.divisionChartSummary(
        corners: words.count(frontier.points.count), parties: words.list(names)),
      panels: [Chart.Panel(title: "", content: .line(dots, across: axes[0], up: axes[1]))],
      legend: bargain == nil ? "" : solutions.joined(separator: words.separator))
  }

  /// An axis with some room at its ends, so that no point lies on the frame.
  private func axis(
    _ name: String, _ values: [Double], _ noAgreement: Rational
  ) -> Chart.Axis {
    let all = values + [noAgreement.double]
    let (least, greatest) = (all.min() ?? 0, all.max() ?? 1)
    let margin = max(greatest - least, 1) * 0.06
    return Chart.Axis(
      label: name, range: (least - margin)...(max(greatest, least + 1) + margin),
      reference: noAgreement.double,
      referenceLabel: words.noAgreementLine(words.points(noAgreement)))
  }
}

private let adjustedWinnerLetter = "A"
