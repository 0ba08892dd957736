internal import Negotiation

/// What a reader needs beside the answer: what leaves it open, which pairs could agree without the
/// others, and what the variants answer.
struct VerdictReasons {
  private(set) var sentences: [String] = []

  init(_ findings: Findings, _ compared: [Findings], _ words: Words) {
    let scenario = findings.scenario
    let names = scenario.parties.map { words.text($0.name) }
    switch findings.zone.verdict {
    case .some?: sentences += openings(scenario, findings, names, words)
    case .none?: sentences += pairs(scenario, findings.zone, names, words)
    case .every?, nil: break
    }
    for verdict in Verdict.allCases {
      let variants = compared.dropFirst().filter { $0.zone.verdict == verdict }
      guard !variants.isEmpty else { continue }
      sentences.append(
        words.variantsAnswer(verdict, variants.map { words.variantName($0.scenario) }))
    }
  }

  private func openings(
    _ scenario: Scenario, _ findings: Findings, _ names: [String], _ words: Words
  ) -> [String] {
    var sentences: [String] = []
    let withoutPayoffs = scenario.parties.indices.filter {
      findings.judgements[$0] == .undetermined
    }
    if !withoutPayoffs.isEmpty {
      sentences.append(words.stateNoPayoffs(withoutPayoffs.map { names[$0] }))
    }
    for index in scenario.parties.indices {
      switch findings.judgements[index] {
      case .redLines:
        let lines = scenario.parties[index].preferences?.redLines.filter {
          $0.hardness == .reported
        }
        guard let lines, !lines.isEmpty else { continue }
        let named = lines.map { line in
          line.name.map { words.inQuotes(words.text($0)) + words.bracketed(line.id) } ?? line.id
        }
        sentences.append(
          words.mayRefuseWhatBreaks(names[index], named, isDocument: scenario.parties[index].isDocument))
      case .payoffs(let payoff):
        guard !payoff.silentIssues.isEmpty else { continue }
        let issues = payoff.silentIssues.map { words.text(scenario.issues[$0].name) }
        sentences.append(words.areSilentAbout(names[index], words.oneOf(issues)))
      case .undetermined, .readings, .notOnRecord: continue
      }
    }
    let open = scenario.parties.indices.filter { findings.judgements[$0].leavesNumbersOpen }
    if !open.isEmpty { sentences.append(words.leavesOpen(open.map { names[$0] })) }
    return sentences
  }

  private func pairs(
    _ scenario: Scenario, _ zone: ZoneOfAgreement, _ names: [String], _ words: Words
  ) -> [String] {
    // A document is nobody who could agree with somebody; it has its lines in the table of groups all the same.
    let hasDocuments = scenario.parties.contains { $0.isDocument && $0.isSignatory }
    let pairs = zone.coalitions.filter { coalition in
      coalition.parties.count == 2
        && !coalition.parties.contains { scenario.parties[$0].isDocument }
    }
    guard pairs.count > 1, !pairs.contains(where: { $0.exists == nil }) else { return [] }
    let able = pairs.filter { $0.exists == true }
    if able.isEmpty { return [words.noPairCouldAgree(hasDocuments: hasDocuments)] }
    let texts = able.map { pair in
      let name = words.pair(names[pair.parties[0]], names[pair.parties[1]])
      return pair.count.map { words.pairCount(name, words.count($0)) } ?? name
    }
    return [words.pairsCouldAgree(texts, isEveryPair: able.count == pairs.count, hasDocuments: hasDocuments)]
  }
}
