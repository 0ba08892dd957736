internal import Negotiation

/// For each verdict asked for: the numbers with where it changes, what flips it by holding or not, and what does
/// not flip it.
struct FlipsSection: ReportSection {
  func blocks(on subject: ReportSubject, _ words: Words) -> [Block] {
    guard let flips = subject.flips else { return [] }
    let scenario = subject.scenario
    return flips.answers.flatMap { blocks($0, flips, scenario, words) }
      + Self.remarks(flips.contradictions, flips.unexamined, words)
      + (flips.isComplete ? [] : [.notice(RichText(words.stoppedLater))])
  }

  private func blocks(
    _ answer: Flips.Answer, _ flips: Flips, _ scenario: Scenario, _ words: Words
  ) -> [Block] {
    guard let now = answer.now else { return [] }
    let name = { (verdict: Verdict) in words.verdict(verdict, on: answer.subject) }
    let numbers = answer.flips.numbers
    let claims = answer.flips.filter { if case .number = $0.change { false } else { true } }
    var sentences = [words.standsNow(name(now))]
    if let nearest = numbers.first {
      sentences.append(
        words.nearestFlip(
          nearest.flip.assumption.id,
          words.leads(words.threshold(nearest.change.threshold), to: name(nearest.flip.verdict)),
          words.distance(nearest.change)))
    }
    if !claims.isEmpty { sentences.append(words.flipsWithoutNumbers(words.count(claims.count))) }
    if answer.flips.isEmpty, flips.isComplete {
      sentences.append(words.nothingFlips(words.count(answer.steady.count)))
    }
    return [
      .heading(2, words.heading(of: answer.subject, scenario)),
      .answer(RichText(sentences.joined(separator: words.sentenceSpace)), now.tone),
    ] + Self.numbers(numbers, name, words) + FlippedClaims.blocks(claims, name, words)
      + Self.steady(answer.steady, words)
  }

  /// How far numbers can move before a verdict changes.
  static func numbers(
    _ numbers: [(flip: Flip, change: NumberChange)], _ name: (Verdict) -> String,
    _ words: Words
  ) -> [Block] {
    guard !numbers.isEmpty else { return [] }
    let chart = Chart.tornado(numbers, words)
    return [
      .heading(3, words.numbersHeading), .paragraph(RichText(.muted(words.numbersExplained))),
    ] + (chart.map { [.chart($0)] } ?? []) + [
      .table(
        Table(
          caption: words.numbersHeading,
          columns: [
            Table.Column(words.assumption), Table.Column(words.statedNow, isNumeric: true),
            Table.Column(words.belowIt), Table.Column(words.aboveIt), Table.Column(words.howFar),
            Table.Column(words.restsOn),
          ],
          rows: numbers.map { flip, change in
            [
              Table.Cell(RichText(.code(flip.assumption.id))),
              Table.Cell(words.exactly(change.now)),
              cell(change.below, name, words), cell(change.above, name, words),
              Table.Cell(words.distance(change)), Table.Cell(words.records(flip.assumption)),
            ]
          }))
    ]
  }

  private static func cell(
    _ reach: Reach, _ name: (Verdict) -> String, _ words: Words
  ) -> Table.Cell {
    switch reach {
    case .flips(let threshold, let verdict):
      Table.Cell(
        RichText(words.leads(words.threshold(threshold), to: name(verdict))), verdict.tone)
    case .contradicts(let threshold):
      Table.Cell(RichText(.muted(words.contradicts(words.threshold(threshold)))))
    case .never: Table.Cell(RichText(.muted(words.neverFlips)))
    }
  }

  /// The assumptions that flip nothing.
  static func steady(_ steady: [Assumption], _ words: Words) -> [Block] {
    guard !steady.isEmpty else { return [] }
    return [
      .paragraph(
        RichText(
          .muted(
            words.steady(
              words.count(steady.count), words.some(of: steady.map(\.id))))))
    ]
  }

  /// What contradicts other statements, and what could not be looked at.
  static func remarks(
    _ contradictions: [Flips.Contradicted], _ unexamined: [Flips.Unexamined],
    _ words: Words
  ) -> [Block] {
    var blocks: [Block] = []
    if !contradictions.isEmpty {
      let changes = contradictions.map { found in
        found.assumption.id + words.bracketed(words.change(found.change))
      }
      blocks.append(.paragraph(RichText(words.contradictions(words.some(of: changes)))))
    }
    for reason in Flips.Unexamined.Reason.allCases {
      let ids = unexamined.filter { $0.reason == reason }.map(\.assumption.id)
      guard !ids.isEmpty else { continue }
      var seen: Set<String> = []
      blocks.append(
        .notice(
          RichText(
            words.unexamined(reason, words.some(of: ids.filter { seen.insert($0).inserted }))))
      )
    }
    return blocks
  }
}

extension [Flip] {
  /// Those in which a number moves.
  var numbers: [(flip: Flip, change: NumberChange)] {
    compactMap { flip in
      if case .number(let change) = flip.change { (flip, change) } else { nil }
    }
  }
}
