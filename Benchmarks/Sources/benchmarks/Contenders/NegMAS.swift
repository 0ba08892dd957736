internal import Foundation

/// NegMAS, in a virtual environment of its own inside the scratch folder.
struct NegMAS {
  static let version = "0.16.0"

  /// Why it is not there.
  let reason: String?

  private let workbench: Workbench
  private let python: String
  private let script = "Benchmarks/negmas_frontier.py"

  /// Installs it, unless an earlier run has.
  init(_ workbench: Workbench) {
    self.workbench = workbench
    let folder = workbench.scratch.appending(path: "negmas").path
    python = folder + "/bin/python"
    let steps = [
      ["python3", "-m", "venv", folder],
      [
        "timeout", "300", python, "-m", "pip", "install", "--quiet", "negmas==\(Self.version)",
      ],
      [python, "-c", "import negmas"],
    ]
    if (try? Command(steps[2], in: workbench))?.code == 0 {
      reason = nil
      return
    }
    say("installing NegMAS \(Self.version)")
    let isThere = steps.allSatisfy { (try? Command($0, in: workbench))?.code == 0 }
    reason = isThere ? nil : "it cannot be installed here (no Python 3 with venv, or no network)"
  }

  /// Times its `pareto_frontier` on a model.
  func frontier(_ model: String, seconds: Int = 120) -> Contender {
    guard reason == nil else { return { .absent } }
    return {
      let run = try Command(["timeout", "\(seconds)", python, script, model], in: workbench)
      if run.code == 124 { return .stopped(seconds: seconds) }
      let line = /points=([0-9]+|\?) ms=([0-9.]+)/
      guard run.code == 0, let match = run.output.firstMatch(of: line) else {
        return .refused(run.code == 65 ? run.output : run.errors)
      }
      return .done(milliseconds: Double(match.2) ?? .infinity, points: Int(match.1), programs: 0)
    }
  }
}
