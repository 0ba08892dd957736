public import Negotiation

extension Answer {
  /// Which assumptions verdicts hang on.
  ///
  /// - Parameters:
  ///   - flips: What was found.
  ///   - scenario: The scenario it belongs to.
  /// - Returns: The answer of `zopa flip`.
  public static func flips(_ flips: Flips, _ scenario: Scenario) -> Answer {
    Answer(
      Placed(flips, scenario), .flips, about: scenario, isComplete: flips.isComplete
    ) { page in
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
    Answer(
      Placed(flips, scenario), .solutionFlips, about: scenario, isComplete: flips.isComplete,
      central: flips.central
    ) { page in
      SolutionFlipsSection(page: page, flips: flips)
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
    Answer(
      Placed(sweep, scenario), .sweep, about: scenario, isComplete: sweep.isComplete
    ) { page in
      SweepSection(page: page, sweep: sweep, range: range)
    }
  }
}
