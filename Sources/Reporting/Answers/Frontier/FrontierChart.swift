internal import Negotiation

/// The frontier as points between two parties' payoffs; for more parties as lines over all of them,
/// and as points for every pair.
struct FrontierChart: OnPage {
  let page: Page
  let frontier: ParetoFrontier
  let bargain: Bargain?

  /// The chart; `nil` where there is nothing to show.
  var chart: Chart? {
    guard frontier.parties.count > 1, !frontier.points.isEmpty else { return nil }
    let names = frontier.parties.map { name(ofParty: $0) }
    let shown = spread(frontier.points.count)
    let values = shown.map { index in
      frontier.points[index].units.enumerated().map { frontier.payoff($1, of: $0).double }
    }
    let axes = frontier.parties.indices.map { axis($0, names[$0], values) }
    let labels = shown.map { label(of: $0) }
    func scatter(_ a: Int, _ b: Int, _ title: String) -> Chart.Panel? {
      let dots = zip(shown, zip(values, labels)).compactMap { index, dot -> Chart.Dot? in
        // Who has no say has no place.
        guard frontier.points[index].hasSay(a), frontier.points[index].hasSay(b) else { return nil }
        return Chart.Dot(x: dot.0[a], y: dot.0[b], label: dot.1)
      }
      return dots.isEmpty
        ? nil
        : Chart.Panel(
          title: title, content: .scatter(dots, across: wider(axes[a]), up: wider(axes[b])))
    }
    var panels: [Chart.Panel] = []
    if names.count == 2 {
      panels += [scatter(0, 1, "")].compactMap(\.self)
    } else {
      let lines = zip(shown, zip(values, labels)).compactMap { index, line -> Chart.Line? in
        guard frontier.points[index].withoutSay.isEmpty else { return nil }
        return Chart.Line(values: line.0, label: line.1)
      }
      if !lines.isEmpty {
        panels.append(Chart.Panel(title: "", content: .parallel(lines, axes)))
      }
      for a in names.indices {
        for b in names.indices.dropFirst(a + 1) where names.count <= mostPairs {
          panels += [scatter(a, b, words.list([names[a], names[b]]))].compactMap(\.self)
        }
      }
    }
    if panels.isEmpty { return nil }
    return Chart(
      title: words.frontierChartTitle,
      summary: words.frontierChartSummary(
        points: words.count(frontier.points.count), parties: words.list(names)),
      panels: panels,
      legend: bargain == nil
        ? ""
        : BargainingSolution.allCases
          .map { $0.letter + " " + words.solutionName($0) }.joined(separator: words.separator))
  }

  private func axis(
    _ index: Int, _ name: String, _ values: [[Double]]
  ) -> Chart.Axis {
    let noAgreement = frontier.payoff(frontier.disagreement[index], of: index)
    let all = values.map { $0[index] } + [noAgreement.double]
    let (least, greatest) = (all.min() ?? 0, all.max() ?? 1)
    return Chart.Axis(
      label: name, range: least...max(greatest, least + 1), reference: noAgreement.double,
      referenceLabel: words.noAgreementLine(words.points(noAgreement)))
  }

  /// The axis with some room at its ends, so that no point lies on the frame.
  private func wider(_ axis: Chart.Axis) -> Chart.Axis {
    var wider = axis
    let margin = (axis.range.upperBound - axis.range.lowerBound) * 0.06
    wider.range = (axis.range.lowerBound - margin)...(axis.range.upperBound + margin)
    return wider
  }

  /// The letters of the solutions that a point attains.
  private func label(of point: Int) -> String {
    BargainingSolution.allCases
      .filter { bargain?.results[$0]?.points.contains(point) ?? false }
      .map(\.letter).joined()
  }

  /// At most so many points as a picture can show, evenly spread, and all that a solution attains.
  private func spread(_ count: Int) -> [Int] {
    guard count > mostDots else { return Array(0..<count) }
    let special = bargain?.results.values.flatMap(\.points) ?? []
    // What is not efficient stands behind the points.
    return Set(
      (0..<mostDots).map { $0 * (count - 1) / (mostDots - 1) } + special.filter { $0 < count }
    ).sorted()
  }
}

// A pair of parties takes a panel of its own; ten panels are enough.
private let mostPairs = 5
private let mostDots = 400
