/// Additive models of growing size.
func additiveSection(_ zopa: Zopa, _ negmas: NegMAS, _ workbench: Workbench) throws -> String {
  say("additive models")
  var table = Table(["Outcomes", "Parties:"] + EngineRow.headings + EngineRow.comparisonHeadings)
  for issues in [3, 4, 5, 6, 9, 12] {
    for parties in 2...4 {
      var model = SyntheticModel(issues: issues, parties: parties)
      if parties == 4 { model.reservation = 0.5 }
      let file = try workbench.write(model.text, as: model.name)
      let row = try EngineRow(
        file, "10^\(issues), \(parties) parties", zopa,
        negmas: issues <= 6 ? negmas.frontier(file) : { .absent }, workbench)
      table.add(["10^\(issues)", "\(parties)"] + row.cells + row.comparison)
      if issues == 5 {
        workbench.note(
          "10^5 outcomes, \(parties) parties: NegMAS's time in times of Zopa's",
          quotient(row.negmas, row.eliminate), atLeast: 1000)
      }
    }
  }
  return "### Additive models\n\n\(table.text)"
}
