internal import Negotiation

/// What the brief rests on: sources, disputes, the analyst's share, and what is not in it.
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
          sources: scenario.sources.isEmpty ? nil : words.count(scenario.sources.count),
          records: words.count(scenario.records.count),
          contested: contested > 0 ? words.count(contested) : nil))
    }
    if own > 0 { text.append(words.restsAnalyst(words.count(own), of: words.count(statements.count))) }
    var blocks: [Block] =
      [.heading(2, words.restsOnHeading), .prose(text.joined(separator: words.sentenceSpace))] + sources
    if !scenario.notModelled.isEmpty {
      blocks += [.prose(words.notInIt), .list(scenario.notModelled.map { RichText(words.text($0)) })]
    }
    return blocks
  }

  /// The sources by their names, where they are few.
  private var sources: [Block] {
    guard !scenario.sources.isEmpty, scenario.sources.count <= mostSourcesNamed else { return [] }
    return [
      .terms(
        scenario.sources.map { source in
          RichText(words.text(source.name) + (source.date.map { words.bracketed($0) } ?? ""))
        })
    ]
  }
}

private let mostSourcesNamed = 3
