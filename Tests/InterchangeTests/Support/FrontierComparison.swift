@testable import Negotiation

/// A frontier beside a published one.
///
/// The published one adds exact products and rounds the sum to nine decimals; ours adds products that
/// are rounded each. One addend moves by half a billionth at most, so the same outcome lies within
/// `issues`/2 + 1/2 billionths in both.
struct FrontierComparison {
  /// Our points on the scale of the files.
  let ours: [[Double]]
  let theirs: [[Double]]
  let tolerance: Double

  init(_ frontier: ParetoFrontier, _ published: [[Double]], issues: Int) {
    ours = frontier.points.map { point in
      point.units.enumerated().map { frontier.payoff($0.element, of: $0.offset).double }
    }
    theirs = published
    tolerance = (Double(issues) + 1) * 0.5e-9 + 1e-12
  }

  func isSame(_ a: [Double], _ b: [Double]) -> Bool {
    // Raw payoffs may be large, and then doubles themselves are coarser.
    zip(a, b).allSatisfy { abs($0 - $1) <= max(tolerance, 1e-12 * abs($0)) }
  }

  /// Points of ours that are near none of theirs.
  var strange: [[Double]] { ours.filter { point in !theirs.contains { isSame($0, point) } } }

  /// Points of theirs that are near none of ours.
  var missing: [[Double]] { theirs.filter { point in !ours.contains { isSame($0, point) } } }

  /// Whether a published point is at least as good for everybody, but for rounding.
  func isDominatedButForRounding(_ point: [Double]) -> Bool {
    theirs.contains { known in zip(known, point).allSatisfy { $0 >= $1 - tolerance } }
  }
}
