public import ArgumentParser
internal import Foundation
public import Negotiation

/// How long a command may take and how much memory, and when a test stops it.
struct LimitOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Stop after so many seconds, with what is proven by then.", valueName: "seconds"))
  var timeLimit: Double?

  @Option(
    help: ArgumentHelp(
      "The most memory that tables may take, such as 500MiB or 4GiB.",
      valueName: "size"))
  var memoryLimit = MemorySize(bytes: Effort.usualMemory)

  @Option(
    help: ArgumentHelp(
      "Stop after so many looks at the limits; tests stop without a clock that way.",
      visibility: .hidden))
  var stopAfterLooks: Int?

  func validate() throws {
    if let timeLimit, !(timeLimit > 0 && timeLimit < 1e9) {
      throw ValidationError("--time-limit is a number of seconds greater than 0")
    }
    if let stopAfterLooks, stopAfterLooks < 1 {
      throw ValidationError("--stop-after-looks is 1 or more")
    }
  }

  /// Limits that Ctrl-C, the time and the memory reach from now on: call it before anything is read.
  func effort() -> Effort {
    let effort = Effort(looks: stopAfterLooks, memory: memoryLimit.bytes)
    Interruption.watch(effort, for: timeLimit)
    return effort
  }
}

/// An amount of memory as a command line gives it.
struct MemorySize: ExpressibleByArgument, CustomStringConvertible {
  let bytes: Int

  init(bytes: Int) { self.bytes = bytes }

  init?(argument: String) {
    let units = [("GiB", 1 << 30), ("MiB", 1 << 20)]
    for (unit, size) in units where argument.hasSuffix(unit) {
      guard let number = Int(argument.dropLast(unit.count)), (1...4096).contains(number) else {
        return nil
      }
      bytes = number * size
      return
    }
    return nil
  }

  var description: String {
    bytes % (1 << 30) == 0 ? "\(bytes >> 30)GiB" : "\(bytes >> 20)MiB"
  }
}
