import Foundation
import TestSupport
import Testing

@testable import MILP

// The examples of AIRA (Pettersson & Ozlen 2019), with the points that it found.

private let folder = SharedData.folder("moip")?.appending(path: "aira")

@Test(
  .enabled(if: folder != nil, "\(SharedData.absence)"),
  arguments: PublishedText.names(in: folder).filter { $0.hasSuffix(".lp") })
func pointsOfAIRAAreFound(file: String) throws {
  let folder = try #require(folder)
  let reader = try CPLEXText(PublishedText(file, in: folder).text)
  let published = try reader.program(String(file.dropLast(".lp".count)))
  let expected = try PublishedText(published.name + ".out", in: folder)
    .points(published.ranges.count, negated: reader.isNegated)
  #expect(expected.count == ["2AP05": 9, "3AP05": 12, "4AP05": 33, "3KP10": 6][published.name])
  #expect(try Set(published.search().points) == expected)
}
