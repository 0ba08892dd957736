extension WhyNot {
  /// How a proposal compares with no agreement for a party that does not surely accept it.
  ///
  /// - Parameters:
  ///   - party: The party, by position.
  ///   - scenario: The scenario.
  /// - Returns: What its payoffs have against the proposal; `nil` where they have nothing, or do not decide.
  public func shortfall(of party: Int, in scenario: Scenario) -> Shortfall? {
    if finding.withoutSay.contains(party) { return nil }
    let bounds = finding.payoffs[party]?.bounds
    let noAgreement = finding.payoffs[party]?.noAgreement ?? Rational(0)
    let margin =
      margins[party]
      ?? bounds.map {
        Margin(least: $0.lowerBound.minus(noAgreement), greatest: $0.upperBound.minus(noAgreement))
      }
    if let greatest = margin?.greatest, greatest < Rational(0) {
      return .always(least: greatest.negated, greatest: margin?.least?.negated)
    }
    guard let verdict = finding.acceptedBy?[party], verdict != .every else { return nil }
    if payoffs.open[party] == nil {
      guard payoffs.tables[party] != nil else { return nil }
      let moved = movedInSilence(by: party, in: scenario)
      if !moved.isEmpty { return .unsaid(moved) }
    }
    if verdict == Verdict.none {
      guard !breaksFirmLine(of: party, in: scenario) else { return nil }
      // Each completion falls short or breaks a line, and not the same does for all.
      let hasLines = scenario.parties[party].preferences?.redLines.contains { $0.hardness == .firm } ?? false
      return hasLines && !finding.open.isEmpty ? .orLinesBroken : .alwaysWorse
    }
    guard let margin else { return payoffs.open[party] == nil ? nil : .perhapsWorse }
    if let least = margin.least, least >= Rational(0) { return nil }
    return .perhaps(
      greatest: margin.least?.negated, gain: margin.greatest, isByReading: payoffs.open[party] != nil)
  }

  private func breaksFirmLine(of party: Int, in scenario: Scenario) -> Bool {
    finding.broken.contains { broken in
      broken.party == party
        && scenario.parties[party].preferences?.redLines[broken.redLine].hardness == .firm
    }
  }

  /// The issues that the proposal may move and of which a party with numbers says nothing.
  private func movedInSilence(by party: Int, in scenario: Scenario) -> [Int] {
    let levels = scenario.proposals[finding.proposal].domains(scenario)
    return silentIssues[party].filter { levels[$0].levels != [scenario.issues[$0].statusQuo] }
  }
}

/// What a party's payoffs have against a proposal; numbers are points short of no agreement.
public enum Shortfall: Hashable, Sendable {
  /// It is short in every reading and every completion; the greatest is `nil` where nothing stated bounds it.
  case always(least: Rational, greatest: Rational?)
  /// It is worse than no agreement in every reading and every completion, to a party without a scale.
  case alwaysWorse
  /// Every completion falls short in every reading, or breaks a firm red line.
  case orLinesBroken
  /// It is short in some reading or completion, by so much at the most, and worth so much more in others; `nil` without bound.
  case perhaps(greatest: Rational?, gain: Rational?, isByReading: Bool)
  /// It is worse than no agreement in some reading or completion, to a party without a scale.
  case perhapsWorse
  /// It moves issues of which the party says nothing.
  case unsaid([Int])
}

extension Shortfall {
  /// How short it is at the least, in the best reading and completion; `nil` where it is not short for certain, or by no number.
  public var least: Rational? {
    if case .always(let least, _) = self { least } else { nil }
  }
}
