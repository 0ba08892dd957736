internal import Negotiation

/// The variants side by side; what differs from the first stands out.
struct ComparisonSection: ReportSection {
  func blocks(on subject: ReportSubject, _ words: any Catalogue) -> [Block] {
    let all = subject.compared
    guard all.count > 1, let first = all.first else { return [] }
    let columns = all.map { Table.Column(words.variantName($0.scenario)) }
    func table(_ caption: String, _ rows: [[Table.Cell]]) -> Block {
      .table(Table(caption: caption, columns: [Table.Column(words.measure)] + columns, rows: rows))
    }
    return [
      .heading(2, words.comparisonHeading),
      .paragraph(
        RichText(words.comparisonExplained(first: words.variantName(first.scenario)))),
      table(words.comparisonHeading, verdicts(all, words)),
      .heading(3, words.coalitionsHeading),
      table(words.coalitionsHeading, coalitions(all, words)),
      .heading(3, words.survivingOptions),
      table(words.survivingOptions, survivors(all, words)),
      .heading(3, words.proposalsHeading),
      table(words.proposalsHeading, proposals(all, words)),
      .heading(3, words.asks), .list(questions(all, words)),
    ].filter { block in
      if case .table(let table) = block { !table.rows.isEmpty } else { true }
    }
  }

  private func row(_ name: String, _ values: [(text: String, tone: Tone)]) -> [Table.Cell] {
    [Table.Cell(RichText(.strong(name)))]
      + values.map { value in
        Table.Cell(
          RichText(value.text), value.tone, isDifferent: value.text != values.first?.text)
      }
  }

  private func verdicts(_ all: [Findings], _ words: any Catalogue) -> [[Table.Cell]] {
    [
      row(
        words.verdictRow,
        all.map {
          (
            $0.zone.verdict.map(words.verdictName) ?? words.exists(nil),
            $0.zone.verdict?.tone ?? .neutral
          )
        }),
      row(words.agreementsRow, all.map { (words.count($0.zone.agreements), .neutral) }),
      row(words.possibleRow, all.map { (words.count($0.zone.possible), .neutral) }),
      row(words.meetingRulesRow, all.map { (words.count($0.zone.meetingRules), .neutral) }),
    ]
  }

  private func coalitions(_ all: [Findings], _ words: any Catalogue) -> [[Table.Cell]] {
    all[0].zone.coalitions.map { coalition in
      let name = words.list(
        coalition.parties.map { words.text(all[0].scenario.parties[$0].name) })
      return row(
        name,
        all.map { findings in
          let same = findings.zone.coalitions.first { $0.parties == coalition.parties }
          return (
            same.map { words.size(of: $0) } ?? words.nothing,
            same?.exists == false ? .none : .neutral
          )
        })
    }
  }

  private func survivors(_ all: [Findings], _ words: any Catalogue) -> [[Table.Cell]] {
    all[0].scenario.issues.indices.map { index in
      row(
        words.name(of: all[0].scenario.issues[index]),
        all.map { findings in
          (
            words.surviving(findings.zone.surviving[index], of: findings.scenario.issues[index]),
            .neutral
          )
        })
    }
  }

  private func proposals(_ all: [Findings], _ words: any Catalogue) -> [[Table.Cell]] {
    all[0].scenario.proposals.indices.map { index in
      row(
        words.text(all[0].scenario.proposals[index].name),
        all.map { findings in
          let state = findings.zone.proposals[index].state
          let tone: Tone =
            switch state {
            case .inside: .every
            case .open: .some
            case .out: .none
            case nil: .neutral
            }
          return (words.stateName(state), tone)
        })
    }
  }

  private func questions(_ all: [Findings], _ words: any Catalogue) -> [RichText] {
    all.compactMap { findings in
      guard let question = findings.scenario.variant?.question ?? findings.scenario.question else {
        return nil
      }
      return RichText(
        .code(words.variantName(findings.scenario)),
        .plain(words.labelled("", words.text(question))))
    }
  }
}
