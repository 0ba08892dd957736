internal import Negotiation

/// The variants, a row each: what they change, most different first, and what is the same in all.
struct ComparisonSection: Section {
  let page: Page
  let compared: [Findings]
  /// What each comes to if all positions are final; empty where that was not asked.
  var ifFinal: [IfAllIsFinal] = []
  /// Whether what is compared are rival beliefs, which ask what the model asks.
  var areBeliefs = false

  /// Something that is compared: what it says of each, as a text and a colour.
  private struct Measure {
    let title: String
    var isNumeric = false
    let cells: [(text: String, tone: Tone)]

    var isSame: Bool { Set(cells.map(\.text)).count == 1 }
  }

  var blocks: [Block] {
    guard compared.count > 1 else { return [] }
    let measures = measures
    let shown = measures.filter { !$0.isSame }
    let same = measures.filter { $0.isSame && $0.cells[0].text != words.nothing }
    let differences = compared.map(differences)
    let order =
      [0]
      + compared.indices.dropFirst().sorted { a, b in
        let (first, second) = (weight(a, shown, differences), weight(b, shown, differences))
        return first == second ? a < b : first > second
      }
    var blocks: [Block] = [.heading(2, heading)] + drops(compared)
    if !same.isEmpty {
      blocks.append(.prose(words.sameInAll(same.map { words.answered($0.title, $0.cells[0].text) })))
    }
    if !shown.isEmpty {
      blocks.append(
        .table(
          words.comparisonHeading,
          columns: [Table.Column(words.caseColumn)] + shown.map { Table.Column($0.title, isNumeric: $0.isNumeric) },
          rows: order.map { place in
            [head(place)]
              + shown.map { measure in
                Table.Cell(
                  RichText(measure.cells[place].text), measure.cells[place].tone,
                  isDifferent: measure.cells[place].text != measure.cells[0].text)
              }
          }))
    }
    let changed = order.dropFirst().filter { !differences[$0].isEmpty }
    if !changed.isEmpty {
      blocks += [
        .heading(3, words.whatChanges(words.variantName(compared[0].scenario))),
        .terms(
          changed.map { place in
            RichText(.strong(words.variantName(compared[place].scenario)), .plain(words.labelled("", "")))
              + RichText(differences[place].joined(separator: words.clauseSeparator) + words.fullStop.trimmingSpaces)
          }),
      ]
    }
    let unchanged = order.dropFirst().filter { place in
      differences[place].isEmpty && shown.allSatisfy { $0.cells[place].text == $0.cells[0].text }
    }
    if !unchanged.isEmpty {
      blocks.append(.prose(words.changeNothing(unchanged.map { words.variantName(compared[$0].scenario) })))
    }
    let questions = areBeliefs ? [] : questions(compared)
    if !questions.isEmpty { blocks += [.heading(3, words.asks), .list(questions)] }
    return blocks
  }

  private func head(_ place: Int) -> Table.Cell {
    let name = RichText(.strong(words.variantName(compared[place].scenario)))
    return Table.Cell(place == 0 ? name + RichText(.muted(words.bracketed(words.comparedWith))) : name)
  }

  /// What the comparison finds.
  private var heading: String {
    let names = compared.map { words.variantName($0.scenario) }
    let usual = areBeliefs ? words.beliefsHeading : words.comparisonHeading
    guard ifFinal.count == compared.count, !areBeliefs else { return usual }
    let possible = ifFinal.indices.filter { ifFinal[$0].isPossible == true }
    let isKnown = ifFinal.allSatisfy { $0.isPossible != nil }
    if isKnown, !possible.isEmpty, possible.count < ifFinal.count {
      let named = possible.reduce(0) { $0 + names[$1].unicodeScalars.count }
      return named <= mostLetters
        ? words.onlyThesePossible(possible.map { words.inQuotes(names[$0]) }, of: words.count(ifFinal.count))
        : words.thatManyPossible(words.count(possible.count), of: words.count(ifFinal.count))
    }
    let numbers = ifFinal.compactMap(\.mustGive)
    if isKnown, possible.isEmpty, numbers.count == ifFinal.count, let least = numbers.min(), let most = numbers.max() {
      return words.nonePossible(
        least == most ? words.count(least) : words.span(words.count(least), words.count(most)), isOne: most == 1)
    }
    return usual
  }

  private var measures: [Measure] {
    let zones = compared.map(\.zone)
    var all: [Measure] = []
    if ifFinal.count == compared.count {
      all = [
        Measure(
          title: words.finalColumn,
          cells: ifFinal.map { found in
            found.isPossible.map { (words.canBeMet($0), $0 ? Tone.some : .none) }
              ?? (words.unknownCount, .neutral)
          }),
        Measure(
          title: words.mustGiveColumn, isNumeric: true,
          cells: ifFinal.map { ($0.mustGive.map { words.count($0) } ?? words.nothing, .neutral) }),
        Measure(
          title: words.changesAlone,
          cells: ifFinal.map { found in
            (found.isPossible == true ? words.nothing : found.alone.map(parties) ?? words.unknownCount, .neutral)
          }),
      ]
    }
    all.append(
      Measure(
        title: ifFinal.isEmpty ? words.verdictRow : words.asStatedColumn,
        cells: zones.map { ($0.verdict.map(words.verdictName) ?? words.exists(nil), $0.verdict?.tone ?? .neutral) }))
    if zones.contains(where: { $0.agreements != 0 }) {
      all.append(
        Measure(
          title: words.agreementsRow, isNumeric: true, cells: zones.map { (words.count($0.agreements), .neutral) }))
    }
    if zones.contains(where: { $0.possible != $0.agreements }), ifFinal.isEmpty {
      all.append(
        Measure(title: words.possibleRow, isNumeric: true, cells: zones.map { (words.count($0.possible), .neutral) }))
    }
    return all
  }

  private func parties(_ positions: [Int]) -> String {
    positions.isEmpty ? words.nobody : words.oneOf(positions.map { name(ofParty: $0) })
  }

  private func weight(_ place: Int, _ shown: [Measure], _ differences: [[String]]) -> Int {
    100 * shown.count { $0.cells[place].text != $0.cells[0].text } + differences[place].count
  }

  /// What is otherwise than in the first: proposals, and the options that are left.
  private func differences(_ found: Findings) -> [String] {
    let first = compared[0]
    let proposals = scenario.proposals.indices.compactMap { place -> String? in
      let (state, before) = (found.zone.proposals[place].state, first.zone.proposals[place].state)
      guard let state, let before, state != before else { return nil }
      return words.proposalNow(
        words.inQuotes(words.text(scenario.proposals[place].name)), words.stateName(state),
        before: words.stateName(before))
    }
    guard found.zone.isSurvivingKnown, first.zone.isSurvivingKnown else { return proposals }
    let options = scenario.issues.indices.compactMap { place -> String? in
      let (now, before) = (found.zone.surviving[place], first.zone.surviving[place])
      // Where the issue has no meaning any more, others say why.
      guard now != before, !found.zone.applying[place].levels.isEmpty else { return nil }
      let issue = found.scenario.issues[place]
      return words.optionsNow(words.name(of: issue), words.surviving(found.zone.applying[place], of: issue))
    }
    return proposals + options
  }

  /// Which definitions and laws the variants drop, each once.
  private func drops(_ all: [Findings]) -> [Block] {
    var dropped: [(rule: Rule, variants: [String])] = []
    for findings in all {
      for rule in findings.scenario.droppedRules {
        let variant = words.variantName(findings.scenario)
        if let index = dropped.firstIndex(where: { $0.rule.id == rule.id }) {
          dropped[index].variants.append(variant)
        } else {
          dropped.append((rule, [variant]))
        }
      }
    }
    return dropped.map { rule, variants in
      .notice(
        RichText(words.variantsDrop(variants, words.ruleKind(rule.kind))) + words.rule(rule))
    }
  }

  private func questions(_ all: [Findings]) -> [RichText] {
    all.compactMap { findings in
      guard let question = findings.scenario.variant?.question ?? findings.scenario.question else {
        return nil
      }
      return RichText(
        .strong(words.variantName(findings.scenario)),
        .plain(words.labelled("", words.text(question))))
    }
  }
}

// A heading that names more nobody reads.
private let mostLetters = 60
