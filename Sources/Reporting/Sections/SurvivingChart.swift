internal import Negotiation

extension ReportSubject {
  /// The options of each issue, those that no possible agreement has struck through.
  func survivingChart(_ words: any Catalogue) -> Chart? {
    guard let zone, zone.isSurvivingKnown, zone.surviving.contains(where: { !$0.isEmpty }) else {
      return nil
    }
    var lines: [String] = []
    let rows = scenario.issues.indices.map { index -> Chart.Row in
      let issue = scenario.issues[index]
      let shown = shownLevels(of: index, zone.surviving[index].levels)
      lines.append(
        words.setsIssue(
          words.text(issue.name), to: words.surviving(zone.surviving[index], of: issue)) + ".")
      return Chart.Row(
        label: words.name(of: issue),
        marks: shown.map {
          .chip(words.option($0, of: issue), isPresent: zone.surviving[index].contains($0))
        })
    }
    return Chart(
      title: words.survivingChartTitle, summary: words.survivingSummary(lines),
      panels: [Chart.Panel(title: "", content: .rows(rows, nil))])
  }

  /// The levels that a chart has room for: all of a few, else the ends of what survives.
  private func shownLevels(of issue: Int, _ surviving: [Int]) -> [Int] {
    let all = Array(scenario.issues[issue].options.indices)
    guard all.count > mostChips else { return all }
    let ends = [all.first, surviving.first, surviving.last, all.last].compactMap(\.self)
    return ends.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension Catalogue {
  /// The surviving levels of an issue in words: all, none, a range of levels, or a list.
  func surviving(_ levels: LevelSet, of issue: Issue) -> String {
    if levels.isFull { return everyOption }
    let positions = levels.levels
    guard let first = positions.first, let last = positions.last else { return noOption }
    if issue.isQuantity, positions.count > 2, last - first == positions.count - 1 {
      return option(first, of: issue) + " … " + option(last, of: issue)
    }
    return positions.map { option($0, of: issue) }.joined(separator: separator)
  }
}

// More options than this are a scale, and a scale is shown by its ends.
private let mostChips = 14
