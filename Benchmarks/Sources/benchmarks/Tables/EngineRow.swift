/// The engines on one model, and NegMAS beside them where it can answer.
struct EngineRow {
  /// The number of points; `nil` where no engine answers.
  let points: Int?
  let eliminate, enumerate, glpk, negmas: Timing

  /// Times all of them in turn; `negmas` is the run of NegMAS on the model, if it is to take part.
  init(
    _ model: String, _ title: String, _ zopa: Zopa, negmas: @escaping Contender = { .absent },
    _ workbench: Workbench
  ) throws {
    let answer = try zopa.points(model)
    points = answer?.count
    let times = try alternate([
      zopa.frontier(model, "eliminate", outcomes: 1),
      zopa.frontier(model, "enumerate", outcomes: 1),
      zopa.frontier(model, "glpk", outcomes: 1, seconds: 3),
      negmas,
    ])
    (eliminate, enumerate, glpk, self.negmas) = (times[0], times[1], times[2], times[3])
    if let points, let theirs = times[3].points, theirs != points {
      throw Workbench.Problem.wrongAnswer("\(title): \(points) points, NegMAS has \(theirs)")
    }
    switch glpk {
    case .done(let milliseconds, _, let programs, _):
      workbench.programs.append(
        ProgramCount(
          title: title, parties: answer?.first?.count ?? 0, points: points ?? 0,
          programs: programs, milliseconds: milliseconds))
    case .refused(let reason): workbench.refusals.insert(reason)
    case .stopped, .absent: break
    }
  }

  /// The headings of ``cells``.
  static let headings = ["Points:", "`eliminate`:", "`enumerate`:", "`glpk`:"]

  var cells: [String] { [points?.grouped ?? "–", eliminate.cell, enumerate.cell, glpk.cell] }

  /// The headings of ``comparison``.
  static let comparisonHeadings = ["NegMAS:", "NegMAS / `eliminate`:", "NegMAS / `enumerate`:"]

  var comparison: [String] {
    [negmas.cell, ratio(negmas, to: eliminate), ratio(negmas, to: enumerate)]
  }
}
