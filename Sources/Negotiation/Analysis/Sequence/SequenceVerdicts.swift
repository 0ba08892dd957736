/// Whether parties stay, over all readings: finishing is worth at least as much as walking away.
struct SequenceVerdicts: Sendable {
  private let model: PayoffModel
  private let payoffs: ExactPayoffs
  private let plan: AgreementSteps
  private let statusQuo: Outcome

  init(_ model: PayoffModel, _ payoffs: ExactPayoffs, _ plan: AgreementSteps) {
    self.model = model
    self.payoffs = payoffs
    self.plan = plan
    statusQuo = plan.outcome(of: 0)
  }

  /// Whether a party stays rather than leave a done set behind.
  func stays(_ party: Int, _ left: Int) -> Verdict {
    if let open = payoffs.open[party] {
      return open.cone.verdict(onNotNegative: margin(open, left))
    }
    guard let table = payoffs.tables[party] else { return .some }
    let outcome = plan.outcome(of: left)
    if case .payoffs(let payoff) = model.judgements[party],
      payoff.silentIssues.contains(where: {
        plan.agreement[$0] != statusQuo[$0] && outcome[$0] != plan.agreement[$0]
      })
    {
      return .some
    }
    let margin =
      table.payoff(of: plan.agreement) + table.payoff(of: statusQuo)
      - table.payoff(of: outcome) - table.reservation
    return margin >= 0 ? .every : .none
  }

  /// Who takes a step, by position among the parties.
  func owners(of step: Int) -> [Int] { plan.steps[step].owners }

  /// Whether a party stays at each of several points of an order, in one and the same reading.
  func staysAtAll(_ party: Int, _ sets: Set<Int>) -> Verdict {
    let each = sets.map { stays(party, $0) }
    if each.contains(.none) { return .none }
    if each.allSatisfy({ $0 == .every }) { return .every }
    guard let open = payoffs.open[party] else { return .some }
    var cone = open.cone
    for left in sets.sorted() {
      // Where that grows too large nobody can tell, which is no verdict of none.
      guard
        let smaller = try? cone.adding(
          ReadingsCone.Row(vector: margin(open, left), relation: .notNegative))
      else { return .some }
      cone = smaller
    }
    return cone.isConsistent ? .some : .none
  }

  /// What finishing is worth more than walking away: u(x*) − d − u(left) + u(status quo), over the unknowns.
  private func margin(_ open: OpenPayoff, _ left: Int) -> [Int] {
    let (finished, now, rest) = (
      open.gain(of: plan.agreement), open.gain(of: statusQuo), open.gain(of: plan.outcome(of: left))
    )
    return finished.indices.map { finished[$0] + now[$0] - rest[$0] }
  }
}
