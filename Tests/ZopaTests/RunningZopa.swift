import Foundation
import Reporting
import TestSupport
import Testing

/// Every format that answers can be written in.
let formats = ReportFormat.allCases.map(\.name)

/// What a command wrote and how it ended.
struct Run {
  let exitCode: Int32
  let output: String
  let errors: String

  /// The output as a JSON object; `nil` where it is none.
  var json: [String: Any]? {
    (try? JSONSerialization.jsonObject(with: Data(output.utf8))) as? [String: Any]
  }
}

struct Hanging: Error {
  let arguments: [String]
}

struct Crashed: Error {
  let arguments: [String]
  let signal: Int32
}

func zopa(_ arguments: String...) throws -> Run { try zopa(arguments) }

func zopa(_ arguments: [String], in folder: String? = nil) throws -> Run {
  let run = try run(command.path, arguments, in: folder)
  if run.output.hasPrefix("{"), let command = arguments.first, let schema = schemas[command] {
    for problem in try schema.problems(in: run.output) {
      Issue.record("zopa \(arguments.joined(separator: " ")): \(problem)")
    }
  }
  return run
}

/// Every answer in JSON that a test asks for must fit its schema.
private let schemas = Dictionary(
  uniqueKeysWithValues: AnswerSchema.all.compactMap { schema in
    (try? SchemaCheck(schema.text)).map { (schema.command, $0) }
  })

/// Runs a program to its end, which must come within a minute and a half and without a signal.
func run(
  _ program: String, _ arguments: [String], _ environment: [String: String] = [:],
  interrupted isInterrupted: Bool = false, in folder: String? = nil
) throws -> Run {
  let name = FileManager.default.temporaryDirectory.path + "/zopa-run-" + UUID().uuidString
  let outputs = [name + ".out", name + ".err"]
  defer { for path in outputs { try? FileManager.default.removeItem(atPath: path) } }
  let process = Process()
  process.executableURL = URL(fileURLWithPath: program)
  process.arguments = arguments
  process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
  process.currentDirectoryURL = folder.map { URL(fileURLWithPath: $0) } ?? projectFolder
  process.standardInput = FileHandle.nullDevice
  // Files take any amount of output; pipes would block the program when they are full.
  let handles = try outputs.map { path in
    try Data().write(to: URL(fileURLWithPath: path))
    return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }
  process.standardOutput = handles[0]
  process.standardError = handles[1]
  try process.run()
  if isInterrupted {
    awaitReadiness(of: process)
    process.interrupt()
  }
  // The flagship's report takes 20 seconds in a debug build, and longer where other tests share the machine.
  let deadline = ContinuousClock.now + .seconds(90)
  while process.isRunning, ContinuousClock.now < deadline { usleep(2_000) }
  if process.isRunning {
    kill(process.processIdentifier, SIGKILL)
    throw Hanging(arguments: arguments)
  }
  process.waitUntilExit()
  if process.terminationReason == .uncaughtSignal {
    throw Crashed(arguments: arguments, signal: process.terminationStatus)
  }
  for handle in handles { try handle.close() }
  let texts = try outputs.map { try String(contentsOfFile: $0, encoding: .utf8) }
  return Run(exitCode: process.terminationStatus, output: texts[0], errors: texts[1])
}

/// Waits until a command has taken Ctrl-C into its hands, as the system tells.
private func awaitReadiness(of process: Process) {
  let status = "/proc/\(process.processIdentifier)/status"
  while process.isRunning {
    let text = (try? String(contentsOfFile: status, encoding: .utf8)) ?? ""
    let blocked = text.split(separator: "\n").first { $0.hasPrefix("SigBlk:") }
      .flatMap { UInt64($0.dropFirst(7).drop { $0 == "\t" }, radix: 16) }
    if let blocked, blocked >> UInt64(SIGINT - 1) & 1 == 1 { return }
    usleep(1_000)
  }
}

/// What a command writes when it is stopped after ever more looks at its limits, without any clock; the runs that
/// were stopped, one of which at least had something to say.
func stoppedRuns(
  _ arguments: [String], looks: [Int] = [1, 3, 10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000]
) throws -> [Run] {
  var runs: [Run] = []
  for count in looks {
    let run = try zopa(arguments + ["--stop-after-looks", "\(count)"])
    if run.exitCode == 0 { break }
    #expect(run.exitCode == 3, "\(arguments) after \(count) looks: \(run.errors)")
    if run.output.isEmpty {
      #expect(run.errors.contains("stopped"), "\(arguments) after \(count) looks")
    } else {
      runs.append(run)
    }
  }
  #expect(!runs.isEmpty, "\(arguments)")
  return runs
}

/// The built command: the one that `ZOPA_COMMAND` names, or beside the tests, or else where `swift build` puts it.
let command: URL = {
  if let named = ProcessInfo.processInfo.environment["ZOPA_COMMAND"] {
    return URL(fileURLWithPath: named, relativeTo: projectFolder).absoluteURL
  }
  let beside = Bundle.main.executableURL?.deletingLastPathComponent().appendingPathComponent("zopa")
  let built = projectFolder.appendingPathComponent(".build/debug/zopa")
  return [beside, built].compactMap(\.self).first {
    FileManager.default.isExecutableFile(atPath: $0.path)
  } ?? built
}()
