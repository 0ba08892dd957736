/// What has been counted over some draws.
///
/// All of it is whole numbers, so that parts add up to the same whatever their order.
struct EnsembleTally: Sendable {
  var draws = 0
  var zone = 0
  var sureZone = 0
  /// For each proposal.
  var agreements: [Int]
  var possible: [Int]
  /// For each proposal and party, one proposal after the other.
  var acceptsEvery: [Int]
  var acceptsSome: [Int]
  /// The same for proposals as they stand.
  var agreementsAsItStands: [Int]
  var possibleAsItStands: [Int]
  var acceptsAsItStands: [Int]
  var mayAcceptAsItStands: [Int]
  /// For each bit of the options.
  var options: [Int]
  /// For each solution that is counted, and each group.
  var winners: [[Int32]]

  init(_ outcomes: EnsembleOutcomes) {
    let proposals = outcomes.groupsOfProposal.count
    agreements = Array(repeating: 0, count: proposals)
    possible = agreements
    acceptsEvery = Array(repeating: 0, count: proposals * outcomes.partyCount)
    acceptsSome = acceptsEvery
    agreementsAsItStands = agreements
    possibleAsItStands = agreements
    acceptsAsItStands = acceptsEvery
    mayAcceptAsItStands = acceptsEvery
    options = Array(repeating: 0, count: outcomes.optionWords * 64)
    winners = Ensemble.counted.map { _ in Array(repeating: 0, count: outcomes.count) }
  }

  /// Adds what was counted over other draws.
  mutating func add(_ other: EnsembleTally) {
    draws += other.draws
    zone += other.zone
    sureZone += other.sureZone
    add(other.agreements, to: &agreements)
    add(other.possible, to: &possible)
    add(other.acceptsEvery, to: &acceptsEvery)
    add(other.acceptsSome, to: &acceptsSome)
    add(other.agreementsAsItStands, to: &agreementsAsItStands)
    add(other.possibleAsItStands, to: &possibleAsItStands)
    add(other.acceptsAsItStands, to: &acceptsAsItStands)
    add(other.mayAcceptAsItStands, to: &mayAcceptAsItStands)
    add(other.options, to: &options)
    for solution in winners.indices { add(other.winners[solution], to: &winners[solution]) }
  }

  private func add<Number: AdditiveArithmetic>(_ other: [Number], to sums: inout [Number]) {
    for index in sums.indices { sums[index] += other[index] }
  }
}
