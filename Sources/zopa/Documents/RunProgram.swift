internal import Foundation

/// Runs a program to its end, with nothing to read and nobody to hear what it says.
///
/// - Parameters:
///   - path: Where it is.
///   - arguments: Its arguments.
///   - most: How long it may take.
/// - Returns: Why it failed; `nil` where it did not.
func runProgram(_ path: String, _ arguments: [String], most: Duration) -> String? {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
    posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
  }
  // Ctrl-C is blocked here, and must not be there.
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
  var words = ([path] + arguments).map { strdup($0) } + [nil]
  defer { for word in words { free(word) } }
  var process: pid_t = 0
  guard posix_spawn(&process, path, &actions, &attributes, &words, environ) == 0 else { return "could not be started" }
  let end = ContinuousClock.now + most
  var status: Int32 = 0
  while waitpid(process, &status, WNOHANG) == 0 {
    if ContinuousClock.now >= end {
      kill(process, SIGKILL)
      waitpid(process, &status, 0)
      return "did not end within \(most.components.seconds) seconds"
    }
    usleep(20_000)
  }
  if status & 0x7F != 0 { return "was ended by signal \(status & 0x7F)" }
  let code = status >> 8 & 0xFF
  return code == 0 ? nil : "ended with code \(code)"
}
