/// What tells the payoff statements of a party from others, whatever they are called and rest on.
struct PayoffIdentity: Hashable {
  private let kind: Int
  private let terms: [PartyPayoff.Term]
  private let unknowns: [PartyPayoff.Unknown]
  private let reservation: LinearForm
  private let rows: [Readings.Row]
  private let likely: [Int: Readings.LikelyRange]
  private let silent: [Int]

  init(_ judgement: Judgement) {
    var payoff: PartyPayoff?
    switch judgement {
    case .redLines: kind = 0
    case .undetermined: kind = 1
    case .notOnRecord: kind = 2
    case .payoffs(let stated):
      kind = 3
      payoff = stated
    case .readings(let stated):
      kind = 4
      payoff = stated
    }
    terms = payoff?.terms ?? []
    unknowns = payoff?.unknowns ?? []
    reservation = payoff?.reservation ?? LinearForm()
    rows = payoff?.readings.rows ?? []
    likely = payoff?.readings.likelyNumbers ?? [:]
    silent = payoff?.silentIssues ?? []
  }
}
