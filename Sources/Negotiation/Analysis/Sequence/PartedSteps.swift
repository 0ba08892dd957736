/// An agreement whose steps can be carried out in equal parts.
///
/// A *point* says how much of each step is done, in the smallest parts that are looked at. Parts of a step are taken one
/// after the other by its owners, who may walk away before each; where others walk away all parts of a step that can be
/// undone are undone. A step that comes after another one begins when all of that is done.
struct PartedSteps: Sendable {
  /// The steps.
  let steps: [CarryingOut.Step]
  /// Into how many smallest parts each step falls.
  let sizes: [Int]
  /// What each point is worth to each party: `worths[point * partyCount + party]`, the last step counting fastest.
  let worths: [Int]
  /// What no agreement is worth to each party.
  let reservations: [Int]
  /// Whether definitions and laws allow each point; `nil` where all are allowed.
  let isPossible: [Bool]?

  private var partyCount: Int { reservations.count }

  /// The self-enforcing order with the least exposure where steps are carried out in so many parts.
  ///
  /// - Parameters:
  ///   - parts: The number of equal parts of each step; each divides the step's size.
  ///   - test: Whom a part is asked of.
  ///   - finishing: What finishing is worth to each party with so many parts done; `nil` where a delay costs nothing.
  /// - Returns: The step of each part in turn; `nil` where no order is self-enforcing.
  /// - Complexity: The product of the numbers of parts, each and one more, times steps and parties.
  func order(
    in parts: [Int], _ test: CarryingOut.Test, finishing: [Int]? = nil
  ) -> [Int]? {
    let strides = Self.strides(of: parts)
    let count = (parts.first ?? 0) * (strides.first ?? 0) + (strides.first ?? 1)
    let asked = steps.map { step in
      test == .owner
        ? step.owners.reduce(0) { $0 | 1 << $1 } : (1 << partyCount) - 1
    }
    // From the end: the least exposure still to come.
    var least = Array(repeating: Int.max, count: count)
    least[count - 1] = 0
    var next = Array(repeating: -1, count: count)
    var digits = Array(repeating: 0, count: steps.count)
    for point in stride(from: count - 2, through: 0, by: -1) {
      for step in steps.indices { digits[step] = point / strides[step] % (parts[step] + 1) }
      guard isPossible?[place(digits, parts)] ?? true else { continue }
      let (tempted, exposure) = judge(digits, parts, finishing)
      for step in steps.indices where digits[step] < parts[step] && tempted & asked[step] == 0 {
        let rest = least[point + strides[step]]
        guard rest < .max,
          steps.indices.allSatisfy({
            steps[step].after >> $0 & 1 == 0 || digits[$0] == parts[$0]
          })
        else { continue }
        if max(rest, exposure) < least[point] {
          least[point] = max(rest, exposure)
          next[point] = step
        }
      }
    }
    guard least[0] < .max, isPossible?[0] ?? true else { return nil }
    var order: [Int] = []
    var point = 0
    while point < count - 1 {
      order.append(next[point])
      point += strides[next[point]]
    }
    return order
  }

  /// Who is tempted at a point, one bit a party, and how far anybody can fall there.
  private func judge(
    _ digits: [Int], _ parts: [Int], _ finishing: [Int]?
  ) -> (tempted: Int, exposure: Int) {
    let done = digits.reduce(0, +)
    var (tempted, exposure) = (0, 0)
    for walker in 0..<partyCount {
      let left = place(left(by: walker, digits), parts)
      for party in 0..<partyCount {
        let fall = worths[party] - worths[left * partyCount + party]
        if party != walker {
          exposure = max(exposure, fall)
          continue
        }
        let finished =
          finishing?[done * partyCount + party]
          ?? worths[worths.count - partyCount + party]
        if reservations[party] - fall > finished { tempted |= 1 << party }
      }
    }
    return (tempted, exposure)
  }

  /// What is left of the parts done where a party walks away.
  func left(by party: Int, _ digits: [Int]) -> [Int] {
    digits.indices.map { step in
      steps[step].isReversible && !steps[step].owners.contains(party) ? 0 : digits[step]
    }
  }

  /// The point of so many parts done.
  func place(_ digits: [Int], _ parts: [Int]) -> Int {
    var place = 0
    for step in sizes.indices {
      place = place * (sizes[step] + 1) + digits[step] * (sizes[step] / parts[step])
    }
    return place
  }

  private static func strides(of parts: [Int]) -> [Int] {
    var strides = Array(repeating: 1, count: parts.count)
    for step in parts.indices.dropLast().reversed() {
      strides[step] = strides[step + 1] * (parts[step + 1] + 1)
    }
    return strides
  }
}
