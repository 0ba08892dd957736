internal import Negotiation

extension AnswerFields where Found == Placed<SolutionFlips> {
  /// What `zopa flip --solution` answers.
  static let solutionFlips = AnswerFields(
    "flip",
    "What bargaining solutions hang on: each assumption with the smallest change that makes a solution single out other agreements.",
    reading: .central,
    [
      Field(
        "solutions", .byWord("A bargaining solution.", .solution),
        "What was found about each solution asked for."
      ) { flips in flips.answers.map { ($0.solution, flips.with($0)) } },
      Field(
        "reason", .orNull(.choice(["no_outcome", "no_payoffs", "open_numbers", "stopped"])),
        "Why there is no solution; null where there is one, or no agreement."
      ) { $0.reason?.word },
    ] + Field.search())
}

extension SolutionFlip {
  /// How far the number has to move; `nil` where it is no number.
  fileprivate var number: SolutionChange? {
    if case .number(let number) = change { number } else { nil }
  }

  /// The nearer of its two ways; `nil` also where neither changes anything.
  fileprivate var nearest: NumberChange? {
    number.flatMap { number in number.nearest.map { number.toward($0) } }
  }

  /// What is taken to hold instead.
  fileprivate var instead: Flips.Change? {
    if case .claim(let change, _) = change { change } else { nearest.map { .number($0) } }
  }

  /// What is singled out where something does not hold; `nil` where it is a number that moves.
  fileprivate var then: SingledOut? {
    if case .claim(_, let then) = change { then } else { nil }
  }
}

extension Shape where Value == Placed<SolutionFlips.Answer> {
  /// A solution, and what changes it.
  fileprivate static var solution: Shape {
    .record([
      Field("now", .singledOut, "What it singles out as things stand.") { $0.with($0.now) },
      Field("flips", .list(.solutionFlip), "What changes it; numbers first, the nearest first.") {
        $0.each($0.flips)
      },
      Field("no_flip", .list(.text), "Assumptions that change nothing, each alone.") {
        $0.steady.map(\.id)
      },
    ])
  }
}

extension Shape where Value == Placed<SolutionFlip> {
  /// A change that makes a solution single out other agreements.
  fileprivate static var solutionFlip: Shape {
    .record(
      "solution_flip", "A change that makes a solution single out other agreements.",
      Field<Placed<Assumption>>.assumption.map { $0.of { $0.with($0.assumption) } } + [
        Field("now", .stated, "The number, or that it is stated.") { $0.number?.now },
        Field(
          sometimes: "flips_at", .place,
          "The nearer threshold, or what is taken to hold instead; not there for a number that changes nothing either way."
        ) { $0.instead },
        Field(
          sometimes: "below", .orNull(.solutionReach),
          "What comes first below the number; null for nothing. There where a number moves."
        ) { flip in flip.number.map { number in number.below.map { flip.with($0) } } },
        Field(
          sometimes: "above", .orNull(.solutionReach),
          "What comes first above the number; null for nothing. There where a number moves."
        ) { flip in flip.number.map { number in number.above.map { flip.with($0) } } },
        Field(
          sometimes: "then", .singledOut,
          "What is singled out then; there where something holds or does not."
        ) { flip in flip.then.map { flip.with($0) } },
      ] + Field<NumberChange>.threshold.map { $0.ofSome(\.nearest) })
  }
}

extension Shape where Value == Placed<SolutionChange.Reach> {
  /// The place at which a solution first becomes another one in one direction.
  fileprivate static var solutionReach: Shape {
    .record(
      "solution_reach", "Where a solution first becomes another one in one direction.",
      [
        Field("at", .number, "The number.") { $0.threshold.number },
        Field("at_exactly", .exact, "The same as a decimal or a fraction.") {
          $0.threshold.number
        },
        Field(
          "changes_beyond", .truth, "Whether the solution is another one only past that number."
        ) { $0.threshold.isBeyond },
        Field("there", .singledOut, "What is singled out just there.") { $0.with($0.there) },
        Field("beyond", .singledOut, "What is singled out past it, however little.") {
          $0.with($0.beyond)
        },
      ])
  }
}

extension Shape where Value == Placed<SingledOut> {
  /// What a solution singles out.
  fileprivate static var singledOut: Shape {
    .record(
      "singled_out", "What a solution singles out.",
      [
        Field(
          "outcomes", .list(.outcome),
          "The first twenty agreements; none where there is no agreement."
        ) { $0.each($0.outcomes) },
        Field("count", .orNull(.count), "How many there are; null where they were not counted.") {
          $0.count
        },
      ])
  }
}
