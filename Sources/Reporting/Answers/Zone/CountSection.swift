internal import Negotiation

/// How many outcomes the zone has, after a page that could not wait for it.
struct CountSection: Section {
  let page: Page
  let findings: Findings

  var blocks: [Block] {
    let verdict = VerdictSection(page: page, findings: findings, compared: [], isCutShort: false)
    return [
      .heading(2, words.countHeading),
      .answer(RichText(verdict.answer(findings)), findings.zone.verdict?.tone ?? .neutral),
    ] + (findings.zone.isComplete ? [] : [.notice(RichText(words.stoppedLater))])
      + CoalitionsSection(page: page, zone: findings.zone).blocks
  }
}
