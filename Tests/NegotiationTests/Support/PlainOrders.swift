/// An agreement to be carried out, judged by going through every order: the definitions, applied by brute force.
///
/// Shares no code with the search.
struct PlainOrders {
  struct Answer: Equatable {
    var orders = 0
    var selfEnforcing = 0
    var leastGreatest: Int?
    var leastTotal: Int?
    /// The least exposure among self-enforcing orders.
    var exposure: Int?
  }

  /// Who takes each step.
  var owners: [[Int]]
  /// Which steps others can undo.
  var reversible: [Bool]
  /// Which steps must come before each.
  var after: [[Int]]
  /// What a set of done steps is worth to a party.
  var worth: (Set<Int>, Int) -> Int
  var reservations: [Int]
  /// What is left of a gain that comes one step later, as a fraction.
  var patience = (1, 1)
  var isPossible: (Set<Int>) -> Bool = { _ in true }

  func answer(anyone: Bool) -> Answer {
    var answer = Answer()
    let all = Set(owners.indices)
    permute([], all) { order in
      var done: Set<Int> = []
      var bonds = reservations.map { _ in 0 }
      var exposure = 0
      guard isPossible([]) else { return }
      for step in order {
        guard after[step].allSatisfy(done.contains), isPossible(done.union([step])) else { return }
        for party in reservations.indices where anyone || owners[step].contains(party) {
          var gain = worth(all, party) - reservations[party]
          for _ in done.count..<owners.count { gain = gain * patience.0 / patience.1 }
          let temptation = worth(left(by: party, done), party) - worth([], party) - gain
          bonds[party] = max(bonds[party], temptation)
        }
        for party in reservations.indices {
          for walker in reservations.indices where walker != party {
            exposure = max(exposure, worth([], party) - worth(left(by: walker, done), party))
          }
        }
        done.insert(step)
      }
      answer.orders += 1
      let (greatest, total) = (bonds.max() ?? 0, bonds.reduce(0, +))
      answer.leastGreatest = min(answer.leastGreatest ?? .max, greatest)
      answer.leastTotal = min(answer.leastTotal ?? .max, total)
      if greatest == 0 {
        answer.selfEnforcing += 1
        answer.exposure = min(answer.exposure ?? .max, exposure)
      }
    }
    return answer
  }

  private func left(by party: Int, _ done: Set<Int>) -> Set<Int> {
    done.filter { !reversible[$0] || owners[$0].contains(party) }
  }

  private func permute(_ order: [Int], _ rest: Set<Int>, _ visit: ([Int]) -> Void) {
    if rest.isEmpty { return visit(order) }
    for step in rest.sorted() { permute(order + [step], rest.subtracting([step]), visit) }
  }
}
