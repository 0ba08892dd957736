internal import Foundation

/// Every verb once, as a whole process, with what is demanded where something is.
func verbSection(_ zopa: Zopa, _ workbench: Workbench) throws -> String {
  say("verbs")
  var table = Table(["Command", "Time:", "Memory:"])
  func add(_ title: String, _ arguments: [String], rounds: Int = 3, atMost seconds: Double? = nil) throws {
    let time = try alternate([zopa.process(arguments)], rounds: rounds)[0]
    table.add(["`zopa \(title)`", time.cell, time.memory])
    if let seconds {
      workbench.note("`zopa \(title)`: milliseconds", time.milliseconds, atMost: seconds * 1000)
    }
  }
  let flagship = "Models/abu-dhabi"
  try add("zone \(flagship)", ["zone", flagship], rounds: 10, atMost: 0.03)
  try add("ensemble \(flagship) --draws 10000", ["ensemble", flagship, "--draws", "10000"], atMost: 2)
  for verb in [
    "check", "explain", "robust", "flip", "frontier", "bargain", "stability", "sequence", "compare",
  ] {
    try add("\(verb) \(flagship)", [verb, flagship])
  }
  try add("improve Models/wage-talks --from mediator", ["improve", "Models/wage-talks", "--from", "mediator"])
  try add("explain \(flagship) --stance final", ["explain", flagship, "--stance", "final"])
  try add("worlds \(flagship) --stance final", ["worlds", flagship, "--stance", "final"], atMost: 2)
  try add("brief \(flagship)", ["brief", flagship], atMost: 1)
  if let data = workbench.data {
    // Worth that hangs on many conditions.
    let boxes = workbench.scratch.appending(path: "boxes").path
    try? FileManager.default.removeItem(atPath: boxes)
    let run = try Command(
      [workbench.zopa, "import", data.appending(path: "anac2014-10issueswithRV").path, "--output", boxes], in: workbench
    )
    if run.code == 0 {
      try add("zone`, hyper-rectangles, 10^10 outcomes `--format json", ["zone", boxes, "--format", "json"], atMost: 2)
    }
  }
  let page = workbench.scratch.appending(path: "flagship.html").path
  try add("report \(flagship)", ["report", flagship, "--output", page], atMost: 3)
  let steps = try workbench.write(stepsModel(count: 20), as: "steps-20")
  try add("sequence`, 20 steps, `--agreement all", ["sequence", steps, "--agreement", "all"], atMost: 0.5)
  let wide = try workbench.write(SyntheticModel(issues: 12, parties: 3).text, as: "writing")
  for format in ["csv", "json"] {
    let run = zopa.process(["frontier", wide, "--outcomes", "0", "--format", format])
    let times = try alternate([zopa.frontier(wide, "auto", outcomes: 0), run])
    table.add(["`zopa frontier --format \(format)`, 10^12 outcomes, 3 parties", times[1].cell, times[1].memory])
    guard let merged = times[0].milliseconds, let whole = times[1].milliseconds else { continue }
    workbench.note("writing 10^12 outcomes' points as \(format): times their merge", whole / merged, atMost: 2)
  }
  return "### Every verb\n\n\(table.text)"
}

/// Three parties who each can take every third of some steps that cost it something and are worth something to the others.
private func stepsModel(count: Int) -> String {
  let parties = ["a", "b", "c"]
  var lines = ["zopa: 1", "title: \(count) steps", "parties: {a: {}, b: {}, c: {}}", "issues:"]
  for step in 0..<count {
    lines.append("  i\(step): {options: [undone, taken], decided_by: \(parties[step % 3])}")
  }
  let all = (0..<count).map { "i\($0): taken" }.joined(separator: ", ")
  lines += ["proposals: {all: {set: {\(all)}}}", "preferences:"]
  for (index, party) in parties.enumerated() {
    let scores = (0..<count).map { step in
      let worth = 3 + (step * 7 + index * 5) % 9
      return "i\(step): {undone: 0, taken: \(step % 3 == index ? -worth : worth)}"
    }
    lines.append("  \(party): {no_agreement: 0, scores: {\(scores.joined(separator: ", "))}}")
  }
  return lines.joined(separator: "\n") + "\n"
}
