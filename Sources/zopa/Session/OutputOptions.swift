internal import ArgumentParser
internal import Foundation
internal import Negotiation
internal import Reporting

/// How a result is written and where to.
struct OutputOptions: ParsableArguments {
  @Option(help: "The format.")
  var format: ReportFormat?

  @Option(
    name: [.short, .long], help: "A file to write to instead of standard output.",
    completion: .file())
  var output: String?

  @Option(help: "The language of the report.")
  var language = ReportLanguage.en

  func validate() throws {
    guard format == nil, let output, let document = DocumentFormat(endingOf: output),
      !document.programs.contains(where: { $0.path != nil })
    else { return }
    throw ValidationError(document.missing)
  }

  /// Writes an answer once the work is over; in the usual format where none was asked for.
  func write(_ answer: Answer, after effort: Effort, usual: ReportFormat = .text) throws {
    effort.end()
    try write(answer, usual: usual)
  }

  /// Writes an answer, in the usual format where none was asked for.
  func write(_ answer: Answer, usual: ReportFormat = .text) throws {
    if format == nil, let output, let document = DocumentFormat(endingOf: output) {
      return try writeFile(document.document(of: answer, in: language), to: output)
    }
    let format = format ?? formatOfOutput ?? usual
    try emit(answer.written(as: format, in: language, isStyled: isStyled))
  }

  /// Whether somebody may be reading what is printed, as it comes.
  var isRead: Bool { output == nil && format ?? .text == .text }

  /// Writes a text where the result belongs.
  func emit(_ text: String) throws {
    if let output { try writeFile(text, to: output) } else { try say(text) }
  }

  /// Refuses to write over a file that was read, by whatever path or link it is named.
  func spare(_ files: [SourceFile], _ what: String = "a file of the model") throws {
    var target = stat()
    let name = output ?? ""
    let isThere = output != nil && stat(name, &target) == 0
    for file in files where isThere {
      var status = stat()
      guard stat(file.folder.pathBelow(file.name), &status) == 0 else { continue }
      if status.st_dev == target.st_dev, status.st_ino == target.st_ino {
        throw OutputProblem(message: "'\(name)' is \(what); nothing was changed")
      }
    }
    try checkEnding()
  }

  /// Refuses a name whose ending is that of no format: whoever gives it wants none of them, and must not be given one under it.
  private func checkEnding() throws {
    guard format == nil, let output, DocumentFormat(endingOf: output) == nil else { return }
    let ending = output.endingOfPath
    guard !ending.isEmpty, !ReportFormat.allCases.contains(where: { $0.endings.contains(ending) }) else { return }
    throw OutputProblem(
      message:
        "Zopa writes no .\(ending), and nothing was changed; end the name in one of \(endingsOfOutput), or say with --format which of them it is"
    )
  }

  /// The format that the name of the output file asks for.
  private var formatOfOutput: ReportFormat? {
    guard let output else { return nil }
    let ending = output.endingOfPath
    return ReportFormat.allCases.first { $0.endings.contains(ending) }
  }

  private var isStyled: Bool {
    let environment = ProcessInfo.processInfo.environment
    return output == nil && isatty(STDOUT_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty
      && environment["TERM"] != "dumb"
  }
}

/// The endings of files that Zopa writes, as messages list them.
let endingsOfOutput =
  (ReportFormat.allCases.map { "." + $0.endings[0] } + DocumentFormat.allCases.map { "." + $0.rawValue })
  .joined(separator: ", ")
