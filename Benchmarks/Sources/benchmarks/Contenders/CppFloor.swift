internal import Foundation

/// The floor: an independent C++ implementation, which is no part of this project.
struct CppFloor {
  /// Why there is none.
  let reason: String?

  private let workbench: Workbench
  private let binary: String

  /// Compiles the floor, where its source is there.
  init(_ workbench: Workbench) {
    self.workbench = workbench
    binary = workbench.scratch.appending(path: "floor").path
    guard let source = workbench.floor else {
      reason = "its source is not on this machine"
      return
    }
    say("compiling the floor")
    let flags = ["-O3", "-march=native", "-std=c++20"]
    let build = try? Command(["g++"] + flags + [source, "-o", binary], in: workbench)
    reason = build?.code == 0 ? nil : "g++ does not compile it here"
  }

  /// A synthetic model of the floor's own: opposed interests, 1000 points a party.
  struct Shape {
    let issues, parties: Int
    let reservation: Double

    fileprivate var arguments: [String] {
      ["\(issues)", "10", "\(parties)", "1000", "opposed", "1", "\(reservation)"]
    }
  }

  /// Writes such a model and returns its path.
  func model(_ shape: Shape) throws -> String {
    let text = try Command([binary] + shape.arguments + ["yaml"], in: workbench).output
    return try workbench.write(text, as: "floor-\(shape.issues)-\(shape.parties)")
  }

  /// Times one of its two ways, `merge` or `enumerate`.
  func time(_ shape: Shape, _ way: String) -> Contender {
    {
      let run = try Command([binary] + shape.arguments + [way], in: workbench)
      let line = /points=([0-9]+) ms=([0-9.]+)/
      guard let match = run.output.firstMatch(of: line) else { return .refused(run.errors) }
      return .done(milliseconds: Double(match.2) ?? .infinity, points: Int(match.1), programs: 0)
    }
  }

  /// The digest the floor prints of its points.
  func digest(_ shape: Shape, _ way: String) throws -> UInt64? {
    let run = try Command([binary] + shape.arguments + [way], in: workbench)
    return run.output.firstMatch(of: /digest=([0-9a-f]+)/).flatMap { UInt64($0.1, radix: 16) }
  }

  /// The same digest of other points: FNV-1a over 32-bit words, summed over points so that order does not matter.
  static func digest(_ points: [[Double]]) -> UInt64 {
    points.reduce(0) { sum, point in
      sum
        &+ point.reduce(1_469_598_103_934_665_603) { hash, payoff in
          (hash ^ UInt64(UInt32(truncatingIfNeeded: Int(payoff)))) &* 1_099_511_628_211
        }
    }
  }
}
