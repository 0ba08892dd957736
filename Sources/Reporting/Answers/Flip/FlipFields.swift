internal import Negotiation

extension AnswerFields where Found == Placed<Flips> {
  /// What `zopa flip` answers about verdicts.
  static let flips = AnswerFields(
    "flip",
    "What verdicts hang on: each assumption with the smallest change that makes a verdict another one.",
    [
      Field("verdicts", .list(.steadiness), "The verdicts asked for.") { $0.each($0.answers) },
      Field(
        "flips", .list(.flip),
        "What changes them, verdict by verdict; numbers first, the nearest first."
      ) { flips in
        flips.answers.flatMap { answer in
          answer.flips.map { flips.with(VerdictFlip(subject: answer.subject, flip: $0)) }
        }
      },
      Field("programs", .whole, "How many programs GLPK solved.") { $0.programs },
    ] + Field.search())
}

/// A change beside whose verdict it makes another one.
struct VerdictFlip: Sendable {
  let subject: FlipSubject
  let flip: Flip

  /// How far the number has to move; `nil` where it is no number.
  var number: NumberChange? {
    if case .number(let number) = flip.change { number } else { nil }
  }
}

extension Shape where Value == Placed<FlipSubject> {
  /// Whose verdict it is, as a path of ids.
  static var subject: Shape {
    .from(.text) { subject in
      switch subject.value {
      case .model: "model"
      case .proposal(let index): "proposals.\(subject.scenario.proposals[index].id)"
      case .acceptance(let index, let party):
        "proposals.\(subject.scenario.proposals[index].id).\(subject.party(party))"
      }
    }
  }
}

extension Shape where Value == Placed<Flips.Answer> {
  /// A verdict, and what does not change it.
  fileprivate static var steadiness: Shape {
    .record(
      "verdict_now", "A verdict, and what does not change it.",
      [
        Field("of", .subject, "Whose it is: model, proposals.ID, or proposals.ID.PARTY.") {
          $0.with($0.subject)
        },
        Field(
          "now", .orNull(.verdict),
          "The verdict as things stand; of a proposal: in (every), open (some) or out (none). Null: a limit came first."
        ) { $0.now },
        Field("no_flip", .list(.text), "Assumptions that change nothing, each alone.") {
          $0.steady.map(\.id)
        },
      ])
  }
}

extension Shape where Value == Placed<VerdictFlip> {
  /// A change that makes a verdict another one.
  fileprivate static var flip: Shape {
    .record(
      "flip", "A change that makes a verdict another one.",
      [
        Field("of", .subject, "Whose verdict: model, proposals.ID, or proposals.ID.PARTY.") {
          $0.with($0.subject)
        },
        Field(
          "text", .orNull(.text), "The statement as it is written; null where assumption says it."
        ) { $0.flip.assumption.text.isEmpty ? nil : $0.flip.assumption.text },
        Field("now", .stated, "The number, or that it is stated.") { $0.number?.now },
        Field(
          "flips_at", .place,
          "Where the verdict first changes, whichever way is shorter; or what is taken to hold instead."
        ) { $0.flip.change },
        Field("verdict_after", .verdict, "The verdict then.") { $0.flip.verdict },
        Field(
          sometimes: "below", .reach,
          "What comes first below the number; null for nothing. There where a number moves."
        ) { $0.number?.below },
        Field(
          sometimes: "above", .reach,
          "What comes first above the number; null for nothing. There where a number moves."
        ) { $0.number?.above },
      ] + Field<Placed<Assumption>>.assumption.map { $0.of { $0.with($0.flip.assumption) } }
        + Field<NumberChange>.threshold.map { $0.ofSome(\.number) })
  }
}

extension Shape where Value == Reach {
  /// What happens first as a number moves in one direction; null for nothing.
  fileprivate static var reach: Shape {
    let reached = Shape<(threshold: Threshold, verdict: Verdict?)>.record(
      "reach", "What comes first in one direction.",
      [
        Field("at", .number, "Where.") { $0.threshold.number },
        Field("beyond", .truth, "Whether only past that number.") { $0.threshold.isBeyond },
        Field(
          "verdict", .orNull(.verdict),
          "The verdict there; null: the statements contradict each other there."
        ) { $0.verdict },
      ])
    return .from(.orNull(reached)) { reach in
      switch reach {
      case .flips(let threshold, let verdict): (threshold, verdict)
      case .contradicts(let threshold): (threshold, nil)
      case .never: nil
      }
    }
  }
}
