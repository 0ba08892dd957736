/// Whole processes, from their start to their end.
func processSection(_ zopa: Zopa, _ workbench: Workbench) throws -> String {
  say("whole processes")
  var table = Table(["Command", "Time:"])
  for model in ["four-issues", "wage-talks", "abu-dhabi", "literature/nash-1950"] {
    let time = try alternate([zopa.process(["zone", "Models/\(model)"])], rounds: 10)
    table.add(["`zopa zone Models/\(model)`", time[0].cell])
  }
  for parties in 2...4 {
    var model = SyntheticModel(issues: 4, parties: parties)
    if parties == 4 { model.reservation = 0.5 }
    let file = try workbench.write(model.text, as: model.name)
    for engine in ["auto", "enumerate"] {
      let time = try alternate(
        [zopa.process(["frontier", file, "--engine", engine])], rounds: 10)
      let title = "`zopa frontier --engine \(engine)`, 10^4 outcomes, \(parties) parties"
      table.add([title, time[0].cell])
      workbench.note(title + ": milliseconds", time[0].milliseconds, atMost: 60)
    }
  }
  return "### Whole processes\n\n\(table.text)"
}
