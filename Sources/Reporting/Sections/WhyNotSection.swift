internal import Negotiation

/// Why a proposal is no agreement: what each party says, what is broken or short, and what is nearest.
struct WhyNotSection: ReportSection {
  func blocks(on subject: ReportSubject, _ words: any Catalogue) -> [Block] {
    subject.whyNot.flatMap { blocks($0, subject.scenario, words) }
  }

  private func blocks(
    _ whyNot: WhyNot, _ scenario: Scenario, _ words: any Catalogue
  ) -> [Block] {
    let finding = whyNot.finding
    let name = words.text(scenario.proposals[finding.proposal].name)
    var blocks: [Block] = [.heading(2, words.whyNotHeading(name))]
    guard let state = finding.state else {
      return blocks + [.paragraph(RichText(words.notYetKnown))]
    }
    if state == .inside { return blocks + [.answer(RichText(words.isAgreement(name)), .every)] }
    if !finding.rulesBroken.isEmpty {
      let rules = words.list(finding.rulesBroken.map { words.ruleOrLevels($0, scenario) })
      blocks.append(.answer(RichText(words.excludes(name, rules)), .none))
    }
    let concerned = scenario.parties.indices.filter { index in
      scenario.parties[index].preferences != nil || scenario.parties[index].isSignatory
        || finding.consents.contains(index)
    }
    blocks.append(.list(concerned.map { party($0, whyNot, scenario, words) }))
    return blocks + nearest(whyNot, scenario, words)
  }

  private func party(
    _ index: Int, _ whyNot: WhyNot, _ scenario: Scenario, _ words: any Catalogue
  ) -> RichText {
    let finding = whyNot.finding
    let party = scenario.parties[index]
    let name = words.text(party.name)
    var text = RichText(.strong(name))
    if finding.withoutSay.contains(index) {
      return RichText(.strong(name), .plain(words.bracketed(words.noSay)))
    }
    if let verdicts = finding.acceptedBy {
      text = RichText(.strong(words.says(name, verdicts[index])))
    }
    if let range = finding.payoffs[index], let short = whyNot.shortfall(of: index) {
      text.spans.append(
        .plain(
          " "
            + words.shortBy(
              words.points(short, apartFrom: [Rational(0)]), of: words.points(range.noAgreement))))
    }
    for broken in finding.broken where broken.party == index {
      guard let line = party.preferences?.redLines[broken.redLine] else { continue }
      let content = line.name.map { words.text($0) } ?? line.text
      let shown =
        RichText(.code(line.id), .plain(words.bracketed(content))) + RichText(" [")
        + words.evidence(line.evidence) + RichText("]")
      text = text + RichText(" ") + words.breaksLine(shown, isFirm: line.hardness == .firm)
    }
    return text
  }

  private func nearest(
    _ whyNot: WhyNot, _ scenario: Scenario, _ words: any Catalogue
  ) -> [Block] {
    guard let nearest = whyNot.nearest, let first = nearest.outcomes.first else {
      return whyNot.isComplete ? [.paragraph(RichText(words.noNearest))] : []
    }
    let levels = scenario.proposals[whyNot.finding.proposal].levels
    let changed = levels.indices.count { !levels[$0].contains(first[$0]) }
    let head =
      changed == 0
      ? words.proposalsHoldsAgreement
      : words.nearestAgreement(
        changes: words.count(changed), ties: nearest.count.map { words.count($0) },
        isCertain: nearest.isCertain)
    return [
      .paragraph(RichText(.strong(head))),
      .list(
        nearest.outcomes.map { outcome in
          let changes = levels.indices.filter {
            levels[$0].count > 1 || !levels[$0].contains(outcome[$0])
          }.map { index in
            let issue = scenario.issues[index]
            return words.setsIssue(
              words.name(of: issue), to: words.option(outcome[index], of: issue))
          }.joined(separator: words.clauseSeparator)
          let losses = whyNot.gains(of: outcome).map { party, gain in
            let sign = gain > Rational(0) ? "+" : ""
            return words.change(
              of: words.text(scenario.parties[party].name),
              by: sign + words.points(gain, apartFrom: [Rational(0)]))
          }
          return RichText(changes)
            + RichText(
              losses.isEmpty ? "" : words.bracketed(losses.joined(separator: words.separator)))
        }),
      .paragraph(RichText(.muted(words.lossExplained))),
    ]
  }
}

extension Catalogue {
  /// A rule by its id, or what the variant allows for an issue.
  func ruleOrLevels(_ name: String, _ scenario: Scenario) -> String {
    guard name.hasPrefix("allow.") else { return name }
    let id = name.dropFirst("allow.".count)
    return scenario.issues.first { $0.id == id }.map { allowedLevels(of: text($0.name)) } ?? name
  }
}
