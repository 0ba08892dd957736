internal import Negotiation

/// A row about a number that makes an answer another one.
struct MovedNumber {
  let assumption: Assumption
  let now: Rational
  /// What comes first below it.
  let below: Table.Cell
  /// What comes first above it.
  let above: Table.Cell
  /// How far the nearer of the two is.
  let distance: String
}

/// A row about something that makes an answer another one by holding or not.
struct TurnedClaim {
  let assumption: Assumption
  let change: Flips.Change
  /// What is the answer then.
  let then: Table.Cell
}

// What pages say of assumptions: those that flip something, and those that do not.
extension OnPage {
  /// How far numbers can move before a verdict changes.
  func numbers(_ numbers: [(flip: Flip, change: NumberChange)], _ name: (Verdict) -> String)
    -> [Block]
  {
    table(
      numbers.map { flip, change in
        MovedNumber(
          assumption: flip.assumption, now: change.now, below: cell(change.below, name),
          above: cell(change.above, name), distance: words.distance(change))
      }, words.numbersExplained, FlipChart(page: page, numbers: numbers).blocks)
  }

  /// How far numbers can move before an answer changes; nothing where none can.
  func table(_ numbers: [MovedNumber], _ explained: String, _ chart: [Block] = []) -> [Block] {
    guard !numbers.isEmpty else { return [] }
    return [.heading(3, words.numbersHeading), .muted(explained)] + chart + [
      .table(
        words.numbersHeading,
        columns: [
          Table.Column(words.assumption), Table.Column(words.statedNow, isNumeric: true),
          Table.Column(words.belowIt), Table.Column(words.aboveIt), Table.Column(words.howFar),
          Table.Column(words.restsOn),
        ],
        rows: numbers.map { number in
          [
            Table.Cell(RichText(.code(number.assumption.id))),
            Table.Cell(words.exactly(number.now)), number.below, number.above,
            Table.Cell(number.distance), Table.Cell(words.records(number.assumption)),
          ]
        })
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

  /// How many claims flip an answer, or that nothing which was examined flips it.
  func flipped(
    byClaims claims: Int, of flips: Int, steady: [Assumption], in found: some AssumptionSearch
  ) -> [String] {
    if claims > 0 { return [words.flipsWithoutNumbers(words.count(claims))] }
    guard flips == 0, found.isComplete else { return [] }
    // Several questions are put at once, and what one could not be asked another could.
    let unexamined = Set(found.unexamined.map(\.assumption.id)).subtracting(steady.map(\.id))
    return [words.nothingFlips(examined: steady.count, unexamined: unexamined.count)]
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
    table(
      claims.map { flip in
        TurnedClaim(
          assumption: flip.assumption, change: flip.change,
          then: Table.Cell(RichText(name(flip.verdict)), flip.verdict.tone))
      }, words.verdictThen)
  }

  /// What holds or does not, with what is then; nothing where no such thing changes an answer.
  func table(_ claims: [TurnedClaim], _ then: String) -> [Block] {
    guard !claims.isEmpty else { return [] }
    return [
      .heading(3, words.claimsHeading), .muted(words.claimsExplained),
      .table(
        words.claimsHeading,
        columns: [
          Table.Column(words.assumption), Table.Column(words.ifOtherwise), Table.Column(then),
          Table.Column(words.restsOn),
        ],
        rows: claims.map { claim in
          [
            cell(claim.assumption), Table.Cell(words.change(claim.change)), claim.then,
            Table.Cell(words.records(claim.assumption)),
          ]
        }),
    ]
  }

  /// An assumption by its id, and what it says where that does not tell.
  private func cell(_ assumption: Assumption) -> Table.Cell {
    let text = assumption.text
    let isSaid = text.isEmpty || assumption.id.hasSuffix(text)
    return Table.Cell(
      RichText(.code(assumption.id), .muted(isSaid ? "" : words.labelled("", text))))
  }
}
