@testable import Negotiation

// What changes look like in a file.

extension WorldWriter {
  /// Writes a variant that chooses some answers and changes some things of its own, whatever answers say of these.
  mutating func makeVariant() {
    hasVariant = true
    var chosen: [(question: PlainQuestion, answer: Int)] = []
    for question in random.shuffled(Array(meaning.questions.indices)).prefix(random.below(3)) {
      let answer = random.below(meaning.questions[question].answers.count)
      meaning.questions[question].chosen = answer
      chosen.append((meaning.questions[question], answer))
    }
    var changes: [PlainChange] = []
    let lines = isHardening.keys.sorted()
    if random.chance(50) {
      changes.append(.drop(random.pick(meaning.base.rules.map(\.id) + lines)))
    }
    if random.chance(25) {
      changes.append(.everyHardness(of: nil, isFirm: random.chance(20)))
    } else if !lines.isEmpty, random.chance(60) {
      changes.append(.hardness(random.pick(lines), isFirm: random.chance(40)))
    }
    if random.chance(30) {
      let issue = random.below(meaning.base.issues.count)
      let all = Array(meaning.base.issues[issue].options.indices)
      changes.append(.allow(issue: issue, levels: random.shuffled(all).dropLast().sorted()))
    }
    let scored = meaning.base.parties.indices.filter { meaning.base.parties[$0].preferences?.statesPayoffs ?? false }
    // Most of all what answers set as well: the variant wins.
    let rivals = scored.filter { owners["none \($0)"] != nil }
    if !scored.isEmpty, random.chance(rivals.isEmpty ? 20 : 80) {
      changes.append(
        .noAgreement(party: random.pick(rivals.isEmpty ? scored : rivals), random.pick([-3000, 1500, 3500])))
    }
    meaning.variantChanges = changes
    var entries = ["question: What if?"] + overlayEntries(changes)
    for (key, isAboutParties) in [("types", true), ("beliefs", false)] {
      // Also a type may be chosen where beliefs are.
      let choices = chosen.filter { ($0.question.about == .party) == isAboutParties }
        .map { "\($0.question.id): \($0.question.answers[$0.answer].id)" }
      if !choices.isEmpty { entries.append("\(key): {\(choices.joined(separator: ", "))}") }
    }
    variantBody = entries.joined(separator: ", ")
  }

  /// An answer as it stands below its id.
  mutating func body(_ changes: [PlainChange], _ question: PlainQuestion, _ name: String) -> String {
    var entries = ["name: \(name)"]
    switch question.about {
    case .party: entries += statementEntries(changes)
    case .text:
      guard case .meaning(_, let condition)? = changes.first else { return "{}" }
      let rest = overlayEntries(Array(changes.dropFirst()))
      if rest.isEmpty, random.chance(50) { return quoted(condition) }
      entries += ["rule: \(quoted(condition))"] + rest
    case .world: entries += overlayEntries(changes)
    }
    return "{\(entries.joined(separator: ", "))}"
  }

  // MARK: Overlays

  /// The keys that variants, meanings and beliefs of the scenario have in common.
  private func overlayEntries(_ changes: [PlainChange]) -> [String] {
    var entries = demandEntries(changes)
    var settings: [String] = []
    var rules: [String] = []
    var allowed: [String] = []
    var judged: [String] = []
    for change in changes {
      switch change {
      case .score(let party, let issue, let level, let number):
        let place = meaning.base.issues[issue]
        settings.append("\(id(party)).scores.\(place.id).\(place.options[level]): \(decimal(number))")
      case .noAgreement(let party, let number): settings.append("\(id(party)).no_agreement: \(decimal(number))")
      case .effect(let party, let number):
        settings.append("\(id(party)).conditional.effect.worth: \(decimal(number))")
      case .line(let party, let line, let condition, let isFirm):
        settings.append("\(id(party)).red_lines.\(line): \(record(condition, isFirm))")
      case .proposal(let proposal, let issue, let some):
        let place = meaning.base.issues[issue]
        settings.append(
          "proposals.\(meaning.base.proposals[proposal].id).set.\(place.id): \(levels(some, of: place))")
      case .add(let rule, let condition, let kind, let maker):
        let by = maker.map { ", by: \(id($0))" } ?? ""
        rules.append("\(rule): {rule: \(quoted(condition)), kind: \(kind)\(by)}")
      case .allow(let issue, let some):
        allowed.append("\(meaning.base.issues[issue].id): \(levels(some, of: meaning.base.issues[issue]))")
      case .judgedByRedLines(let party): judged.append("\(id(party)): red_lines")
      case .meaning, .drop, .hardness, .everyHardness: break
      }
    }
    for (key, parts) in [("set", settings), ("add_rules", rules), ("allow", allowed), ("judge_by", judged)]
    where !parts.isEmpty {
      entries.append("\(key): {\(parts.joined(separator: ", "))}")
    }
    return entries
  }

  /// The keys that change demands, which types have as well.
  private func demandEntries(_ changes: [PlainChange]) -> [String] {
    var dropped: [String] = []
    var hardened: [String] = []
    var softened: [String] = []
    var entries: [String] = []
    for change in changes {
      switch change {
      case .drop(let id): dropped.append(id)
      case .hardness(let id, let isFirm):
        if isFirm { hardened.append(id) } else { softened.append(id) }
      case .everyHardness(_, let isFirm): entries.append(isFirm ? "harden: all" : "soften: all")
      default: break
      }
    }
    for (key, ids) in [("drop", dropped), ("harden", hardened), ("soften", softened)] where !ids.isEmpty {
      entries.append("\(key): [\(ids.joined(separator: ", "))]")
    }
    return entries
  }

  /// What a type says: in the words of a preference file, and of its own demands.
  private func statementEntries(_ changes: [PlainChange]) -> [String] {
    var entries = demandEntries(changes)
    var scores: [(issue: Int, points: [String])] = []
    var lines: [String] = []
    for change in changes {
      switch change {
      case .score(_, let issue, let level, let number):
        let point = "\(meaning.base.issues[issue].options[level]): \(decimal(number))"
        if let place = scores.firstIndex(where: { $0.issue == issue }) {
          scores[place].points.append(point)
        } else {
          scores.append((issue, [point]))
        }
      case .noAgreement(_, let number): entries.append("no_agreement: \(decimal(number))")
      case .effect(_, let number): entries.append("conditional: {effect: {worth: \(decimal(number))}}")
      case .line(_, let id, let condition, let isFirm): lines.append("\(id): \(record(condition, isFirm))")
      case .judgedByRedLines: entries.append("judge_by: red_lines")
      default: break
      }
    }
    if !scores.isEmpty {
      let parts = scores.map { "\(meaning.base.issues[$0.issue].id): {\($0.points.joined(separator: ", "))}" }
      entries.append("scores: {\(parts.joined(separator: ", "))}")
    }
    if !lines.isEmpty { entries.append("red_lines: {\(lines.joined(separator: ", "))}") }
    return entries
  }

  private func id(_ party: Int) -> String { meaning.base.parties[party].id }

  private func record(_ condition: Int, _ isFirm: Bool) -> String {
    "{rule: \(quoted(condition)), hardness: \(isFirm ? "firm" : "reported")}"
  }
}
