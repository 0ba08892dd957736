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
  /// Whether the answer holds in the central reading alone.
  var isCentral = false

  /// Its members.
  static let fields: [Field<Envelope>] = [
    Field("schema", .version, "The version of this format.") { _ in 1 },
    Field(
      "model", .orNull(.text),
      "The title in English, or else in the first language written; null only where check finds the model not valid."
    ) { $0.scenario?.title.text(in: "en") },
    Field("variant", .orNull(.id), "The variant's id; null for the model as it stands.") {
      $0.scenario?.variant?.id
    },
    Field(
      "reading", .choice(["all", "central"]),
      "Whether the answer is over all readings of what the files leave open, or holds in the central one."
    ) { $0.isCentral ? "central" : "all" },
    Field(
      "status", .choice(["complete", "limit"]),
      "limit: stopped before the end; what is not proven is null."
    ) { $0.isComplete ? "complete" : "limit" },
    Field(
      sometimes: "central",
      .byID("The id of a party that leaves numbers open.", .centralNumbers),
      "Where numbers are left open and one reading was taken: what was chosen. All payoffs depend on it."
    ) { envelope in
      guard let scenario = envelope.scenario, envelope.central.contains(where: { $0 != nil })
      else { return nil }
      return Placed((), scenario).byParty { party in
        guard envelope.central.indices.contains(party) else { return nil }
        return envelope.central[party].map { Placed(PartyReading(party, $0), scenario) }
      }
    },
  ]
}

extension Shape where Value == Int {
  fileprivate static var version: Shape {
    Shape(schema: Schema(keywords: ["const": .count(1)])) { JSON($0) }
  }
}
