internal import MILP

extension AgreementProgram {
  /// How many issues stay within some levels.
  private func kept(_ levels: [LevelSet]) -> LinearExpression {
    var kept = LinearExpression()
    for (variables, allowed) in zip(choices, levels) {
      for case (let level, let variable?) in variables.enumerated() where allowed.contains(level) {
        kept.add(variable)
      }
    }
    return kept
  }

  /// Makes the number of issues that stay within some levels the objective.
  mutating func maximizeKept(_ levels: [LevelSet]) { maximize(kept(levels)) }

  /// Asks that at least so many issues stay within some levels.
  mutating func keep(atLeast count: Int, within levels: [LevelSet]) {
    problem.addRow(kept(levels), from: Double(count))
  }
}
