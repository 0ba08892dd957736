internal import Negotiation

// What everybody would get by finishing and by walking away, and in how many parts steps make an order hold.

extension Shape where Value == SequencePart<LedgerEntry> {
  /// What everybody would get before one step.
  static var ledgerEntry: Shape {
    .record(
      "ledger_entry", "What finishing and walking away is worth before one step.",
      [
        Field("step", .id, "The step.") { $0.step($0.part.step) },
        Field(
          "parties", .byID("The id of a party.", .ledgerSide), "Each party that has payoffs."
        ) { entry in entry.sides.map { (entry.whole.party($0.party), $0) } },
      ])
  }
}

extension Shape where Value == LedgerEntry.Side {
  /// What a party would get before one step.
  fileprivate static var ledgerSide: Shape {
    .record(
      "ledger_side", "What finishing and walking away is worth to one party.",
      [
        Field("owner", .truth, "Whether it takes the step.") { $0.isOwner },
        Field("finishing", .points, "What it is worth to finish.") { $0.finishing },
        Field("walking_away", .points, "What it is worth to walk away.") { $0.walkingAway },
        Field(
          "margin", .orNull(.points), "finishing minus walking_away; null where it does not fit."
        ) { $0.margin },
        Field("stays", .verdict, "Whether the party stays.") { $0.stays },
      ])
  }
}

extension Shape where Value == SequencePart<Tranches> {
  /// In how many parts steps make an order hold.
  static var tranches: Shape {
    .record([
      Field("alone", .list(.alone), "Each step in parts while all others stay whole.") {
        $0.each($0.alone)
      },
      Field(
        "together", .orNull(.split),
        "All of these steps in one and the same number of parts, the least; null where none is enough."
      ) { tranches in tranches.together.map { tranches.with($0) } },
      Field(
        "fewest", .orNull(.split), "The fewest parts in all; null where no number is enough."
      ) { tranches in tranches.fewest.map { tranches.with($0) } },
      Field("complete", .truth, "Whether every number of parts was looked at.") { $0.isComplete },
    ])
  }
}

extension Shape where Value == SequencePart<Tranches.Alone> {
  /// One step in parts.
  fileprivate static var alone: Shape {
    .record([
      Field("step", .id, "The step.") { $0.step($0.part.step) },
      Field(
        "parts", .orNull(.whole), "The least number of parts that is enough; null where none is."
      ) { $0.parts },
      Field("most", .whole, "The most parts looked at.") { $0.most },
    ])
  }
}

extension Shape where Value == SequencePart<Tranches.Split> {
  /// Steps in parts, and an order of the parts.
  fileprivate static var split: Shape {
    .record(
      "split", "Steps in parts, and an order of the parts that nobody upsets.",
      [
        Field(
          "parts", .byID("The id of a step.", .whole),
          "The number of equal parts of each step; 1 for a step that stays whole."
        ) { split in
          zip(split.sequence.plan.steps, split.parts).map { ($0.id, $1) }
        },
        Field("order", .list(.id), "The step of each part in turn.") { $0.steps($0.order) },
        Field("verdict", .verdict, "Whether that order holds.") { $0.verdict },
        Field("ledger", .list(.ledgerEntry), "What everybody would get before each part.") {
          $0.each($0.ledger)
        },
      ])
  }
}
