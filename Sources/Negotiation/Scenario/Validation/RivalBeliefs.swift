extension ScenarioDocument {
  /// The scenario under each combination of rival beliefs about parties of which a variant chooses none.
  ///
  /// - Parameter variant: The id of a variant; `nil` for the model as it stands.
  /// - Returns: One scenario a combination, in the order of the files; none where there is nothing to choose,
  ///   or where there are more than 64 combinations.
  /// - Throws: ``InvalidScenario`` where a scenario is not valid.
  public func scenariosOfRivalBeliefs(in variant: String?) throws(InvalidScenario) -> [Scenario] {
    let open = questions(in: variant).filter { $0.about == .party && $0.inForce == nil }
    guard !open.isEmpty else { return [] }
    var combinations: [[Belief]] = [[]]
    for question in open {
      combinations = combinations.flatMap { beliefs in
        question.answers.map { beliefs + [Belief(question: question.id, answer: $0.id)] }
      }
      if combinations.count > mostCombinations { return [] }
    }
    var scenarios: [Scenario] = []
    for beliefs in combinations {
      var scenario = try Scenario(self, variant: variant, changing: beliefs.map { .belief($0) })
      scenario.beliefs = beliefs
      scenarios.append(scenario)
    }
    return scenarios
  }
}

extension ScenarioDocument {
  /// The questions of the model with the answers that a variant chooses, also where the rest of it is not valid.
  func questions(in variant: String?) -> [Question] {
    var validation = Validation(of: self)
    let chain = variant.map { validation.lineage(of: $0, in: validation.validateVariants()) } ?? []
    validation.applyToDocument(chain, [])
    validation.validatePartyIDs()
    return validation.validateQuestions()
  }
}

// More columns nobody reads.
private let mostCombinations = 64
