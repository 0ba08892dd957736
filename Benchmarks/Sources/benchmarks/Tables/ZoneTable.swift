/// Zones with exact counts on models that nobody could list: whole processes, from their start to their end.
func zoneSection(_ zopa: Zopa, _ workbench: Workbench) throws -> String {
  say("zones with counts")
  var table = Table([
    "Combinations", "Rules", "Parties:", "`zopa zone`:", "Memory:", "without counts (`--engine glpk`):",
  ])
  // What is demanded, in seconds; nothing where nothing is.
  let rows: [(issues: Int, ties: SyntheticModel.Ties, parties: Int, most: Double?)] = [
    (12, .none, 2, nil), (25, .none, 2, nil), (50, .none, 2, 1.6), (12, .chain, 2, 3), (50, .chain, 2, 20),
    (12, .none, 3, nil),
  ]
  for row in rows {
    var model = SyntheticModel(issues: row.issues, parties: row.parties, ties: row.ties)
    model.reservation = 0.5
    let file = try workbench.write(model.text, as: model.name + "-zone")
    let limit = ["--time-limit", "60"]
    let times = try alternate(
      [zopa.process(["zone", file] + limit), zopa.process(["zone", file, "--engine", "glpk"] + limit)], rounds: 3)
    table.add(["10^\(row.issues)", row.ties.rawValue, "\(row.parties)", times[0].cell, times[0].memory, times[1].cell])
    if let most = row.most {
      workbench.note(
        "`zopa zone`, 10^\(row.issues), \(row.ties.rawValue), \(row.parties) parties: milliseconds",
        times[0].milliseconds,
        atMost: most * 1000)
    }
  }
  return "### Zones with counts\n\nNo agreement is worth half of the best.\n\n\(table.text)"
}
