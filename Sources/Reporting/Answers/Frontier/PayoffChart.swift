internal import Negotiation

/// Bars of what each proposal is worth to each party, around the line of no agreement.
struct PayoffChart: OnPage {
  let page: Page
  let zone: ZoneOfAgreement

  /// The chart; `nil` where there is nothing to show.
  var chart: Chart? {
    var lines: [String] = []
    let panels = scenario.parties.indices.compactMap { party -> Chart.Panel? in
      let name = self.name(ofParty: party)
      let worths = zone.proposals.compactMap { finding -> (String, ClosedRange<Rational>)? in
        guard finding.acceptedBy != nil, !finding.withoutSay.contains(party),
          let bounds = finding.payoffs[party]?.bounds
        else { return nil }
        return (words.text(scenario.proposals[finding.proposal].name), bounds)
      }
      guard let noAgreement = zone.payoffs[party]?.noAgreement, !worths.isEmpty else { return nil }
      lines += worths.map {
        words.payoffChartLine(
          party: name, proposal: $0.0, payoff: words.points($0.1, apartFrom: [noAgreement]),
          noAgreement: words.points(
            noAgreement, apartFrom: [$0.1.lowerBound, $0.1.upperBound]))
      }
      let values = worths.flatMap { [$0.1.lowerBound.double, $0.1.upperBound.double] }
      let least = min(noAgreement.double, values.min() ?? 0)
      let greatest = max(noAgreement.double, values.max() ?? 0)
      let margin = max((greatest - least) * 0.04, 0.5)
      return Chart.Panel(
        title: words.partyScale(name),
        content: .rows(
          worths.map { label, bounds in
            Chart.Row(
              label: label, note: words.points(bounds, apartFrom: [noAgreement]),
              marks: [bar(bounds, noAgreement)])
          },
          Chart.Axis(
            range: (least - margin)...(greatest + margin), reference: noAgreement.double,
            referenceLabel: words.noAgreementLine(words.points(noAgreement)))))
    }
    guard !panels.isEmpty else { return nil }
    return Chart(
      title: words.payoffChartTitle, summary: words.payoffChartSummary(lines), panels: panels)
  }

  private func bar(_ bounds: ClosedRange<Rational>, _ noAgreement: Rational) -> Chart.Mark {
    let tone: Tone =
      bounds.lowerBound >= noAgreement ? .every : bounds.upperBound < noAgreement ? .none : .some
    return .bar(to: bounds.lowerBound.double, upTo: bounds.upperBound.double, tone)
  }
}
