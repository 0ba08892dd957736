extension ScenarioDocument {
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
