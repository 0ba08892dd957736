public import Negotiation

extension Answer {
  /// Which assumptions verdicts hang on.
  ///
  /// - Parameters:
  ///   - flips: What was found.
  ///   - scenario: The scenario it belongs to.
  /// - Returns: The answer of `zopa flip`.
  public static func flips(_ flips: Flips, _ scenario: Scenario) -> Answer {
    Answer(scenario, isComplete: flips.isComplete) {
      flips.json(scenario)
    } sections: { page in
      FlipsSection(page: page, flips: flips)
    }
  }

  /// Which assumptions bargaining solutions hang on.
  ///
  /// - Parameters:
  ///   - flips: What was found.
  ///   - scenario: The scenario it belongs to.
  /// - Returns: The answer of `zopa flip --solution`.
  public static func flips(_ flips: SolutionFlips, _ scenario: Scenario) -> Answer {
    Answer(scenario, isComplete: flips.isComplete) {
      flips.json(scenario)
    } sections: { page in
      SolutionFlipsSection(page: page, solutionFlips: flips)
    }
  }

  /// Verdicts along one number.
  ///
  /// - Parameters:
  ///   - sweep: What was found.
  ///   - range: The part of the number that is shown; `nil` for what holds every change.
  ///   - scenario: The scenario it belongs to.
  /// - Returns: The answer of `zopa flip --sweep`.
  public static func sweep(
    _ sweep: NumberSweep, showing range: ClosedRange<Rational>?, _ scenario: Scenario
  ) -> Answer {
    Answer(scenario, isComplete: sweep.isComplete) {
      sweep.json(scenario)
    } sections: { page in
      SweepSection(page: page, sweep: sweep, sweepRange: range)
    }
  }
}
