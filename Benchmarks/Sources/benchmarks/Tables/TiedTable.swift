/// Models whose issues rules tie to each other.
func tiedSection(_ zopa: Zopa, _ workbench: Workbench) throws -> String {
  say("models with rules")
  var table = Table(["Combinations", "Rules", "Parties:"] + EngineRow.headings)
  for issues in [4, 6, 12] {
    for ties in [SyntheticModel.Ties.chain, .tree] {
      for parties in 2...4 {
        var model = SyntheticModel(issues: issues, parties: parties, ties: ties)
        if parties == 4 { model.reservation = 0.5 }
        let file = try workbench.write(model.text, as: model.name)
        let row = try EngineRow(
          file, "10^\(issues), \(ties.rawValue), \(parties) parties", zopa, workbench)
        table.add(["10^\(issues)", ties.rawValue, "\(parties)"] + row.cells)
      }
    }
  }
  return "### Models with rules\n\nNegMAS's files hold no rules.\n\n\(table.text)"
}
