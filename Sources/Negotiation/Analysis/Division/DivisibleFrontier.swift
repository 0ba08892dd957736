extension PayoffModel {
  /// Finds the efficient ways to share out issues that can be split between two parties.
  ///
  /// A party's payoff is the sum over the issues of each option's worth times its share, so the
  /// efficient payoffs are a concave line: issues pass from the first party to the second in ascending
  /// order of what the first loses for what the second gains, and each point splits at most one.
  ///
  /// - Parameters:
  ///   - payoffs: The model's payoffs in whole numbers.
  ///   - engine: `auto` or `eliminate`; nothing else can look at shares.
  ///   - isClipped: Whether only agreements count, that is what both accept.
  /// - Returns: The corners of the line, best for the first party first, or the reason why there are
  ///   none. Everything in it is exact.
  /// - Throws: ``EngineDoesNotApply`` for another engine, and for a model without divisible issues.
  /// - Complexity: O(n log n) for n issues.
  /// - SeeAlso: Raiffa, "The Art and Science of Negotiation" (1982); Brams & Taylor, "Fair Division"
  ///   (1996).
  public func divisibleFrontier(
    _ payoffs: ExactPayoffs, _ engine: Engine = .auto, isClipped: Bool = true
  ) throws(EngineDoesNotApply) -> DivisibleFrontier {
    guard engine == .auto || engine == .eliminate else {
      throw EngineDoesNotApply(
        engine: engine,
        reason: "issues can be split, and shares cannot be listed; use --engine auto")
    }
    let parties = scenario.parties.indices.filter { payoffs.tables[$0] != nil }
    let tables = payoffs.tables.compactMap(\.self)
    guard scenario.isDivisible, tables.count == 2 else {
      throw EngineDoesNotApply(
        engine: engine, reason: "it shares out issues that can be split between two parties")
    }
    return DivisibleFrontier(parties, tables, within: scenario.allowed, isClipped: isClipped)
  }
}

/// The efficient payoffs of two parties who share out divisible issues.
public struct DivisibleFrontier: Sendable {
  /// Why there are no points.
  public enum Reason: Hashable, Sendable, CaseIterable {
    /// No way to share is acceptable to both.
    case noAgreement
    /// The fractions need more than 128 bits.
    case tooFine
  }

  /// The two parties, by position.
  public let parties: [Int]
  /// Whether only agreements count.
  public let isClipped: Bool
  /// The ends of the frontier and its corners between them, best for the first party first.
  public let points: [DivisionPoint]
  /// What is split between each point and the next.
  public let edges: [DivisionEdge]
  /// Why there are no points; `nil` where there are some.
  public let reason: Reason?

  let tables: [PayoffTable]
  let allowed: [LevelSet]
  /// The line before it was clipped.
  let line: ExchangeLine
  /// The part of the line that counts; `nil` where none does.
  let range: ClosedRange<ExchangeLine.Place>?

  init(
    _ parties: [Int], _ tables: [PayoffTable], within allowed: [LevelSet], isClipped: Bool
  ) {
    self.parties = parties
    self.tables = tables
    self.allowed = allowed
    self.isClipped = isClipped
    line = ExchangeLine(tables[0].values, tables[1].values, within: allowed)
    range =
      isClipped
      ? line.places(first: tables[0].reservation, second: tables[1].reservation) : line.whole
    guard let range else {
      (points, edges, reason) = ([], [], .noAgreement)
      return
    }
    let places = line.places(in: range)
    guard let points = try? places.map({ [line] in try line.point(at: $0, tables) }) else {
      (self.points, edges, reason) = ([], [], .tooFine)
      return
    }
    self.points = points
    edges = places.dropLast().map { [line] place in
      let step = line.steps[place.step]
      return DivisionEdge(
        issue: step.issue,
        rate: tables[1].points(step.gain).divided(by: tables[0].points(step.loss)))
    }
    reason = nil
  }

  /// Each party's best payoff on the frontier; empty where there are no points.
  public var ideal: [Rational] {
    guard let first = points.first, let last = points.last else { return [] }
    return [first.payoffs[0], last.payoffs[1]]
  }

  /// Each party's worst payoff on the frontier; empty where there are no points.
  public var nadir: [Rational] {
    guard let first = points.first, let last = points.last else { return [] }
    return [last.payoffs[0], first.payoffs[1]]
  }

  /// Each party's reservation value.
  public var disagreement: [Rational] { tables.map { $0.points($0.reservation) } }

  /// The edges that could pass in another order, or side by side, without changing a payoff: runs of
  /// neighbours with the same rate, as lists of issues.
  public var interchangeable: [[Int]] {
    var runs: [[DivisionEdge]] = []
    for edge in edges {
      if let last = runs.last?.last, last.rate == edge.rate, edge.rate != nil {
        runs[runs.count - 1].append(edge)
      } else {
        runs.append([edge])
      }
    }
    return runs.filter { $0.count > 1 }.map { $0.map(\.issue) }
  }
}
