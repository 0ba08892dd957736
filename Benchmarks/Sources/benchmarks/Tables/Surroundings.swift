internal import Foundation

/// When, on what and with what a run took place, and what it had to leave out.
struct Surroundings {
  let text: String

  init(_ workbench: Workbench, _ floor: CppFloor, _ negmas: NegMAS) throws {
    let day = Date().formatted(.iso8601.year().month().day())
    var sentences = [
      "Run on \(day); processor: \(Self.processor); load at the start: \(Self.load)."
    ]
    for (tool, arguments) in [
      ("Zopa", [workbench.zopa, "--version"]), ("g++", ["g++", "-dumpfullversion"]),
      ("Swift", ["swift", "--version"]),
    ] {
      guard let run = try? Command(arguments, in: workbench) else { continue }
      let line = run.output.split(separator: "\n").first.map(String.init) ?? ""
      let version = line.firstMatch(of: /[0-9]+(\.[0-9]+)+/).map { String($0.output.0) } ?? line
      sentences.append("\(tool) \(version).")
    }
    sentences.append(
      negmas.reason.map { "NegMAS was skipped: \($0)." } ?? "NegMAS \(NegMAS.version).")
    if let reason = floor.reason { sentences.append("The floor was skipped: \(reason).") }
    if workbench.data == nil {
      sentences.append("Imported domains were skipped: their files are not on this machine.")
    }
    text = sentences.joined(separator: "\n")
  }

  private static var processor: String {
    let file = try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)
    let name = file?.firstMatch(of: /model name\s*: (.*)/).map { String($0.1) } ?? "unknown"
    return "\(ProcessInfo.processInfo.processorCount) × \(name)"
  }

  private static var load: String {
    let file = try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8)
    return file?.split(separator: " ").first.map(String.init) ?? "unknown"
  }
}
