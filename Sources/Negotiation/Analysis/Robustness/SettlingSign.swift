extension ReadingsProduct {
  /// What would be said of a gain if only the sign of a form were known.
  ///
  /// A gain is at least 0 wherever a form is so, exactly if for some λ ≥ 0 the gain less λ times the form is at least 0 in every
  /// reading (Farkas); as λ runs, that holds on one interval.
  ///
  /// - Parameters:
  ///   - form: A form that is at least 0 in some readings and less in others.
  ///   - gain: A gain that is both at least 0 and less in some readings.
  /// - Returns: The verdict for each answer that settles it; nothing for an answer that does not.
  /// - Complexity: The number of corners and rays.
  func settled(bySignOf form: [Int], _ gain: [Int]) -> [MissingStatement.Answer: Verdict] {
    let accepted = shares(of: form, leaving: gain)
    let refused = shares(of: form, leaving: gain.map { -$0 })
    var settled: [MissingStatement.Answer: Verdict] = [:]
    let zero = Rational(0)
    if let accepted {
      if !accepted.intersection(.from(zero)).isEmpty { settled[.positive] = .every }
      if !accepted.intersection(.upTo(zero)).isEmpty { settled[.negative] = .every }
      if !accepted.isEmpty { settled[.zero] = .every }
    }
    if let refused {
      // With λ other than 0 the gain is less than 0 wherever the form is not 0.
      if !refused.intersection(.from(zero, isIncluded: false)).isEmpty {
        settled[.positive] = Verdict.none
      }
      if !refused.intersection(.upTo(zero, isIncluded: false)).isEmpty {
        settled[.negative] = Verdict.none
      }
      // At 0 the gain may be 0 as well.
      if !refused.isEmpty,
        let there = try? adding(ReadingsCone.Row(vector: form, relation: .zero)),
        there.isConsistent, there.verdict(onNotNegative: gain) == .none
      {
        settled[.zero] = Verdict.none
      }
    }
    // Where it is never more than 0, nobody can answer that it is.
    if verdict(onNotNegative: form.map { -$0 }) == .every { settled[.positive] = nil }
    return settled
  }

  /// For which λ a gain less λ times a form is at least 0 in every reading; `nil` where the numbers do not fit.
  private func shares(of form: [Int], leaving gain: [Int]) -> NumberSet? {
    func line(_ generator: [Int]) -> SlopedSum.Line {
      SlopedSum.Line(start: dot(gain, generator), slope: -dot(form, generator))
    }
    let both = lines.map(line)
    return SlopedSum(
      parts: parts.map { $0.corners.map(line) }.filter { !$0.isEmpty },
      others: both + both.map(\.negated) + parts.flatMap { $0.rays.map(line) }
    ).numbersNotNegative
  }
}
