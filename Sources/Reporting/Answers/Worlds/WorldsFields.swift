internal import Negotiation

extension AnswerFields where Found == Worlds {
  /// What `zopa worlds` answers.
  static let worlds = AnswerFields(
    "worlds",
    "The model with every answer to what nobody knows: what holds in every world, and which question decides.",
    reading: .all,
    Field<Worlds>.worlds)
}

extension Shape where Value == Worlds {
  /// The worlds of a model in one stance, as a part of another answer.
  static var worlds: Shape {
    .record(
      "worlds", "The worlds of a model in one stance.",
      [
        Field("stance", .word, "How final reported positions are taken to be.") { $0.stance }
      ] + Field<Worlds>.worlds)
  }
}

extension Field where Whole == Worlds {
  /// What holds in every world, and which question decides.
  fileprivate static let worlds: [Field] =
    [
      Field("questions", .list(.question), "The questions that are left open, in their order.") { worlds in
        worlds.questions.map { Placed($0, worlds.scenario) }
      },
      Field(
        "extent", .word,
        "all: every combination of answers; one_at_a_time: the first answers, and each other answer by itself."
      ) { $0.extent },
      Field(
        "combinations", .orNull(.whole),
        "How many combinations of answers there are; null where the number is beyond counting."
      ) { $0.combinations },
      Field(
        "worlds", .list(.world),
        "The worlds that differ, the first answers first: two combinations in which the same is in force are one."
      ) { worlds in worlds.worlds.map { InWorlds($0, worlds) } },
      Field(
        "common",
        .record([
          Field("verdict", .orNull(.verdict), "The verdict where it is one; else null.") { (worlds: Worlds) in
            worlds.commonVerdict
          },
          Field("conflicts", .list(.demandSet), "The minimal conflict sets that all worlds have.") {
            $0.commonConflicts
          },
          Field(
            "must_give",
            .record([
              Field("least", .orNull(.whole), "The fewest; null where it is not known in every world.") {
                (worlds: Worlds) in
                worlds.mustGive?.lowerBound
              },
              Field("greatest", .orNull(.whole), "The most; null where it is not known in every world.") {
                $0.mustGive?.upperBound
              },
            ]), "How many demands must give at least, over all worlds."
          ) { $0 },
          Field(
            "always_given", .list(.demandID), "The demands in every smallest concession set of every world."
          ) { $0.alwaysGiven },
        ]), "What holds in every world."
      ) { $0 },
      Field(
        "decides", .list(.decider), "What each question changes, what changes most first."
      ) { worlds in worlds.decides.map { InWorlds($0, worlds) } },
      Field("engine", .choice(["enumerate", "glpk"]), "How outcomes were looked at.") { $0.engine.rawValue },
    ]
}

/// A part of worlds, which counts the questions of the whole.
@dynamicMemberLookup
struct InWorlds<Part: Sendable>: Sendable {
  let part: Part
  let worlds: Worlds

  init(_ part: Part, _ worlds: Worlds) {
    self.part = part
    self.worlds = worlds
  }

  subscript<Member>(dynamicMember member: KeyPath<Part, Member>) -> Member { part[keyPath: member] }
}

extension Shape where Value == Placed<Question> {
  /// A question with its rival answers.
  fileprivate static var question: Shape {
    .record([
      Field("id", .id, "The party, the demand, or the belief that it is called by.") { $0.id },
      Field("about", .word, "What a party wants, what the text of a demand means, or how the world is.") { $0.about },
      Field("name", .text, "Its name in English, or else its id.") { question in
        Words(.en).name(of: question.value, in: question.scenario)
      },
      Field(
        "answers",
        .list(
          .record([
            Field("id", .id, "Its id.") { (answer: RivalAnswer) in answer.id },
            Field("name", .text, "Its name in English, or else its id.") { Words(.en).name(of: $0) },
          ])), "The rival answers, in the order of the file."
      ) { $0.answers },
    ])
  }
}

extension Shape where Value == InWorlds<World> {
  /// What the model answers in one world.
  fileprivate static var world: Shape {
    .record([
      Field("beliefs", .byID("The id of a question.", .id), "The answer that is taken to each question.") {
        world in
        zip(world.worlds.questions, world.answers).map { question, answer in
          (question.id, question.answers[answer].id)
        }
      },
      Field("verdict", .orNull(.verdict), "Whether there is an agreement; null: a limit came first.") { $0.verdict },
      Field("demands", .whole, "How many demands are in force, what no agreement is worth and linkages among them.") {
        $0.demands.count
      },
      Field(
        "must_give", .orNull(.whole),
        "How many demands must give at least: 0 where there is a zone; null where definitions and law leave nothing, or a limit came first."
      ) { $0.mustGive },
      Field("conflicts", .list(.demandSet), "The minimal conflict sets, smallest first.") { $0.conflicts },
      Field(
        "smallest_concessions", .list(.demandSet), "The minimal concession sets with the fewest demands."
      ) { $0.smallestConcessions },
      Field("alone", .list(.id), "The parties that could open a zone alone.") { world in
        world.alone.map { world.worlds.scenario.parties[$0].id }
      },
      Field(
        sometimes: "grid",
        .byID("The id of a proposal.", .byID("The id of a party.", .cell)),
        "Only where reported positions do not decide: what each party says to each proposal."
      ) { world in
        world.grid.map { grid in
          zip(world.worlds.scenario.proposals, grid).map { proposal, cells in
            (proposal.id, zip(world.worlds.scenario.parties, cells).map { ($0.id, $1) })
          }
        }
      },
      Field("complete", .truth, "Whether all of that is known.") { $0.isComplete },
    ])
  }
}

extension Shape where Value == ProposalCell {
  /// What a party says to a proposal.
  static var cell: Shape {
    .record(
      "cell", "What a party says to a proposal.",
      [
        Field(
          "verdict", .word,
          "refuses and accepts: in every reading; refuses_if_final: if its reported positions are final; open: it could do either."
        ) { $0.answer },
        Field(
          "basis", .word,
          "all_completions: however the rules allow to settle what the proposal leaves open; as_written: with what it leaves out as it is."
        ) { $0.basis },
        Field("broken", .list(.id), "Its stated positions that the proposal breaks as it is written.") { $0.broken },
        Field(
          "as_written_breaks_rule", .orNull(.id),
          "The rule that the proposal breaks as it is written, where that is why the cell is open; else null."
        ) { $0.asWrittenBreaksRule },
      ])
  }
}

extension Shape where Value == InWorlds<Decider> {
  /// What a question changes.
  fileprivate static var decider: Shape {
    .record([
      Field("question", .id, "The question.") { $0.worlds.questions[$0.part.question].id },
      Field(
        "groups", .whole,
        "With all other answers fixed, the different worlds that its answers make are a group; so many groups have more than one."
      ) { $0.groups },
      Field("verdict", .whole, "The groups in which it changes the verdict.") { $0.verdict },
      Field("must_give", .whole, "The groups in which it changes how many demands must give.") { $0.mustGive },
      Field(
        "conflicts", .orNull(.whole),
        "The groups in which it changes the minimal conflict sets; null where some are not known."
      ) { $0.conflicts },
      Field("alone", .whole, "The groups in which it changes who could open a zone alone.") { $0.alone },
      Field(
        "grid", .orNull(.whole),
        "The groups in which it changes what some party says to some proposal; null where positions are final."
      ) { $0.grid },
    ])
  }
}
