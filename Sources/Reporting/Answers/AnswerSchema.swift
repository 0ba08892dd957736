/// What JSON Schema says of the answer of one command.
public struct AnswerSchema: Sendable {
  /// The command that answers.
  public let command: String
  private let forms: @Sendable () -> [Schema]

  private init<Found>(_ fields: AnswerFields<Found>) {
    self.init(command: fields.command) { [fields.schema] }
  }

  /// The same command, which answers one of several questions.
  private func or<Found>(_ fields: AnswerFields<Found>) -> AnswerSchema {
    AnswerSchema(command: command) { forms() + [fields.schema] }
  }

  private init(command: String, forms: @escaping @Sendable () -> [Schema]) {
    self.command = command
    self.forms = forms
  }

  /// The answers of all commands that write JSON.
  public static let all: [AnswerSchema] = [
    AnswerSchema(.check), AnswerSchema(.zone),
    AnswerSchema(.frontier).or(.divisibleFrontier), AnswerSchema(.bargain).or(.divisibleBargain),
    AnswerSchema(.explanation), AnswerSchema(.improvement), AnswerSchema(.robustness),
    AnswerSchema(.flips).or(.solutionFlips).or(.sweep), AnswerSchema(.ensemble),
    AnswerSchema(.sequence).or(.sequences).or(.nothingToCarryOut), AnswerSchema(.stability),
    AnswerSchema(.comparison).or(.models), AnswerSchema(.worlds).or(.patterns), AnswerSchema(.votes),
    AnswerSchema(.brief),
    AnswerSchema(.report),
  ]

  /// The schema as a file.
  public var text: String {
    let forms = forms()
    let schema = forms.count == 1 ? forms[0] : .oneOf(forms)
    return schema.document(
      "zopa \(command) --format json", forms.count == 1 ? nil : "One of \(forms.count) forms."
    ).text
  }
}
