internal import Negotiation

// What answers say of the steps of an agreement, and of what stops them.

extension Shape where Value == Placed<Step> {
  /// A step.
  static var step: Shape {
    .record(
      "step", "A step of an agreement.",
      [
        Field("id", .id, "Its id.") { $0.value.id },
        Field("by", .list(.id), "The parties that take it.") { $0.parties($0.owners) },
        Field("sets", .list(.id), "The issues that it settles.") { $0.issues($0.sets) },
        Field("reversible", .truth, "Whether who takes it can undo it.") { $0.isReversible },
      ])
  }
}

extension Shape where Value == Placed<BrokenLine> {
  /// A red line that an agreement breaks.
  static var brokenLine: Shape {
    .record([
      Field("party", .id, "Whose it is.") { $0.party($0.value.party) },
      Field("red_line", .id, "The red line.") { line in
        line.scenario.parties[line.value.party].preferences?.redLines[line.redLine].id ?? ""
      },
    ])
  }
}

extension Shape where Value == SequencePart<ImpossibleLeaving> {
  /// What somebody who walks away would leave behind.
  static var leaving: Shape {
    .record(
      "impossible_leaving", "A state that a definition excludes, left by somebody who walks away.",
      [
        Field("party", .id, "Who walks away.") { $0.whole.party($0.part.party) },
        Field("done", .list(.id), "The steps done before.") { $0.steps(done: $0.done) },
        Field("undone", .list(.id), "The steps that are undone.") { $0.steps($0.undone) },
        Field("breaks", .list(.id), "The definitions that are broken.") { leaving in
          leaving.broken.map { leaving.whole.scenario.rules[$0].id }
        },
      ])
  }
}

extension Shape where Value == SequencePart<BlockedStep> {
  /// What stops an order.
  static var block: Shape {
    .record(
      "block", "What stops an order: somebody walks away before a step.",
      [
        Field("done", .list(.id), "The steps done before.") { $0.steps(done: $0.done) },
        Field("step", .id, "The step.") { $0.step($0.part.step) },
        Field("party", .id, "Who walks away.") {
          $0.whole.party($0.sequence.parties[$0.part.party])
        },
        Field("temptation", .points, "By how much that is better for it.") {
          $0.sequence.points($0.temptation)
        },
      ])
  }
}

extension Shape where Value == Flip {
  /// A change that makes the verdict on an order another one.
  static var orderFlip: Shape {
    .record(
      "order_flip", "A change that makes the verdict on the order another one.",
      Field<Assumption>.assumption.map { $0.of(\.assumption) } + [
        Field("flips_at", .change, "What would hold instead.") { $0.change },
        Field("verdict_after", .verdict, "The verdict then.") { $0.verdict },
      ])
  }
}
