internal import Foundation

/// One target and what was measured.
struct Finding {
  let what: String
  let target: String
  let measured: String
  /// Whether it was reached; `nil` where it was not measured, or nothing is demanded.
  let isReached: Bool?
}

extension Workbench {
  /// Notes a ratio that must be at most, or at least, so large.
  func note(
    _ what: String, _ value: Double?, atMost limit: Double? = nil, atLeast least: Double? = nil
  ) {
    let target = limit.map { "at most \($0)" } ?? least.map { "at least \(Int($0).grouped)" } ?? ""
    findings.append(
      Finding(
        what: what, target: target,
        measured: value.map { $0 < 100 ? String(format: "%.2f", $0) : Int($0.rounded()).grouped }
          ?? "–",
        isReached: value.map { $0 <= limit ?? .infinity && $0 >= least ?? 0 }))
  }
}

/// The targets, and whether this run reached them.
func targetSection(_ workbench: Workbench) -> String {
  var table = Table(["Target", "Demanded:", "Measured:", "Reached"])
  for finding in workbench.findings {
    let reached = finding.isReached.map { $0 ? "yes" : "**no**" }
    table.add([
      finding.what, finding.target, finding.measured,
      reached ?? (finding.measured == "–" ? "not measured" : "–"),
    ])
  }
  return "### Targets\n\n\(table.text)"
}
