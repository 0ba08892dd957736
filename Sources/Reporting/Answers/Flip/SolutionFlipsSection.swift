internal import Negotiation

/// For each bargaining solution asked for: what makes it single out other agreements, and which.
struct SolutionFlipsSection: Section {
  let page: Page
  let flips: SolutionFlips

  var blocks: [Block] {
    let note = CentralReadingNote(flips.central, page).blocks
    if let reason = flips.reason {
      let parties = reason.parties.map { name(ofParty: $0) }
      return note + [.answer(RichText(words.noFrontier(reason, parties)), .some)]
    }
    return note + flips.answers.flatMap { blocks($0) } + remarks(flips)
  }

  private func blocks(_ answer: SolutionFlips.Answer) -> [Block] {
    let outcomes = answer.now.outcomes.map { words.outcome($0, in: scenario) }
    var sentences = [
      outcomes.isEmpty
        ? words.singlesOutNothing
        : words.singlesOut(words.some(of: outcomes), isMany: outcomes.count > 1)
    ]
    var numbers: [(assumption: Assumption, change: SolutionChange)] = []
    var claims: [(assumption: Assumption, change: Flips.Change, then: SingledOut)] = []
    for flip in answer.flips {
      switch flip.change {
      case .number(let change): numbers.append((flip.assumption, change))
      case .claim(let change, let then): claims.append((flip.assumption, change, then))
      }
    }
    let then = Then(now: answer.now, scenario: scenario, words: words)
    if let first = numbers.first, let reach = first.change.nearest {
      sentences.append(
        words.nearestSolutionFlip(
          first.assumption.id, words.threshold(reach.threshold),
          words.distance(first.change.toward(reach)), to: then.brief(reach)))
    }
    if !claims.isEmpty { sentences.append(words.flipsWithoutNumbers(words.count(claims.count))) }
    if answer.flips.isEmpty, flips.isComplete {
      sentences.append(words.nothingFlips(words.count(answer.steady.count)))
    }
    return [
      .heading(2, words.solutionFlipsHeading(words.solutionName(answer.solution))),
      .answer(
        RichText(sentences.joined(separator: words.sentenceSpace)),
        outcomes.isEmpty ? .none : .every),
    ] + table(of: numbers, then) + table(of: claims, then)
      + steady(answer.steady)
  }

  private func table(of numbers: [(assumption: Assumption, change: SolutionChange)], _ then: Then)
    -> [Block]
  {
    guard !numbers.isEmpty else { return [] }
    func cell(_ reach: SolutionChange.Reach?) -> Table.Cell {
      guard let reach else { return Table.Cell(RichText(.muted(words.neverFlips))) }
      return Table.Cell(words.leads(words.threshold(reach.threshold), to: then.text(reach)))
    }
    return [
      .heading(3, words.numbersHeading),
      .muted(words.solutionNumbersExplained),
      .table(
        Table(
          caption: words.numbersHeading,
          columns: [
            Table.Column(words.assumption), Table.Column(words.statedNow, isNumeric: true),
            Table.Column(words.belowIt), Table.Column(words.aboveIt), Table.Column(words.howFar),
            Table.Column(words.restsOn),
          ],
          rows: numbers.map { assumption, change in
            [
              Table.Cell(RichText(.code(assumption.id))), Table.Cell(words.exactly(change.now)),
              cell(change.below), cell(change.above),
              Table.Cell(change.nearest.map { words.distance(change.toward($0)) } ?? words.nothing),
              Table.Cell(words.records(assumption)),
            ]
          })),
    ]
  }

  private func table(
    of claims: [(assumption: Assumption, change: Flips.Change, then: SingledOut)], _ then: Then
  ) -> [Block] {
    guard !claims.isEmpty else { return [] }
    return [
      .heading(3, words.claimsHeading), .muted(words.claimsExplained),
      .table(
        Table(
          caption: words.claimsHeading,
          columns: [
            Table.Column(words.assumption), Table.Column(words.ifOtherwise),
            Table.Column(words.agreementsThen), Table.Column(words.restsOn),
          ],
          rows: claims.map { assumption, change, outcomes in
            [
              cell(assumption), Table.Cell(words.change(change)),
              Table.Cell(then.text(outcomes)), Table.Cell(words.records(assumption)),
            ]
          })),
    ]
  }
}

/// What is singled out then, in words: by what it changes in what is singled out now.
private struct Then {
  let now: SingledOut
  let scenario: Scenario
  let words: Words

  /// What counts beyond the threshold alone.
  func brief(_ reach: SolutionChange.Reach) -> String {
    reach.beyond == now ? words.andBeyond : text(reach.beyond)
  }

  func text(_ reach: SolutionChange.Reach) -> String {
    if reach.beyond == now { return words.andBeyond }
    if reach.there == reach.beyond || reach.there == now { return text(reach.beyond) }
    return reach.there.outcomes.isEmpty || reach.beyond.outcomes.isEmpty
      ? text(reach.beyond) : words.tiesThere(text(reach.beyond))
  }

  func text(_ then: SingledOut) -> String {
    guard !then.outcomes.isEmpty else { return words.noAgreementThen }
    guard let first = now.outcomes.first else {
      return words.some(of: then.outcomes.map { words.outcome($0, in: scenario) })
    }
    let others = then.outcomes.filter { !now.outcomes.contains($0) }
    guard let other = others.first else {
      return words.some(of: then.outcomes.map { words.outcome($0, in: scenario) })
    }
    let isMore = others.count < then.outcomes.count
    let more = then.outcomes.count - 1
    let difference = words.difference(other, from: first, in: scenario)
    return isMore
      ? words.asNow + words.bracketed(difference)
      : difference + (more > 0 ? words.bracketed("+ \(words.count(more))") : "")
  }
}
