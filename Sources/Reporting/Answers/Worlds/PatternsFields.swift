internal import Negotiation

/// What outcomes break, with the worlds in which it is in force.
struct ListedPatterns: Sendable {
  let worlds: Worlds
  let patterns: BrokenPatterns
}

extension AnswerFields where Found == ListedPatterns {
  /// What `zopa worlds --patterns` answers.
  static let patterns = AnswerFields(
    "worlds",
    "Which demands and rules, in all their meanings, outcomes break, and how many outcomes break the same: whatever demands are kept and whatever is believed, the answer follows from it.",
    reading: .all,
    [
      Field(
        "demands",
        .list(
          .record([
            Field("id", .demandID, "What it is called.") { (demand: InWorlds<WorldDemand>) in demand.id },
            Field("party", .id, "Whose it is.") { $0.worlds.scenario.parties[$0.part.party].id },
            Field("name", .orNull(.text), "Its name in English; null where it has none.") { $0.name?.text(in: "en") },
          ])), "The demands that are in force in some world, in the order of the parties, linkages last."
      ) { found in found.worlds.demands.map { InWorlds($0, found.worlds) } },
      Field(
        "columns",
        .list(
          .record([
            Field(
              "kind", .word,
              "demand: a red line or linkage in one of its meanings; no_agreement: worth as much as none to a party in some reading; rule: a definition or law that not every world has, or what is left of an issue's options; certain: what a party accepts in every reading meets it."
            ) { (column: PatternColumn) in column.kind },
            Field("id", .text, "The demand, the rule or issue, or the party.") { $0.id },
            Field("meaning", .orNull(.id), "The meaning, where the demand has several; else null.") { $0.meaning },
          ])), "What an outcome can break."
      ) { $0.patterns.columns },
      Field(
        "patterns",
        .list(
          .record([
            Field("broken", .list(.whole), "The columns that they break, by position.") { (pattern: PatternCount) in
              pattern.broken
            },
            Field("count", .whole, "How many outcomes break exactly these.") { $0.count },
          ])), "All outcomes that meet the rules of every world, the commonest pattern first."
      ) { found in found.patterns.patterns.map { PatternCount(broken: $0.broken, count: $0.count) } },
      Field(
        "worlds",
        .list(
          .record([
            Field("beliefs", .byID("The id of a question.", .id), "The answer that is taken to each question.") {
              (world: ListedWorld) in
              zip(world.worlds.questions, world.world.answers).map { question, answer in
                (question.id, question.answers[answer].id)
              }
            },
            Field("demands", .list(.whole), "The columns of the demands in force, in their order.") {
              $0.columns.demands
            },
            Field("rules", .list(.whole), "The columns that every agreement must meet and that never give.") {
              $0.columns.rules
            },
            Field(
              "certain", .orNull(.list(.whole)),
              "The columns that an outcome must meet beside all demands to be accepted by everybody in every reading; null where somebody never accepts for certain."
            ) { $0.columns.certain },
            Field(
              "groups",
              .list(
                .record([
                  Field("demands", .list(.whole), "The columns of the demands that bind for its sake.") {
                    (group: (demands: [Int], certain: [Int]?)) in group.demands
                  },
                  Field(
                    "certain", .orNull(.list(.whole)),
                    "The columns that its members accept for certain by; null where one of them never does."
                  ) { $0.certain },
                ])),
              "Where fewer than all have to accept: what each group asks for that can bring an agreement about; empty where all have to."
            ) { $0.columns.askedByGroups },
          ])), "The worlds that differ, and which columns are in force in each."
      ) { found in
        zip(found.worlds.worlds, found.patterns.inForce).map {
          ListedWorld(worlds: found.worlds, world: $0, columns: $1)
        }
      },
    ])
}

private struct PatternCount: Sendable {
  let broken: [Int]
  let count: Int
}

private struct ListedWorld: Sendable {
  let worlds: Worlds
  let world: World
  let columns: WorldColumns
}
