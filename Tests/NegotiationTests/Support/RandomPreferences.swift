extension ScenarioWriter {
  private enum Kind: CaseIterable {
    case nothing, scores, scoresUnderRedLines, redLines, undetermined
  }

  mutating func writePreferences() {
    lines.append("preferences:")
    let start = lines.count
    for index in model.parties.indices {
      let isSignatory = model.parties[index].consentsTo == nil
      let kind: Kind =
        switch random.below(100) {
        case 0..<(isDemanding ? 2 : isSignatory ? 6 : 40): .nothing
        case 0..<75: .scores
        case 75..<81: .scoresUnderRedLines
        case 81..<92: .redLines
        default: .undetermined
        }
      if kind == .nothing { continue }
      lines.append("  \(model.parties[index].id):")
      model.parties[index].preferences = preferences(kind, of: index)
      preferenceEnds.append((index, lines.count))
    }
    if lines.count == start { lines.removeLast() }
  }

  /// Lets some parties say something to demands, whoever makes them.
  mutating func writeAnswers() {
    // Dice of its own, so that answers change nothing else that is written.
    var random = self.random
    let demands =
      model.parties.flatMap { $0.preferences?.redLines.map(\.id) ?? [] }
      + model.rules.filter { $0.maker != nil }.map(\.id)
    guard !demands.isEmpty else { return }
    for (party, line) in preferenceEnds.reversed() where random.chance(40) {
      let answered = random.some(demands)
      model.parties[party].preferences?.answers = Set(answered)
      let entries = answered.map { id in
        let reply = random.pick(["accepted", "refused"])
        return "\(id): " + (random.chance(30) ? "{say: \(reply), evidence: analyst}" : reply)
      }
      lines.insert("    answers: {\(entries.joined(separator: ", "))}", at: line)
    }
  }

  private mutating func preferences(_ kind: Kind, of party: Int) -> PlainScenario.Preferences {
    var preferences = PlainScenario.Preferences(
      stances: Array(repeating: .unsaid, count: model.issues.count))
    preferences.isJudgedByRedLines = kind == .redLines || kind == .scoresUnderRedLines
    if preferences.isJudgedByRedLines { lines.append("    judge_by: red_lines") }
    writeRedLines(&preferences, party, atLeastOne: kind == .redLines || kind == .undetermined)
    if kind == .scores || kind == .scoresUnderRedLines {
      writeStances(&preferences)
      writeEffects(&preferences)
      writeNoAgreement(&preferences)
    } else if random.chance(40) {
      let issue = random.below(model.issues.count)
      preferences.stances[issue] = .silent
      lines.append("    silent: [\(model.issues[issue].id)]")
    }
    return preferences
  }

  // MARK: Numbers

  private mutating func writeStances(_ preferences: inout PlainScenario.Preferences) {
    var scores: [String] = []
    var weights: [String] = []
    var values: [String] = []
    var silent: [String] = []
    var indifferent: [String] = []
    for (index, issue) in model.issues.enumerated() {
      let isLast = index == model.issues.count - 1
      switch random.below(100) {
      case 0..<8 where !isLast || index > silent.count:
        preferences.stances[index] = .silent
        silent.append(issue.id)
      case 8..<18:
        preferences.stances[index] = .indifferent
        indifferent.append(issue.id)
      case 18..<36:
        let (numbers, text) = numbers(of: issue)
        let weight = random.pick([500, 1500, 2000, -1000, 250])
        preferences.stances[index] = .scored(numbers.map { $0 * Fraction(thousandths: weight) })
        weights.append("\(issue.id): \(decimal(weight))")
        values.append("\(issue.id): \(text)")
      default:
        let (numbers, text) = numbers(of: issue)
        preferences.stances[index] = .scored(numbers)
        scores.append("\(issue.id): \(text)")
      }
    }
    for (key, entries) in [("scores", scores), ("weights", weights), ("values", values)]
    where !entries.isEmpty {
      lines.append("    \(key):")
      lines += entries.map { "      \($0)" }
    }
    for (key, names) in [("silent", silent), ("indifferent", indifferent)] where !names.isEmpty {
      lines.append("    \(key): [\(names.joined(separator: ", "))]")
    }
  }

  /// A number for each option, or the points of a line through the levels of a quantity.
  private mutating func numbers(of issue: PlainScenario.Issue) -> ([Fraction], text: String) {
    let last = issue.options.count - 1
    // Few different numbers make ties frequent.
    let numbers = issue.options.map { _ in
      self.numbers == .short
        ? random.pick([-2000, -500, 0, 0, 1000, 1000, 2000, 2500, 4000, 7000])
        : random.below(200_000) - 100_000
    }
    var given = Array(issue.options.indices)
    if issue.levels != nil {
      given = given.filter { $0 == 0 || $0 == last || random.chance(40) }
    } else {
      given = random.shuffled(given)
    }
    var points: [String] = []
    for option in given {
      let number = decimal(numbers[option])
      points.append(
        "\(issue.options[option]): "
          + (random.chance(10) ? "{worth: \(number), evidence: analyst}" : number))
    }
    var text = "{\(points.joined(separator: ", "))}"
    if random.chance(10) { text = "{worth: \(text), evidence: analyst}" }
    guard issue.levels != nil else { return (numbers.map { Fraction(thousandths: $0) }, text) }
    // Between two points the line rises in equal parts; levels are equally far apart.
    let values = issue.options.indices.map { level -> Fraction in
      let from = given.last { $0 <= level } ?? 0
      let to = given.first { $0 >= level } ?? last
      if from == to { return Fraction(thousandths: numbers[level]) }
      return Fraction(
        numbers[from] * (to - level) + numbers[to] * (level - from), over: 1000 * (to - from))
    }
    return (values, text)
  }

  private mutating func writeEffects(_ preferences: inout PlainScenario.Preferences) {
    let count = random.pick([0, 0, 1, 1, 2])
    if count > 0 { lines.append("    conditional:") }
    for position in 0..<count {
      let (when, text) = condition(atLeast: 0)
      let worth = random.pick([-3000, -1500, -1000, 500, 1000, 2000, 5000])
      let quantities = model.issues.indices.filter { model.issues[$0].levels != nil }
      let per = !quantities.isEmpty && random.chance(40) ? random.pick(quantities) : nil
      preferences.effects.append(
        PlainScenario.Preferences.Effect(when: when, worth: Fraction(thousandths: worth), per: per))
      let counted = per.map { ", per: \(model.issues[$0].id)" } ?? ""
      lines.append(
        "      effect_\(position): {when: \(text), worth: \(decimal(worth))\(counted)}")
    }
  }

  /// A reservation value that some outcome has exactly, or one close by.
  private mutating func writeNoAgreement(_ preferences: inout PlainScenario.Preferences) {
    let payoffs = combinations(of: model.issues.map { $0.options.count })
      .map { preferences.payoff(of: $0, model.issues) }.sorted()
    let candidates =
      isDemanding ? payoffs[(payoffs.count * 2 / 3)...] : payoffs[...(payoffs.count * 2 / 3)]
    var number = random.pick(candidates.compactMap(\.thousandths) + [0])
    if random.chance(15) { number += random.pick([-1, 1]) }
    preferences.noAgreement = Fraction(thousandths: number)
    lines.append(
      "    no_agreement: "
        + (random.chance(20)
          ? "{worth: \(decimal(number)), evidence: analyst}" : decimal(number)))
  }

  // MARK: Red lines

  private mutating func writeRedLines(
    _ preferences: inout PlainScenario.Preferences, _ party: Int, atLeastOne: Bool
  ) {
    let count =
      atLeastOne || isDemanding ? 1 + random.below(2) : random.pick([0, 0, 1, 1, 2])
    if count > 0 { lines.append("    red_lines:") }
    for position in 0..<count {
      let share = random.pick(isDemanding ? [0, 10, 20, 30] : [0, 50, 70, 80])
      let (condition, text) = condition(atLeast: share, atMost: isDemanding ? 70 : 100)
      let id = "L\(party)_\(position)"
      let isFirm = random.chance(isDemanding ? 75 : 60)
      preferences.redLines.append(
        PlainScenario.Preferences.RedLine(id: id, condition: condition, isFirm: isFirm))
      // Firm is what a red line is unless it says otherwise.
      let record =
        isFirm && random.chance(50)
        ? (random.chance(50) ? text : "{rule: \(text)}")
        : "{rule: \(text), hardness: \(isFirm ? "firm" : "reported")}"
      lines.append("      \(id): \(record)")
    }
  }
}
