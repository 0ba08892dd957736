internal import Negotiation

/// A part of an explanation, which counts the demands of the whole.
@dynamicMemberLookup
struct Explained<Part: Sendable>: Sendable {
  /// The part.
  let part: Part
  /// The whole.
  let explanation: Placed<Explanation>

  subscript<Member>(dynamicMember member: KeyPath<Part, Member>) -> Member {
    part[keyPath: member]
  }
}

extension Placed where Value == Explanation {
  /// Parts of it.
  func parts<Part>(_ parts: [Part]) -> [Explained<Part>] {
    parts.map { Explained(part: $0, explanation: self) }
  }

  /// The id of a demand.
  func id(ofDemand demand: Int) -> String { value.demands[demand].id }

  /// The ids of demands.
  func ids(_ set: DemandSet) -> [String] { set.positions.map(id(ofDemand:)) }
}

extension Shape where Value == String {
  /// What a demand is called.
  static var demandID: Shape {
    let pattern = "^[A-Za-z][A-Za-z0-9_]*(\\.no_agreement)?$"
    return Shape(
      schema: Schema.type("string", ["pattern": .string(pattern)])
        .described("The id of a red line or a linkage, or PARTY.no_agreement.").named("demand_id")
    ) { .string($0) }
  }
}

extension Shape where Value == [String] {
  /// Demands by what they are called.
  static var demandSet: Shape {
    let list = list(.demandID)
    return Shape(
      schema: list.schema.described("Some demands, in the order of demands.").named("demand_set"),
      json: list.json)
  }
}

extension Shape where Value == Placed<Demand> {
  /// A demand.
  static var demand: Shape {
    .record([
      Field("id", .demandID, "What it is called.") { $0.id },
      Field("party", .id, "Who would have to move.") { $0.party($0.value.party) },
      Field(
        "evidence", .list(.id),
        "The records it rests on; none where it has none or is the analyst's own."
      ) { $0.evidence.records },
    ])
  }
}

extension Shape where Value == Explained<LadderStep> {
  /// One step of the ladder of concessions.
  static var ladderStep: Shape {
    .record([
      Field("movers", .whole, "How many parties move.") { $0.movers },
      Field(
        "concessions", .list(.demandSet),
        "The concession sets with the fewest demands among those that as many parties own."
      ) { step in step.sets.map(step.explanation.ids) },
    ])
  }
}

extension Shape where Value == Explained<Burden> {
  /// What lies with one party.
  static var burden: Shape {
    .record([
      Field("alone", .list(.demandSet), "The fewest of its own demands that open a zone alone; empty where none do.") {
        burden in burden.alone.map(burden.explanation.ids)
      },
      Field(
        "others", .list(.demandSet),
        "The fewest of the others' demands that open a zone without it; empty where none do."
      ) { burden in burden.others.map(burden.explanation.ids) },
    ])
  }
}

extension Shape where Value == Explained<Distance> {
  /// How far one demand has to move: a reservation value, or what is asked for on an issue.
  static var distance: Shape {
    .record([
      Field("within", .demandSet, "The concession set.") { $0.explanation.ids($0.within) },
      Field("demand", .demandID, "The demand.") { $0.explanation.id(ofDemand: $0.demand) },
      Field(
        sometimes: "drop", .points,
        "Where the demand is on payoffs: by how much the reservation value has to drop."
      ) { distance in
        guard case .reservation(let units) = distance.step else { return nil }
        return distance.explanation.value.points(
          units, of: distance.explanation.demands[distance.demand].party)
      },
      Field(
        sometimes: "drop_in_some_reading", .points,
        "Where the demand is on payoffs with numbers left open: how far below no agreement the party has to go at the least; with less it refuses in every reading."
      ) { $0.drops?.inSomeReading },
      Field(
        sometimes: "drop_in_every_reading", .orNull(.points),
        "Together with drop_in_some_reading: how far for an outcome that it then accepts in every reading; null where nothing stated bounds it."
      ) { distance in distance.drops.map(\.inEveryReading) },
      Field(
        sometimes: "issue", .id,
        "Where the demand asks for levels: the quantity or ordered issue that it would have to give on."
      ) { $0.level.map { $0.issue.id } },
      Field(sometimes: "asked", .level, "Together with issue: the level that would meet it and is nearest.") {
        $0.level.map { $0.issue.options[$0.asked].id }
      },
      Field(
        sometimes: "meeting", .list(.level),
        "Together with issue: all levels that would meet the demand there, the one asked for among them."
      ) { distance in distance.level.map { level in distance.meeting.map { level.issue.options[$0].id } } },
      Field(sometimes: "enough", .level, "Together with issue: the nearest level that would do.") {
        $0.level.map { $0.issue.options[$0.enough].id }
      },
    ])
  }
}

extension Explained where Part == Distance {
  /// How far a party that leaves numbers open has to go; `nil` where something else moves.
  fileprivate var drops: LeastDrops? {
    if case .openReservation(let drops) = part.step { drops } else { nil }
  }

  /// The levels between which a demand has to move; `nil` where a reservation value does.
  fileprivate var level: (issue: Issue, asked: Int, enough: Int)? {
    guard case .level(let issue, let asked, let enough) = part.step else { return nil }
    return (explanation.scenario.issues[issue], asked, enough)
  }
}

extension Shape where Value == Explained<TradeOff> {
  /// What two parties could share between them.
  static var tradeOff: Shape {
    .record([
      Field("parties", .list(.id), "The two parties.") { $0.explanation.parties($0.parties) },
      Field(
        "drops", .list(.list(.points)),
        "Pairs of drops of the first and of the second party's reservation value, each in points of its own scale; the first grows along the list, the second shrinks."
      ) { tradeOff in
        tradeOff.drops.map { pair in
          zip(tradeOff.parties, pair).map { tradeOff.explanation.value.points($1, of: $0) }
        }
      },
    ])
  }
}

extension Shape where Value == Explained<CoalitionConflicts> {
  /// What stands between some signatories.
  static var coalitionConflicts: Shape {
    .record([
      Field("parties", .list(.id), "The signatories.") { $0.explanation.parties($0.parties) },
      Field(
        "exists", .orNull(.truth),
        "Whether some outcome meets all their demands; null: a limit came first."
      ) { $0.hasZone },
      Field(
        "conflicts", .list(.demandSet), "The minimal conflict sets among their demands."
      ) { group in group.conflicts.map(group.explanation.ids) },
    ])
  }
}

extension Shape where Value == Explained<BindingDemand> {
  /// A demand that bounds a zone.
  static var binding: Shape {
    .record([
      Field("demand", .demandID, "The demand.") { $0.explanation.id(ofDemand: $0.demand) },
      Field(
        "more", .orNull(.count),
        "How many more outcomes there would be without it; null where they were not counted."
      ) { $0.more },
      Field(
        "gains", .byID("The id of a party.", .points),
        "By how much the best outcome of each party would improve, where it would."
      ) { binding in
        binding.gains.map { party, units in
          (
            binding.explanation.party(party),
            binding.explanation.value.points(units, of: party)
          )
        }
      },
    ])
  }
}
