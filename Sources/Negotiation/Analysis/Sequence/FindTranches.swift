/// In how many equal parts steps have to be carried out for an order to hold without a bond.
public struct Tranches: Sendable {
  /// Steps in parts, and an order of the parts that nobody upsets.
  public struct Split: Sendable {
    /// The number of equal parts of each step; 1 for a step that stays whole.
    public let parts: [Int]
    /// The step of each part in turn.
    public let order: [Int]
    /// What finishing and walking away is worth to everybody before each part.
    public let ledger: [LedgerEntry]
    /// Whether the order holds in every reading, in some, or in none.
    public let verdict: Verdict
  }

  /// One step in parts while all others stay whole.
  public struct Alone: Hashable, Sendable {
    /// The step, by position.
    public let step: Int
    /// The least number of parts; `nil` where none is enough.
    public let parts: Int?
    /// The most parts looked at.
    public let most: Int
  }

  /// The steps that can be split, each by itself.
  public let alone: [Alone]
  /// All of them in one and the same number of parts, the least; `nil` where none is enough.
  public let together: Split?
  /// The fewest parts in all; of several such the one that leaves earlier steps of the file whole.
  public let fewest: Split?
  /// Whether every number of parts was looked at.
  public let isComplete: Bool
}

extension SequenceFinder {
  /// Finds the least number of equal parts of steps that makes an order self-enforcing without any bond.
  ///
  /// A step can be split that sets nothing but quantities, into parts that end on levels of theirs.
  ///
  /// - Parameters:
  ///   - sequence: What was found for the agreement in whole steps.
  ///   - test: Whom a part is asked of.
  /// - Returns: The numbers; `nil` where an order of whole steps holds, or no step can be split.
  /// - Complexity: For each combination of numbers of parts, the product of them.
  public func tranches(of sequence: StepSequence, _ test: CarryingOut.Test) -> Tranches? {
    let plan = sequence.plan
    guard sequence.answers[test]?.selfEnforcing == 0 else { return nil }
    let choices = plan.steps.map { step in
      plan.partCounts(of: step, scenario)
    }
    guard choices.contains(where: { $0.count > 1 }) else { return nil }
    return TrancheSearch(self, sequence, choices, test)?.tranches()
      ?? Tranches(alone: [], together: nil, fewest: nil, isComplete: false)
  }
}

extension AgreementSteps {
  /// Into how many equal parts a step can be split, one part first.
  fileprivate func partCounts(of step: Step, _ scenario: Scenario) -> [Int] {
    let moved = step.sets.filter { agreement[$0] != scenario.issues[$0].statusQuo }
    guard moved.allSatisfy({ scenario.issues[$0].isQuantity }) else { return [1] }
    let distances = moved.map { abs(agreement[$0] - scenario.issues[$0].statusQuo) }
    return (1...(step.mostParts ?? usualParts)).filter { number in
      distances.allSatisfy { $0 % number == 0 }
    }
  }
}

/// Looks through numbers of parts.
private struct TrancheSearch {
  let sequence: StepSequence
  let choices: [[Int]]
  let test: CarryingOut.Test
  let problem: PartedSteps
  let units: BondUnits
  let effort: Effort

  /// Prepares to look; `nil` where there is too much to look at, or the numbers do not fit.
  init?(
    _ finder: SequenceFinder, _ sequence: StepSequence, _ choices: [[Int]], _ test: CarryingOut.Test
  ) {
    let plan = sequence.plan
    let sizes = choices.map { numbers in
      numbers.reduce(1) { size, number in
        size % number == 0 ? size : size * number / commonDivisor(size, number)
      }
    }
    let points = sizes.reduce(1.0) { $0 * Double($1 + 1) }
    guard points <= mostPoints,
      let units = BondUnits(
        sequence.parties.compactMap { finder.exact.tables[$0] }, sequence.discounts,
        stepCount: choices.reduce(0) { $0 + ($1.last ?? 1) })
    else { return nil }
    var worths: [Int] = []
    var possible: [Bool] = []
    var digits = sizes.map { _ in 0 }
    for _ in 0..<Int(points) {
      let outcome = plan.outcome(of: digits, in: sizes)
      units.add(outcome, to: &worths)
      possible.append(plan.isPossible(outcome))
      for step in digits.indices.reversed() {
        digits[step] += 1
        if digits[step] <= sizes[step] { break }
        digits[step] = 0
      }
    }
    self.sequence = sequence
    self.choices = choices
    self.test = test
    self.units = units
    effort = finder.effort
    problem = PartedSteps(
      steps: sequence.problem.steps, sizes: sizes, worths: worths,
      reservations: units.reservations, isPossible: possible)
  }

  func tranches() -> Tranches {
    let whole = choices.map { _ in 1 }
    let splittable = choices.indices.filter { choices[$0].count > 1 }
    let alone = splittable.map { step in
      Tranches.Alone(
        step: step,
        parts: choices[step].dropFirst().first { number in
          var parts = whole
          parts[step] = number
          return order(in: parts) != nil
        }, most: choices[step].last ?? 1)
    }
    let most = splittable.compactMap { choices[$0].last }.max() ?? 1
    var together: Tranches.Split?
    for number in stride(from: 2, through: most, by: 1) where together == nil {
      guard splittable.allSatisfy({ choices[$0].contains(number) }) else { continue }
      together = split(choices.map { $0.count > 1 ? number : 1 })
    }
    let (fewest, isComplete) = fewest(splittable)
    return Tranches(
      alone: alone, together: together, fewest: fewest ?? together, isComplete: isComplete)
  }

  /// The fewest parts in all under which an order holds, and whether all numbers were looked at.
  private func fewest(_ splittable: [Int]) -> (Tranches.Split?, isComplete: Bool) {
    let most = splittable.reduce(0) { $0 + (choices[$1].last ?? 1) }
    var work = 0
    for total in stride(from: splittable.count + 1, through: most, by: 1) {
      for parts in combinations(splittable[...], total) {
        work += parts.reduce(1) { $0 * ($1 + 1) }
        if work > mostWork || effort.isStopped { return (nil, false) }
        if let split = split(parts) { return (split, true) }
      }
    }
    return (nil, true)
  }

  /// Every choice of numbers of parts for some steps with a given sum, those first that leave earlier steps whole.
  private func combinations(_ steps: ArraySlice<Int>, _ total: Int) -> [[Int]] {
    guard let step = steps.first else { return total == 0 ? [choices.map { _ in 1 }] : [] }
    return choices[step].filter { $0 <= total }.flatMap { number in
      combinations(steps.dropFirst(), total - number).map { parts in
        var parts = parts
        parts[step] = number
        return parts
      }
    }
  }

  private func order(in parts: [Int]) -> [Int]? {
    problem.order(
      in: parts, test,
      finishing: units.finishing(
        Array(problem.worths.suffix(sequence.parties.count)), steps: parts.reduce(0, +)))
  }

  private func split(_ parts: [Int]) -> Tranches.Split? {
    guard let order = order(in: parts) else { return nil }
    let plan = sequence.plan
    let finishing = units.finishing(
      Array(problem.worths.suffix(sequence.parties.count)), steps: order.count)
    func points(_ number: Int) -> Rational {
      Rational(Int128(number), over: Int128(units.unitsPerPoint)) ?? Rational(number)
    }
    let count = sequence.parties.count
    var digits = parts.map { _ in 0 }
    var ledger: [LedgerEntry] = []
    var asked: [Int: Set<SequenceVerdicts.Point>] = [:]
    for (place, step) in order.enumerated() {
      let sides = sequence.parties.indices.map { index in
        let left = problem.left(by: index, digits)
        let point = SequenceVerdicts.Point(
          left: plan.outcome(of: left, in: parts), delay: order.count - place)
        let isOwner = plan.steps[step].owners.contains(sequence.parties[index])
        if isOwner || test == .anyone { asked[index, default: []].insert(point) }
        let worths = problem.worths
        return LedgerEntry.Side(
          party: sequence.parties[index], isOwner: isOwner,
          finishing: points(
            finishing?[place * count + index] ?? worths[worths.count - count + index]),
          walkingAway: points(
            problem.reservations[index] + worths[problem.place(left, parts) * count + index]
              - worths[index]),
          stays: sequence.verdicts.stays(sequence.parties[index], point))
      }
      let done = digits.indices.filter { digits[$0] == parts[$0] }.reduce(0) { $0 | 1 << $1 }
      ledger.append(LedgerEntry(step: step, done: done, sides: sides))
      digits[step] += 1
    }
    return Tranches.Split(
      parts: parts, order: order, ledger: ledger,
      verdict: sequence.verdict(asked, test, sequence.verdicts))
  }
}

private func commonDivisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : commonDivisor(b, a % b) }

// Nobody hands a thing over in more parts unless the file says so.
private let usualParts = 12
// As many points take about a second to value, and as many visits to look through.
private let mostPoints = 200_000.0
private let mostWork = 2_000_000
