internal import Negotiation

/// A band for each verdict along one number.
struct SweepChart: OnPage {
  let page: Page
  let sweep: NumberSweep
  /// The part of the number that is shown; `nil` for what holds every change.
  let range: ClosedRange<Rational>?

  /// The chart.
  var chart: Chart {
    let now = sweep.place.value.double
    let ends = sweep.lines.flatMap(\.pieces).compactMap { $0.from?.number.double } + [now]
    let (least, greatest) = (ends.min() ?? now, ends.max() ?? now)
    let margin = least == greatest ? max(abs(now), 1) : (greatest - least) / 4
    let around = (least - margin)...(greatest + margin)
    let shown = range.map { $0.lowerBound.double...$0.upperBound.double } ?? around
    let bands = sweep.lines.map { line in
      Chart.Band(
        label: name(of: line.subject),
        stretches: line.pieces.indices.compactMap { index in
          guard let verdict = line.pieces[index].verdict else { return nil }
          let from = line.pieces[index].from?.number.double ?? shown.lowerBound
          let to =
            index + 1 < line.pieces.count
            ? line.pieces[index + 1].from?.number.double ?? shown.upperBound : shown.upperBound
          guard to >= shown.lowerBound, from <= shown.upperBound else { return nil }
          return Chart.Stretch(
            from: max(from, shown.lowerBound), to: min(to, shown.upperBound), tone: verdict.tone)
        })
    }
    let lines = sweep.lines.map { line in
      words.labelled(
        name(of: line.subject),
        line.pieces.indices.map { index in
          words.leads(
            words.piece(line.pieces, index),
            to: line.pieces[index].verdict.map { words.verdict($0, on: line.subject) }
              ?? words.contradictionVerdict)
        }.joined(separator: words.clauseSeparator)) + words.fullStop
    }
    return Chart(
      title: words.sweepHeading(sweep.place.path), summary: words.sweepChartSummary(lines),
      panels: [
        Chart.Panel(
          title: "",
          content: .bands(
            bands,
            Chart.Axis(
              range: shown, reference: min(max(now, shown.lowerBound), shown.upperBound),
              referenceLabel: words.statedNow)))
      ], legend: words.sweepChartLegend)
  }
}
