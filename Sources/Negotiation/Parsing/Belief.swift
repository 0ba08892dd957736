/// One of the rival answers to a question, taken to be right.
public struct Belief: Hashable, Sendable {
  /// The question, by its id: a party's, a demand's, or that of a belief of the scenario.
  public let question: String
  /// The answer, by its id.
  public let answer: String

  /// Makes a belief.
  public init(question: String, answer: String) {
    self.question = question
    self.answer = answer
  }
}
