internal import Negotiation

/// Where verdicts change along one number.
struct SweepSection: Section {
  let page: Page
  let sweep: NumberSweep
  let sweepRange: ClosedRange<Rational>?

  var blocks: [Block] {
    let heading = words.sweepHeading(sweep.place.path)
    var blocks: [Block] = [.heading(2, heading)]
    if !sweep.isComplete { blocks.append(.notice(RichText(words.stoppedLater))) }
    if let line = sweep.lines.first(where: { $0.subject == .model }) {
      let changes = line.pieces.count - 1
      blocks.append(
        .answer(
          RichText(
            changes == 0
              ? words.constant(words.verdict(line.now, on: .model))
              : words.changes(words.count(changes))), line.now.tone))
    }
    let rows = sweep.lines.flatMap { line in
      line.pieces.indices.map { index in
        let verdict = line.pieces[index].verdict
        return [
          Table.Cell.head(words.name(of: line.subject, scenario)),
          Table.Cell(words.piece(line.pieces, index)),
          Table.Cell(
            RichText(
              verdict.map { words.verdict($0, on: line.subject) } ?? words.contradictionVerdict),
            verdict?.tone ?? .neutral),
        ]
      }
    }
    return blocks + [
      .prose(words.sweepExplained(stated(sweep.place, words))),
      .chart(Chart.bands(sweep, within: sweepRange, heading, scenario, words)),
      .table(
        Table(
          caption: heading,
          columns: [
            Table.Column(words.verdictOn), Table.Column(words.piecesHeading),
            Table.Column(words.verdictThen),
          ], rows: rows)),
    ]
  }
}

extension SweepSection {
  /// The number or the interval as it stands.
  private func stated(_ place: NumberPlace, _ words: Words) -> String {
    guard place.isInterval, let greatest = place.other else { return words.exactly(place.value) }
    return words.stated(.between(place.value, greatest))
  }
}

extension Words {
  /// Whose verdict it is.
  func name(of subject: FlipSubject, _ scenario: Scenario) -> String {
    switch subject {
    case .model: theModel
    case .proposal(let index): text(scenario.proposals[index].name)
    case .acceptance(let index, let party):
      text(scenario.proposals[index].name) + bracketed(text(scenario.parties[party].name))
    }
  }

  /// The numbers of one piece in words.
  func piece(_ pieces: [NumberSweep.Piece], _ index: Int) -> String {
    let start = pieces[index].from
    let end = index + 1 < pieces.count ? pieces[index + 1].from : nil
    switch (start, end) {
    case (nil, nil): return everyNumber
    case (nil, let end?): return piece(upTo: exactly(end.number), isIncluded: end.isBeyond)
    case (let start?, nil): return piece(from: exactly(start.number), isIncluded: !start.isBeyond)
    case (let start?, let end?):
      if start.number == end.number { return piece(only: exactly(start.number)) }
      return piece(
        from: exactly(start.number), isIncluded: !start.isBeyond, to: exactly(end.number),
        isEndIncluded: end.isBeyond)
    }
  }
}

extension Chart {
  /// A band for each verdict.
  fileprivate static func bands(
    _ sweep: NumberSweep, within range: ClosedRange<Rational>?, _ title: String,
    _ scenario: Scenario, _ words: Words
  ) -> Chart {
    let now = sweep.place.value.double
    let ends = sweep.lines.flatMap(\.pieces).compactMap { $0.from?.number.double } + [now]
    let (least, greatest) = (ends.min() ?? now, ends.max() ?? now)
    let margin = least == greatest ? max(abs(now), 1) : (greatest - least) / 4
    let around = (least - margin)...(greatest + margin)
    let shown = range.map { $0.lowerBound.double...$0.upperBound.double } ?? around
    let bands = sweep.lines.map { line in
      Chart.Band(
        label: words.name(of: line.subject, scenario),
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
        words.name(of: line.subject, scenario),
        line.pieces.indices.map { index in
          words.leads(
            words.piece(line.pieces, index),
            to: line.pieces[index].verdict.map { words.verdict($0, on: line.subject) }
              ?? words.contradictionVerdict)
        }.joined(separator: words.clauseSeparator)) + words.fullStop
    }
    return Chart(
      title: title, summary: words.sweepChartSummary(lines),
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
