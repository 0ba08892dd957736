@testable import Negotiation

/// A random scenario: the text of its file, and beside it what the text means.
///
/// The meaning is the generator's own, so nothing of the project has to be trusted to judge it.
struct RandomScenario {
  /// The scenario file.
  let text: String
  /// The variant to look at, if any.
  let variant: String?
  /// What the file means, with the variant applied.
  let model: PlainScenario
  /// Every condition that the file holds, whether or not the variant keeps it.
  let conditions: [PlainCondition]

  /// Writes the scenario of one seed.
  ///
  /// - Parameters:
  ///   - seed: The seed.
  ///   - outcomes: The most combinations of levels.
  ///   - numbers: How the numbers are to be.
  ///   - isDemanding: Whether parties ask for so much that there is often no zone.
  init(
    seed: UInt64, atMost outcomes: Int = 256, numbers: ConditionGenerator.Numbers = .short,
    isDemanding: Bool = false
  ) {
    var writer = ScenarioWriter(seed: seed, outcomes, numbers)
    writer.isDemanding = isDemanding
    writer.write()
    text = writer.lines.joined(separator: "\n") + "\n"
    variant = writer.variant
    model = writer.model
    conditions = writer.conditions
  }

  /// Writes a scenario of one seed in which a rule says whose acceptances make an agreement.
  init(agreementSeed seed: UInt64) {
    var writer = ScenarioWriter(seed: seed, 128, .short)
    writer.isDemanding = seed % 2 == 0
    writer.write()
    var model = writer.model
    // Documents are met beside the rule.
    let documents = Set(
      writer.lines.filter { $0.contains("document: true") }.compactMap { $0.split(separator: ":").first }.map {
        $0.trimmingPrefix { $0 == " " }
      })
    let signatories = model.parties.indices.filter {
      model.parties[$0].consentsTo == nil && !documents.contains(model.parties[$0].id[...])
    }
    var random = SplitMix64(seed: seed ^ 0xa9)
    // Of three or more some vote in a body instead, and of two one does where nobody else has to sign by rule.
    var blocs = signatories.count > 2 && seed % 3 == 0 ? Array(signatories.suffix(signatories.count - 2)) : []
    let signing = signatories.filter { !blocs.contains($0) }
    if !blocs.isEmpty, seed % 2 == 1, let last = writer.lines.firstIndex(where: { $0.hasPrefix("  alpha:") }) {
      // One of whom nothing is on file.
      writer.lines.insert("  omega: {name: The omega}", at: last + model.parties.count)
      blocs.append(model.parties.count)
      model.parties.append(PlainScenario.Party(id: "omega"))
    }
    let ids = model.parties.map(\.id)
    var parts: [PlainAgreement] = []
    if !signing.isEmpty, blocs.isEmpty || seed % 2 == 0 {
      let rule = PlainAgreement.random(signing, &random)
      writer.lines.append("agreement: " + rule.text(ids))
      parts.append(rule)
    }
    if !blocs.isEmpty {
      if parts.isEmpty { parts.append(.all(signing.map { .party($0) })) }
      let (when, text) = writer.condition(atLeast: 20, atMost: 80)
      let weights = blocs.map { (party: $0, weight: 1 + random.below(4)) }
      let quota = 1 + random.below(weights.reduce(0) { $0 + $1.weight })
      let votes = weights.map { "\(ids[$0.party]): \($0.weight)" }.joined(separator: ", ")
      writer.lines.append("ratification: {senate: {when: \(text), at_least: \(quota), of: {\(votes)}}}")
      parts.append(.weights(quota, weights))
      for bloc in blocs {
        model.parties[bloc].consentsTo = when
        model.parties[bloc].isBloc = true
      }
    }
    if !parts.isEmpty { model.agreement = parts.count == 1 ? parts[0] : .all(parts) }
    // Where all who sign have to accept and no vote is on file, a body's consent is one that is not on record.
    if let rule = parts.first, !blocs.contains(where: { model.parties[$0].preferences != nil }),
      signing.allSatisfy({ !rule.holds(accepting: Set(signing).subtracting([$0])) })
    {
      model.agreement = nil
      for bloc in blocs { model.parties[bloc].isBloc = false }
    }
    text = writer.lines.joined(separator: "\n") + "\n"
    variant = writer.variant
    self.model = model
    conditions = writer.conditions
  }

  /// Writes a scenario of one seed in which parties mostly ask for too much.
  init(conflictSeed seed: UInt64) {
    self.init(seed: seed, atMost: 100, isDemanding: seed % 5 != 0)
  }

  /// Writes a scenario whose only content are issues and a number of rules.
  init(
    rules count: Int, seed: UInt64, atMost outcomes: Int,
    numbers: ConditionGenerator.Numbers = .short
  ) {
    var writer = ScenarioWriter(seed: seed, outcomes, numbers)
    writer.write(rules: count)
    text = writer.lines.joined(separator: "\n") + "\n"
    variant = nil
    model = writer.model
    conditions = writer.conditions
  }

  /// The same as the project reads it.
  func scenario() throws -> Scenario {
    let document = try ScenarioDocument.parse(
      SourceFile(name: "scenario.yaml", text: text), evidence: nil,
      reading: { _ throws(UnreadableFile) in throw UnreadableFile("none", why: "", fix: "") })
    return try Scenario(document, variant: variant)
  }
}

/// Writes a scenario and keeps track of what it means.
struct ScenarioWriter {
  var random: SplitMix64
  var lines = ["zopa: 1", "title: Random"]
  var model = PlainScenario()
  var variant: String?
  var conditions: [PlainCondition] = []
  var isDemanding = false
  /// Where the lines of each party's preferences end.
  var preferenceEnds: [(party: Int, line: Int)] = []
  let numbers: ConditionGenerator.Numbers
  private let mostOutcomes: Int
  private var generator: ConditionGenerator

  init(seed: UInt64, _ mostOutcomes: Int, _ numbers: ConditionGenerator.Numbers) {
    random = SplitMix64(seed: seed)
    self.numbers = numbers
    self.mostOutcomes = mostOutcomes
    generator = ConditionGenerator([], numbers)
  }

  mutating func write() {
    writeIssues()
    generator = ConditionGenerator(model.issues, numbers)
    writeParties()
    writePreferences()
    writeRules()
    writeProposals()
    writeAnswers()
    writeVariants()
  }

  mutating func write(rules count: Int) {
    writeIssues()
    generator = ConditionGenerator(model.issues, numbers)
    lines.append("parties: {alpha: {name: Alpha}}")
    model.parties = [PlainScenario.Party(id: "alpha")]
    lines.append("rules:")
    for position in 0..<count {
      let (rule, line) = rule("rule_\(position)")
      model.rules.append(rule)
      lines.append("  " + line)
    }
  }

  /// A condition, and its text in quotes.
  mutating func condition(
    atLeast percent: Int, atMost most: Int = 100
  ) -> (PlainCondition, text: String) {
    let condition = generator.condition(&random, atLeast: percent, atMost: most)
    conditions.append(condition)
    return (condition, "\"\(condition.text(model.issues))\"")
  }

  // MARK: Issues

  private mutating func writeIssues() {
    lines.append("issues:")
    var room = mostOutcomes
    for id in random.shuffled(["price", "zone", "start", "delay"]).prefix(2 + random.below(3)) {
      let most = min(4, room)
      if most < 2 { break }
      let issue = random.chance(60) ? quantity(id, most) : choice(id, most)
      room /= issue.options.count
      model.issues.append(issue)
    }
    model.allowed = model.issues.map { Set($0.options.indices) }
  }

  private mutating func quantity(_ id: String, _ most: Int) -> PlainScenario.Issue {
    let from = random.pick([-2000, -1000, -500, 0, 0, 1000, 1500])
    let step = random.pick([250, 500, 1000, 1500, 2000])
    let levels = (0...(1 + random.below(most - 1))).map { from + $0 * step }
    var issue = PlainScenario.Issue(
      id: id, options: levels.map { decimal($0) }, levels: levels, isOrdered: true)
    let range =
      "from: \(decimal(from)), to: \(decimal(levels.last ?? 0)), step: \(decimal(step))"
    lines.append("  \(id): {quantity: {\(range)}\(statusQuo(of: &issue))}")
    return issue
  }

  private mutating func choice(_ id: String, _ most: Int) -> PlainScenario.Issue {
    // Issues share the names of options, and some of the names mean something to YAML.
    let pool = ["none", "no", "low", "mid", "high", "yes"]
    let options = Array(random.shuffled(pool).prefix(1 + random.below(most)))
    var issue = PlainScenario.Issue(
      id: id, options: options, levels: nil, isOrdered: random.chance(60))
    let listed =
      random.chance(50)
      ? "[\(options.joined(separator: ", "))]"
      : "{\(options.map { "\($0): \($0) it is" }.joined(separator: ", "))}"
    let order = issue.isOrdered ? ", ordered: true" : ""
    lines.append("  \(id): {options: \(listed)\(order)\(statusQuo(of: &issue))}")
    return issue
  }

  private mutating func statusQuo(of issue: inout PlainScenario.Issue) -> String {
    guard random.chance(40) else { return "" }
    issue.statusQuo = random.below(issue.options.count)
    return ", status_quo: \(issue.options[issue.statusQuo])"
  }

  // MARK: Parties

  private mutating func writeParties() {
    lines.append("parties:")
    for (position, id) in ["alpha", "beta", "gamma", "delta"].prefix(2 + random.below(3))
      .enumerated()
    {
      var party = PlainScenario.Party(id: id)
      var extras = ""
      if position > 0, random.chance(35) {
        let (condition, text) = condition(atLeast: 10)
        party.consentsTo = condition
        extras = ", consents_to: \(text)"
      } else if random.chance(10) {
        extras = ", document: true"
      }
      lines.append("  \(id): {name: The \(id)\(extras)}")
      model.parties.append(party)
    }
  }

  // MARK: Rules and proposals

  private mutating func writeRules() {
    let count = random.below(4)
    if count > 0 { lines.append("rules:") }
    for position in 0..<count {
      let (rule, line) = rule("rule_\(position)")
      model.rules.append(rule)
      lines.append("  " + line)
    }
  }

  mutating func rule(_ id: String) -> (PlainScenario.Rule, line: String) {
    let (condition, text) = condition(atLeast: random.pick([20, 60, 60, 80]))
    let kinds = ["definition", "law", "linkage"]
    let kind = random.pick(isDemanding ? kinds + ["linkage"] : kinds)
    let maker = kind == "linkage" ? random.below(model.parties.count) : nil
    let by = maker.map { ", by: \(model.parties[$0].id)" } ?? ""
    return (
      PlainScenario.Rule(id: id, condition: condition, maker: maker),
      "\(id): {rule: \(text), kind: \(kind)\(by)}"
    )
  }

  private mutating func writeProposals() {
    lines.append("proposals:")
    for position in 0..<3 {
      var levels: [Set<Int>] = []
      var settings: [String] = []
      for issue in model.issues {
        let all = Array(issue.options.indices)
        // The first settles everything; the others leave issues open or open among some options.
        switch position == 0 ? 0 : random.below(10) {
        case 0...3:
          let level = random.pick(all)
          levels.append([level])
          settings.append("\(issue.id): \(issue.options[level])")
        case 4...6:
          let some = random.some(all)
          levels.append(Set(some))
          settings.append(
            "\(issue.id): [\(some.map { issue.options[$0] }.joined(separator: ", "))]")
        default: levels.append(Set(all))
        }
      }
      let id = "draft_\(position)"
      model.proposals.append(PlainScenario.Proposal(id: id, levels: levels))
      lines.append("  \(id): {set: {\(settings.joined(separator: ", "))}}")
    }
  }
}
