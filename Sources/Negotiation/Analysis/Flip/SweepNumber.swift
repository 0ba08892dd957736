extension ScenarioDocument {
  /// Finds where verdicts change as one number of the files runs from one end to the other.
  ///
  /// The breakpoints are exact fractions, found as for ``findFlips(variant:of:_:_:)`` and not by trying numbers.
  ///
  /// - Parameters:
  ///   - path: The path of the number, as `set:` of a variant writes it; an end of an interval by `.least` or
  ///     `.greatest` behind it.
  ///   - variant: The id of a variant; `nil` for the model as it stands.
  ///   - subjects: Whose verdicts.
  ///   - effort: When to stop.
  /// - Returns: The verdicts, piece by piece.
  /// - Throws: ``InvalidScenario`` where the model is not valid or has no such number, and
  ///   ``EngineDoesNotApply`` where the answer is beyond what can be told exactly.
  public func sweep(
    _ path: String, variant: String?, of subjects: [FlipSubject], _ effort: Effort = Effort()
  ) throws -> NumberSweep {
    let places = numberPlaces(in: variant) + parameterPlaces(in: variant)
    let scenario = try Scenario(self, variant: variant)
    guard let place = places.first(where: { $0.path == path }) ?? places.first(where: { $0.isNamed(path) }),
      let party = scenario.parties.firstIndex(where: { $0.id == place.party })
    else { throw noNumber(at: path, places) }
    // A parameter that is an interval is taken to be stated: what holds then is another question.
    let stated =
      place.isInterval
      ? try Scenario(self, variant: variant, changing: [.number(place, place.value)]) : scenario
    let model = PayoffModel(asStated: stated)
    let payoffs = try ExactPayoffs(model)
    var sweep = NumberSweep(place: place, party: party)
    do {
      let now = try model.verdicts(on: subjects, payoffs, effort, &sweep.programs)
      if effort.isStopped { throw Stopped() }
      let along = try acceptance(along: place, of: party, variant)
      let targets = try FlipTargets(subjects, of: [party], in: model, payoffs, effort)
      for (subject, verdict) in zip(subjects, now) {
        guard let verdict else { continue }
        var profile = VerdictProfile(
          consistent: .all, every: verdict == .every ? .all : .none,
          some: verdict == Verdict.none ? .none : .all)
        if let along {
          guard
            let found = try targets.profile(
              of: subject, along: along, by: party, now: verdict, effort)
          else {
            throw EngineDoesNotApply(
              engine: .enumerate,
              reason: "there are more than \(mostEnumerated) combinations to look at")
          }
          profile = found
        }
        sweep.lines.append(
          NumberSweep.Line(subject: subject, now: verdict, pieces: profile.pieces))
      }
    } catch is Stopped {
      sweep.isComplete = false
    } catch let obstacle as AcceptanceAlong.Obstacle {
      throw EngineDoesNotApply(
        engine: .auto,
        reason: obstacle == .multiplied
          ? "'\(path)' multiplies numbers that are left open and that other statements are about"
          : "what '\(place.party)' leaves open is too large to follow '\(path)'")
    }
    return sweep
  }

  private func noNumber(at path: String, _ places: [NumberPlace]) -> InvalidScenario {
    var diagnostics = Diagnostics()
    let intervals = places.filter { $0.end == .least }.map(\.wholeInterval)
    if let interval = intervals.first(where: { $0.isNamed(path) }) {
      diagnostics.error(
        at: interval.location, "'\(path)' is an interval and no number",
        why: "one of its ends moves at a time",
        fix: "name an end: '\(interval.path).least' or '\(interval.path).greatest'")
    } else {
      let near = places.map(\.path).nearestFirst(to: path)
      diagnostics.error(
        at: scenario.location, "there is no number '\(path)'",
        why: "it was asked for on the command line",
        fix: closest(to: path, among: near + intervals.map(\.path)).map { "did you mean '\($0)'?" }
          ?? suggestion(for: path, among: near, of: "numbers"))
    }
    return InvalidScenario(diagnostics: diagnostics.sorted(showing: files))
  }
}

extension [String] {
  /// Paths, those first that have the most parts in common with another from their beginnings and from their ends.
  fileprivate func nearestFirst(to path: String) -> [String] {
    let parts = path.split(separator: ".")
    func common(_ other: String) -> Int {
      let others = other.split(separator: ".")
      let first = zip(parts, others).prefix { $0 == $1 }.count
      let last = zip(parts.reversed(), others.reversed()).prefix { $0 == $1 }.count
      return first + last
    }
    return map { (path: $0, common: common($0)) }.enumerated().sorted {
      ($1.element.common, $0.offset) < ($0.element.common, $1.offset)
    }.map(\.element.path)
  }
}

/// How verdicts change as one number runs from one end to the other.
public struct NumberSweep: Sendable {
  /// A verdict along the number.
  public struct Line: Sendable {
    /// Whose verdict.
    public let subject: FlipSubject
    /// What it is as things stand; where the number is an interval, at its least end.
    public let now: Verdict
    /// From left to right; neighbours differ.
    public let pieces: [Piece]
  }

  /// Numbers next to each other that lead to the same verdict.
  public struct Piece: Hashable, Sendable {
    /// Where it begins; `nil` where it has no lower end.
    ///
    /// Beyond a number: the number itself is in the piece before.
    public let from: Threshold?
    /// The verdict; `nil` where the statements contradict each other.
    public let verdict: Verdict?
  }

  /// The number.
  public let place: NumberPlace
  /// Whose it is, by position.
  public let party: Int
  /// The verdicts asked for.
  public internal(set) var lines: [Line] = []
  /// How many programs GLPK solved.
  public internal(set) var programs = 0
  /// Whether the work came to its end.
  public internal(set) var isComplete = true
}

extension VerdictProfile {
  /// The numbers from left to right, wherever the verdict changes.
  fileprivate var pieces: [NumberSweep.Piece] {
    var pieces = [NumberSweep.Piece(from: nil, verdict: verdictBelowAll)]
    for cut in cuts {
      let verdict = verdict(after: cut)
      guard verdict != pieces.last?.verdict else { continue }
      pieces.append(
        NumberSweep.Piece(
          from: Threshold(number: cut.number, isBeyond: cut.isAfter), verdict: verdict))
    }
    return pieces
  }
}
