/// The model of one combination of answers, with what tells it from others.
struct WorldModel {
  let model: PayoffModel
  let payoffs: ExactPayoffs
  let demands: [Demand]
  let identity: WorldIdentity
}

/// What tells a world from others: what is in force in it and, where reported positions decide nothing, what parties say to
/// proposals, which hangs on these as well.
struct WorldKey: Hashable {
  let identity: WorldIdentity
  let grid: [[ProposalCell.Answer]]?
}

/// What is in force in a world: two combinations of answers in which it is the same are one world.
///
/// Names, evidence, what is dropped and, where reported positions decide nothing, those do not count; they do for a party that
/// is judged by its red lines alone, which accepts for certain only what meets them all.
struct WorldIdentity: Hashable {
  private struct DemandIdentity: Hashable {
    let id: String
    let condition: Condition
  }

  /// The issues with their options, and the status quo of each.
  let space: [[String]]
  private let statusQuo: [Int]
  private let allowed: [LevelSet]
  private let rules: Set<Condition>
  private let demands: Set<DemandIdentity>
  let payoffs: [PayoffIdentity]

  init(_ model: PayoffModel) {
    let scenario = model.scenario
    space = scenario.issues.map { [$0.id] + $0.options.map(\.id) }
    statusQuo = scenario.issues.map(\.statusQuo)
    allowed = scenario.allowed
    rules = Set(model.conditionsThatNeverGive)
    payoffs = model.judgements.map { PayoffIdentity($0) }
    var demands = scenario.rules.filter { $0.kind == .linkage }.map {
      DemandIdentity(id: $0.id, condition: $0.condition)
    }
    for (party, member) in scenario.parties.enumerated() {
      for line in member.preferences?.redLines ?? []
      where line.hardness == .firm || model.judgements[party] == .redLines {
        demands.append(
          DemandIdentity(id: "\(line.hardness) \(line.id)", condition: model.binding(line, of: party)))
      }
    }
    self.demands = Set(demands)
  }
}

/// Payoffs of parties that several worlds share, so that each is made once.
struct SharedPayoffs {
  private struct Key: Hashable {
    let party: Int
    let payoff: PayoffIdentity
    let space: [[String]]
  }

  private var known: [Key: (table: PayoffTable?, open: OpenPayoff?)] = [:]

  /// The payoffs of a model in whole numbers.
  ///
  /// - Throws: ``InvalidScenario`` where some do not fit, or where a party's statements contradict each other.
  mutating func payoffs(of model: PayoffModel, _ identity: WorldIdentity) throws(InvalidScenario) -> ExactPayoffs {
    let keys = identity.payoffs.enumerated().map { Key(party: $0, payoff: $1, space: identity.space) }
    let parts = keys.compactMap { known[$0] }
    guard parts.count < keys.count else {
      return ExactPayoffs(tables: parts.map(\.table), open: parts.map(\.open))
    }
    let payoffs = try ExactPayoffs(model)
    for (party, key) in keys.enumerated() { known[key] = (payoffs.tables[party], payoffs.open[party]) }
    return payoffs
  }
}
