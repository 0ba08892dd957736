internal import Negotiation

// What pages say of assumptions: those that flip something, and those that do not.
extension OnPage {
  /// How far numbers can move before a verdict changes.
  func numbers(_ numbers: [(flip: Flip, change: NumberChange)], _ name: (Verdict) -> String)
    -> [Block]
  {
    guard !numbers.isEmpty else { return [] }
    let chart = Chart.tornado(numbers, words)
    return [
      .heading(3, words.numbersHeading), .muted(words.numbersExplained),
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
              cell(change.below, name), cell(change.above, name),
              Table.Cell(words.distance(change)), Table.Cell(words.records(flip.assumption)),
            ]
          }))
    ]
  }

  private func cell(_ reach: Reach, _ name: (Verdict) -> String) -> Table.Cell {
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
  func steady(_ steady: [Assumption]) -> [Block] {
    guard !steady.isEmpty else { return [] }
    return [
      .muted(
        words.steady(
          words.count(steady.count), words.some(of: steady.map(\.id))))
    ]
  }

  /// What contradicts other statements, what could not be looked at, and whether a limit came first.
  func remarks(_ found: some AssumptionSearch) -> [Block] {
    var blocks: [Block] = []
    if !found.contradictions.isEmpty {
      let changes = found.contradictions.map { contradicted in
        contradicted.assumption.id + words.bracketed(words.change(contradicted.change))
      }
      blocks.append(.prose(words.contradictions(words.some(of: changes))))
    }
    for reason in Flips.Unexamined.Reason.allCases {
      let ids = found.unexamined.filter { $0.reason == reason }.map(\.assumption.id)
      guard !ids.isEmpty else { continue }
      var seen: Set<String> = []
      blocks.append(
        .notice(
          RichText(
            words.unexamined(reason, words.some(of: ids.filter { seen.insert($0).inserted }))))
      )
    }
    if !found.isComplete { blocks.append(.notice(RichText(words.stoppedLater))) }
    return blocks
  }

  /// What holds or does not, with what is then the verdict; nothing where no such thing flips it.
  func claims(_ claims: [Flip], _ name: (Verdict) -> String) -> [Block] {
    guard !claims.isEmpty else { return [] }
    return [
      .heading(3, words.claimsHeading), .muted(words.claimsExplained),
      .table(
        Table(
          caption: words.claimsHeading,
          columns: [
            Table.Column(words.assumption), Table.Column(words.ifOtherwise),
            Table.Column(words.verdictThen), Table.Column(words.restsOn),
          ],
          rows: claims.map { flip in
            [
              cell(flip.assumption), Table.Cell(words.change(flip.change)),
              Table.Cell(RichText(name(flip.verdict)), flip.verdict.tone),
              Table.Cell(words.records(flip.assumption)),
            ]
          })),
    ]
  }

  /// An assumption by its id, and what it says where that does not tell.
  func cell(_ assumption: Assumption) -> Table.Cell {
    let text = assumption.text
    let isSaid = text.isEmpty || assumption.id.hasSuffix(text)
    return Table.Cell(
      RichText(.code(assumption.id), .muted(isSaid ? "" : words.labelled("", text))))
  }
}
