import Foundation

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
  try run(command.path, arguments, in: folder)
}

/// Runs a program to its end, which must come within half a minute and without a signal.
func run(
  _ program: String, _ arguments: [String], _ environment: [String: String] = [:],
  interruptedAfter seconds: Double? = nil, in folder: String? = nil
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
  if let seconds {
    Thread.sleep(forTimeInterval: seconds)
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

/// The built command: beside the tests, or else where `swift build` puts it.
let command: URL = {
  let beside = Bundle.main.executableURL?.deletingLastPathComponent().appendingPathComponent("zopa")
  let built = projectFolder.appendingPathComponent(".build/debug/zopa")
  return [beside, built].compactMap(\.self).first {
    FileManager.default.isExecutableFile(atPath: $0.path)
  } ?? built
}()
