public import Negotiation

extension Answer {
  /// Whether a model is valid, and answers as it expects of itself.
  ///
  /// - Parameters:
  ///   - found: What was found.
  ///   - scenario: The model.
  /// - Returns: The answer of `zopa check`.
  public static func check(_ found: CheckFindings, _ scenario: Scenario) -> Answer {
    Answer(found, .check, about: scenario, isComplete: true) { page in
      CheckSection(page: page, found: found)
    }
  }
}

extension CheckFindings {
  /// What programs are told of a model that is not valid; people have been told its errors.
  public var json: String {
    AnswerFields.check.json(self, Envelope(command: "check", scenario: scenario)).text
  }
}
