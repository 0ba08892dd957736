internal import ArgumentParser
internal import Negotiation
internal import Reporting

/// Finds the zone of one model or variant.
struct ShowZone: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zone",
    abstract:
      "Is there an agreement that every party accepts, and what do all such agreements share?",
    discussion: """
      Example: zopa zone Models/abu-dhabi --stance final

      Above two million outcomes GLPK is asked, and counts are found without listing where that can be done.
      """)

  @OptionGroup var options: ModelOptions
  @OptionGroup var output: OutputOptions

  @Flag(help: "Exit with 2 where there is no zone.")
  var failIfEmpty = false

  func run() throws {
    var isEmpty = false
    try Session.run(options, output, options.variant, isUnderRule: true) { session in
      // What is printed for a person does not wait for counts.
      var isTold = false
      let patience: (() -> Effort)? = output.isRead ? { session.second() } : nil
      let findings = try session.findings(patience: patience) { found in
        try output.write(.zone(found, isCounting: true))
        isTold = true
      }
      isEmpty = findings.zone.isComplete && findings.zone.verdict == Verdict.none
      return isTold ? .zoneCount(findings) : .zone(findings)
    }
    if failIfEmpty, isEmpty { throw Failure.empty }
  }
}
