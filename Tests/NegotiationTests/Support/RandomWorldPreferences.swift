@testable import Negotiation

extension WorldWriter {
  /// What a party wants, apart from the rival beliefs about it.
  mutating func makePreferences(of party: Int) {
    var preferences = PlainScenario.Preferences(
      stances: Array(repeating: .unsaid, count: meaning.base.issues.count))
    let isScored: Bool
    switch random.below(100) {
    case 0..<8 where meaning.base.parties[party].consentsTo != nil: return
    case 0..<55: isScored = true
    case 55..<82:
      isScored = false
      preferences.isJudgedByRedLines = true
    default: isScored = false
    }
    for position in 0..<(isScored ? random.below(3) : 1 + random.below(2)) {
      let id = "\("ABC".map { String($0) }[party])\(position + 1)"
      preferences.redLines.append(
        PlainScenario.Preferences.RedLine(
          id: id, condition: conditions.fresh(&random, 25...75), isFirm: random.chance(60)))
      isHardening[id] = isAllHardening ?? random.chance(50)
    }
    if isScored { score(&preferences) }
    meaning.base.parties[party].preferences = preferences
  }

  private mutating func score(_ preferences: inout PlainScenario.Preferences) {
    let issues = meaning.base.issues
    for issue in issues.indices {
      switch random.below(100) {
      case 0..<7 where issue > 0: preferences.stances[issue] = .silent
      case 7..<15 where issue > 0: preferences.stances[issue] = .indifferent
      default:
        preferences.stances[issue] = .scored(issues[issue].options.map { _ in Fraction(thousandths: randomWorth()) })
      }
    }
    if random.chance(35) {
      preferences.effects = [
        PlainScenario.Preferences.Effect(
          when: conditions.fresh(&random, 20...80), worth: Fraction(thousandths: random.pick([-2000, 1500, 3000])))
      ]
    }
    let worths = conditions.outcomes.map { preferences.payoff(of: $0, issues) }.sorted()
    let wanted = worths[worths.count * (30 + random.below(60)) / 100]
    preferences.noAgreement = Fraction(thousandths: (wanted.thousandths ?? 0) + (random.chance(15) ? 1 : 0))
  }

  /// A number of points; few different ones make ties frequent.
  mutating func randomWorth() -> Int { random.pick([-2000, -500, 0, 0, 1000, 1000, 2000, 2500, 4000]) }

  /// The lines of a preference file, without red lines and types.
  func statements(_ preferences: PlainScenario.Preferences) -> [String] {
    var scores: [String] = []
    var silent: [String] = []
    var indifferent: [String] = []
    for (issue, stance) in zip(meaning.base.issues, preferences.stances) {
      switch stance {
      case .scored(let values):
        let points = zip(issue.options, values).map { "\($0): \(decimal($1.thousandths ?? 0))" }
        scores.append("      \(issue.id): {\(points.joined(separator: ", "))}")
      case .silent: silent.append(issue.id)
      case .indifferent: indifferent.append(issue.id)
      case .unsaid: break
      }
    }
    var lines = preferences.isJudgedByRedLines ? ["    judge_by: red_lines"] : []
    if !scores.isEmpty { lines += ["    scores:"] + scores }
    for (key, names) in [("silent", silent), ("indifferent", indifferent)] where !names.isEmpty {
      lines.append("    \(key): [\(names.joined(separator: ", "))]")
    }
    for effect in preferences.effects {
      lines += [
        "    conditional:",
        "      effect: {when: \(quoted(effect.when)), worth: \(decimal(effect.worth.thousandths ?? 0))}",
      ]
    }
    if preferences.statesPayoffs {
      lines.append("    no_agreement: \(decimal(preferences.noAgreement.thousandths ?? 0))")
    }
    return lines
  }
}
