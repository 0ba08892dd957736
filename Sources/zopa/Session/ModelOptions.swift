public import ArgumentParser
public import Negotiation
public import Reporting

/// What every command that answers from a model takes.
struct ModelOptions: ParsableArguments {
  @Argument(help: "A folder with scenario.yaml, or a scenario file.", completion: .file())
  var model: String

  @Option(help: "A variant of the model.")
  var variant: String?

  @Option(help: "How final reported positions are: with 'final' all of them are firm.")
  var stance = Stance.firm

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "The answer to take to a question that nobody can settle; may be given again.", valueName: "question=answer"))
  var belief: [TakenBelief] = []

  @Option(
    help: ArgumentHelp(
      "Leave out what was stated after a day: what was on file by then decides.", valueName: "date"))
  var asOf: CalendarDay?

  @Option(help: "How to look.")
  var engine = Engine.auto

  @OptionGroup var limits: LimitOptions

  @Option(
    help:
      "Judge by one reading of open numbers; frontiers and solutions do so anyway, all else is over all readings."
  )
  var reading: Reading?

  func validate() throws {
    var taken: [String: String] = [:]
    for belief in belief.map(\.belief) {
      if let other = taken[belief.question], other != belief.answer {
        throw ValidationError(
          "--belief takes '\(belief.question)' to be both '\(other)' and '\(belief.answer)'; keep one")
      }
      taken[belief.question] = belief.answer
    }
  }

  /// Reads a model in the stance asked for, with the answers taken.
  func read(_ model: String, _ effort: Effort) throws -> ScenarioDocument {
    var document = try ScenarioDocument.read(model, effort)
    document.stance = stance
    document.beliefs = belief.map(\.belief)
    guard let asOf else { return document }
    // What is wrong with a file is told also where that part of it is left out.
    _ = try Scenario(document)
    let kept = document.onFile(by: asOf)
    if let gone = document.beliefs.first(where: { !kept.beliefs.contains($0) }) {
      throw ValidationError(
        "--belief takes '\(gone.question)' to be '\(gone.answer)', which was not on file by \(asOf)")
    }
    return kept
  }

  @Flag(help: "Print the engine, its time and the number of GLPK programs on standard error.")
  var stats = false
}

/// An answer to a question as it is typed: `question=answer`.
struct TakenBelief: ExpressibleByArgument {
  let belief: Belief

  init?(argument: String) {
    let parts = argument.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    belief = Belief(question: parts[0], answer: parts[1])
  }
}

/// The readings a command may be asked for.
enum Reading: String, ExpressibleByArgument, CaseIterable {
  case central
}

extension CalendarDay: ExpressibleByArgument {
  /// The date of `2026-01-27`, `2026-01` or `2026`.
  public init?(argument: String) { self.init(argument) }
}

extension Engine: ExpressibleByArgument {}
extension Stance: ExpressibleByArgument {}
extension BargainingSolution: ExpressibleByArgument {}
extension CoalitionBase: ExpressibleByArgument {}
extension CarryingOut.Test: ExpressibleByArgument {}
extension ReportLanguage: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {
  /// The format of a name.
  public init?(argument: String) { self.init(named: argument) }

  /// What stands where a format is the usual one.
  public var defaultValueDescription: String { name }

  /// The names of all formats.
  public static var allValueStrings: [String] { allCases.map(\.name) }
}
