/// A party that walks away and leaves a state behind that a definition excludes: something is undone without which something
/// else, which stays, cannot be.
///
/// The files contradict each other there. What walking away is worth is still what the payoffs add up to.
public struct ImpossibleLeaving: Hashable, Sendable {
  /// Who walks away, by position among all parties.
  public let party: Int
  /// What is done before, one bit a step.
  public let done: Int
  /// The steps that are undone.
  public let undone: [Int]
  /// The steps that stay.
  public let left: [Int]
  /// The definitions that are broken, by position.
  public let broken: [Int]
}

extension AgreementSteps {
  /// The states that a definition excludes, of those that somebody who walks away on the way leaves behind.
  ///
  /// - Parameters:
  ///   - problem: The agreement as the search takes it.
  ///   - parties: Its parties, by position among all.
  ///   - isDefinition: Whether a rule is a definition: a law can be broken.
  /// - Returns: The first of them for each party and definitions.
  /// - Complexity: Steps times two to the power of steps where something can be undone.
  func impossibleLeavings(
    _ problem: CarryingOut, _ parties: [Int], isDefinition: (Int) -> Bool
  ) -> [ImpossibleLeaving] {
    guard let possible, steps.contains(where: \.isReversible) else { return [] }
    var isReached = possible.map { _ in false }
    isReached[0] = possible[0]
    var found: [ImpossibleLeaving] = []
    var known: Set<[Int]> = []
    for done in 0..<problem.all where isReached[done] {
      for step in steps.indices where problem.canFollow(step, done) {
        isReached[done | 1 << step] = true
      }
      for (index, party) in parties.enumerated() {
        let left = problem.left(by: index, at: done)
        guard left != done, !possible[left] else { continue }
        let broken = self.broken(by: left).filter(isDefinition)
        guard !broken.isEmpty, known.insert([party] + broken).inserted else { continue }
        found.append(
          ImpossibleLeaving(
            party: party, done: done,
            undone: steps.indices.filter { (done & ~left) >> $0 & 1 == 1 },
            left: steps.indices.filter { left >> $0 & 1 == 1 }, broken: broken))
      }
    }
    return found
  }
}
