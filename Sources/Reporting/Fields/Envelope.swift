internal import Negotiation

/// What stands around the fields of every answer.
struct Envelope: Sendable {
  /// The command that answers.
  let command: String
  /// What it is about; `nil` where that is no valid model.
  let scenario: Scenario?
  /// Whether no limit came before the end.
  var isComplete = true
  /// The numbers of the central reading, party by party; nothing where all readings were looked at.
  var central: [CentralReading?] = []

  /// Its members around an answer.
  static func fields(_ reading: AnsweredReading) -> [Field<Envelope>] {
    fields + [reading.field] + (reading.choosesNumbers ? [chosen] : [])
  }

  private static let fields: [Field<Envelope>] = [
    Field("schema", .version, "The version of this format.") { _ in 1 },
    Field(
      "model", .orNull(.text),
      "The title in English, or else in the first language written; null only where check finds the model not valid."
    ) { $0.scenario?.title.text(in: "en") },
    Field("variant", .orNull(.id), "The variant's id; null for the model as it stands.") {
      $0.scenario?.variant?.id
    },
    Field(
      "stance", .orNull(.choice(Stance.allCases.map(\.rawValue))),
      "How final reported positions are taken to be: final where all of them are firm; null only where check finds the model not valid."
    ) { $0.scenario?.stance.rawValue },
    Field(
      sometimes: "on_file_by", .text,
      "Where only what was on file by a day was asked for: that day. Later statements and records are left out."
    ) { $0.scenario?.onFileBy?.description },
    Field(
      sometimes: "beliefs", .byID("The id of a question.", .orNull(.id)),
      "Where the model asks what nobody knows: the answer in force to each question; null where a question about a party is left open."
    ) { envelope in
      guard let questions = envelope.scenario?.questions, !questions.isEmpty else { return nil }
      return questions.map { question in (question.id, question.inForce.map { question.answers[$0].id }) }
    },
    Field(
      "status", .choice(["complete", "limit"]),
      "limit: stopped before the end; what is not proven is null."
    ) { $0.isComplete ? "complete" : "limit" },
  ]

  private static let chosen = Field(
    sometimes: "central",
    .byID("The id of a party that leaves numbers open.", .centralNumbers),
    "Where numbers are left open and one reading was taken: what was chosen. All payoffs depend on it."
  ) { (envelope: Envelope) in
    guard let scenario = envelope.scenario, envelope.hasChosen else { return nil }
    return Placed((), scenario).byParty { party in
      guard envelope.central.indices.contains(party) else { return nil }
      return envelope.central[party].map { Placed(OfParty(party, $0), scenario) }
    }
  }

  fileprivate var hasChosen: Bool { central.contains { $0 != nil } }
}

/// Over which readings of what files leave open a command answers.
enum AnsweredReading: Sendable {
  /// Over all.
  case all
  /// Over all, with payoffs of the central one.
  case allWithCentralPayoffs
  /// In the central one.
  case central
  /// In the only one, as nothing may be left open.
  case only
  /// Over all, or in the central one where that was asked for.
  case asAsked

  /// Whether an answer can depend on numbers that nobody has stated.
  fileprivate var choosesNumbers: Bool {
    switch self {
    case .all, .only: false
    case .allWithCentralPayoffs, .central, .asAsked: true
    }
  }

  fileprivate var field: Field<Envelope> {
    switch self {
    case .all, .allWithCentralPayoffs:
      Field("reading", .constant("all"), "The answer is over all readings.") { _ in "all" }
    case .central, .only:
      Field("reading", .constant("central"), "The answer holds in the central reading.") { _ in
        "central"
      }
    case .asAsked:
      Field(
        "reading", .choice(["all", "central"]),
        "Whether the answer is over all readings of what the files leave open, or holds in the central one."
      ) { $0.hasChosen ? "central" : "all" }
    }
  }
}

extension Shape where Value == Int {
  fileprivate static var version: Shape {
    Shape(schema: Schema(keywords: ["const": .count(1)])) { JSON($0) }
  }
}
