@testable import Negotiation

/// A frontier beside a published one, whose sums are rounded to nine decimals; it ties what differs by one of the last.
struct FrontierComparison {
  /// Our points on the scale of the files.
  let ours: [[Double]]
  let theirs: [[Double]]

  init(_ frontier: ParetoFrontier, _ published: [[Double]]) {
    ours = frontier.points.map { point in
      point.units.enumerated().map { frontier.payoff($0.element, of: $0.offset).double }
    }
    theirs = published
  }

  func isSame(_ a: [Double], _ b: [Double]) -> Bool {
    // Raw payoffs may be large, and then doubles themselves are coarser.
    zip(a, b).allSatisfy { abs($0 - $1) <= max(1.01e-9, 1e-12 * abs($0)) }
  }

  /// Points of ours that are near none of theirs.
  var strange: [[Double]] { ours.filter { point in !theirs.contains { isSame($0, point) } } }

  /// Points of theirs that are near none of ours.
  var missing: [[Double]] { theirs.filter { point in !ours.contains { isSame($0, point) } } }
}
