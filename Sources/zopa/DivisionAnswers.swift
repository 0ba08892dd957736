internal import Negotiation
internal import Reporting

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

extension ShowFrontier {
  /// Lists the corners of the frontier of a scenario whose issues can be split.
  func showDivision(_ scenario: Scenario) throws {
    let frontier = try options.divisibleFrontier(scenario, isClipped: !unclipped)
    var subject = ReportSubject(scenario)
    subject.divisibleFrontier = frontier
    try output.write(
      .frontier(subject, in: output.language), json: frontier.json(scenario))
  }
}

extension ShowBargain {
  /// Lists what the solutions give in a scenario whose issues can be split.
  func showDivision(_ scenario: Scenario) throws {
    let bargain = try options.divisibleFrontier(scenario, isClipped: true).bargain()
    var subject = ReportSubject(scenario)
    subject.divisibleBargain = bargain
    try output.write(.bargain(subject, in: output.language), json: bargain.json(scenario))
  }
}
