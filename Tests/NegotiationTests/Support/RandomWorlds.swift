import TestSupport

@testable import Negotiation

/// A random model with questions that nobody can settle: its text, and beside it what the text means in every world.
///
/// The meaning is the generator's own, so nothing of the project has to be trusted to judge it.
struct RandomWorlds {
  /// What the text means.
  let meaning: PlainWorlds
  /// The variant to look at, if any.
  let variant: String?
  private let writer: WorldWriter

  /// Writes the model of one seed.
  ///
  /// - Parameters:
  ///   - seed: The seed.
  ///   - combinations: The most combinations of answers, chosen ones included.
  init(seed: UInt64, atMost combinations: Int = 32) {
    var writer = WorldWriter(seed: seed, combinations)
    writer.write()
    self.writer = writer
    meaning = writer.meaning
    variant = writer.hasVariant ? "chosen" : nil
    agreement = ""
  }

  /// Writes the model of one seed under a rule that says whose acceptances make an agreement.
  init(agreementSeed seed: UInt64) {
    var writer = WorldWriter(seed: seed, 16)
    writer.write()
    self.writer = writer
    var meaning = writer.meaning
    variant = writer.hasVariant ? "chosen" : nil
    var random = SplitMix64(seed: seed ^ 0x5eed)
    let members = meaning.base.parties.indices.filter {
      meaning.base.parties[$0].consentsTo == nil && !meaning.documents.contains($0)
    }
    var written = ""
    if !members.isEmpty {
      let rule = PlainAgreement.random(members, &random)
      meaning.base.agreement = rule
      written = "agreement: " + rule.text(meaning.base.parties.map(\.id)) + "\n"
    }
    agreement = written
    self.meaning = meaning
  }

  private let agreement: String

  /// The scenario file.
  var text: String { writer.text() + agreement }

  /// The file with an answer to a question written twice, under two ids.
  func text(splitting answer: Int, of question: Int) -> String { writer.text(splitting: (question, answer)) }

  /// The file with some beliefs added that change nothing.
  func text(withIdleBeliefs beliefs: [(id: String, answers: Int)]) -> String { writer.text(idle: beliefs) }
}

/// Writes a model with questions and keeps track of what it means.
struct WorldWriter {
  var random: SplitMix64
  var meaning = PlainWorlds()
  var hasVariant = false
  /// The changes of each answer as they stand in the file, beside a rule if it is a meaning.
  var bodies: [[String]] = []
  /// The question that each demand with meanings asks, by the demand's id.
  var questionOfDemand: [String: Int] = [:]
  /// The demands that have meanings, also those that are still to be written.
  var severalMeanings: Set<String> = []
  /// The question of each party with types.
  var questionOfParty: [Int: Int] = [:]
  /// The question that alone may change a thing, so that no two questions collide.
  var owners: [String: Int] = [:]
  /// Whether answers may harden a red line, or else soften it.
  var isHardening: [String: Bool] = [:]
  /// Where all answers harden, or all soften, so that they may speak of all red lines.
  var isAllHardening: Bool?
  var variantBody = ""
  var conditions = WorldConditions([])
  private let kinds = ["definition", "law", "linkage"]
  private var kindOfRule: [String: String] = [:]
  private let mostCombinations: Int

  init(seed: UInt64, _ mostCombinations: Int) {
    var stream = RandomStream(seed: seed, at: 31)
    random = SplitMix64(seed: stream.next())
    self.mostCombinations = mostCombinations
  }

  mutating func write() {
    makeIssues()
    conditions = WorldConditions(meaning.base.issues)
    makeParties()
    for party in meaning.base.parties.indices { makePreferences(of: party) }
    makeRules()
    makeProposals()
    askQuestions(atMost: mostCombinations)
    if random.chance(30) { makeVariant() }
  }

  /// A condition by its position among those that changes name.
  mutating func condition(_ share: ClosedRange<Int>) -> Int {
    let condition = conditions.fresh(&random, share)
    return add(condition)
  }

  mutating func add(_ condition: PlainCondition) -> Int {
    meaning.conditions.append(condition)
    return meaning.conditions.count - 1
  }

  func quoted(_ condition: Int) -> String { quoted(meaning.conditions[condition]) }

  func quoted(_ condition: PlainCondition) -> String { "\"\(condition.text(meaning.base.issues))\"" }

  // MARK: The model

  private mutating func makeIssues() {
    var room = 120
    for (position, id) in ["zone", "price", "guard", "pace"].prefix(3 + random.below(2)).enumerated() {
      let count = min(position < 2 ? 3 + random.below(2) : 2 + random.below(2), room)
      if count < 2 { break }
      room /= count
      var issue = PlainScenario.Issue(id: id, options: [])
      if random.chance(45) {
        let step = random.pick([500, 1000])
        issue.levels = (0..<count).map { $0 * step }
        issue.options = (0..<count).map { decimal($0 * step) }
        issue.isOrdered = true
      } else {
        issue.options = Array(["bare", "low", "mid", "high"].prefix(count))
        issue.isOrdered = random.chance(50)
      }
      if random.chance(30) { issue.statusQuo = random.below(count) }
      meaning.base.issues.append(issue)
    }
    meaning.base.allowed = meaning.base.issues.map { Set($0.options.indices) }
  }

  private mutating func makeParties() {
    for (position, id) in ["alpha", "beta", "gamma"].prefix(2 + random.below(2)).enumerated() {
      var party = PlainScenario.Party(id: id)
      if position > 0, random.chance(12) {
        party.consentsTo = conditions.fresh(&random, 25...80)
      } else if random.chance(12) {
        meaning.documents.insert(position)
      }
      meaning.base.parties.append(party)
    }
    if random.chance(25) { isAllHardening = random.chance(50) }
  }

  private mutating func makeRules() {
    for position in 0..<(1 + random.below(4)) {
      let kind = random.pick(kinds + ["linkage"])
      let maker = kind == "linkage" ? random.below(meaning.base.parties.count) : nil
      let rule = PlainScenario.Rule(
        id: "\(kind == "linkage" ? "k" : "r")\(position)",
        condition: conditions.fresh(&random, maker == nil ? 60...90 : 35...80), maker: maker)
      kindOfRule[rule.id] = kind
      meaning.base.rules.append(rule)
    }
  }

  private mutating func makeProposals() {
    for position in 0..<(1 + random.below(3)) {
      let levels = meaning.base.issues.map { issue -> Set<Int> in
        let all = Array(issue.options.indices)
        switch position == 0 ? 0 : random.below(10) {
        case 0...4: return [random.pick(all)]
        case 5...6: return Set(random.some(all))
        default: return Set(all)
        }
      }
      meaning.base.proposals.append(PlainScenario.Proposal(id: "draft_\(position)", levels: levels))
    }
  }

  // MARK: The text

  func text(splitting split: (question: Int, answer: Int)? = nil, idle: [(id: String, answers: Int)] = []) -> String {
    /// The answers to a question, each under its id.
    func answers(_ question: Int) -> [String] {
      meaning.questions[question].answers.indices.flatMap { answer in
        let (id, body) = (meaning.questions[question].answers[answer].id, bodies[question][answer])
        let isTwice = split.map { $0 == (question, answer) } ?? false
        return isTwice ? ["\(id): \(body)", "\(id)_again: \(body)"] : ["\(id): \(body)"]
      }
    }
    /// A condition under `rule:`, or its meanings.
    func asked(_ id: String, _ condition: PlainCondition) -> String {
      questionOfDemand[id].map { "means: {\(answers($0).joined(separator: ", "))}" } ?? "rule: \(quoted(condition))"
    }
    let base = meaning.base
    var lines = ["zopa: 1", "title: Random", "parties:"]
    for (position, party) in base.parties.enumerated() {
      let consent = party.consentsTo.map { ", consents_to: \(quoted($0))" } ?? ""
      let document = meaning.documents.contains(position) ? ", document: true" : ""
      lines.append("  \(party.id): {name: The \(party.id)\(consent)\(document)}")
    }
    lines.append("issues:")
    lines += base.issues.map { "  \($0.id): {\(text(of: $0)), status_quo: \($0.options[$0.statusQuo])}" }
    lines.append("rules:")
    for rule in base.rules {
      let by = rule.maker.map { ", by: \(base.parties[$0].id)" } ?? ""
      lines.append(
        "  \(rule.id): {\(asked(rule.id, rule.condition)), kind: \(kindOfRule[rule.id] ?? "law")\(by)}")
    }
    lines.append("proposals:")
    for proposal in base.proposals {
      let settings = zip(base.issues, proposal.levels).filter { $0.options.count > $1.count }
        .map { "\($0.id): \(levels($1.sorted(), of: $0))" }
      lines.append("  \(proposal.id): {set: {\(settings.joined(separator: ", "))}}")
    }
    lines.append("preferences:")
    for (position, party) in base.parties.enumerated() {
      guard let preferences = party.preferences else { continue }
      lines.append("  \(party.id):")
      lines += statements(preferences)
      if !preferences.redLines.isEmpty { lines.append("    red_lines:") }
      lines += preferences.redLines.map {
        "      \($0.id): {\(asked($0.id, $0.condition)), hardness: \($0.isFirm ? "firm" : "reported")}"
      }
      guard let question = questionOfParty[position] else { continue }
      lines.append("    types:")
      lines += answers(question).map { "      \($0)" }
    }
    let beliefs = meaning.questions.indices.filter { meaning.questions[$0].about == .world }
    if !beliefs.isEmpty || !idle.isEmpty { lines.append("beliefs:") }
    lines += beliefs.map {
      "  \(meaning.questions[$0].id): {name: What is so, \(answers($0).joined(separator: ", "))}"
    }
    lines += idle.map { belief in
      "  \(belief.id): {" + (0..<belief.answers).map { "guess_\($0): {name: Guess \($0)}" }.joined(separator: ", ")
        + "}"
    }
    if hasVariant { lines += ["variants:", "  chosen: {\(variantBody)}"] }
    return lines.joined(separator: "\n") + "\n"
  }

  private func text(of issue: PlainScenario.Issue) -> String {
    guard let levels = issue.levels else {
      return "options: [\(issue.options.joined(separator: ", "))], ordered: \(issue.isOrdered)"
    }
    return "quantity: {from: \(decimal(levels[0])), to: \(decimal(levels[levels.count - 1])), "
      + "step: \(decimal(levels[1] - levels[0]))}"
  }

  func levels(_ levels: [Int], of issue: PlainScenario.Issue) -> String {
    levels.count == 1
      ? issue.options[levels[0]] : "[\(levels.map { issue.options[$0] }.joined(separator: ", "))]"
  }
}
