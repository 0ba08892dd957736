internal import Negotiation

extension ModelOptions {
  /// The frontier of a scenario whose issues can be split.
  func divisibleFrontier(_ scenario: Scenario, isClipped: Bool) throws -> DivisibleFrontier {
    let model = PayoffModel(scenario)
    let payoffs = try ExactPayoffs(model)
    let start = ContinuousClock.now
    let frontier = try model.divisibleFrontier(payoffs, engine, isClipped: isClipped)
    tell(.eliminate, since: start, 0)
    return frontier
  }
}
