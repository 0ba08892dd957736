/// The answers to the questions that are left open, in each combination that is looked at.
struct AnswersTogether {
  /// The questions that are left open.
  let questions: [Question]
  /// How many combinations there are; `nil` where the number does not fit.
  let combinations: Int?
  /// Whether all are looked at.
  let isEvery: Bool
  /// Those that are looked at, the first answers first.
  let answers: [[Int]]

  /// Every combination where they are few enough; else the first answers, and each other answer by itself.
  ///
  /// - Parameters:
  ///   - scenario: The model as it stands.
  ///   - isListed: Whether outcomes are listed once for all; else each combination is a search of its own.
  init(_ scenario: Scenario, isListed: Bool) {
    questions = scenario.questions.filter { !$0.isChosen && $0.answers.count > 1 }
    combinations = questions.reduce(1 as Int?) { count, question in
      guard let (product, overflow) = count?.multipliedReportingOverflow(by: question.answers.count), !overflow
      else { return nil }
      return product
    }
    let most = isListed ? mostCombinations : mostSearched
    isEvery = combinations.map { $0 <= most } ?? false
    answers = isEvery ? questions.combinations : questions.singleChanges
  }

  /// What a combination changes of the model.
  func changes(_ answers: [Int]) -> [DocumentChange] {
    zip(questions, answers).map { .belief(Belief(question: $0.id, answer: $0.answers[$1].id)) }
  }
}

extension [Question] {
  /// Every combination of answers, the first answers first.
  fileprivate var combinations: [[Int]] {
    reduce([[]]) { combinations, question in
      combinations.flatMap { combination in question.answers.indices.map { combination + [$0] } }
    }
  }

  /// The first answers, and then each other answer by itself.
  fileprivate var singleChanges: [[Int]] {
    let first = map { _ in 0 }
    return [first]
      + indices.flatMap { question in
        self[question].answers.indices.dropFirst().map { answer in
          var changed = first
          changed[question] = answer
          return changed
        }
      }
  }
}

// One pass over the outcomes serves them all.
private let mostCombinations = 1_000
// Each one is a search of its own, which may take seconds.
private let mostSearched = 16
