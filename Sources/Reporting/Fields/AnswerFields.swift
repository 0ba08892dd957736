internal import Negotiation

/// The declaration of an answer for programs: its JSON and its schema are both made from it.
struct AnswerFields<Found: Sendable>: Sendable {
  /// The command that answers.
  let command: String
  /// What the answer is, for the head of its schema.
  let meaning: String
  /// Over which readings it is.
  let reading: AnsweredReading
  /// Its own members, beside those of the envelope or in their place.
  let fields: [Field<Found>]

  init(
    _ command: String, _ meaning: String, reading: AnsweredReading = .all,
    _ fields: [Field<Found>]
  ) {
    self.command = command
    self.meaning = meaning
    self.reading = reading
    self.fields = fields
  }

  /// An answer as JSON.
  func json(_ found: Found, _ envelope: Envelope) -> JSON {
    all.json(Whole(found: found, envelope: envelope))
  }

  /// What a schema says of the answer.
  var schema: Schema { all.schema.described(meaning) }

  private struct Whole: Sendable {
    let found: Found
    let envelope: Envelope
  }

  private var all: Shape<Whole> {
    let command = Field<Whole>("command", .constant(command), "The command that answers.") {
      $0.envelope.command
    }
    let own = Set(fields.map(\.name))
    let envelope = Envelope.fields(reading).filter { !own.contains($0.name) }
    return .record(
      [command] + envelope.map { $0.of(\.envelope) } + fields.map { $0.of(\.found) })
  }
}
