internal import ArgumentParser
internal import Foundation
internal import Negotiation

/// Ctrl-C, the time limit and the memory limit, which all raise the flag of an effort.
///
/// The work looks at the flag and ends with what is proven. Should some part of it not look in time, the command
/// ends all the same, as long as no answer is being written.
enum Interruption {
  /// Watches from now on.
  static func watch(_ effort: Effort, for seconds: Double?) {
    // The signal is blocked in all threads and waited for in one, so no handler runs anywhere.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    Thread.detachNewThread { awaitSignals(effort) }
    if let seconds {
      Thread.detachNewThread {
        Thread.sleep(forTimeInterval: seconds)
        effort.stop()
        leave(effort, "error: stopped by the time limit before anything was proven")
      }
    }
    Thread.detachNewThread { watchMemory(effort) }
  }

  private static func awaitSignals(_ effort: Effort) {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    var received: Int32 = 0
    sigwait(&signals, &received)
    effort.stop()
    complain("stopping; press Ctrl-C again to leave at once")
    Thread.detachNewThread { leave(effort, "error: stopped before anything was proven") }
    sigwait(&signals, &received)
    _exit(Failure.stopped.rawValue)
  }

  /// Ends the command, after a moment in which it may end by itself, unless its answer is being written.
  private static func leave(_ effort: Effort, _ words: String) {
    Thread.sleep(forTimeInterval: grace)
    guard !effort.isEnded else { return }
    complain(words)
    _exit(Failure.stopped.rawValue)
  }

  /// Tables are estimated before they are made; what no estimate foresaw is stopped here.
  private static func watchMemory(_ effort: Effort) {
    while !effort.isEnded {
      guard let bytes = residentMemory() else { return }
      // A program has some memory of its own, and what is freed is not given back at once.
      if bytes > effort.memory + effort.memory / 4 + ownMemory {
        effort.stop()
        complain("stopping: the work takes more memory than --memory-limit allows")
        return leave(effort, "error: stopped by the memory limit before anything was proven")
      }
      Thread.sleep(forTimeInterval: 0.05)
    }
  }

  /// How much memory the process takes; `nil` where the system does not say so.
  private static func residentMemory() -> Int? {
    guard let file = fopen("/proc/self/statm", "r") else { return nil }
    defer { fclose(file) }
    var text = [CChar](repeating: 0, count: 64)
    guard fgets(&text, 64, file) != nil else { return nil }
    let numbers = text.prefix { $0 != 0 }.split(separator: CChar(UInt8(ascii: " ")))
    guard numbers.count > 1 else { return nil }
    let pages = numbers[1].reduce(0) { $0 * 10 + Int($1) - 48 }
    return pages * sysconf(Int32(_SC_PAGESIZE))
  }
}

extension Effort {
  /// A part of an answer; `nil`, and nothing of the part said, where the work is stopped before or in it.
  @discardableResult
  func unlessStopped<Part>(_ part: () throws -> Part) throws -> Part? {
    if isStopped { return nil }
    do {
      return try part()
    } catch is Stopped {
      return nil
    } catch let invalid as InvalidScenario where invalid.isStopped {
      return nil
    }
  }
}

// With what is left of a second the process ends.
private let grace = 0.7
private let ownMemory = 100 << 20
