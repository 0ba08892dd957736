internal import Negotiation

extension AnswerFields where Found == Placed<Bargain> {
  /// What `zopa bargain` answers.
  static let bargain = AnswerFields(
    "bargain", "The agreements of one model or variant that each bargaining solution singles out.",
    reading: .central,
    [
      .disagreement { $0.frontier.payoffs($0.frontier.disagreement) },
      .ideal { $0.frontier.points.isEmpty ? nil : $0.frontier.payoffs($0.ideal) },
      .withoutGain { bargain in
        bargain.parties(bargain.withoutGain.map { bargain.value.frontier.parties[$0] })
      },
      Field(
        "solutions",
        .record(
          Field.solutions(.solution) { OnFrontier(frontier: $0.frontier, part: $0.results[$1]) }),
        "What each solution singles out."
      ) { $0 },
      Field(
        "reason", .orNull(.reason),
        "Why they single out nothing, or not all is known (stopped); null where nothing is missing."
      ) { $0.value.frontier.reason ?? ($0.value.frontier.isComplete ? nil : .stopped) },
      Field(
        "gaps", .byID("The id of a proposal.", .gaps),
        "For each proposal that leaves nothing open, what it is worth to each party less what each solution is."
      ) { bargain in bargain.byCompleteProposal { bargain.gaps(of: $0) } },
    ] + Field<Placed<ParetoFrontier>>.basis.map { $0.of(\.frontier) })
}

extension Field {
  /// A member for each bargaining solution.
  static func solutions<Value>(
    _ shape: Shape<Value>, _ value: @escaping @Sendable (Whole, BargainingSolution) -> Value
  ) -> [Field] {
    BargainingSolution.allCases.map { solution in
      let meaning = "The " + Words(.en).solutionFormula(solution) + "."
      return Field(solution.rawValue, shape, meaning) { value($0, solution) }
    }
  }
}

extension Placed where Value == Bargain {
  /// The frontier with the scenario.
  fileprivate var frontier: Placed<ParetoFrontier> { with(value.frontier) }

  /// What an outcome is worth to each party less what each solution is, the first of its points.
  fileprivate func gaps(of outcome: Outcome) -> [BargainingSolution: [(String, Rational)]] {
    let units = frontier.units(of: outcome)
    return value.results.compactMapValues { result in
      result.points.first.map { position in
        let point = frontier.points[position]
        return frontier.payoffs(zip(units, point.units).map { $0 - $1 }, of: point)
      }
    }
  }
}

extension Shape where Value == OnFrontier<ParetoFrontier, Bargain.Result?> {
  /// What one solution singles out.
  fileprivate static var solution: Shape {
    .record(
      "solution", "What one solution singles out.",
      [
        Field("points", .list(.point), "All points that attain it.") { found in
          (found.part?.points ?? []).map { found.frontier.point(found.frontier.points[$0]) }
        },
        Field(
          "undefined", .orNull(.choice(ParetoFrontier.Reason.words + [tooFine])),
          "Why there are no points, or perhaps not the right ones (stopped); too_fine: the parties' scales are too fine to be added up exactly; null where nothing is missing."
        ) { $0.frontier.reason?.word ?? ($0.part?.isTooFine == true ? tooFine : nil) },
        .leximin { $0.part?.isLeximin ?? false },
      ])
  }
}

extension Shape where Value == [BargainingSolution: [(String, Rational)]] {
  /// What a proposal is worth less what the solutions are.
  fileprivate static var gaps: Shape {
    .record(
      "gaps",
      "For each solution that has points: what a proposal is worth less what the solution is.",
      BargainingSolution.allCases.map { solution in
        Field(
          sometimes: solution.rawValue, .points,
          "Where the solution has points, for each party that has a say in its first."
        ) { $0[solution] }
      })
  }
}

private let tooFine = "too_fine"
