import Testing

@testable import Negotiation

// The grid of Documentation/Background/Conflicts.md, counted here from that page's own conditions. Nothing of the
// project takes part in the counting.

@Test func gridHasTheCountsOfTheReference() {
  let grid = Package.grid
  #expect(grid.count == 40_176)
  #expect(grid.count { $0.meets([.armsForLand]) } == 39_528)
  #expect(grid.count { $0.meets(Position.allCases) } == 0)
  // The best packages break 2 of the 14 positions.
  #expect(grid.map { package in Position.allCases.count { !package.meets([$0]) } }.min() == 2)
}

@Test func flagshipEnumeratesTheGrid() throws {
  let final = try flagship(variant: nil, ["russia": "maximalist", "united_states": "reported"], .final)
  let zone = try PayoffModel(final).zoneOfAgreement(.enumerate)
  // A linkage is a rule of every outcome.
  #expect(zone.meetingRules == OutcomeCount(Package.grid.count { $0.meets([.armsForLand]) }))
  #expect(zone.verdict == Verdict.none && zone.possible == 0)
}

@Test func everyPackageBreaksWhatTheGridBreaks() throws {
  let final = try flagship(variant: nil, ["russia": "maximalist", "united_states": "reported"], .final)
  let lines = Dictionary(
    uniqueKeysWithValues: final.parties.flatMap { $0.preferences?.redLines ?? [] }.map { ($0.id, $0.condition) })
  for position in Position.allCases where position != .armsForLand {
    let condition = try #require(lines[position.id], "\(position)")
    for package in Package.grid {
      #expect(condition.holds(for: package.outcome) == package.meets([position]), "\(position.id) \(package)")
    }
  }
  #expect(lines.count == Position.allCases.count - 1)
}

// MARK: - The grid

/// One package of the grid.
private struct Package {
  /// In halves of what is left.
  var withdrawal, zone, recognition: Int
  var monitors: Int
  var pullback, guarantee, sequence, armament, north, nato, government, eu: Int

  /// In the order of the issues, each option by its position.
  var outcome: Outcome {
    Outcome([
      withdrawal, zone, recognition, monitors, pullback, guarantee, sequence, armament, north, nato, government, eu,
    ])
  }

  static let grid: [Package] = {
    var grid: [Package] = []
    for withdrawal in 0...2 {
      for zone in 0...2 where withdrawal > 0 || zone == 0 {
        for monitors in 0...1 where zone > 0 || monitors == 0 {
          for pullback in 0...2 where withdrawal > 0 || pullback == 0 {
            for guarantee in 0...2 {
              for sequence in 0...3 where guarantee == 2 || sequence == 0 {
                for rest in 0..<(3 * 2 * 3 * 3 * 2 * 2) {
                  grid.append(
                    Package(
                      withdrawal: withdrawal, zone: zone, recognition: rest % 3, monitors: monitors,
                      pullback: pullback, guarantee: guarantee, sequence: sequence, armament: rest / 3 % 2,
                      north: rest / 6 % 3, nato: rest / 18 % 3, government: rest / 54 % 2, eu: rest / 108))
                }
              }
            }
          }
        }
      }
    }
    return grid
  }()

  func meets(_ positions: [Position]) -> Bool {
    let isBinding = guarantee == 2
    return positions.allSatisfy { position in
      switch position {
      // Signed and in force, or before any deal: then the land is left last.
      case .ua1: withdrawal == 0 || (isBinding && sequence >= 2)
      case .ua2: zone != 2 || (recognition == 0 && pullback == 2)
      case .ua3: isBinding
      case .ua4: recognition != 2
      case .ru1: withdrawal == 2
      case .ru2: !isBinding
      case .ru3: nato == 2 && government == 1
      case .ru4: north == 2
      case .us1: !isBinding || sequence != 3
      case .us2: withdrawal == 2
      case .us3: withdrawal == 0 || zone == 2
      case .us4: zone == 0 || monitors == 1
      case .fw1: north == 0
      case .armsForLand: armament == 0 || withdrawal > 0
      }
    }
  }
}

/// The stated positions, in the first of their meanings.
private enum Position: CaseIterable {
  case ua1, ua2, ua3, ua4, ru1, ru2, ru3, ru4, us1, us2, us3, us4, fw1, armsForLand

  var id: String { "\(self)".uppercased() }
}
