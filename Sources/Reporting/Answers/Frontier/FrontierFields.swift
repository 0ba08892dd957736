internal import Negotiation

extension AnswerFields where Found == Placed<ParetoFrontier> {
  /// What `zopa frontier` answers.
  static let frontier = AnswerFields(
    "frontier",
    "The efficient agreements of one model or variant, by what they are worth to each party.",
    reading: .central,
    [
      Field("points", .list(.point), "The distinct payoffs, best for the first party first.") {
        $0.value.points.map($0.point)
      },
      .ideal { $0.points.isEmpty ? nil : $0.payoffs($0.ideal) },
      .nadir { $0.points.isEmpty ? nil : $0.payoffs($0.nadir) },
      .disagreement { $0.payoffs($0.disagreement) },
      Field(
        "clipped", .truth,
        "Whether only agreements count; if not, all outcomes that meet the rules."
      ) { $0.isClipped },
      Field(
        "unexplored", .list(.points),
        "What was not searched when a limit came: a point that is missing is worth less than one of these to no party."
      ) { frontier in frontier.unexplored.map { frontier.payoffs($0) } },
      Field(
        "reason", .orNull(.reason),
        "Why there are no points, or not all (stopped); null where nothing is missing."
      ) { $0.reason ?? ($0.isComplete ? nil : .stopped) },
      .improvements(.improvement) { frontier in
        frontier.byCompleteProposal { frontier.improvements(on: $0) }
      },
    ] + Field.basis)
}

extension Field where Whole == Placed<ParetoFrontier> {
  /// How points were looked for, and on what it rests that they are right.
  static let basis: [Field] = [
    engine,
    Field(
      "engine_because", .orNull(.word),
      "Why that engine was taken; null where nothing was looked at."
    ) { $0.isLookedAt ? $0.choice : nil },
    proof,
    Field("programs", .whole, "How many programs GLPK solved.") { $0.programs },
  ]

  /// The engine.
  static let engine = Field("engine", .engine, "The engine that answered.") { $0.engine }

  /// Whose claim it is.
  static let proof = Field(
    "proof", .orNull(.word),
    "On what it rests that nothing is missing or better: whole numbers, or GLPK's claim (solver); null where nothing was looked at."
  ) { $0.proof }
}

extension Shape where Value == Engine {
  /// An engine that has answered.
  static var engine: Shape {
    .from(.choice(Engine.allCases.filter { $0 != .auto }.map(\.rawValue))) { $0.rawValue }
  }
}

extension Shape where Value == ParetoFrontier.Reason {
  /// Why there are no points.
  static var reason: Shape { .from(.choice(Value.words)) { $0.word } }
}

extension ParetoFrontier.Reason {
  /// All words for reasons.
  static let words =
    [Self.noAgreement, .noOutcome, .noPayoffs, .openNumbers([]), .stopped].map(\.word)

  /// The reason as programs read it.
  var word: String {
    switch self {
    case .noAgreement: "no_agreement"
    case .noOutcome: "no_outcome"
    case .noPayoffs: "no_payoffs"
    case .openNumbers, .noReading: "open_numbers"
    case .stopped: "stopped"
    }
  }

  /// Whom it names, by position.
  var parties: [Int] {
    switch self {
    case .openNumbers(let parties), .noReading(let parties): parties
    case .noAgreement, .noOutcome, .noPayoffs, .stopped: []
    }
  }
}
