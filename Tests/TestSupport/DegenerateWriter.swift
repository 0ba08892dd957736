/// Draws a degenerate model.
struct DegenerateWriter {
  private enum Kind: CaseIterable {
    case noFile, redLines, silence, ties, bothWays, oneComparison, numbers, zeros, redundant
    case intervals, onePoint, neverMet, ranking, indifferent, orders
  }

  private var state: UInt64
  private var found = DegenerateModel()

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  private mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  private mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  mutating func model() -> DegenerateModel {
    let partyCount = pick([1, 1, 2, 2, 3, 3, 4])
    for id in ["x", "y", "z"].prefix(pick([1, 1, 2, 2, 2, 3])) {
      let isQuantity = chance(25)
      let count = isQuantity ? pick([2, 3]) : pick([1, 1, 2, 2, 2, 3])
      found.issues.append(
        DegenerateModel.Issue(
          id: id, options: (0..<count).map { isQuantity ? "\($0)" : ["u", "v", "w"][$0] },
          isQuantity: isQuantity, statusQuo: below(count),
          decider: chance(60) ? below(partyCount) : nil))
    }
    let combinations = found.issues.reduce(1) { $0 * $1.options.count }
    for _ in 0..<pick([1, 2, 2]) {
      // Often what there is anyway.
      found.proposals.append(
        found.issues.map { _ in 0 }.indices.map {
          chance(30) ? found.issues[$0].statusQuo : below(found.issues[$0].options.count)
        })
    }
    if found.issues.count > 1, chance(30) {
      found.proposals.append(
        found.issues.indices.map { $0 == 0 ? nil : below(found.issues[$0].options.count) })
    }
    if chance(20) { found.law = (fact(), fact()) }
    for index in 0..<partyCount {
      var party = DegenerateModel.Party(id: ["a", "b", "c", "d"][index])
      if index > 0, chance(30) { party.consentsTo = fact() }
      var kind = pick(Kind.allCases)
      if kind == .ranking, combinations > 12 { kind = .ties }
      write(kind, &party)
      if chance(15), !party.isRanking, party.isOnFile {
        party.redLine = (fact(), chance(50))
      }
      // Said twice nothing is said more.
      if chance(20) { party.orders += party.orders }
      if chance(20) { party.comparisons += party.comparisons }
      found.parties.append(party)
    }
    return found
  }

  private mutating func fact() -> DegenerateModel.Fact {
    let issue = below(found.issues.count)
    return DegenerateModel.Fact(issue: issue, option: below(found.issues[issue].options.count))
  }

  // MARK: Statements

  private mutating func write(_ kind: Kind, _ party: inout DegenerateModel.Party) {
    party.stances = found.issues.map { _ in .unsaid }
    switch kind {
    case .noFile: party.isOnFile = false
    case .redLines:
      party.isJudgedByRedLines = chance(50)
      party.redLine = (fact(), chance(60))
    case .silence: party.stances = found.issues.map { _ in .silent }
    case .ties:
      for _ in 0..<pick([1, 2]) { addOrder(.same, &party) }
      if chance(50) { addComparison([.same], &party) }
      if chance(30) { party.noAgreement = .exactly(0) }
    case .bothWays:
      addOrder(.atLeast, &party)
      if let order = party.orders.first {
        party.orders.append(
          DegenerateModel.Order(
            issue: order.issue, options: order.options.reversed(), relation: .atLeast))
      }
      if chance(60) { party.noAgreement = .exactly(0) }
    case .oneComparison: addComparison(DegenerateModel.Relation.allCases, &party)
    case .numbers: writeNumbers(&party) { $0.exact() }
    case .zeros: writeNumbers(&party) { _ in .exactly(0) }
    case .indifferent:
      party.stances = found.issues.map { _ in .indifferent }
      party.noAgreement = exact()
    case .redundant:
      writeNumbers(&party) { $0.exact() }
      for _ in 0..<pick([1, 2]) { addAnything(&party, DegenerateModel.Relation.allCases) }
    case .intervals:
      writeNumbers(&party) { $0.interval() }
      if chance(50) { addAnything(&party, DegenerateModel.Relation.allCases) }
    case .onePoint:
      writeNumbers(&party) { $0.interval() }
      for _ in 0..<pick([1, 2, 3]) { addAnything(&party, [.atLeast, .same]) }
    case .neverMet:
      writeNumbers(&party) { $0.exact() }
      let issue = below(found.issues.count)
      let options = found.issues[issue].options.count
      party.effect = DegenerateModel.Effect(
        facts: [
          DegenerateModel.Fact(issue: issue, option: 0),
          DegenerateModel.Fact(issue: issue, option: options - 1),
        ],
        worth: pick([
          .exactly(0), .exactly(5), .between(0, 0), .between(0, 1), .negative, .unknown,
          .notNegative,
        ]))
    case .ranking: party.isRanking = true
    case .orders:
      for _ in 0..<pick([1, 2]) { addOrder(pick(DegenerateModel.Relation.allCases), &party) }
      for _ in 0..<below(3) { addComparison(DegenerateModel.Relation.allCases, &party) }
      if chance(30) {
        party.noAgreement = pick([.exactly(0), .positive, .negative, .notNegative, .unknown])
      }
    }
  }

  private mutating func exact() -> DegenerateModel.Number {
    .exactly(pick([0, 0, 0, 1, 2, -1, 5]))
  }

  private mutating func interval() -> DegenerateModel.Number {
    let least = pick([0, 0, 1, -1, 2])
    switch below(10) {
    case 0: return pick([.positive, .negative, .notNegative, .notPositive, .unknown])
    case 1...4: return .between(least, least + pick([0, 0, 1, 3]))
    default: return .exactly(least)
    }
  }

  private mutating func writeNumbers(
    _ party: inout DegenerateModel.Party, _ number: (inout Self) -> DegenerateModel.Number
  ) {
    for index in found.issues.indices {
      party.stances[index] =
        chance(12)
        ? .silent
        : .scored(found.issues[index].options.map { _ in number(&self) })
    }
    party.noAgreement = number(&self)
  }

  private mutating func addAnything(
    _ party: inout DegenerateModel.Party, _ relations: [DegenerateModel.Relation]
  ) {
    if chance(60) { addComparison(relations, &party) } else { addOrder(pick(relations), &party) }
  }

  private mutating func addOrder(
    _ relation: DegenerateModel.Relation, _ party: inout DegenerateModel.Party
  ) {
    let possible = found.issues.indices.filter { index in
      if case .silent = party.stances[index] { return false }
      return found.issues[index].options.count > 1
    }
    guard !possible.isEmpty else { return }
    let issue = pick(possible)
    var options = Array(found.issues[issue].options.indices)
    for place in options.indices { options.swapAt(place, below(options.count)) }
    party.orders.append(
      DegenerateModel.Order(issue: issue, options: options, relation: relation))
  }

  private mutating func addComparison(
    _ relations: [DegenerateModel.Relation], _ party: inout DegenerateModel.Party
  ) {
    let left = pick(found.whole)
    let right: Int? = chance(60) ? nil : pick(found.whole)
    if left == right { return }
    let isTurned = chance(30)
    party.comparisons.append(
      DegenerateModel.Comparison(
        left: isTurned ? right : left, relation: pick(relations), right: isTurned ? left : right))
  }
}
