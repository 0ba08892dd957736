internal import Negotiation

/// A bar for each number, from the change below it to the change above it; the nearest come first.
struct FlipChart: OnPage {
  let page: Page
  let numbers: [(flip: Flip, change: NumberChange)]

  /// The chart; nothing where no number has a place on its axis.
  var blocks: [Block] {
    // Points are no shares, so they have no place on the axis.
    let shown = numbers.filter { $0.change.measure != .points }.prefix(mostSpreads)
    var spreads: [Chart.Spread] = []
    var lines: [String] = []
    for (flip, change) in shown {
      let (below, above) = (end(change.below, change, -1), end(change.above, change, 1))
      spreads.append(
        Chart.Spread(
          label: flip.assumption.id, note: words.exactly(change.now), least: below, greatest: above)
      )
      lines.append(
        words.labelled(flip.assumption.id, words.distance(change)) + words.fullStop)
    }
    let most = spreads.flatMap { [$0.least, $0.greatest] }.compactMap(\.self).map(abs).max()
    guard let most else { return [] }
    // One number far off must not press all the others together.
    let nearest = spreads.compactMap { spread in
      [spread.least, spread.greatest].compactMap(\.self).map(abs).min()
    }
    let width = max(min(most, 3 * (nearest.max() ?? most)), 1)
    for index in spreads.indices {
      if let least = spreads[index].least, least < -width { spreads[index].least = nil }
      if let greatest = spreads[index].greatest, greatest > width { spreads[index].greatest = nil }
    }
    return [
      .chart(
        Chart(
          title: words.flipChartTitle, summary: words.flipChartSummary(lines),
          panels: [
            Chart.Panel(
              title: "",
              content: .tornado(
                spreads,
                Chart.Axis(
                  range: -width...width, reference: 0, referenceLabel: words.statedNow)))
          ], legend: words.flipChartLegend))
    ]
  }

  /// Where something happens, in per cent of what the change is measured with; `nil` where nothing does.
  private func end(_ reach: Reach, _ change: NumberChange, _ sign: Double) -> Double? {
    switch reach {
    case .flips(let threshold, _), .contradicts(let threshold):
      change.distance(to: threshold.number).map { sign * 100 * $0.double }
    case .never: nil
    }
  }
}

private let mostSpreads = 15
