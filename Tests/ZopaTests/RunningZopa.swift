import Foundation
import Testing

/// What one run of the command gave.
struct Run {
  let code: Int32
  let output: String
  let errors: String
}

/// Runs the command that was built with these tests, in the project's folder.
func zopa(_ arguments: [String], environment: [String: String] = [:]) throws -> Run {
  let folder = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }?
    .deletingLastPathComponent()
  let candidates = [
    folder?.appendingPathComponent("zopa"),
    Bundle.main.executableURL?.deletingLastPathComponent().appendingPathComponent("zopa"),
    projectFolder.appendingPathComponent(".build/debug/zopa"),
  ].compactMap(\.self)
  let binary = try #require(
    candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) })
  let process = Process()
  process.executableURL = binary
  process.arguments = arguments
  process.currentDirectoryURL = projectFolder
  process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
  // Files take any amount of output without a reader, so nothing can block.
  let folderOfRun = FileManager.default.temporaryDirectory
    .appendingPathComponent(UUID().uuidString)
  try FileManager.default.createDirectory(at: folderOfRun, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folderOfRun) }
  let (output, errors) = (
    folderOfRun.appendingPathComponent("output"), folderOfRun.appendingPathComponent("errors")
  )
  for file in [output, errors] { try Data().write(to: file) }
  process.standardOutput = try FileHandle(forWritingTo: output)
  process.standardError = try FileHandle(forWritingTo: errors)
  process.standardInput = FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
  return Run(
    code: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
    errors: try String(contentsOf: errors, encoding: .utf8))
}
