/// A question as the files write it, before anything of it has been looked up.
struct OpenQuestion {
  /// Its id: the party's, the demand's, or its own.
  let id: Located<String>
  let about: Question.About
  /// The party that it is about, or whose demand it is; `nil` for the world.
  let party: String?
  /// The map that holds it.
  let node: YAMLNode
  /// The rival answers.
  let answers: [YAMLNode.Entry]
}

extension ScenarioDocument {
  /// What nobody knows: about parties in their order, about demands, then about the world.
  var openQuestions: [OpenQuestion] {
    let parties = part("parties")?.mapping.map(\.key.value) ?? []
    let types = parties.compactMap { party -> OpenQuestion? in
      guard let node = preferences[party], let types = node.value(of: "types"), let first = types.mapping.first
      else { return nil }
      return OpenQuestion(
        id: Located(party, at: first.key.location), about: .party, party: party, node: node, answers: types.mapping)
    }
    let lines = parties.flatMap { party in
      (preferences[party]?.value(of: "red_lines")?.mapping ?? []).compactMap { meanings(of: $0, by: party) }
    }
    let linkages = (part("rules")?.mapping ?? []).compactMap { entry in
      var maker: String?
      if case .scalar(let id)? = entry.value.value(of: "by")?.content { maker = id }
      return meanings(of: entry, by: maker)
    }
    let beliefs = (part("beliefs")?.mapping ?? []).map { entry in
      OpenQuestion(
        id: entry.key, about: .world, party: nil, node: entry.value,
        answers: entry.value.mapping.filter { !wordsOfQuestions.contains($0.key.value) })
    }
    return types + lines + linkages + beliefs
  }

  private func meanings(of demand: YAMLNode.Entry, by party: String?) -> OpenQuestion? {
    guard let means = demand.value.value(of: "means"), !means.mapping.isEmpty else { return nil }
    return OpenQuestion(
      id: demand.key, about: .text, party: party, node: demand.value, answers: means.mapping)
  }
}

/// What stands beside the answers of a question, so that no answer can be called so.
let wordsOfQuestions = ["name", "evidence", "note"]
