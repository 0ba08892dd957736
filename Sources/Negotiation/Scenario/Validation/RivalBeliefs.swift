extension ScenarioDocument {
  /// The scenario under each combination of rival beliefs about parties of which a variant chooses none.
  ///
  /// - Parameter variant: The id of a variant; `nil` for the model as it stands.
  /// - Returns: One scenario a combination, in the order of the files; none where there is nothing to choose,
  ///   or where there are more than 64 combinations.
  /// - Throws: ``InvalidScenario`` where a scenario is not valid.
  public func scenariosOfRivalBeliefs(in variant: String?) throws(InvalidScenario) -> [Scenario] {
    let open = types(in: variant).enumerated().filter {
      $0.element.chosen == nil && !$0.element.types.isEmpty
    }
    guard !open.isEmpty else { return [] }
    var combinations: [[Belief]] = [[]]
    for (party, types) in open {
      combinations = combinations.flatMap { beliefs in
        types.types.map {
          beliefs + [Belief(party: party, type: $0.value, name: types.names[$0.value])]
        }
      }
      if combinations.count > mostCombinations { return [] }
    }
    var scenarios: [Scenario] = []
    for beliefs in combinations {
      let changes = open.flatMap { party, types in
        beliefs.filter { $0.party == party }.map {
          DocumentChange.type(party: types.party, id: $0.type)
        }
      }
      var scenario = try Scenario(self, variant: variant, changing: changes)
      scenario.beliefs = beliefs
      scenarios.append(scenario)
    }
    return scenarios
  }
}

// More columns nobody reads.
private let mostCombinations = 64
