internal import Foundation

/// What became of one run.
enum Timing {
  /// It took so long, found so many points if it says so, solved so many programs, and had so much memory.
  case done(milliseconds: Double, points: Int?, programs: Int, megabytes: Double? = nil)
  /// It was stopped by its limit.
  case stopped(seconds: Int)
  /// It says that it does not apply.
  case refused(String)
  /// The tool is not there, or was not asked.
  case absent

  /// The time, if there is one.
  var milliseconds: Double? {
    if case .done(let milliseconds, _, _, _) = self { milliseconds } else { nil }
  }

  /// The number of points, if it is known.
  var points: Int? {
    if case .done(_, let points, _, _) = self { points } else { nil }
  }

  /// The most memory, as a cell of a table.
  var memory: String {
    if case .done(_, _, _, let megabytes?) = self { "\(Int(megabytes.rounded())) MB" } else { "–" }
  }

  /// A cell of a table.
  var cell: String {
    switch self {
    case .done(let milliseconds, _, _, _): milliseconds.asMilliseconds
    case .stopped(let seconds): "> \(seconds) s"
    case .refused, .absent: "–"
    }
  }
}

/// Something that can be timed again and again.
typealias Contender = () throws -> Timing

/// Runs contenders in turn, so that a busy machine hits them alike, and returns the least time of each.
///
/// One that has taken more than `patience` seconds in all stands aside.
func alternate(_ contenders: [Contender], rounds: Int = 7, patience: Double = 5) throws -> [Timing] {
  var best: [Timing] = contenders.map { _ in .absent }
  var spent = contenders.map { _ in 0.0 }
  for round in 0..<rounds {
    for (index, contender) in contenders.enumerated()
    where round == 0 || (best[index].milliseconds != nil && spent[index] < patience) {
      let start = ContinuousClock.now
      let timing = try contender()
      spent[index] += (ContinuousClock.now - start) / .seconds(1)
      if round == 0 || (timing.milliseconds ?? .infinity) < (best[index].milliseconds ?? .infinity) {
        best[index] = timing
      }
    }
  }
  return best
}
