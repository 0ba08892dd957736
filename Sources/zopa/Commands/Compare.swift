internal import ArgumentParser
internal import Negotiation
internal import Reporting

/// Sets variants side by side.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "How do the variants of a model differ?",
    discussion: """
      Example: zopa compare Models/abu-dhabi hard_positions sequencing_only escrow

      Without variants, the model as it stands is compared with all of its variants. With variants, \
      the first one named is what the others are compared with. Where the files hold rival beliefs about a \
      party (types), the first is also shown under each combination of those it leaves open.
      """)

  @OptionGroup var options: ModelOptions
  @OptionGroup var output: OutputOptions

  @Argument(help: "Variants to compare.")
  var variants: [String] = []

  @Option(help: "Compare the model as it stands with this variant alone.")
  var variant: String?

  func validate() throws {
    if variant != nil, !variants.isEmpty {
      throw ValidationError("name variants, or one with --variant, but not both")
    }
  }

  func run() throws {
    try reportingFailures {
      let document = try ScenarioDocument.read(options.model)
      let base = try Scenario(document)
      let effort = options.effort()
      // Without named variants the model as it stands comes first.
      let ids: [String?] =
        variants.isEmpty
        ? [nil] + (variant.map { [$0] } ?? base.variants.map(\.id)) : variants
      let scenarios = try ids.map { try Scenario(document, variant: $0) }
      let rivals = try document.scenariosOfRivalBeliefs(in: ids[0])
      if scenarios.count < 2, rivals.count < 2 {
        throw ValidationError(
          "there is nothing to compare: the model has no variants and no rival beliefs, or one alone was named"
        )
      }
      let all = try scenarios.map { try options.findings($0, effort) }
      let beliefs = try rivals.map { try options.findings($0, effort) }
      var subject = ReportSubject(all[0], compared: all)
      subject.beliefs = beliefs
      try output.write(
        .comparison(subject, in: output.language),
        json: Findings.comparisonJSON(all, beliefs: beliefs))
      if !(all + beliefs).allSatisfy(\.zone.isComplete) { throw Failure.stopped }
    }
  }
}
