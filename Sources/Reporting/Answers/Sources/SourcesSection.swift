internal import Negotiation

/// The evidence, contested records first, then what the analyst added and what cites nothing.
struct SourcesSection: Section {
  let page: Page

  var blocks: [Block] {
    var blocks: [Block] = [.heading(2, words.sourcesHeading)]
    let contested = scenario.records.filter { !$0.contestedBy.isEmpty }
    let rest = scenario.records.filter { $0.contestedBy.isEmpty }
    if scenario.records.isEmpty { blocks.append(.prose(words.noSources)) }
    blocks += scenario.sources.map { source in
      let date = source.date.map { words.bracketed(words.text($0)) } ?? ""
      let note = source.note.map { words.text($0) } ?? ""
      return .paragraph(
        RichText(
          .anchor(source.id, Anchor(kind: .source, id: source.id)),
          .plain(words.labelled("", words.text(source.name) + date + words.fullStop + note)))
      )
    }
    if !contested.isEmpty {
      blocks += [
        .heading(3, words.contestedHeading),
        .prose(words.contestedExplained(words.count(contested.count))),
        table(words.contestedHeading, contested),
      ]
    }
    if !rest.isEmpty {
      if !contested.isEmpty { blocks.append(.heading(3, words.uncontestedHeading)) }
      blocks.append(table(words.uncontestedHeading, rest))
    }
    blocks += statements()
    return blocks
  }

  private func table(_ caption: String, _ records: [EvidenceRecord]) -> Block {
    let isContested = records.contains { !$0.contestedBy.isEmpty }
    var columns = [
      Table.Column(words.record), Table.Column(words.who), Table.Column(words.says),
      Table.Column(words.quote), Table.Column(words.evidenceKind),
    ]
    if isContested { columns.append(Table.Column(words.contestedBy)) }
    return .table(
      caption, columns: columns,
      rows: records.map { record in
        let place = record.place.map { words.bracketed(words.text($0)) } ?? ""
        let kind = [
          record.kind.map { words.evidenceKindName($0) },
          record.confidence.map { words.labelled(words.confidence, words.confidenceName($0)) },
        ].compactMap(\.self).joined(separator: words.separator)
        var cells = [
          Table.Cell(RichText(.anchor(record.id, Anchor(kind: .record, id: record.id)), .plain(place))),
          Table.Cell(record.speaker.map { words.text($0) } ?? words.nothing),
          Table.Cell(
            (record.says.map { words.text($0) } ?? words.nothing)
              + (record.note.map { words.bracketed(words.text($0)) } ?? "")),
          Table.Cell(record.quote.map { words.text($0) } ?? words.nothing),
          Table.Cell(kind.isEmpty ? words.nothing : kind),
        ]
        if isContested {
          cells.append(
            Table.Cell(RichText(record.contestedBy.joined(separator: words.separator)), .some))
        }
        return cells
      })
  }

  private func statements() -> [Block] {
    var blocks: [Block] = []
    func list(_ statements: [Statement]) -> [RichText] {
      statements.map { statement in
        let owner = statement.party.map {
          words.labelled(name(ofParty: $0), "")
        }
        return RichText((owner ?? "") + words.statement(statement.subject, in: scenario))
      }
    }
    let analyst = scenario.statements.filter(\.evidence.isAnalystOnly)
    let unsourced = scenario.statements.filter(\.evidence.isMissing)
    for (heading, explained, found) in [
      (words.analystHeading, words.analystExplained(words.count(analyst.count)), analyst),
      (words.unsourcedHeading, words.unsourcedExplained(words.count(unsourced.count)), unsourced),
    ] where !found.isEmpty {
      blocks += [
        .heading(3, heading), .prose(explained),
        .list([.joined(list(found), by: words.separator)]),
      ]
    }
    return blocks
  }
}
