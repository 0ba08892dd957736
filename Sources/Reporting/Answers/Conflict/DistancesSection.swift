internal import Negotiation

/// How far demands would have to move: reservation values, levels of ordered issues, and what two parties
/// could share.
struct DistancesSection: ExplainingSection {
  let page: Page
  let explanation: Explanation

  var blocks: [Block] {
    var blocks: [Block] = []
    let steps = explanation.distances.map(Movement.init)
    if !steps.isEmpty {
      blocks += [
        .heading(3, words.distancesHeading),
        .list(
          Set(steps).sorted().map { step in
            let sets = explanation.distances.filter { Movement($0) == step }.map(\.within)
            let sentence = sentence(step)
            // Alone, a demand says by itself what gives.
            let within =
              sets[0].count == 1 ? RichText("") : words.within(anyOf(sets))
            return RichText(sentence) + within + RichText(words.fullStop.trimmingSpaces)
          }),
      ]
    }
    for tradeOff in explanation.tradeOffs where tradeOff.drops.count > 1 {
      blocks += self.blocks(tradeOff)
    }
    return blocks
  }

  private func sentence(_ distance: Movement) -> String {
    let demand = explanation.demands[distance.demand]
    switch distance.step {
    case .reservation(let units):
      let drop = explanation.points(units, of: demand.party)
      let worth = explanation.reservation(of: demand.party) ?? Rational(0)
      let enough = worth.minus(drop) ?? worth
      return words.reservationDrop(
        name(ofParty: demand.party),
        by: words.points(drop, apartFrom: [Rational(0)]),
        from: words.points(worth, apartFrom: [enough]),
        to: words.points(enough, apartFrom: [worth]))
    case .openReservation(let drops):
      return words.openReservationDrop(
        name(ofParty: demand.party),
        some: words.points(drops.inSomeReading, apartFrom: [Rational(0), drops.inEveryReading].compactMap(\.self)),
        every: drops.inEveryReading.map { words.points($0, apartFrom: [drops.inSomeReading]) },
        isSame: drops.inSomeReading == drops.inEveryReading)
    case .level(let index, _, let enough):
      let issue = scenario.issues[index]
      guard demand.asksEachIssueAlone else {
        return words.levelEnough(
          label(of: demand), of: name(ofParty: demand.party), words.name(of: issue),
          enough: words.option(enough, of: issue), isOpen: explanation.judgesSomeReading)
      }
      return words.levelEnough(
        label(of: demand), of: name(ofParty: demand.party), words.name(of: issue),
        asked: words.alternatives(distance.meeting, of: issue), enough: words.option(enough, of: issue),
        isOpen: explanation.judgesSomeReading)
    }
  }

  private func blocks(_ tradeOff: TradeOff) -> [Block] {
    let names = tradeOff.parties.map { name(ofParty: $0) }
    let drops = tradeOff.drops.map { pair in
      zip(tradeOff.parties, pair).map { explanation.points($1, of: $0) }
    }
    let rows = spread(drops).map { pair in
      pair.map { words.pointsCell($0, apartFrom: [Rational(0)]) }
    }
    let heading = words.tradeOffHeading + words.bracketed(words.list(names))
    return [
      .heading(3, heading),
      .prose(words.tradeOffExplained(names[0], names[1])),
    ] + (drops.count > 2 ? [.chart(chart(drops, names))] : []) + [
      .table(
        heading,
        columns: names.map { Table.Column(words.dropOf($0), isNumeric: true) }, rows: rows)
    ]
  }

  private func chart(_ drops: [[Rational]], _ names: [String]) -> Chart {
    let axes = names.indices.map { index in
      let greatest = max(drops.map { $0[index].double }.max() ?? 0, 0.001)
      // Nothing is read against a line here, so the line lies on the other axis.
      return Chart.Axis(
        label: words.dropOf(names[index]), range: (-0.06 * greatest)...(1.06 * greatest),
        reference: -0.06 * greatest, referenceLabel: "")
    }
    let pairs = drops.map { pair in pair.map { words.points($0) }.joined(separator: " / ") }
    let labels = drops.count > mostLabels ? [] : pairs
    return Chart(
      title: words.tradeOffChartTitle,
      summary: words.tradeOffExplained(names[0], names[1]) + " "
        + spread(pairs).joined(separator: words.separator),
      panels: [
        Chart.Panel(
          title: "",
          content: .scatter(
            drops.enumerated().map { index, pair in
              Chart.Dot(
                x: pair[0].double, y: pair[1].double,
                label: labels.indices.contains(index) ? labels[index] : "")
            }, across: axes[0], up: axes[1]))
      ])
  }

  /// The first, the last and some between, where there are many.
  private func spread<Element>(_ elements: [Element]) -> [Element] {
    guard elements.count > mostRows else { return elements }
    return (0..<mostRows).map { elements[$0 * (elements.count - 1) / (mostRows - 1)] }
  }
}

/// What one demand has to do, whatever gives beside it.
private struct Movement: Hashable, Comparable {
  let demand: Int
  let step: Distance.Step
  let meeting: [Int]

  init(_ distance: Distance) {
    demand = distance.demand
    step = distance.step
    meeting = distance.meeting
  }

  static func < (a: Movement, b: Movement) -> Bool {
    a.demand != b.demand
      ? a.demand < b.demand : a.numbers.lexicographicallyPrecedes(b.numbers)
  }

  private var numbers: [Rational] {
    switch step {
    case .reservation(let units): [Rational(units)]
    case .openReservation(let drops): [drops.inSomeReading] + (drops.inEveryReading.map { [$0] } ?? [])
    case .level(let issue, let asked, let enough): ([issue, asked, enough] + meeting).map { Rational($0) }
    }
  }
}

private let mostRows = 20
// More labels would lie on each other.
private let mostLabels = 6
