internal import ArgumentParser
internal import Foundation
internal import Negotiation

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
      74 the result cannot be written, 70 a defect of Zopa.
      """,
    version: release,
    subcommands: [
      New.self, Import.self, Check.self, ShowZone.self, ShowFrontier.self, ShowBargain.self,
      ShowExplanation.self, ShowImprovement.self, ShowRobustness.self, ShowFlips.self,
      ShowEnsemble.self, ShowSequence.self, ShowStability.self,
      ShowWorlds.self, ShowVotes.self, Compare.self, WriteBrief.self,
      WriteReport.self, WriteGallery.self, ShowSchema.self,
    ])

  static func main() {
    // A closed pipe is an answer of the system's, not a death.
    signal(SIGPIPE, SIG_IGN)
    // So is a file that has grown as large as it may.
    signal(SIGXFSZ, SIG_IGN)
    do {
      try checkArgumentsAreText()
      try checkCommandExists()
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      let message = fullMessage(for: error)
      if code.isSuccess, !message.isEmpty {
        // Help and the version are results, too.
        exit(
          withError: (try? reportingFailures { try say(message + "\n") }) == nil
            ? Failure.unwritten : code)
      }
      // What was typed may steer the terminal that shows it.
      let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
      if !message.isEmpty {
        complain(lines.map { String($0).withVisibleControls }.joined(separator: "\n"))
      }
      _exit(code.rawValue)
    }
  }

  /// Refuses a command that there is none of, and names the one that may be meant.
  private static func checkCommandExists() throws {
    guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-") else { return }
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !names.contains(word) else { return }
    throw ValidationError(
      "there is no command '\(word)'; \(suggestion(for: word, among: names, of: "commands"))")
  }

  /// Refuses arguments that are not UTF-8: as texts they would name another file.
  private static func checkArgumentsAreText() throws {
    for position in 1..<max(1, Int(CommandLine.argc)) {
      guard let argument = CommandLine.unsafeArgv[position],
        String(validatingCString: argument) == nil
      else { continue }
      throw ValidationError(
        "argument \(position), '\(String(cString: argument))', is not UTF-8; give the file another name"
      )
    }
  }
}

/// The number of this release; reports print it.
let release = "0.1.0"
