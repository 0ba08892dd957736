internal import Negotiation

/// What the brief rests on, right below what it says: sources, disputes, the analyst's share, and what is not in it.
struct RestsOnSection: Section {
  let page: Page

  var blocks: [Block] {
    let statements = scenario.statements
    let own = statements.count { $0.evidence.isAnalyst }
    let contested = scenario.records.count { !$0.contestedBy.isEmpty }
    var text: [String] = []
    if scenario.records.isEmpty {
      text.append(words.restsOnNothing)
    } else {
      text.append(
        words.restsOn(
          sources: sources, records: words.count(scenario.records.count),
          contested: contested > 0 ? words.count(contested) : nil))
    }
    if own > 0 { text.append(words.restsAnalyst(words.count(own), of: words.count(statements.count))) }
    if !scenario.notModelled.isEmpty { text.append(words.notInIt(scenario.notModelled.map { words.text($0) })) }
    return [.muted(text.joined(separator: words.sentenceSpace))]
  }

  /// How many sources, and of when where it is one.
  private var sources: String? {
    guard let first = scenario.sources.first else { return nil }
    guard scenario.sources.count == 1 else { return words.sourceCount(words.count(scenario.sources.count)) }
    return first.date.map { words.onlySource(date: $0) } ?? words.sourceCount(words.count(1))
  }
}
