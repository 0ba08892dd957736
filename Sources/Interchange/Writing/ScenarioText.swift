internal import Negotiation

/// The text of `scenario.yaml`, and the ids that preference files refer to.
struct ScenarioText {
  let scenario: ImportedScenario
  var parties: [String]
  var issues: [String]
  var options: [[String]]

  init(_ scenario: ImportedScenario) {
    self.scenario = scenario
    // 'scenario' and 'evidence' would give a preference file the name of another.
    var names = Identifiers(taken: ["issues", "scenario", "evidence"])
    parties = names.ids(for: scenario.parties.map(\.name), or: "party")
    var issueNames = Identifiers()
    issues = scenario.issues.enumerated().map {
      issueNames.id(for: $0.element.name, or: "issue_\($0.offset + 1)")
    }
    let quantities = Set(zip(issues, scenario.issues).filter { $1.isQuantity }.map(\.0))
    options = scenario.issues.map { issue in
      guard case .options(let options) = issue.kind else { return issue.optionNames }
      var names = Identifiers(taken: quantities)
      return options.enumerated().map {
        names.id(for: $0.element.name, or: "option_\($0.offset + 1)")
      }
    }
  }

  var text: String {
    var text = """
      # Imported from \(scenario.format): \(scenario.source.asComment).
      # Names are the files' own; ids are made from them.

      """
    for sentence in scenario.reading { text += "# \(sentence.asComment)\n" }
    text += "zopa: 1\ntitle: \(scenario.title.asYAML)\n"
    let discounts = zip(scenario.parties, parties).compactMap { party, id in
      party.discount.map { "\($0) for \(party.name)" }
    }
    if !discounts.isEmpty {
      let sentence =
        "Time, which makes a late agreement worth less: discount "
        + discounts.joined(separator: ", ")
      text += "not_modelled:\n  - \(sentence.asYAML)\n"
    }
    text += "\nparties:\n"
    for (party, id) in zip(scenario.parties, parties) {
      text += yamlMap(
        id, [("name", party.name.asYAML), ("preferences", "\(id).yaml")], indent: 2)
    }
    text += "\nissues:\n"
    for index in scenario.issues.indices { text += issueText(index) }
    return text
  }

  private func issueText(_ index: Int) -> String {
    let issue = scenario.issues[index]
    var entries = [("name", issue.name.asYAML)]
    if let note = issue.note { entries.append(("note", note.asYAML)) }
    let blanks = "  "
    switch issue.kind {
    case .quantity(let from, let step, let count):
      let to = issue.level(count - 1) ?? from
      entries.append(("quantity", "{from: \(from), to: \(to), step: \(step)}"))
      return yamlMap(issues[index], entries, indent: 2)
    case .options(let options):
      let values = zip(options, self.options[index]).map { option, id -> (String, String) in
        let name = option.name.asYAML
        return (id, option.note.map { "{name: \(name), note: \($0.asYAML)}" } ?? name)
      }
      return "\(blanks)\(issues[index]):\n"
        + entries.map { "\(blanks)  \($0): \($1)\n" }.joined()
        + yamlMap("options", values, indent: 4)
    }
  }
}

extension ScenarioText {
  /// The text of `evidence.yaml`: each number stands in the party's own file.
  var evidence: String {
    var text = "# Where the numbers come from: the files of the other tool.\nsources:\n"
    for (id, party) in zip(parties, scenario.parties) {
      text += "  \(id): \(party.file.asYAML)\n"
    }
    text += "records:\n"
    for (index, party) in scenario.parties.enumerated() {
      text += yamlMap(
        "F\(index + 1)",
        [
          ("source", parties[index]),
          ("says", "What each option is worth to \(party.name)".asYAML),
        ], indent: 2)
    }
    return text
  }
}
