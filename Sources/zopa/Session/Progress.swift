internal import Foundation
internal import Negotiation

/// A line on standard error that says how far long work has come; on a terminal only.
struct Progress {
  /// Does work that says on the way how far it has come.
  static func telling<Found>(_ work: (inout Progress) throws -> Found) rethrows -> Found {
    var line = Progress()
    defer { line.end() }
    return try work(&line)
  }

  private let start = ContinuousClock.now
  private var last = ContinuousClock.now
  private var isShown = false
  private let isWanted = isatty(STDERR_FILENO) == 1

  /// Says it, at most a few times a second and not before a second has passed.
  mutating func tell(_ words: @autoclosure () -> String) {
    let now = ContinuousClock.now
    guard isWanted, now - start > .seconds(1), !isShown || now - last > .milliseconds(200) else {
      return
    }
    last = now
    isShown = true
    _ = writeAll("\r\u{1B}[K\(words())", to: STDERR_FILENO)
  }

  /// Takes the line away.
  func end() {
    if isShown { _ = writeAll("\r\u{1B}[K", to: STDERR_FILENO) }
  }
}
