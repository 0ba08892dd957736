/// What was left out, by its ids.
struct LeftOut {
  var demands: Set<String> = []
  var proposals: Set<String> = []
  var steps: Set<String> = []
  var records: Set<String> = []
  /// Answers, each by its question or party and its own id.
  var answers: Set<[String]> = []
}
