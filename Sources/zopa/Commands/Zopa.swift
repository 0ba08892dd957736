internal import ArgumentParser

/// The `zopa` command.
@main
struct Zopa: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zopa",
    abstract: "Finds the zone of possible agreement of a negotiation written in plain files.",
    discussion: """
      Results go to standard output, everything else to standard error.
      Exit codes: 0 answered (also when there is no agreement), 1 the model is invalid or expects \
      something else, 2 no zone with --fail-if-empty, 3 stopped by a limit or Ctrl-C, 64 wrong usage, \
      70 a defect of Zopa.
      """,
    version: release,
    subcommands: [
      New.self, Import.self, Check.self, ShowZone.self, ShowFrontier.self, ShowBargain.self,
      ShowExplanation.self, ShowImprovement.self, ShowRobustness.self, ShowFlips.self,
      ShowEnsemble.self, ShowSequence.self, ShowStability.self,
      Compare.self,
      WriteReport.self,
    ])
}

/// The number of this release; reports print it.
let release = "0.1.0"
