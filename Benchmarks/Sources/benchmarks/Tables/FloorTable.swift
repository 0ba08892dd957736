/// Zopa against the C++ floor, on the floor's models.
func floorSection(_ zopa: Zopa, _ floor: CppFloor, _ workbench: Workbench) throws -> String {
  let title = "### Against the floor\n\n"
  if let reason = floor.reason { return title + "Skipped: \(reason)." }
  say("against the floor")
  var table = Table(
    ["Outcomes", "Parties:", "Engine", "Points:", "Floor:", "Zopa:", "Zopa / floor:"])
  for row in floorRows {
    let model = try floor.model(row.shape)
    guard let points = try zopa.points(model),
      try floor.digest(row.shape, row.way) == CppFloor.digest(points)
    else {
      throw Workbench.Problem.wrongAnswer("\(model): other points than the floor's")
    }
    let times = try alternate([
      floor.time(row.shape, row.way), zopa.frontier(model, row.engine, outcomes: 0),
    ])
    table.add([
      "10^\(row.shape.issues)", "\(row.shape.parties)", row.engine, points.count.grouped,
      times[0].cell, times[1].cell, ratio(times[1], to: times[0]),
    ])
    if let limit = row.limit {
      workbench.note(
        "\(row.engine), 10^\(row.shape.issues), \(row.shape.parties) parties: times the floor",
        quotient(times[1], times[0]), atMost: limit)
    }
  }
  return title + table.text
}

private struct FloorRow {
  let shape: CppFloor.Shape
  let engine: String
  /// The most that Zopa may take, in times of the floor.
  let limit: Double?

  init(_ issues: Int, _ parties: Int, _ engine: String, limit: Double? = nil) {
    shape = CppFloor.Shape(
      issues: issues, parties: parties, reservation: parties == 4 ? 0.5 : 0)
    self.engine = engine
    self.limit = limit
  }

  /// What the floor calls it.
  var way: String { engine == "eliminate" ? "merge" : "enumerate" }
}

private let floorRows = [
  FloorRow(8, 2, "eliminate"), FloorRow(8, 3, "eliminate"), FloorRow(8, 4, "eliminate"),
  FloorRow(12, 2, "eliminate", limit: 1.0), FloorRow(12, 3, "eliminate", limit: 1.5),
  FloorRow(12, 4, "eliminate", limit: 1.5),
  FloorRow(5, 2, "enumerate"), FloorRow(5, 3, "enumerate"), FloorRow(5, 4, "enumerate"),
  FloorRow(6, 2, "enumerate", limit: 1.5), FloorRow(6, 3, "enumerate", limit: 1.5),
  FloorRow(6, 4, "enumerate", limit: 1.5),
]
