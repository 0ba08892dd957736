import Testing

@testable import Negotiation

// The grid of Documentation/Background/Conflicts.md, counted here from that page's own conditions. Nothing of the
// project takes part in the counting.

@Test func gridHasTheCountsOfTheReference() {
  let grid = Package.grid
  #expect(grid.count == 8370)
  #expect(grid.count { $0.meets(Position.ofUkraine) } == 828)
  #expect(grid.count { $0.meets(Position.ofRussia) } == 90)
  #expect(grid.count { $0.meets(Position.ofUnitedStates) } == 486)
  #expect(grid.count { $0.meets([.fw1]) } == 2790)
  #expect(grid.count { $0.meets(Position.ofUkraine + Position.ofRussia) } == 0)
  #expect(grid.count { $0.meets(Position.ofUkraine + Position.ofUnitedStates) } == 0)
  #expect(grid.count { $0.meets(Position.ofRussia + Position.ofUnitedStates) } == 18)
  #expect(grid.count { $0.meets(Position.allCases) } == 0)
  // The best packages break 3 of the 13 positions, and 8 packages do.
  let broken = grid.map { package in Position.allCases.count { !package.meets([$0]) } }
  #expect(broken.min() == 3)
  #expect(broken.count { $0 == 3 } == 8)
}

@Test(arguments: [
  (Position.ua1, 1890), (.ua2, 5490), (.ua3, 5022), (.ua4, 5580), (.ru1, 4050), (.ru2, 3348),
  (.ru3, 1395), (.ru4, 2790), (.us1, 5022), (.us2, 4050), (.us3, 3510), (.us4, 5130), (.fw1, 2790),
])
private func positionLeavesTheCountOfTheReference(position: Position, count: Int) {
  #expect(Package.grid.count { $0.meets([position]) } == count)
}

@Test func flagshipEnumeratesTheGrid() throws {
  let model = PayoffModel(try flagship(variant: "hard_positions"))
  let zone = try model.zoneOfAgreement(.enumerate)
  #expect(zone.meetingRules == 8370)
  #expect(zone.verdict == Verdict.none)
  #expect(zone.agreements == 0)
  #expect(zone.possible == 0)
  #expect(zone.coalitions.count == 15)
  for coalition in zone.coalitions {
    let positions = try positions(of: coalition, in: model.scenario)
    let count = Package.grid.count { $0.meets(positions) }
    #expect(coalition.count == OutcomeCount(count), "\(positions)")
    #expect(coalition.exists == (count > 0), "\(positions)")
  }
}

@Test func flagshipHasTheSameZonesByGLPK() throws {
  let model = PayoffModel(try flagship(variant: "hard_positions").withoutProposals)
  let zone = try model.zoneOfAgreement(.glpk)
  #expect(zone.verdict == Verdict.none)
  #expect(zone.possible == 0)
  for coalition in zone.coalitions {
    let positions = try positions(of: coalition, in: model.scenario)
    let exists = Package.grid.contains { $0.meets(positions) }
    #expect(coalition.exists == exists, "\(positions)")
  }
}

// MARK: - The grid

/// One package of the grid.
private struct Package {
  /// In halves of what is left.
  var withdrawal, pullback: Int
  var zone: Zone
  var recognition: Recognition
  var hasMonitors: Bool
  var guarantee: Guarantee
  var north: North
  var nato: NATO
  var isGovernmentReplaced: Bool

  enum Zone: CaseIterable { case none, demilitarized, freeEconomic }
  enum Recognition: CaseIterable { case ukrainian, unresolved, russian }
  /// With the order of the steps where it is binding; elsewhere the order means nothing.
  enum Guarantee: CaseIterable {
    case none, political, bindingAfterDeal, bindingWithDeal, bindingBeforeDeal
    var isBinding: Bool { self != .none && self != .political }
  }
  enum North: CaseIterable { case russianWithdrawal, asIs, buffersExpanded }
  enum NATO: CaseIterable { case noLimit, noEnlargement, linesOf1997 }

  static let grid: [Package] = {
    var grid: [Package] = []
    for withdrawal in 0...2 {
      for zone in Zone.allCases {
        for hasMonitors in [false, true] {
          for pullback in 0...2 {
            if withdrawal == 0, zone != .none || hasMonitors || pullback != 0 { continue }
            if hasMonitors, zone == .none { continue }
            for recognition in Recognition.allCases {
              for guarantee in Guarantee.allCases {
                for north in North.allCases {
                  for nato in NATO.allCases {
                    for isReplaced in [false, true] {
                      grid.append(
                        Package(
                          withdrawal: withdrawal, pullback: pullback, zone: zone,
                          recognition: recognition, hasMonitors: hasMonitors, guarantee: guarantee,
                          north: north, nato: nato, isGovernmentReplaced: isReplaced))
                    }
                  }
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
    positions.allSatisfy { position in
      switch position {
      case .ua1: withdrawal == 0 || guarantee == .bindingBeforeDeal
      case .ua2: zone != .freeEconomic || (recognition == .ukrainian && pullback == 2)
      case .ua3: guarantee.isBinding
      case .ua4: recognition != .russian
      case .ru1: withdrawal == 2
      case .ru2: !guarantee.isBinding
      case .ru3: nato == .linesOf1997 && isGovernmentReplaced
      case .ru4: north == .buffersExpanded
      case .us1: !guarantee.isBinding || guarantee == .bindingAfterDeal
      case .us2: withdrawal == 2
      case .us3: withdrawal == 0 || zone == .freeEconomic
      case .us4: zone == .none || hasMonitors
      case .fw1: north == .russianWithdrawal
      }
    }
  }
}

/// The stated positions.
private enum Position: CaseIterable {
  case ua1, ua2, ua3, ua4, ru1, ru2, ru3, ru4, us1, us2, us3, us4, fw1

  static let ofUkraine: [Position] = [.ua1, .ua2, .ua3, .ua4]
  static let ofRussia: [Position] = [.ru1, .ru2, .ru3, .ru4]
  static let ofUnitedStates: [Position] = [.us1, .us2, .us3, .us4]
}

private func positions(of coalition: Coalition, in scenario: Scenario) throws -> [Position] {
  let known: [String: [Position]] = [
    "ukraine": Position.ofUkraine, "russia": Position.ofRussia,
    "united_states": Position.ofUnitedStates, "framework": [.fw1],
  ]
  return try coalition.parties.flatMap { try #require(known[scenario.parties[$0].id]) }
}
