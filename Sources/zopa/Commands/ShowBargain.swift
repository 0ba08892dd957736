internal import ArgumentParser
internal import Negotiation
internal import Reporting

/// Lists the agreements that the bargaining solutions single out.
struct ShowBargain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bargain",
    abstract: "Which agreements are fair, by which definition of fair?",
    discussion: """
      Example: zopa bargain Models/literature/nash-1950

      Each solution with all its ties: \(BargainingSolution.allCases.map(\.rawValue).joined(separator: ", ")). \
      Where issues can be split, Adjusted Winner is added, and all are exact shares.
      """)

  @OptionGroup var options: ModelOptions
  @OptionGroup var output: OutputOptions

  @Option(parsing: .unconditional, help: "The most outcomes to list for each point; 0 for none.")
  var outcomes = 10

  func validate() throws {
    if outcomes < 0 { throw ValidationError("--outcomes is 0 or more") }
  }

  func run() throws {
    try Session.run(options, output, options.variant) { session in
      session.scenario.isDivisible
        ? .bargain(try session.divisibleFrontier().bargain(), session.scenario)
        : .bargain(try session.bargain(outcomes: outcomes), session.scenario)
    }
  }
}
