/// The answer that is taken to a question.
struct TakenAnswer {
  let answer: String
  /// Whether somebody chose it; if not, it is the first one listed.
  let isChosen: Bool
}
