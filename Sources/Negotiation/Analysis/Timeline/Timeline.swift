/// What came on file when, and what the model answered by then.
public struct Timeline: Hashable, Sendable {
  /// A day on which statements came on file.
  public struct Day: Hashable, Sendable {
    /// The day; `nil` for what has no date, which is always on file.
    public let date: CalendarDay?
    /// The statements that came on file, in the order of reading.
    public let statements: [Statement]
    /// What the model comes to by then if all positions are final; `nil` where outcomes are too many to list.
    public let ifFinal: Answer?
  }

  /// What a model comes to over all its worlds.
  public struct Answer: Hashable, Sendable {
    /// The verdict, where it is the same in all.
    public let verdict: Verdict?
    /// The fewest and the most demands that must give, where that is known of all.
    public let mustGive: ClosedRange<Int>?
  }

  /// The days in their order, first what has no date.
  public let days: [Day]
}

extension Scenario {
  /// When a statement came on file: its own date, or else the earliest of its records; `nil` where one of these has none.
  public func date(of evidence: Evidence) -> CalendarDay? {
    if let date = evidence.date { return date }
    let dates = evidence.records.map { id in records.first { $0.id == id }?.date }
    return dates.contains(nil) ? nil : dates.compactMap(\.self).min()
  }
}

extension ScenarioDocument {
  /// Finds what came on file when, and what the model answered by then if all positions are final.
  ///
  /// - Parameters:
  ///   - variant: The id of a variant; `nil` for the model as it stands.
  ///   - effort: When to stop.
  /// - Returns: The days; none where no statement has a date.
  /// - Throws: ``InvalidScenario`` where the model of some day is not valid, or ``EngineDoesNotApply``.
  /// - Complexity: That of ``worlds(in:_:atMost:_:progress:)`` for each day.
  public func timeline(
    in variant: String?, _ effort: Effort = Effort()
  ) throws -> Timeline {
    let whole = try Scenario(self, variant: variant)
    let dated = Dictionary(grouping: whole.statements) { whole.date(of: $0.evidence) }
    let dates = dated.keys.compactMap(\.self).sorted()
    guard let first = dates.first else { return Timeline(days: []) }
    let days: [CalendarDay?] = [nil] + dates
    return Timeline(
      days: try days.map { date in
        var document = onFile(by: date ?? first.dayBefore)
        document.stance = .final
        let scenario = try Scenario(document, variant: variant)
        let worlds = scenario.isEnumerable ? try document.worlds(in: variant, .auto, atMost: mostSets, effort) : nil
        return Timeline.Day(
          date: date, statements: dated[date] ?? [],
          ifFinal: worlds.flatMap { worlds in
            worlds.isCutShort ? nil : Timeline.Answer(verdict: worlds.commonVerdict, mustGive: worlds.mustGive)
          })
      })
  }
}

private let mostSets = 100
