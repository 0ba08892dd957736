internal import ArgumentParser
internal import Negotiation
internal import Reporting

/// Writes what a person can decide from, on one page.
struct WriteBrief: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "What can a person decide from? Headline, judgements and who says what, on one page.",
    discussion: """
      Examples:
        zopa brief Models/abu-dhabi
        zopa brief Models/abu-dhabi --belief pace=observed --output brief.html

      Says first what is so and what it hangs on, then what stands behind each judgement, and what each party says to \
      each proposal. Both ends of the scale are looked at: reported positions decide nothing, and all of them are final.
      """)

  @OptionGroup var options: ModelOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if options.stance != .firm {
      throw ValidationError("'zopa brief' looks at both stances; leave out --stance")
    }
    if options.reading != nil {
      throw ValidationError("'zopa brief' answers over all readings; leave out --reading")
    }
  }

  func run() throws {
    try Session.run(options, output, options.variant, needsOutcomes: "brief", isUnderRule: true) { session in
      .brief(try session.brief())
    }
  }
}

extension Session {
  /// What a person can decide from; what was found about the zone is looked for where it is not given.
  func brief(findings known: Findings? = nil) throws -> Brief {
    let findings = try known ?? findings()
    let isOneReading = !findings.judgements.contains(where: \.leavesNumbersOpen)
    let fair =
      isOneReading && !scenario.isUnderRule && findings.zone.verdict == .every ? try bargain(outcomes: 1) : nil
    let worlds = try answer {
      BothStances(
        try document.worldsOfBothStances(
          in: variant, options.engine, atMost: mostSetsOfBrief, effort))
    }
    let ratifications =
      scenario.bodies.isEmpty
      ? [] : try effort.unlessStopped { try answer(in: nil) { try $0.ratifications($1, effort) } } ?? []
    return Brief(
      final: worlds.final, stated: worlds.firm, findings: findings, fair: fair, ratifications: ratifications)
  }
}

/// The worlds of both stances, as one thing that an engine has found.
private struct BothStances: EngineWork {
  let final: Worlds
  let firm: Worlds

  init(_ worlds: (final: Worlds, firm: Worlds)) { (final, firm) = worlds }

  var work: (engine: Engine, programs: Int) { (final.engine, final.programs + firm.programs) }
}

private let mostSetsOfBrief = 200
