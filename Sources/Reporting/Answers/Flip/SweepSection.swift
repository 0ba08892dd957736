internal import Negotiation

/// Where verdicts change along one number.
struct SweepSection: Section {
  let page: Page
  let sweep: NumberSweep
  /// The part of the number that is shown; `nil` for what holds every change.
  let range: ClosedRange<Rational>?

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
          Table.Cell.head(name(of: line.subject)),
          Table.Cell(words.piece(line.pieces, index)),
          Table.Cell(
            RichText(
              verdict.map { words.verdict($0, on: line.subject) } ?? words.contradictionVerdict),
            verdict?.tone ?? .neutral),
        ]
      }
    }
    return blocks + [
      .prose(words.sweepExplained(stated)),
      .chart(SweepChart(page: page, sweep: sweep, range: range).chart),
      .table(
        heading,
        columns: [
          Table.Column(words.verdictOn), Table.Column(words.piecesHeading),
          Table.Column(words.verdictThen),
        ], rows: rows),
    ]
  }

  /// The number or the interval as it stands.
  private var stated: String {
    let place = sweep.place
    guard place.isInterval, let greatest = place.other else { return words.exactly(place.value) }
    return words.stated(.between(place.value, greatest))
  }
}

extension Words {
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
