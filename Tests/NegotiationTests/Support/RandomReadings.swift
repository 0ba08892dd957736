@testable import Negotiation

/// A random small model whose numbers are partly left open: the text of its file, and beside it what the
/// text means.
///
/// Statements are drawn so that a hidden reading agrees with most of them; a few are turned against it.
struct RandomReadings {
  /// What is written otherwise than the seed says, to see what that changes.
  struct Changes {
    /// What every party's numbers are multiplied with, in thousandths.
    var factor = 1000
    /// By how much both ends of every interval move away from each other, in thousandths.
    var widening = 0
    /// Whether orders and comparisons stand a second time, and each is said weakly as well.
    var repeats = false
    /// Whether every second comparison and order is left out.
    var omits = false
    /// Whether every number is stated exactly, as it is in the hidden reading.
    var isPinned = false
    /// Whether only numbers are stated: no orders, comparisons, or bounds.
    var isNumbersAlone = false
    /// Whether no statement is turned against the hidden reading.
    var isHonest = false
    /// Whether the first party says what two drafts together are worth to it, and the others only have red
    /// lines.
    var isTradeOff = false
  }

  /// The scenario file.
  let text: String
  /// What the file means, payoffs aside.
  let model: PlainScenario
  /// What each party's statements mean; `nil` for one without payoffs.
  let readings: [PlainReadings?]

  init(text: String, model: PlainScenario, readings: [PlainReadings?]) {
    self.text = text
    self.model = model
    self.readings = readings
  }

  init(seed: UInt64, _ changes: Changes = Changes()) {
    var writer = ReadingsWriter(seed: seed, changes)
    writer.write()
    text = writer.lines.joined(separator: "\n") + "\n"
    model = writer.model
    readings = writer.readings
  }

  /// The same as the project reads it.
  func parsed() throws -> PayoffModel { PayoffModel(try scenario(of: text)) }
}

/// Writes the model and keeps track of what it means.
struct ReadingsWriter {
  var random: SplitMix64
  let changes: RandomReadings.Changes
  let lies: Bool
  var lines = ["zopa: 1", "title: Random"]
  var model = PlainScenario()
  var readings: [PlainReadings?] = []
  private var generator = ConditionGenerator([], .short)

  init(seed: UInt64, _ changes: RandomReadings.Changes) {
    random = SplitMix64(seed: seed)
    self.changes = changes
    lies = seed % 3 == 0 && !changes.isHonest
  }

  mutating func write() {
    writeIssues()
    generator = ConditionGenerator(model.issues, .short)
    writeRules()
    writeProposals()
    writeParties()
  }

  /// A condition, and its text in quotes.
  mutating func condition(atLeast percent: Int) -> (PlainCondition, text: String) {
    let condition = generator.condition(&random, atLeast: percent)
    return (condition, "\"\(condition.text(model.issues))\"")
  }

  /// Whether a statement is turned against the hidden reading.
  mutating func isLie() -> Bool { random.chance(7) && lies }

  private mutating func writeIssues() {
    lines.append("issues:")
    for id in ["price", "zone", "delay"].prefix(2 + random.below(2)) {
      let count = 2 + random.below(2)
      var issue: PlainScenario.Issue
      var line: String
      if random.chance(40) {
        let step = random.pick([500, 1000, 2000])
        let from = random.pick([0, 0, -1000])
        let levels = (0..<count).map { from + $0 * step }
        issue = PlainScenario.Issue(
          id: id, options: levels.map { decimal($0) }, levels: levels, isOrdered: true)
        line =
          "quantity: {from: \(decimal(from)), to: \(decimal(levels[count - 1])), step: \(decimal(step))}"
      } else {
        let options = Array(["low", "mid", "high"].prefix(count))
        issue = PlainScenario.Issue(
          id: id, options: options, levels: nil, isOrdered: random.chance(50))
        line =
          "options: [\(options.joined(separator: ", "))]\(issue.isOrdered ? ", ordered: true" : "")"
      }
      issue.statusQuo = random.below(count)
      line += ", status_quo: \(issue.options[issue.statusQuo])"
      lines.append("  \(id): {\(line)}")
      model.issues.append(issue)
    }
    model.allowed = model.issues.map { Set($0.options.indices) }
  }

  private mutating func writeRules() {
    guard random.chance(40) else { return }
    let (condition, text) = condition(atLeast: 60)
    model.rules.append(PlainScenario.Rule(id: "rule", condition: condition))
    lines += ["rules:", "  rule: {rule: \(text), kind: law}"]
  }

  /// Three complete ones and one that leaves an issue open.
  private mutating func writeProposals() {
    lines.append("proposals:")
    for position in 0..<4 {
      var levels = model.issues.map { Set([random.below($0.options.count)]) }
      if position == 3 {
        let issue = random.below(model.issues.count)
        levels[issue] = Set(model.issues[issue].options.indices)
      }
      let settings = zip(model.issues, levels).compactMap { issue, levels in
        levels.count == 1 ? "\(issue.id): \(issue.options[levels.first ?? 0])" : nil
      }
      let id = "draft_\(position)"
      model.proposals.append(PlainScenario.Proposal(id: id, levels: levels))
      lines.append("  \(id): {set: {\(settings.joined(separator: ", "))}}")
    }
  }

  private mutating func writeParties() {
    var preferences = ["preferences:"]
    var parties = ["parties:"]
    let count = 2 + random.below(2)
    // What stands before the preferences, so that every statement knows its line.
    let start = lines.count + 1 + count + 1
    for index in 0..<count {
      let id = "party_\(index)"
      var party = PlainScenario.Party(id: id)
      if random.chance(15) {
        let (condition, text) = condition(atLeast: 20)
        party.consentsTo = condition
        parties.append("  \(id): {consents_to: \(text)}")
      } else {
        parties.append("  \(id): {name: Party}")
      }
      let drawn = random.below(100)
      let kind = !changes.isTradeOff ? drawn : index == 0 ? max(drawn, 22) : 5
      if kind < 5 {
        model.parties.append(party)
        readings.append(nil)
        continue
      }
      preferences.append("  \(id):")
      var writer = StatementWriter(self)
      writer.write(
        kind < 12 ? .redLines : kind < 22 ? .exact : kind < 50 ? .withoutNumbers : .mixed, index)
      random = writer.random
      party.preferences = writer.preferences
      model.parties.append(party)
      readings.append(
        writer.placed(after: start + preferences.count - 1, appendingTo: &preferences))
    }
    lines += parties + (preferences.count > 1 ? preferences : [])
  }
}
