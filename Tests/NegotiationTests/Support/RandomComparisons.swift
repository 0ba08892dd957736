extension StatementWriter {
  /// Enters a statement about the sign of a form, turned so that the hidden reading agrees with it.
  private mutating func enter(
    _ section: String, _ say: (_ first: Bool, _ sign: String) -> String, _ form: PlainForm,
    strictOnly: Bool = false
  ) {
    let value = form.value(at: readings.truth)
    let isFirst = (value >= Fraction(0)) != writer.isLie()
    let isWeak = writer.random.chance(30)
    let isLeftOut = writer.random.chance(50)
    if changes.isNumbersAlone { return }
    if isLeftOut && changes.omits && entries.contains(where: { $0.section == section }) { return }
    let turned = isFirst ? form : form * Fraction(-1)
    func enter(_ sign: String) {
      let statement = entries.count
      self.enter(section, say(isFirst, sign), statement)
      let relations: [String: PlainReadings.Relation] = [
        ">": .positive, ">=": .notNegative, "=": .zero, "~": .zero,
      ]
      require(turned, relations[sign] ?? .zero, statement)
    }
    if strictOnly {
      if value != Fraction(0) { enter(">") }
      return
    }
    let sign = value == Fraction(0) ? (isWeak ? ">=" : "=") : isWeak ? ">=" : ">"
    enter(sign)
    if changes.repeats {
      enter(sign)
      enter(">=")
    }
  }

  mutating func writeOrder(of index: Int) {
    let issue = issues[index]
    if case .indifferent = preferences.stances[index] { return }
    if entries.contains(where: { $0.section == "silent" && $0.text == issue.id }) { return }
    let forms = readings.levels[index]
    let values = forms.map { $0.value(at: readings.truth) }
    let isIncreasing = zip(values, values.dropFirst()).allSatisfy { $0 < $1 }
    let isChain = writer.random.chance(50) && issue.options.count == 3
    if issue.isOrdered && isIncreasing {
      if changes.isNumbersAlone { return }
      let statement = entries.count
      enter("order", "\"\(issue.id): more is better\"", statement)
      for (low, high) in zip(forms, forms.dropFirst()) { require(high - low, .positive, statement) }
      return
    }
    if isChain {
      if !changes.isNumbersAlone { writeChain(index, forms, values) }
      return
    }
    let (a, b) = (0, issue.options.count - 1)
    let (first, second) = (issue.options[a], issue.options[b])
    enter(
      "order",
      { isFirst, sign in
        "\"\(issue.id): \(isFirst ? first : second) \(sign) \(isFirst ? second : first)\""
      }, forms[a] - forms[b])
  }

  /// All options of an issue, best first.
  private mutating func writeChain(_ index: Int, _ forms: [PlainForm], _ values: [Fraction]) {
    let order = forms.indices.sorted { (values[$1], $0) < (values[$0], $1) }
    let statement = entries.count
    var text = issues[index].id + ": " + issues[index].options[order[0]]
    for (better, worse) in zip(order, order.dropFirst()) {
      let isSame = values[better] == values[worse]
      text += " \(isSame ? "~" : ">") \(issues[index].options[worse])"
      require(forms[better] - forms[worse], isSame ? .zero : .positive, statement)
    }
    enter("order", "\"\(text)\"", statement)
  }

  /// That two drafts together are worth more than no agreement twice, or less.
  mutating func writeTradeOff() {
    let worths = writer.model.proposals.prefix(2).map { proposal in
      readings.payoff(of: proposal.levels.map { $0.first ?? 0 }, issues) - readings.noAgreement
    }
    let sum = worths[0] + worths[1]
    if sum.value(at: readings.truth) == Fraction(0) { return writeComparison() }
    enter(
      "compare",
      { isFirst, _ in
        isFirst
          ? "draft_0 over no_agreement more than no_agreement over draft_1"
          : "no_agreement over draft_0 more than draft_1 over no_agreement"
      }, sum, strictOnly: true)
  }

  mutating func writeComparison() {
    var sides: [(name: String, form: PlainForm)] = []
    var settled = ""
    for position in writer.random.shuffled([0, 1, 2, 3]) {
      let proposal = writer.model.proposals[position]
      var outcome: [Int] = []
      for (issue, levels) in zip(issues, proposal.levels) {
        if levels.count == 1, let level = levels.first {
          outcome.append(level)
        } else {
          outcome.append(writer.random.below(issue.options.count))
          settled = "\(issue.id): \(issue.options[outcome[outcome.count - 1]])"
        }
      }
      sides.append((proposal.id, readings.payoff(of: outcome, issues)))
    }
    if writer.random.chance(50) { sides[1] = ("no_agreement", readings.noAgreement) }
    var isIntensity = writer.random.chance(35)
    if writer.random.chance(50) && isIntensity && sides[1].name == "no_agreement" {
      sides[2] = sides[1]
    }
    let difference = sides[0].form - sides[1].form - (sides[2].form - sides[3].form)
    // What is not more can only be said of two.
    if difference.value(at: readings.truth) == Fraction(0) { isIntensity = false }
    let named = sides.prefix(isIntensity ? 4 : 2).map(\.name)
    let with = named.contains("draft_3") ? ", with: {\(settled)}" : ""
    if isIntensity {
      enter(
        "compare",
        { isFirst, _ in
          let (a, b, c, d) = isFirst ? (0, 1, 2, 3) : (2, 3, 0, 1)
          return "{say: \(named[a]) over \(named[b]) more than \(named[c]) over \(named[d])\(with)}"
        }, difference, strictOnly: true)
    } else {
      enter(
        "compare",
        { isFirst, sign in
          "{say: \"\(named[isFirst ? 0 : 1]) \(sign) \(named[isFirst ? 1 : 0])\"\(with)}"
        }, sides[0].form - sides[1].form)
    }
  }
}
