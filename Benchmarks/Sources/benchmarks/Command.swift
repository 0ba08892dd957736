internal import Foundation

/// A command that has ended.
struct Command {
  /// Its exit code, or 128 and the signal that ended it.
  let code: Int32
  /// What it wrote.
  let output: String
  let errors: String
  /// From its start to its end.
  let milliseconds: Double
  /// The most memory that it had at once, in millions of bytes.
  let megabytes: Double

  /// Runs a command to its end.
  ///
  /// `Foundation.Process` waits in a run loop and is late by more than small commands take.
  init(_ arguments: [String], in workbench: Workbench) throws {
    let outputFile = workbench.scratch.appending(path: "output")
    let errorFile = workbench.scratch.appending(path: "errors")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, file) in [(1, outputFile), (2, errorFile)] as [(Int32, URL)] {
      posix_spawn_file_actions_addopen(
        &actions, descriptor, file.path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    }
    var words = arguments.map { strdup($0) } + [nil]
    var surroundings =
      ProcessInfo.processInfo.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in words + surroundings { free(word) } }

    var process = pid_t()
    var status: Int32 = 0
    let start = ContinuousClock.now
    guard posix_spawnp(&process, arguments[0], &actions, nil, &words, &surroundings) == 0 else {
      throw NotFound(name: arguments[0])
    }
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 && errno == EINTR {}
    milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
    megabytes = Double(usage.ru_maxrss) * 1024 / 1e6
    code = status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + status & 0x7f
    output = String(decoding: try Data(contentsOf: outputFile), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: errorFile), as: UTF8.self)
  }

  /// A command that is not on this machine.
  struct NotFound: Error, CustomStringConvertible {
    let name: String
    var description: String { "\(name) is not on this machine" }
  }
}
