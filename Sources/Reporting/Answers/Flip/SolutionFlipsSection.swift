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
    let then = Then(page: page, now: answer.now)
    var numbers: [(assumption: Assumption, change: SolutionChange)] = []
    var claims: [TurnedClaim] = []
    for flip in answer.flips {
      switch flip.change {
      case .number(let change): numbers.append((flip.assumption, change))
      case .claim(let change, let outcomes):
        claims.append(
          TurnedClaim(
            assumption: flip.assumption, change: change, then: Table.Cell(then.text(outcomes))))
      }
    }
    if let first = numbers.first, let reach = first.change.nearest {
      sentences.append(
        words.nearestSolutionFlip(
          first.assumption.id, words.threshold(reach.threshold),
          words.distance(first.change.toward(reach)), to: then.brief(reach)))
    }
    sentences += flipped(
      byClaims: claims.count, of: answer.flips.count, steady: answer.steady, in: flips)
    return [
      .heading(2, words.solutionFlipsHeading(words.solutionName(answer.solution))),
      .answer(
        RichText(sentences.joined(separator: words.sentenceSpace)),
        outcomes.isEmpty ? .none : .every),
    ] + table(numbers.map { moved($0, $1, then) }, words.solutionNumbersExplained)
      + table(claims, words.agreementsThen) + steady(answer.steady)
  }

  private func moved(_ assumption: Assumption, _ change: SolutionChange, _ then: Then)
    -> MovedNumber
  {
    func cell(_ reach: SolutionChange.Reach?) -> Table.Cell {
      guard let reach else { return Table.Cell(RichText(.muted(words.neverFlips))) }
      return Table.Cell(words.leads(words.threshold(reach.threshold), to: then.text(reach)))
    }
    return MovedNumber(
      assumption: assumption, now: change.now, below: cell(change.below),
      above: cell(change.above),
      distance: change.nearest.map { words.distance(change.toward($0)) } ?? words.nothing)
  }
}

/// What is singled out then, in words: by what it changes in what is singled out now.
private struct Then: OnPage {
  let page: Page
  let now: SingledOut

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
