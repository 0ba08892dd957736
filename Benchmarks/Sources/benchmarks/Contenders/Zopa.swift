internal import Foundation

/// The release build of Zopa, run from outside.
struct Zopa {
  private let workbench: Workbench

  init(_ workbench: Workbench) { self.workbench = workbench }

  /// The time that `--stats` prints for a frontier with so many outcomes listed for each point.
  func frontier(
    _ model: String, _ engine: String, outcomes: Int, seconds: Int = 60
  ) -> Contender {
    {
      let run = try Command(
        [
          workbench.zopa, "frontier", model, "--engine", engine, "--outcomes", "\(outcomes)",
          "--time-limit", "\(seconds)", "--stats", "--format", "csv",
        ], in: workbench)
      if run.code == 3 { return .stopped(seconds: seconds) }
      let stats = /stats: \w+, ([0-9.]+) ms, ([0-9]+) GLPK programs/
      guard let match = run.errors.firstMatch(of: stats), run.code == 0 else {
        let reason = run.errors.split(separator: "\n").first ?? "no answer"
        return .refused(String(reason.trimmingPrefix("error: ")))
      }
      return .done(
        milliseconds: Double(match.1) ?? .infinity, points: nil, programs: Int(match.2) ?? 0, megabytes: run.megabytes)
    }
  }

  /// The points of a frontier, each as its payoffs in the order of the parties' ids; `nil` where no engine answers.
  func points(_ model: String) throws -> [[Double]]? {
    let run = try Command(
      [workbench.zopa, "frontier", model, "--outcomes", "0", "--format", "json"], in: workbench)
    if run.code != 0 { return nil }
    let answer = try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8))
    return answer.points.map { point in
      point.payoffs.sorted { $0.key < $1.key }.map(\.value)
    }
  }

  /// The time of a whole process.
  func process(_ arguments: [String]) -> Contender {
    {
      let run = try Command([workbench.zopa] + arguments, in: workbench)
      return run.code == 0
        ? .done(milliseconds: run.milliseconds, points: nil, programs: 0, megabytes: run.megabytes)
        : .refused(run.errors)
    }
  }

  private struct Answer: Decodable {
    struct Point: Decodable { let payoffs: [String: Double] }
    let points: [Point]
  }
}
