public import ArgumentParser
internal import Foundation
public import Interchange
internal import Negotiation

/// Turns the files of another tool into a scenario.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Turns a GENIUS, GeniusWeb, NegMAS or NegoLog scenario into one of Zopa.",
    discussion: """
      Examples:
        zopa import downloads/laptop --output laptop
        zopa import downloads/laptop buyer.xml seller.xml --output laptop
        zopa import laptop_domain.xml buyer.xml seller.xml --output laptop

      A folder is imported with all its profiles, or with those that are named after it; a folder with \
      several domains becomes several scenarios. What is \
      rounded or has no counterpart is said on standard error and in the files.
      """)

  @Argument(
    help: "A folder, or a domain file, and the profiles of the parties.",
    completion: .file())
  var sources: [String]

  @Option(name: .shortAndLong, help: "The folder to make.", completion: .directory)
  var output: String

  @Option(help: "How GENIUS evaluations are read: over the largest (genius), or as they stand.")
  var semantics: ImportOptions.Semantics = .genius

  @Option(
    help: """
      No agreement is worth the larger of the file's reservation value and the least payoff \
      (larger), the file's (as-is), or the least payoff (ignore).
      """)
  var reservation: ImportOptions.Reservation = .larger

  @Option(parsing: .unconditional, help: "Into how many steps real-valued issues are divided.")
  var steps = 10

  @OptionGroup var limits: LimitOptions

  func validate() throws {
    guard (1...9999).contains(steps) else {
      throw ValidationError("'--steps' is a number from 1 to 9999.")
    }
  }

  func run() throws {
    let effort = limits.effort()
    try reportingFailures {
      try checkNothingIsAt(output)
      let found = try ForeignSources(sources)
      let made = try WrittenImport(
        found.files, candidates: found.candidates, title: found.title,
        ImportOptions(semantics: semantics, reservation: reservation, steps: steps))
      // From here on the folder is being made, which is no work to stop.
      effort.end()
      complain(found.warnings + made.warnings)
      try writeFolder(
        made.scenarios.flatMap { folder, scenario in
          scenario.files.map { (folder.pathBelow($0.name), $0.text) }
        }, to: output)
      try say(made.told(in: output))
    }
  }
}

extension WrittenImport {
  /// What was made, and what to try next.
  fileprivate func told(in output: String) -> String {
    guard let first = scenarios.first else { return "" }
    let example = output.pathBelow(first.folder)
    let what =
      scenarios.count == 1
      ? "Imported \(first.scenario.summary) into '\(output)'."
      : "Imported \(scenarios.count) scenarios into '\(output)':\n"
        + scenarios.map { "  \($0.folder): \($0.scenario.summary)" }.joined(separator: "\n") + "\n"
    return """
      \(what) Try:
        zopa check \(scenarios.count == 1 ? output : example)
        zopa zone \(scenarios.count == 1 ? output : example)

      """
  }
}

extension ImportOptions.Semantics: ExpressibleByArgument {}
extension ImportOptions.Reservation: ExpressibleByArgument {}
