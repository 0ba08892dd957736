internal import Negotiation

extension AnswerFields where Found == Brief {
  /// What `zopa brief` answers.
  static let brief = AnswerFields(
    "brief",
    "What a person can decide from: a headline, judgements with what stands behind them, and the verdict grid.",
    reading: .all,
    [
      Field("headline", .text, "The answer in one or two sentences, in English.") {
        BriefHeadline($0, Words(.en)).text
      },
      Field(
        "extent", .word,
        "all: every combination of answers was looked at; one_at_a_time: the first answers, and each other answer by itself."
      ) { $0.isEveryWorld ? Worlds.Extent.all : .oneAtATime },
      Field("judgements", .list(.judgement), "The judgements, most important first.") { brief in
        brief.judgements.map { BriefPart($0, brief) }
      },
      Field("grid", .orNull(.grid), "What each party says to each proposal; null where nothing is proposed.") { brief in
        brief.grid.map { BriefPart($0, brief) }
      },
      Field(
        "words",
        .record([
          Field("headline", .whole, "How many words the headline has.") { (brief: Brief) in
            BriefHeadline(brief, Words(.en)).text.wordCount
          },
          Field(
            "beside_grid", .whole,
            "How many words headline, judgements, sentences, lists and captions have: without the grid, tables, ids, section headings and the list of demands."
          ) { brief in
            Answer.briefSections(brief, Page(brief.scenario, in: .en), isAlone: true).reduce(0) { count, section in
              if section is VerdictGridSection { return count }
              return section.blocks.reduce(count) { count, block in
                // Of the headings that of the chart of clashes says something.
                if case .heading = block, !(section is ClashesSection) { return count }
                return count + block.wordCount
              }
            }
          },
        ]), "How long it is, in English."
      ) { $0 },
    ])
}

/// A part of a brief, with the whole.
struct BriefPart<Part: Sendable>: Sendable {
  let part: Part
  let brief: Brief

  init(_ part: Part, _ brief: Brief) {
    self.part = part
    self.brief = brief
  }
}

extension Shape where Value == BriefPart<KeyJudgement> {
  fileprivate static var judgement: Shape {
    .record([
      Field("kind", .choice(KeyJudgement.Kind.names), "What is judged.") { $0.part.kind.name },
      Field("text", .text, "The judgement in a sentence or two, in English.") { judgement in
        JudgementsSection(page: Page(judgement.brief.scenario, in: .en), brief: judgement.brief)
          .sentence(judgement.part).plain
      },
      Field(
        "worlds",
        .record([
          Field("holds", .whole, "In how many it holds.") { (judgement: BriefPart<KeyJudgement>) in judgement.part.holds
          },
          Field("of", .whole, "Of how many worlds, or for what decides, cases that differ by one question.") {
            $0.part.worlds
          },
        ]), "In how many worlds it holds."
      ) { $0 },
      Field("stance", .word, "How final reported positions are taken to be.") { $0.part.stance },
      Field("evidence", .list(.id), "The records that it rests on.") { $0.part.evidence },
      Field("confidence", .orNull(.word), "How sure that is, at its weakest; null where nothing says so.") {
        $0.part.confidence
      },
      Field("contested", .truth, "Whether another record disputes one of them.") { $0.part.isContested },
    ])
  }
}

extension Shape where Value == BriefPart<VerdictGrid> {
  fileprivate static var grid: Shape {
    .record([
      Field(
        "columns",
        .list(
          .record([
            Field("party", .id, "The party.") { (column: BriefPart<VerdictGrid.Column>) in
              column.brief.scenario.parties[column.part.party].id
            },
            Field(
              "belief", .orNull(.byID("The id of a question.", .id)),
              "The answer that is taken, where an answer changes a cell of the party; else null."
            ) { column in
              column.part.belief.map { belief in
                let question = column.brief.stated.questions[belief.question]
                return [(question.id, question.answers[belief.answer].id)]
              }
            },
          ])), "The columns, party by party."
      ) { grid in grid.part.columns.map { BriefPart($0, grid.brief) } },
      Field(
        "rows",
        .list(
          .record([
            Field("proposals", .list(.id), "The proposals to which everybody says the same.") {
              (row: BriefPart<VerdictGrid.Row>) in
              row.part.proposals.map { row.brief.scenario.proposals[$0].id }
            },
            Field("cells", .list(.cell), "What is said, column by column.") { $0.part.cells.map(\.cell) },
          ])), "The rows, those that break the fewest positions first, the analyst's own apart."
      ) { grid in grid.part.rows.map { BriefPart($0, grid.brief) } },
    ])
  }
}

extension KeyJudgement.Kind {
  fileprivate static let names = [
    "if_all_is_final", "clashes_in_every_world", "opens_alone", "decides", "changes_nothing", "refused_for_certain",
    "breaks_fewest", "accepted_for_certain", "must_contain",
  ]

  fileprivate var name: String {
    switch self {
    case .ifAllIsFinal: "if_all_is_final"
    case .clashesInEveryWorld: "clashes_in_every_world"
    case .opensAlone: "opens_alone"
    case .decides: "decides"
    case .changesNothing: "changes_nothing"
    case .refusedForCertain: "refused_for_certain"
    case .breaksFewest: "breaks_fewest"
    case .acceptedForCertain: "accepted_for_certain"
    case .mustContain: "must_contain"
    }
  }
}
