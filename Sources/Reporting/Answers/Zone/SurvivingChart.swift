internal import Negotiation

/// The options of each issue, those that no possible agreement has struck through.
struct SurvivingChart: OnPage {
  let page: Page
  let zone: ZoneOfAgreement

  /// The chart; `nil` where there is nothing to show.
  var chart: Chart? {
    guard zone.isSurvivingKnown, zone.surviving.contains(where: { !$0.isEmpty }) else {
      return nil
    }
    var lines: [String] = []
    let rows = scenario.issues.indices.map { index -> Chart.Row in
      let issue = scenario.issues[index]
      lines.append(
        words.setsIssue(
          words.text(issue.name), to: words.surviving(zone.applying[index], of: issue))
          + words.fullStop)
      let survives = zone.applying[index]
      let lost = LevelSet(levelCount: survives.levelCount) { !survives.contains($0) }
      let chips: [Chart.Mark] =
        issue.options.count <= mostChips
        ? issue.options.indices.map {
          .chip(words.option($0, of: issue), isPresent: survives.contains($0))
        }
        : [(survives, true), (lost, false)].filter { !$0.0.isEmpty }.map {
          .chip(words.surviving($0.0, of: issue), isPresent: $0.1)
        }
      return Chart.Row(label: words.name(of: issue), marks: chips)
    }
    return Chart(
      title: words.survivingChartTitle, summary: words.survivingSummary(lines),
      panels: [Chart.Panel(title: "", content: .rows(rows, nil))])
  }
}

extension Words {
  /// The surviving levels of an issue in words: all, none, a range of levels, or a list.
  func surviving(_ levels: LevelSet, of issue: Issue) -> String {
    if levels.isFull, levels.levelCount <= mostChips { return everyOption }
    let positions = levels.levels
    guard let first = positions.first, let last = positions.last else { return nothing }
    if issue.isQuantity, positions.count > 2, last - first == positions.count - 1 {
      return option(first, of: issue) + " … " + option(last, of: issue)
    }
    return positions.map { option($0, of: issue) }.joined(separator: separator)
  }
}

// More options than this are a scale, and a scale is shown by what is left of it.
private let mostChips = 14
