extension StepSequence {
  /// What the reader of the files should know: who would leave a state behind that cannot be.
  public func warnings(_ scenario: Scenario) -> [Diagnostic] {
    var diagnostics = Diagnostics()
    func ids(_ indices: [Int]) -> String {
      indices.map { "'\(plan.steps[$0].id)'" }.joined(separator: ", ")
    }
    for leaving in impossibleLeavings {
      let step = plan.steps[leaving.undone.first ?? 0]
      let rules = leaving.broken.map { "'\(scenario.rules[$0].id)'" }.joined(separator: ", ")
      diagnostics.warning(
        at: step.location,
        "where '\(scenario.parties[leaving.party].id)' walks away, \(ids(leaving.undone)) is undone while "
          + "\(ids(leaving.left)) stays, which breaks \(rules)",
        why:
          "what a definition excludes cannot be left behind; its worth is only what the payoffs add up to",
        fix:
          "let what stays be undone as well, or do not let the others undo \(ids(leaving.undone))")
    }
    return diagnostics.sorted(showing: scenario.files)
  }
}
