extension ScenarioWriter {
  /// Sometimes writes a variant, or one that builds on another, and applies it to the model.
  ///
  /// What a variant does to one thing it does once, so that the order of its keys never matters.
  mutating func writeVariants() {
    guard random.chance(50) else { return }
    lines.append("variants:")
    let idleIssues = random.shuffled(Array(model.issues.indices))
    let isChain = random.chance(30)
    if isChain {
      writeVariant("first", extends: nil, idleIssues.prefix(1))
      writeVariant("second", extends: "first", idleIssues.dropFirst())
      variant = "second"
    } else {
      writeVariant("first", extends: nil, idleIssues[...])
      variant = "first"
      if random.chance(30) { lines.append("  unused: {extends: first, soften: all}") }
    }
  }

  private mutating func writeVariant(
    _ id: String, extends parent: String?, _ issues: ArraySlice<Int>
  ) {
    var keys = parent.map { ["extends: \($0)"] } ?? []
    if random.chance(30) { keys += setNoAgreement() }
    if random.chance(40) { keys += drop() }
    if random.chance(30) {
      let (rule, line) = rule("added_\(id)")
      model.rules.append(rule)
      keys.append("add_rules: {\(line)}")
    }
    if random.chance(50) { keys += changeHardness() }
    if random.chance(50) { keys += allow(issues) }
    if random.chance(25) { keys += judgeByRedLines() }
    if keys.isEmpty { keys = ["question: Nothing?"] }
    lines.append("  \(id): {\(keys.joined(separator: ", "))}")
  }

  private mutating func setNoAgreement() -> [String] {
    let parties = model.parties.indices.filter {
      model.parties[$0].preferences?.statesPayoffs ?? false
    }
    guard !parties.isEmpty else { return [] }
    let party = random.pick(parties)
    let number = random.pick([-1000, 0, 500, 1000, 2000])
    model.parties[party].preferences?.noAgreement = Fraction(thousandths: number)
    return ["set: {\(model.parties[party].id).no_agreement: \(decimal(number))}"]
  }

  private var redLineIDs: [String] {
    model.parties.flatMap { $0.preferences?.redLines.map(\.id) ?? [] }
  }

  private mutating func drop() -> [String] {
    let known = model.rules.map(\.id) + redLineIDs
    guard !known.isEmpty else { return [] }
    let dropped = Array(random.shuffled(known).prefix(1 + random.below(2)))
    model.rules.removeAll { dropped.contains($0.id) }
    for party in model.parties.indices {
      model.parties[party].preferences?.redLines.removeAll { dropped.contains($0.id) }
    }
    return ["drop: [\(dropped.joined(separator: ", "))]"]
  }

  private mutating func changeHardness() -> [String] {
    let known = random.shuffled(redLineIDs)
    if random.chance(40) {
      let isFirm = random.chance(50)
      set(isFirm: isFirm, known)
      return [isFirm ? "harden: all" : "soften: all"]
    }
    let middle = known.count / 2
    set(isFirm: true, Array(known[..<middle]))
    set(isFirm: false, Array(known[middle...]))
    var keys: [String] = []
    if middle > 0 { keys.append("harden: [\(known[..<middle].joined(separator: ", "))]") }
    if middle < known.count {
      keys.append("soften: [\(known[middle...].joined(separator: ", "))]")
    }
    return keys
  }

  private mutating func set(isFirm: Bool, _ ids: [String]) {
    for party in model.parties.indices {
      for line in (model.parties[party].preferences?.redLines ?? []).indices
      where ids.contains(model.parties[party].preferences?.redLines[line].id ?? "") {
        model.parties[party].preferences?.redLines[line].isFirm = isFirm
      }
    }
  }

  private mutating func allow(_ issues: ArraySlice<Int>) -> [String] {
    var entries: [String] = []
    for issue in issues.prefix(2) {
      let options = model.issues[issue].options
      let some = random.some(Array(options.indices))
      model.allowed[issue] = Set(some)
      let names = some.map { options[$0] }.joined(separator: ", ")
      entries.append(
        "\(model.issues[issue].id): "
          + (some.count == 1 && random.chance(50) ? names : "[\(names)]"))
    }
    return entries.isEmpty ? [] : ["allow: {\(entries.joined(separator: ", "))}"]
  }

  /// For a signatory also where it has no preferences on file; it then refuses nothing.
  private mutating func judgeByRedLines() -> [String] {
    let parties = model.parties.indices.filter {
      model.parties[$0].consentsTo == nil || model.parties[$0].preferences != nil
    }
    let party = random.pick(parties)
    if model.parties[party].preferences == nil {
      model.parties[party].preferences = PlainScenario.Preferences(
        stances: Array(repeating: .unsaid, count: model.issues.count))
    }
    model.parties[party].preferences?.isJudgedByRedLines = true
    return ["judge_by: {\(model.parties[party].id): red_lines}"]
  }
}
