internal import Negotiation

/// In how many readings there is an agreement, and which options agreements have.
struct EnsembleSection: Section {
  let page: Page
  let ensemble: Ensemble

  var blocks: [Block] {
    var blocks: [Block] = [.heading(2, words.ensembleHeading)]
    if ensemble.draws > 0 {
      blocks.append(.answer(RichText(answer), tone))
    }
    if !ensemble.isComplete { blocks.append(.notice(RichText(words.ensembleStopped))) }
    if ensemble.range.shards > 1 {
      blocks.append(
        .notice(
          RichText(
            words.shardOnly(
              words.count(ensemble.range.shard), of: words.count(ensemble.range.shards)))))
    }
    return blocks + drawing + options
  }

  private var answer: String {
    let answer = words.ensembleAnswer(
      words.count(ensemble.zone), of: words.count(ensemble.draws),
      share: words.share(ensemble.zone, ensemble))
    guard ensemble.sureZone != ensemble.zone else { return answer }
    return answer + words.sentenceSpace
      + words.sureInEnsemble(words.share(ensemble.sureZone, ensemble))
  }

  private var tone: Tone {
    ensemble.zone == 0 ? .none : ensemble.sureZone == ensemble.draws ? .every : .some
  }

  /// How readings were drawn, and within which scales.
  private var drawing: [Block] {
    let drawn = ensemble.drawn.enumerated().compactMap { party, drawn in drawn.map { (party, $0) } }
    guard !drawn.isEmpty else { return [.prose(words.nothingIsDrawn)] }
    return [
      .notice(
        RichText(
          words.sharesAreNoProbabilities(
            isLikelihoodStated: drawn.contains { $0.1.likely > 0 },
            isScaled: drawn.contains { $0.1.scale != nil }))),
      .prose(words.unanimousDraws(ensemble)),
      .list(
        drawn.map { party, drawn in
          RichText(
            words.labelled(
              name(ofParty: party),
              words.drawnParty(
                dimensions: words.count(drawn.dimensions),
                likely: drawn.likely > 0 ? words.count(drawn.likely) : nil,
                steps: words.count(drawn.steps),
                scale: words.scaled(
                  drawn.scale,
                  own: ownLimits(of: drawn.scale, ofParty: party)))))
        }),
    ]
  }

  private var options: [Block] {
    guard ensemble.zone > 0 else { return [] }
    return [
      .heading(2, words.ensembleOptionsHeading),
      .table(
        words.ensembleOptionsHeading,
        columns: [Table.Column(words.issue), Table.Column(words.inAgreementIn)],
        rows: scenario.issues.enumerated().map { index, issue in
          [
            Table.Cell.head(words.name(of: issue)),
            Table.Cell(shares(ensemble.options[index], issue)),
          ]
        }),
      .muted(words.ensembleOptionsExplained),
    ]
  }

  /// The share of each option; one for all where they are the same.
  private func shares(_ counts: [Int], _ issue: Issue) -> String {
    if let first = counts.first, counts.count > 1, counts.allSatisfy({ $0 == first }) {
      return words.everyOption(words.share(first, ensemble))
    }
    return counts.indices.map { level in
      words.labelled(words.option(level, of: issue), words.share(counts[level], ensemble))
    }.joined(separator: words.clauseSeparator)
  }
}
