internal import Foundation

/// A frontier that GLPK found.
struct ProgramCount {
  let title: String
  let parties, points: Int
  let programs: Int
  let milliseconds: Double

  /// The programs for each point.
  var share: Double? { points == 0 ? nil : Double(programs) / Double(points) }
}

/// How many programs GLPK solves for each point of a frontier.
func programSection(_ workbench: Workbench) -> String {
  let title = "### GLPK programs\n\n"
  for parties in 2...4 {
    let shares = workbench.programs.filter { $0.parties == parties }.compactMap(\.share)
    workbench.findings.append(
      Finding(
        what: "GLPK programs for each point, \(parties) parties, the most of all models",
        target: "–", measured: shares.max().map { String(format: "%.2f", $0) } ?? "–",
        isReached: nil))
  }
  if workbench.programs.isEmpty {
    let reasons = workbench.refusals.sorted().joined(separator: "; ")
    return title + "`--engine glpk` found no frontier of these models (\(reasons))."
  }
  var table = Table(["Model", "Points:", "Programs:", "Programs a point:", "Time:"])
  for count in workbench.programs {
    table.add([
      count.title, count.points.grouped, count.programs.grouped,
      count.share.map { String(format: "%.2f", $0) } ?? "–", count.milliseconds.asMilliseconds,
    ])
  }
  return title + table.text
}
