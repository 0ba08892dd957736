internal import Negotiation

/// Why a proposal is no agreement: what each party says, what is broken or short, and what is nearest.
struct WhyNotSection: Section {
  let page: Page
  let whyNot: WhyNot

  var blocks: [Block] {
    let name = words.text(proposal.name)
    var blocks: [Block] = [.heading(2, words.whyNotHeading(name))]
    guard let state = finding.state else {
      return blocks + [.prose(words.notYetKnown)]
    }
    if state == .inside {
      let isOpen = !finding.open.isEmpty
      blocks.append(.answer(RichText(words.isAgreement(name, isOpen: isOpen)), .every))
    }
    if !finding.rulesBroken.isEmpty {
      let rules = words.all(of: finding.rulesBroken.map(quotedRuleOrLevels))
      blocks.append(.answer(words.excludes(name, rules), .none))
    }
    let parties = scenario.parties.indices.compactMap(party)
    if !parties.isEmpty { blocks.append(.list(parties)) }
    return blocks + (state == .inside ? [] : nearest)
  }

  private var finding: ProposalFinding { whyNot.finding }
  private var proposal: Proposal { scenario.proposals[finding.proposal] }

  /// What a party says to the proposal; `nil` for one that nothing is to be said of.
  private func party(_ index: Int) -> RichText? {
    let party = scenario.parties[index]
    let name = words.text(party.name)
    if finding.withoutSay.contains(index) {
      return RichText(.strong(name), .plain(words.bracketed(words.noSay)))
    }
    var sentences: [RichText] = []
    for hardness in [RedLine.Hardness.firm, .reported] {
      let lines = finding.broken.filter { $0.party == index }.compactMap { broken -> RichText? in
        guard let line = party.preferences?.redLines[broken.redLine], line.hardness == hardness
        else { return nil }
        return words.quoted(line.id, line.name.map { words.text($0) } ?? line.text, line.evidence)
      }
      if !lines.isEmpty {
        sentences.append(words.breaksLines(words.all(of: lines), areFirm: hardness == .firm))
        if hardness == .reported, finding.acceptedBy?[index] == Verdict.none {
          sentences.append(RichText(words.reportedIsNoReason))
        }
      }
    }
    if let shortfall = whyNot.shortfall(of: index, in: scenario) {
      // The reason of a refusal comes first; what leaves acceptance open does not explain the rest.
      let isReason = finding.acceptedBy.map { $0[index] == Verdict.none } ?? true
      sentences.insert(
        RichText(sentence(shortfall, of: index)), at: isReason ? 0 : sentences.count)
    }
    let rest = RichText.joined(sentences, by: words.sentenceSpace)
    guard let verdicts = finding.acceptedBy else {
      // No completion meets the rules, so nobody is asked whether it accepts.
      return sentences.isEmpty ? nil : RichText(.strong(words.demandOf(name))) + rest
    }
    let isConcerned =
      party.preferences != nil || party.isSignatory || finding.consents.contains(index)
    if !isConcerned || finding.state == .inside && verdicts[index] != nil { return nil }
    return RichText(.strong(words.says(name, verdicts[index])))
      + RichText(sentences.isEmpty ? "" : words.sentenceSpace) + rest
  }

  /// What a party's payoffs have against the proposal.
  private func sentence(_ shortfall: Shortfall, of party: Int) -> String {
    func points(_ number: Rational) -> String { words.points(number, apartFrom: [Rational(0)]) }
    switch shortfall {
    case .always(let least, let greatest):
      if let range = finding.payoffs[party] {
        return words.shortBy(points(least), of: words.points(range.noAgreement))
      }
      return words.alwaysShort(
        least: points(least), greatest: greatest.map(points), leavesOpen: !finding.open.isEmpty)
    case .alwaysWorse: return words.alwaysWorse
    case .orLinesBroken: return words.shortOrLinesBroken
    case .perhaps(let greatest, let gain, let isByReading):
      return words.perhapsShort(
        greatest: greatest.map(points), gain: gain.map(points), isByReading: isByReading,
        isByCompletion: !finding.open.isEmpty)
    case .perhapsWorse: return words.perhapsWorse
    case .unsaid(let issues):
      return words.areSilentAbout(
        name(ofParty: party), words.oneOf(issues.map { words.text(scenario.issues[$0].name) }))
    }
  }

  private var nearest: [Block] {
    guard let nearest = whyNot.nearest, let first = nearest.outcomes.first else {
      return whyNot.isComplete ? [.prose(words.noNearest)] : []
    }
    let changed = proposal.levels.indices.filter { !proposal.levels[$0].contains(first[$0]) }.count
    if changed == 0, finding.open.isEmpty {
      return [.paragraph(RichText(.strong(words.isPossibleItself)))]
    }
    let more = nearest.count.map { $0 - nearest.outcomes.count } ?? 0
    let head =
      changed == 0
      ? words.canBeSettled(isCertain: nearest.isCertain)
      : words.nearestAgreement(
        changes: words.count(changed), ties: nearest.count.map { words.count($0) },
        isAll: more == 0,
        isCertain: nearest.isCertain)
    let hasGains = !whyNot.gains(of: first).isEmpty
    let explained =
      (changed == 0 ? "" : words.nearestExplained + words.sentenceSpace)
      + (hasGains ? words.gainsExplained : "")
    return [
      .paragraph(RichText(.strong(head))),
      .list(
        nearest.outcomes.map { RichText(text($0)) }
          + (more > 0 ? [RichText(.muted(words.steadyMore(words.count(more))))] : [])),
    ] + (explained.isEmpty ? [] : [.muted(explained.trimmingSpaces)])
  }

  private func text(_ outcome: Outcome) -> String {
    let levels = proposal.levels
    func settled(_ issues: [Int]) -> String {
      issues.map { index in
        let issue = scenario.issues[index]
        return words.setsIssue(words.name(of: issue), to: words.option(outcome[index], of: issue))
      }.joined(separator: words.clauseSeparator)
    }
    let changed = levels.indices.filter { !levels[$0].contains(outcome[$0]) }
    let left = levels.indices.filter { levels[$0].count > 1 && levels[$0].contains(outcome[$0]) }
    var clauses: [String] = []
    if !changed.isEmpty { clauses.append(settled(changed)) }
    if !left.isEmpty {
      clauses.append(changed.isEmpty ? settled(left) : words.settles(settled(left)))
    }
    let gains = whyNot.gains(of: outcome).map { party, gain in
      words.change(of: name(ofParty: party), by: words.gain(gain))
    }
    return clauses.joined(separator: words.clauseSeparator)
      + (gains.isEmpty ? "" : words.bracketed(gains.joined(separator: words.separator)))
  }

  /// A rule or what the variant allows for an issue, with what the rule says.
  private func quotedRuleOrLevels(_ name: String) -> RichText {
    guard let rule = scenario.rules.first(where: { $0.id == name }) else {
      return RichText(ruleOrLevels(name))
    }
    return words.quoted(
      rule.id, rule.name.map { words.text($0) } ?? rule.text, rule.evidence)
  }
}

extension OnPage {
  /// A rule by its id, or what the variant allows for an issue.
  func ruleOrLevels(_ name: String) -> String {
    guard name.hasPrefix("allow.") else { return name }
    let id = name.dropFirst("allow.".count)
    return scenario.issues.first { $0.id == id }
      .map { words.allowedLevels(of: words.text($0.name)) } ?? name
  }
}
