internal import Negotiation

/// What each party says to each proposal.
struct VerdictGridSection: BriefSection {
  let page: Page
  let brief: Brief

  var blocks: [Block] {
    guard let grid = brief.grid, !grid.rows.isEmpty else { return [] }
    let parties = grid.columns.map(\.party).reduce(into: [Int]()) { if $0.last != $1 { $0.append($1) } }
    var columns = [Table.Column(words.proposalAsWritten)] + parties.map { Table.Column(name(ofParty: $0)) }
    let isVaried = grid.rows.contains {
      $0.broken != $0.brokenAnywhere.lowerBound || $0.broken != $0.brokenAnywhere.upperBound
    }
    let breaks = grid.rows.contains { $0.brokenAnywhere.upperBound > 0 }
    if breaks {
      columns.append(Table.Column(isVaried ? words.positionsBrokenAnywhere : words.positionsBroken, isNumeric: true))
    }
    let rows = grid.rows.map { row in
      [head(row)]
        + parties.map { party in
          cell(zip(grid.columns, row.cells).filter { $0.0.party == party }.map { ($0.0.belief, $0.1) })
        } + (breaks ? [total(row, isVaried)] : [])
    }
    return [
      .heading(2, heading(grid)),
      .signs(signs(grid, parties, isVaried, breaks, Table(caption: words.gridCaption, columns: columns, rows: rows))),
      .muted(
        ([
          words.gridLegend(
            said: Set(grid.rows.flatMap { $0.cells.map(\.cell.answer) }),
            hasGaps: grid.rows.contains { row in row.cells.contains { !star($0, among: [$0]).isEmpty } },
            breaks: breaks, isVaried: isVaried && breaks)
        ]
          + columnsExplained(grid) + consents).joined(separator: words.sentenceSpace)),
    ]
  }

  /// The grid as signs, with a column for each answer that changes what a party says.
  private func signs(
    _ grid: VerdictGrid, _ parties: [Int], _ isVaried: Bool, _ breaks: Bool, _ inWords: Table
  ) -> SignTable {
    let isMixed = Set(grid.rows.map(\.isAnalyst)).count > 1
    return SignTable(
      head: words.proposalAsWritten,
      groups: parties.map { party in
        SignTable.Group(
          title: name(ofParty: party), note: asked(of: party, grid),
          columns: grid.columns.filter { $0.party == party }.map { column in
            column.belief.map { words.name(of: brief.stated.questions[$0.question].answers[$0.answer]) } ?? ""
          })
      },
      totalHead: breaks ? words.positionsBroken : nil, totalNote: isVaried ? words.hereAndAnywhere : "",
      rows: grid.rows.map { row in
        SignTable.Row(
          head: RichText(.strong(words.list(row.proposals.map { name(ofProposal: $0) }))) + ruledOut(row),
          cells: parties.flatMap { signs(of: $0, row, grid) },
          total: breaks ? total(row, isVaried).text.plain : nil,
          group: !isMixed ? "" : row.isAnalyst ? words.analystsProposals : words.othersProposals)
      }, inWords: inWords)
  }

  /// A party's signs, equal neighbours as one.
  private func signs(of party: Int, _ row: VerdictGrid.Row, _ grid: VerdictGrid) -> [SignTable.Cell] {
    var cells: [SignTable.Cell] = []
    var answers: [[String]] = []
    let own = zip(grid.columns, row.cells).filter { $0.0.party == party }
    for (column, cell) in own {
      let (sign, meaning) = words.sign(cell.cell.answer)
      let answer = column.belief.map { words.name(of: brief.stated.questions[$0.question].answers[$0.answer]) }
      let new = SignTable.Cell(
        sign: sign + star(cell, among: own.map(\.1)), number: number(cell), meaning: meaning,
        tone: said(cell, among: []).tone, span: 1,
        label: name(ofParty: party))
      if let last = cells.last, last.sign == new.sign, last.number == new.number, last.tone == new.tone {
        cells[cells.count - 1].span += 1
        answers[cells.count - 1] += answer.map { [$0] } ?? []
      } else {
        cells.append(new)
        answers.append(answer.map { [$0] } ?? [])
      }
    }
    if cells.count > 1 {
      for place in cells.indices {
        cells[place].label = words.labelled(name(ofParty: party), words.oneOf(answers[place]))
      }
    }
    return cells
  }

  /// What the answers under a party are answers to, in a word or two.
  private func asked(of party: Int, _ grid: VerdictGrid) -> String {
    guard let belief = grid.columns.first(where: { $0.party == party })?.belief else { return "" }
    let question = brief.stated.questions[belief.question]
    return question.about == .text ? words.ifItMeans(question.id) : words.ifSo
  }

  private func head(_ row: VerdictGrid.Row) -> Table.Cell {
    let names = RichText(.strong(words.list(row.proposals.map { name(ofProposal: $0) }))) + ruledOut(row)
    return Table.Cell(row.isAnalyst ? names + RichText(.muted(words.bracketed(words.analystsOwn))) : names)
  }

  /// Why a proposal can be no agreement, whoever says what.
  private func ruledOut(_ row: VerdictGrid.Row) -> RichText {
    guard let id = row.ruledOutBy else { return RichText("") }
    let rule = scenario.rules.first { $0.id == id }
    let name = rule.map { rule in rule.name.map { words.text($0) } ?? rule.text }
    return RichText(.muted(words.bracketed(name.map { words.breaksRule(words.inQuotes($0)) } ?? words.isNotOnOffer)))
  }

  /// What one party says: in a few words, or answer by answer where that changes it.
  private func cell(_ parts: [(belief: VerdictGrid.Taken?, cell: VerdictGrid.Cell)]) -> Table.Cell {
    // Answers that say the same are put together.
    var merged: [(answers: [String], text: String, tone: Tone)] = []
    for part in parts {
      let (text, tone) = said(part.cell, among: parts.map(\.cell))
      let answer = part.belief.map { words.name(of: brief.stated.questions[$0.question].answers[$0.answer]) }
      if let place = merged.firstIndex(where: { $0.text == text }) {
        merged[place].answers += answer.map { [$0] } ?? []
      } else {
        merged.append((answer.map { [$0] } ?? [], text, tone))
      }
    }
    if merged.count == 1 { return Table.Cell(RichText(.strong(merged[0].text)), merged[0].tone) }
    return Table.Cell(
      .joined(
        merged.map { part in
          RichText(.strong(part.text), .muted(words.bracketed(words.oneOf(part.answers))))
        }, by: words.clauseSeparator))
  }

  /// A mark where the answer is known only of the proposal as it is written, in one of the columns in which the party says the same.
  private func star(_ cell: VerdictGrid.Cell, among own: [VerdictGrid.Cell]) -> String {
    guard [.refuses, .accepts].contains(cell.cell.answer) else { return "" }
    return own.contains { $0.cell.answer == cell.cell.answer && $0.cell.basis == .asWritten } ? "*" : ""
  }

  private func number(_ cell: VerdictGrid.Cell) -> String {
    if cell.broken.upperBound == 0 { return "" }
    return cell.broken.lowerBound == cell.broken.upperBound
      ? words.count(cell.broken.lowerBound)
      : "\(words.count(cell.broken.lowerBound))–\(words.count(cell.broken.upperBound))"
  }

  private func said(_ cell: VerdictGrid.Cell, among own: [VerdictGrid.Cell]) -> (text: String, tone: Tone) {
    let number = number(cell).isEmpty ? "" : " " + number(cell)
    switch cell.cell.answer {
    case .refuses: return (words.refusesCell + star(cell, among: own) + number, .none)
    case .refusesIfFinal: return (words.refusesIfFinalCell + number, .noneIfFinal)
    case .accepts: return (words.acceptsCell + star(cell, among: own) + number, .every)
    case .open: return (words.openCell + number, .neutral)
    }
  }

  private func total(_ row: VerdictGrid.Row, _ isVaried: Bool) -> Table.Cell {
    let range = row.brokenAnywhere
    return Table.Cell(
      words.count(row.broken)
        + (isVaried && range.lowerBound != range.upperBound
          ? words.bracketed("\(words.count(range.lowerBound))–\(words.count(range.upperBound))") : ""))
  }

  /// What the grid shows, as its title.
  private func heading(_ grid: VerdictGrid) -> String {
    if let agreement = scenario.agreement, scenario.isUnderRule { return heading(grid, under: agreement) }
    let accepted = grid.rows.filter { row in
      row.ruledOutBy == nil && row.cells.allSatisfy { $0.cell.answer == .accepts }
    }
    if !accepted.isEmpty {
      let proposals = accepted.flatMap(\.proposals)
      return proposals.count == 1
        ? words.everybodyAccepts(words.inQuotes(name(ofProposal: proposals[0])))
        : words.everybodyAcceptsSome(words.count(proposals.count))
    }
    let open = grid.sometimesRefusedByNobody
    if open.isEmpty {
      return words.everyProposalIsRefused(
        ifFinal: brief.hasReportedPositions, orRuledOut: grid.rows.contains { $0.ruledOutBy != nil })
    }
    return open.count == 1
      ? words.onlyOneMayPass(
        words.inQuotes(name(ofProposal: open[0])), ofAll: grid.rows.count == 1,
        isVaried: brief.stated.worlds.count > 1)
      : words.someMayPass(words.count(open.count), of: words.count(scenario.proposals.count))
  }

  /// Which question the answers over the columns belong to.
  private func columnsExplained(_ grid: VerdictGrid) -> [String] {
    var columns: [(party: String, question: String)] = []
    for column in grid.columns {
      guard let belief = column.belief, columns.last?.party != name(ofParty: column.party) else { continue }
      columns.append((name(ofParty: column.party), question(belief.question, of: brief.stated)))
    }
    return columns.isEmpty ? [] : [words.columnsUnder(columns)]
  }

  /// Whose consent is not on record, which no cell shows.
  private var consents: [String] {
    let missing = scenario.parties.indices.filter { scenario.parties[$0].preferences == nil }
    return missing.isEmpty ? [] : [words.consentsNotOnRecord(words.namesOfConsenting(missing, in: scenario))]
  }
}

extension VerdictGridSection {
  /// Which proposals find enough acceptances, where fewer than all parties have to accept.
  private func heading(_ grid: VerdictGrid, under agreement: Agreement) -> String {
    let passing = grid.rows.filter { row in
      guard row.ruledOutBy == nil else { return false }
      // A party accepts where it does under every answer that has a column.
      let accepting = scenario.parties.indices.filter { party in
        zip(grid.columns, row.cells).allSatisfy { $0.party != party || $1.cell.answer == .accepts }
      }
      return agreement.isMade(by: accepting, of: scenario.parties.count)
    }.flatMap(\.proposals)
    return passing.isEmpty
      ? words.noneIsSureOfEnough
      : passing.count == 1
        ? words.enoughAccept(proposal: words.inQuotes(name(ofProposal: passing[0])))
        : words.enoughAcceptSome(words.count(passing.count), of: words.count(scenario.proposals.count))
  }
}
