internal import Negotiation

extension OnPage {
  /// What is asked about a verdict.
  func heading(of subject: FlipSubject) -> String {
    switch subject {
    case .model: words.flipsHeading
    case .proposal(let index): words.flips(ofProposal: words.inQuotes(name(ofProposal: index)))
    case .acceptance(let index, let party):
      words.flips(of: name(ofParty: party), on: words.inQuotes(name(ofProposal: index)))
    }
  }

  /// Whose verdict it is.
  func name(of subject: FlipSubject) -> String {
    switch subject {
    case .model: words.theModel
    case .proposal(let index): name(ofProposal: index)
    case .acceptance(let index, let party):
      name(ofProposal: index) + words.bracketed(name(ofParty: party))
    }
  }

  private func name(ofProposal position: Int) -> String {
    words.text(scenario.proposals[position].name)
  }
}

extension Words {
  /// What a verdict means for its subject.
  func verdict(_ verdict: Verdict, on subject: FlipSubject) -> String {
    switch subject {
    case .model: modelVerdict(verdict)
    case .proposal:
      stateName(Proposal.State(verdict))
    case .acceptance: acceptance(verdict)
    }
  }

  /// A threshold: at a number, or beyond it.
  func threshold(_ threshold: Threshold) -> String {
    self.threshold(exactly(threshold.number), isBeyond: threshold.isBeyond)
  }

  /// How far a number has to move, with its measure.
  func distance(_ change: NumberChange) -> String {
    guard let distance = change.distance else { return nothing }
    if change.measure == .points { return self.distance(points(distance), .points) }
    return self.distance(perCent(distance), change.measure)
  }

  /// A share in per cent.
  func perCent(_ share: Rational) -> String {
    share.times(Rational(100)).map { points($0, apartFrom: [Rational(0)]) } ?? nothing
  }

  /// What is taken to hold instead.
  func change(_ change: Flips.Change) -> String {
    switch change {
    case .number(let number): threshold(number.threshold)
    case .revised(let revision): self.revision(revision)
    case .type(let id): otherType(id)
    case .falls(let statements): falls(count(statements.count))
    }
  }

  /// The ids of the records that something rests on.
  func records(_ assumption: Assumption) -> RichText {
    assumption.records.isEmpty
      ? RichText(nothing)
      : .joined(
        assumption.records.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.map {
          RichText(.code($0))
        }, by: separator)
  }

  /// The first of some names, and how many there are besides.
  func some(of names: [String]) -> String {
    names.prefix(mostNamed).joined(separator: clauseSeparator)
      + (names.count > mostNamed
        ? clauseSeparator + steadyMore(count(names.count - mostNamed)) : "")
  }
}

// All of them are in JSON.
private let mostNamed = 12
