extension ScenarioDocument {
  /// What a reader should know of the model and of each of its variants, each once.
  ///
  /// - Parameter base: The model as it stands.
  /// - Throws: ``InvalidScenario`` where a variant is not valid.
  /// - Returns: The warnings in order of place.
  public func warningsOfAllVariants(_ base: Scenario) throws(InvalidScenario) -> [Diagnostic] {
    var all = Diagnostics()
    all.add(base.warnings)
    for variant in variantIDs { all.add(try Scenario(self, variant: variant).warnings) }
    return all.sorted(showing: files)
  }

  /// Everything that is wrong with the model and with each of its variants, in order of place.
  public var problemsOfAllVariants: [Diagnostic] {
    var all = Diagnostics()
    for variant in [nil] + variantIDs.map({ Optional($0) }) {
      do { _ = try ExactPayoffs(PayoffModel(Scenario(self, variant: variant))) } catch {
        all.add(error.diagnostics)
      }
    }
    return all.sorted(showing: files)
  }
}
