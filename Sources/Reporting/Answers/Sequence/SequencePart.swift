internal import Negotiation

/// A part of what was found about an agreement, with the whole that its positions belong to.
@dynamicMemberLookup
struct SequencePart<Part: Sendable>: Sendable {
  /// What was found about the agreement.
  let whole: Placed<StepSequence>
  /// The part.
  let part: Part

  init(_ part: Part, of whole: Placed<StepSequence>) {
    self.whole = whole
    self.part = part
  }

  subscript<Some>(dynamicMember path: KeyPath<Part, Some>) -> Some { part[keyPath: path] }

  /// What was found about the agreement.
  var sequence: StepSequence { whole.value }

  /// Another part of the same whole.
  func with<Other>(_ other: Other) -> SequencePart<Other> { SequencePart<Other>(other, of: whole) }

  /// Other parts of the same whole.
  func each<Other>(_ others: [Other]) -> [SequencePart<Other>] { others.map { with($0) } }

  /// The id of a step.
  func step(_ position: Int) -> String { sequence.plan.steps[position].id }

  /// The ids of steps.
  func steps(_ positions: [Int]) -> [String] { positions.map(step) }

  /// The ids of what is done, one bit a step.
  func steps(done: Int) -> [String] {
    steps(sequence.plan.steps.indices.filter { done >> $0 & 1 == 1 })
  }

  /// Numbers of the parties that have payoffs, by id.
  func byParty(_ numbers: [Rational]) -> [(String, Rational)] {
    Array(zip(whole.parties(sequence.parties), numbers))
  }
}

extension StepSequence {
  /// What was found by one of the tests, each of which is asked.
  func answer(by test: CarryingOut.Test) -> Answer {
    guard let answer = answers[test] else { preconditionFailure("no test is left out") }
    return answer
  }

  /// Whether the sums of bonds are known to be the least.
  var isProven: Bool { answers.values.allSatisfy(\.isTotalProven) }
}

/// What was found by one test.
struct TestedAnswer: Sendable {
  /// Whom a step is asked of.
  let test: CarryingOut.Test
  /// What was found.
  let answer: StepSequence.Answer

  /// The self-enforcing order with the least exposure, or else the one under the bonds.
  var order: [Int]? { answer.order ?? answer.bondedOrder }
}

extension Placed<StepSequence> {
  /// What was found by one test.
  func tested(by test: CarryingOut.Test) -> SequencePart<TestedAnswer> {
    SequencePart(TestedAnswer(test: test, answer: value.answer(by: test)), of: self)
  }
}
