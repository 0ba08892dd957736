internal import Negotiation

/// The parties: how each is judged, and what the zone is worth to it against no agreement.
struct PartiesSection: Section {
  let page: Page
  let findings: Findings

  var blocks: [Block] {
    let zone = findings.zone
    let hasPayoffs = zone.payoffs.contains { $0 != nil }
    var columns = [
      Table.Column(words.party), Table.Column(words.role), Table.Column(words.judgedBy),
    ]
    if hasPayoffs {
      columns += [words.noAgreement, words.leastInZone, words.greatestInZone].map {
        Table.Column($0, isNumeric: true)
      }
    }
    let rows = scenario.parties.indices.map { index -> [Table.Cell] in
      let party = scenario.parties[index]
      var cells = [
        Table.Cell.head(words.text(party.name)),
        Table.Cell(role(party)),
        Table.Cell(words.judgement(findings.judgements[index])),
      ]
      if hasPayoffs {
        let range = zone.payoffs[index]
        let all = [range?.noAgreement, range?.least, range?.greatest]
        var texts = all.map { value in
          value.map { words.pointsCell($0, apartFrom: all.compactMap(\.self)) } ?? Table.Cell(words.nothing)
        }
        // What is on file stands there also where other numbers are open.
        if range == nil, let stated = party.preferences?.noAgreement, party.preferences?.hasPayoffs ?? false {
          texts[0] = Table.Cell(words.stated(stated.worth))
        }
        cells += texts
      }
      return cells
    }
    var blocks: [Block] = [
      .heading(2, words.partiesHeading),
      .table(words.partiesHeading, columns: columns, rows: rows),
    ]
    if hasPayoffs {
      let isWider = zone.agreements == nil || zone.agreements != zone.possible
      blocks.append(
        .muted(words.ownScales + (isWider ? words.sentenceSpace + words.rangesArePossible : "")))
    }
    if zone.example != nil, zone.isComplete {
      blocks += scenario.parties.indices.filter { index in
        zone.payoffs[index].map { $0.greatest == nil } ?? false
      }.map { .prose(words.noRange(name(ofParty: $0))) }
    }
    let unsearched = scenario.parties.indices.filter { index in
      zone.payoffs[index].map { $0.least == nil && $0.greatest != nil } ?? false
    }
    if hasPayoffs, zone.isComplete, !unsearched.isEmpty {
      blocks.append(.prose(words.leastNotKnown(unsearched.map(name(ofParty:)))))
    }
    let open = scenario.parties.indices.filter { findings.judgements[$0].leavesNumbersOpen }
    if hasPayoffs, !open.isEmpty, zone.example != nil {
      blocks.append(.prose(words.noRangeOfOpen(open.map(name(ofParty:)))))
    }
    let silences = scenario.parties.indices.compactMap { silence(of: $0) }
    if !silences.isEmpty {
      blocks += [.heading(3, words.silence), .list(silences)]
    }
    let remarks =
      scenario.parties.compactMap { party in party.note.map { (party.name, $0) } }
      + scenario.issues.compactMap { issue in issue.note.map { (issue.name, $0) } }
    if !remarks.isEmpty {
      blocks += [
        .heading(3, words.remarks),
        .list(remarks.map { RichText(words.labelled(words.text($0.0), words.text($0.1))) }),
      ]
    }
    return blocks
  }

  private func role(_ party: Party) -> String {
    party.consentText.map { words.consentsWhere($0) }
      ?? party.body.map { id in words.votesIn(scenario.bodies.first { $0.id == id }.map { words.name(of: $0) } ?? id) }
      ?? words.roleName(isSignatory: true, isDocument: party.isDocument)
  }
}

extension OnPage {
  /// What a party says nothing of, in a sentence; `nil` where there is nothing to tell.
  func silence(of party: Int, where isTold: (_ issue: Int) -> Bool = { _ in true }) -> RichText? {
    let silent = scenario.parties[party].preferences?.silentIssues(of: scenario.issues).filter(isTold)
    guard let silent, !silent.isEmpty else { return nil }
    let names = silent.map { words.text(scenario.issues[$0].name) }
    return RichText(
      words.silentAbout(name(ofParty: party), names.joined(separator: words.separator)))
  }
}
