extension ScenarioDocument {
  /// What a reader should know of the model and of each of its variants, each once.
  ///
  /// - Parameter base: The model as it stands.
  /// - Throws: ``InvalidScenario`` where a variant is not valid.
  /// - Returns: The warnings in order of place.
  public func warningsOfAllVariants(_ base: Scenario) throws(InvalidScenario) -> [Diagnostic] {
    var warnings = ScenarioWarnings()
    warnings.look(at: base)
    var conditions = ConditionWarnings()
    conditions.look(at: base)
    var scales = try base.warningsOfScales()
    var variants: [String: Scenario] = [:]
    for id in variantIDs {
      let variant = try Scenario(self, variant: id)
      warnings.look(at: variant)
      conditions.look(at: variant)
      // Once a party is enough, where it stands first.
      for warning in try variant.warningsOfScales().all
      where !scales.all.contains(where: { $0.location == warning.location }) {
        scales.add([warning])
      }
      variants[id] = variant
    }
    for belief in rivalAnswers(of: base) {
      let other = try Scenario(self, variant: nil, changing: [.belief(belief)])
      warnings.look(at: other)
      conditions.look(at: other)
    }
    var all = warnings.diagnostics
    all.add(conditions.diagnostics.all)
    all.add(scales.all)
    all.add(warningsOfUnusedParts(base, variants).all)
    return all.sorted(showing: files)
  }

  /// The answers that are not in force in the model as it stands, but for those about parties, which are read with the party.
  private func rivalAnswers(of base: Scenario) -> [Belief] {
    base.questions.flatMap { question in
      question.answers.enumerated().filter { $0.offset != question.inForce }.map {
        Belief(question: question.id, answer: $0.element.id)
      }
    }
  }

  /// Everything that is wrong with the model and with each of its variants and answers, in order of place.
  public var problemsOfAllVariants: [Diagnostic] {
    var all = Diagnostics()
    for variant in [nil] + variantIDs.map({ Optional($0) }) {
      do { _ = try ExactPayoffs(PayoffModel(Scenario(self, variant: variant))) } catch {
        all.add(error.diagnostics)
      }
    }
    guard !all.hasErrors, let base = try? Scenario(self) else { return all.sorted(showing: files) }
    for belief in rivalAnswers(of: base) {
      do { _ = try ExactPayoffs(PayoffModel(Scenario(self, variant: nil, changing: [.belief(belief)]))) } catch {
        all.add(error.diagnostics)
      }
    }
    return all.sorted(showing: files)
  }
}
