internal import Negotiation

extension AnswerFields where Found == Placed<NumberSweep> {
  /// What `zopa flip --sweep` answers.
  static let sweep = AnswerFields(
    "flip", "Verdicts along one number.",
    [
      Field(
        "sweep",
        .record([
          Field(
            "number", .text,
            "The path of the number, as set: of a variant writes it; .least or .greatest behind it is an end of an interval."
          ) { $0.place.path },
          Field("now", .number, "The number as it stands; of an interval its least end.") {
            $0.place.value
          },
          Field("verdicts", .list(.line), "The verdicts asked for.") { $0.each($0.lines) },
        ]), "Where verdicts change as the number alone moves."
      ) { $0 },
      Field("programs", .whole, "How many programs GLPK solved.") { $0.programs },
    ])
}

extension Shape where Value == Placed<NumberSweep.Line> {
  /// A verdict along the number.
  fileprivate static var line: Shape {
    .record([
      Field("of", .subject, "Whose it is: model, proposals.ID, or proposals.ID.PARTY.") {
        $0.with($0.subject)
      },
      Field("now", .verdict, "The verdict where the number is as it stands.") { $0.now },
      Field(
        "pieces", .list(.piece), "From the least numbers to the greatest; neighbours differ."
      ) { $0.pieces },
    ])
  }
}

extension Shape where Value == NumberSweep.Piece {
  /// Numbers next to each other that lead to the same verdict.
  fileprivate static var piece: Shape {
    .record([
      Field(
        "from", .orNull(.number), "Where it begins; null for the first, which has no lower end."
      ) { $0.from?.number },
      Field("from_exactly", .orNull(.exact), "from as a decimal or a fraction.") {
        $0.from?.number
      },
      Field(
        "beyond", .orNull(.truth),
        "Whether it begins only past that number, which is then in the piece before."
      ) { $0.from?.isBeyond },
      Field(
        "verdict", .orNull(.verdict), "The verdict; null: the statements contradict each other."
      ) { $0.verdict },
    ])
  }
}
